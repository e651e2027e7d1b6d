import { html, type TemplateResult } from 'lit';

import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronEnd, group as groupIcon, plus, userPlus } from '../../../../shared/ui/icon/icons.ts';
import type { CreateVoice } from '../../i18n/create/catalogue.ts';
import type { GroupTask } from '../../state/wizard-draft.ts';

export interface Created {
  readonly group: ExternalGroup;
  readonly task: GroupTask;
  readonly onAddMembers: () => void;
  readonly onDetails: () => void;
  readonly onAnother: () => void;
}

/** The group is there; what one does next, the likely one first (G-06). */
export function created(i18n: CreateVoice, { group, task, ...on }: Created): TemplateResult {
  const { id, name, pictureUrl, memberCount } = group;
  const converted = task === 'convert';
  return html`<div class="created">
    ${avatar({ id, name, photoUrl: pictureUrl, size: 72, shape: 'square' })}
    <h1 class="page-title" tabindex="-1">${i18n.rich('ready', { name: html`<bdi>${name}</bdi>` })}</h1>
    <p class="small secondary">
      ${converted ? i18n.text('readyConverted', { count: memberCount }) : i18n.text('readyText')}
    </p>
    <ul class="next">
      ${choice(userPlus, i18n.text('addMembers'), i18n.text('addMembersText'), on.onAddMembers)}
      ${choice(groupIcon, i18n.text('viewDetails'), i18n.text('viewDetailsText'), on.onDetails)}
      ${choice(
        plus,
        i18n.text(converted ? 'convertNew' : 'createNew'),
        i18n.text(converted ? 'convertNewText' : 'createNewText'),
        on.onAnother,
      )}
    </ul>
  </div>`;
}

const choice = (glyph: Icon, title: string, text: string, onClick: () => void): TemplateResult =>
  html`<li>
    <button type="button" @click=${onClick}>
      ${icon(glyph, { size: 20 })}
      <span class="grow"><span class="medium">${title}</span><span class="small muted">${text}</span></span>
      ${icon(chevronEnd)}
    </button>
  </li>`;
