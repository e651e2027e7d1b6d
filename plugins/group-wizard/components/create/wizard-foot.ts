import { html, nothing, type TemplateResult } from 'lit';

import type { FieldProblem } from '../../../../shared/domain/result.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { error } from '../../../../shared/ui/icon/icons.ts';
import type { Keeping } from '../../state/draft-keeper.ts';
import type { GroupTask } from '../../state/wizard-draft.ts';
import { orderNote } from '../group-order/order-note.ts';
import type { StepContext } from './step-context.ts';
import { fieldName, problemSentence } from './step-words.ts';

export interface WizardFoot extends StepContext {
  readonly task: GroupTask;
  readonly isBlocked: boolean;
  readonly onCancel: () => void;
  readonly onNext: () => void;
  readonly onSubmit: () => void;
  /** To the field that is wrong. */
  readonly onLead: (problem: FieldProblem) => void;
}

/** Where the draft is, what is wrong, and the way on. *Next* is never disabled: it shows what is missing. */
export function wizardFoot(foot: WizardFoot): TemplateResult {
  const { i18n, wizard, onNext } = foot;
  if (wizard.view.state === 'confirming') return confirmation(foot);
  const { step } = wizard.draft;
  const isFirst = wizard.steps[0] === step;
  return html`
    ${notes(foot)}
    <div class="foot">
      <p class="tiny muted kept">${keptText(i18n, wizard.keeper.keeping)}</p>
      ${
        isFirst
          ? html`<button type="button" class="btn quiet" @click=${foot.onCancel}>${foot.common.text('cancel')}</button>`
          : html`<button type="button" class="btn" @click=${() => wizard.back()}>${i18n.text('back')}</button>`
      }
      ${
        step === 'review'
          ? submit(foot)
          : html`<button type="button" class="btn primary" @click=${onNext}>${foot.common.text('next')}</button>`
      }
    </div>
  `;
}

function submit({ i18n, wizard, task, onSubmit }: WizardFoot): TemplateResult {
  const busy = wizard.order.isBusy;
  const unknown = wizard.order.view.state === 'unknown';
  return html`<button
    type="button"
    class="btn primary"
    aria-busy=${busy ? 'true' : nothing}
    aria-disabled=${busy || unknown ? 'true' : nothing}
    @click=${busy || unknown ? nothing : onSubmit}
  >
    ${busy ? html`<span class="spinner"></span>` : nothing}${i18n.text(task === 'convert' ? 'convert' : 'add')}
  </button>`;
}

/** What cannot be undone is asked in the footer's own place (G-08): the way back is the calmer one. */
function confirmation({ i18n, wizard, onSubmit }: WizardFoot): TemplateResult {
  const title = wizard.draft.room?.title ?? '';
  return html`<div class="confirm">
    ${banner({
      kind: 'warning',
      announced: true,
      text: html`<strong>${i18n.rich('confirmTitle', { room: html`<bdi>${title}</bdi>` })}</strong>
        ${i18n.text('confirmText')}`,
    })}
    <div class="foot">
      <span class="kept"></span>
      <button type="button" class="btn go-back" @click=${() => wizard.goBack()}>${i18n.text('goBack')}</button>
      <button type="button" class="btn danger" @click=${onSubmit}>${i18n.text('convertForGood')}</button>
    </div>
  </div>`;
}

function notes(foot: WizardFoot): unknown {
  const { i18n, common, wizard, later, task, isBlocked } = foot;
  const { view } = wizard.order;
  const sending =
    view.state === 'sending'
      ? html`<p class="unseen" role="status">${i18n.text(task === 'convert' ? 'converting' : 'adding')}</p>`
      : nothing;
  const blocked = isBlocked ? banner({ kind: 'error', text: i18n.text('stillBlocked'), announced: true }) : nothing;
  return html`${sending}${blocked}${attention(foot)}${orderNote({
    i18n,
    common,
    order: wizard.order,
    later,
    title: i18n.text('notChanged'),
    onGo: foot.onSubmit,
  })}`;
}

/** What the host refused is said once, with the way to the first of it. The reader is elsewhere: it is an alert. */
function attention(foot: WizardFoot): unknown {
  const { i18n, common, wizard, onLead } = foot;
  const refused = wizard.draft.step === 'review' ? wizard.refused : [];
  const [first] = refused;
  if (!first) return nothing;
  const unit = wizard.session.policy.lengthUnit;
  return html`<div class="attention" role="alert">
    ${icon(error)}
    <span>
      ${i18n.rich('attention', {
        count: new Set(refused.map(({ field }) => field)).size,
        first: html`<button type="button" class="link" @click=${() => onLead(first)}>
          ${fieldName(i18n, first)}
        </button>`,
      })}.
      ${problemSentence({ i18n, common, draft: wizard.draft, unit }, first)}
    </span>
  </div>`;
}

function keptText(i18n: StepContext['i18n'], keeping: Keeping): unknown {
  switch (keeping.state) {
    case 'nothing':
      return nothing;
    case 'saving':
      return i18n.text('saving');
    case 'page-only':
      return i18n.text('pageOnly');
    case 'saved':
      return i18n.text('saved', {
        time: new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short' }).format(new Date(keeping.at)),
      });
  }
}
