import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { badge } from '../../../../shared/ui/badge/badge.ts';
import { lock } from '../../../../shared/ui/icon/icons.ts';
import type { GroupVoice } from '../../i18n/catalogue.ts';
import type { PartVoice } from '../../i18n/parts/catalogue.ts';
import type { Step } from '../../state/wizard-draft.ts';
import { preflightSection } from './preflight-lines.ts';
import type { StepContext } from './step-context.ts';
import { stepName } from './step-words.ts';

export interface ReviewContext extends StepContext {
  readonly groupWords: GroupVoice;
  readonly partWords: PartVoice;
}

/** What was entered, each with its way back, and what the host says would happen (G-20). */
export function reviewStep(context: ReviewContext): TemplateResult {
  const { i18n, common, groupWords, partWords, wizard } = context;
  const { draft } = wizard;
  const edit = (step: Step): TemplateResult =>
    html`<button
      type="button"
      class="link small"
      aria-label=${i18n.text('edit', { step: stepName(i18n, step) })}
      @click=${() => wizard.goTo(step)}
    >
      ${common.text('edit')}
    </button>`;
  const row = (label: string, value: unknown, step: Step): TemplateResult =>
    html`<div class="entered">
      <dt>${label}</dt>
      <dd>
        <div class="grow">${value}</div>
        ${edit(step)}
      </dd>
    </div>`;
  return html`
    <div class="card">
      <div class="entered-head">
        ${avatar({ id: draft.name, name: draft.name, photoUrl: draft.pictureUrl, size: 56, shape: 'square' })}
        <div class="grow">
          <div class="entered-name">
            <bdi class="strong">${draft.name}</bdi>${badge(groupWords.text('externalPrivate'), 'neutral', lock)}
          </div>
          ${description(context)}
        </div>
        ${edit('profile')}
      </div>
      <dl>
        ${
          draft.room
            ? row(
                i18n.text('room'),
                html`<bdi>${draft.room.title}</bdi>
                  <span class="tiny muted"
                    >${i18n.text('participants', { count: draft.room.participants.length })}</span
                  >`,
                'room',
              )
            : nothing
        }
        ${row(i18n.text('stepMasters'), masters(context), 'masters')}
        ${row(
          i18n.text('features'),
          draft.features.length
            ? i18n.list(draft.features.map((feature) => partWords.text(feature)))
            : i18n.text('noFeatures'),
          'features',
        )}
        ${row(i18n.text('notification'), i18n.text(draft.notification ? 'told' : 'notTold'), 'features')}
      </dl>
    </div>
    ${preflightSection(context)}
  `;
}

function masters({ i18n, wizard: { draft } }: StepContext): TemplateResult {
  return html`<ul class="people">
      ${draft.masters.map(
        ({ id, name, photoUrl, lang }) =>
          html`<li>${avatar({ id, name, photoUrl, size: 20 })}<bdi lang=${ifDefined(lang)}>${name}</bdi></li>`,
      )}
    </ul>
    <span class="tiny muted">${i18n.text(draft.mastersAreMembers ? 'mastersAreMembers' : 'mastersAreNot')}</span>`;
}

const description = ({ i18n, wizard: { draft } }: StepContext): TemplateResult =>
  draft.description.trim()
    ? html`<p class="small secondary written">${draft.description.trim()}</p>`
    : html`<p class="small muted">${i18n.text('noDescription')}</p>`;
