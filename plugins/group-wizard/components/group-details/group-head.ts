import { html, nothing, type TemplateResult } from 'lit';

import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { badge } from '../../../../shared/ui/badge/badge.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { lock, mail, trash, userPlus } from '../../../../shared/ui/icon/icons.ts';
import type { MenuChooseEvent } from '../../../../shared/ui/menu/menu-choose.event.ts';
import type { MenuItem } from '../../../../shared/ui/menu/menu.element.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import type { GroupVoice } from '../../i18n/catalogue.ts';
import type { DetailsVoice } from '../../i18n/details/catalogue.ts';

export interface GroupHead {
  readonly group: ExternalGroup;
  readonly mayInvite: boolean;
  readonly onAdd: () => void;
  readonly onInvite: () => void;
  readonly onDelete: () => void;
}

/** Which group it is, how many are in it and where it came from; and what can be done with it, whichever view is shown. */
export function groupHead(i18n: DetailsVoice, shared: GroupVoice, head: GroupHead): TemplateResult {
  const { group } = head;
  return html`<header>
    ${avatar({ id: group.id, name: group.name, photoUrl: group.pictureUrl, size: 56, shape: 'square' })}
    <div class="grow">
      <div class="name">
        <h1 class="page-title" tabindex="-1"><bdi>${group.name}</bdi></h1>
        ${badge(shared.text('externalPrivate'), 'neutral', lock)}
      </div>
      <p class="small muted">
        <bdi>${shared.text('memberCount', { count: group.memberCount })}</bdi> ·
        <bdi>${i18n.text('companyCount', { count: group.companies.length + 1 })}</bdi> ·
        <bdi>${origin(i18n, group)}</bdi>
      </p>
    </div>
    ${actions(i18n, head)}
  </header>`;
}

/** As large as what will take its place. */
export function waitingHead(): TemplateResult {
  return html`<div class="waiting" aria-busy="true">
    <header>
      <span class="picture">${skeleton('box')}</span>
      <div class="grow lines">${skeleton('short')}${skeleton('middle')}</div>
    </header>
    <div class="tabs"><span>${skeleton('short')}</span></div>
    <div class="columns">
      <div class="column lines">${skeleton('long')}${skeleton('middle')}</div>
      <div class="column lines">${skeleton('long')}${skeleton('long')}</div>
    </div>
  </div>`;
}

function origin(i18n: DetailsVoice, group: ExternalGroup): unknown {
  const date = i18n.date(group.createdAt);
  switch (group.origin.kind) {
    case 'contacts':
      return i18n.text('created', { date });
    case 'administrator':
      return i18n.text('createdByAdministrator', { date });
    case 'room':
      return i18n.rich('convertedFrom', { date, room: html`<bdi>${group.origin.title}</bdi>` });
  }
}

function actions(i18n: DetailsVoice, head: GroupHead): TemplateResult | typeof nothing {
  const { permissions } = head.group;
  if (!permissions.members.allowed) return nothing;
  const items: readonly MenuItem[] = [
    ...(head.mayInvite ? [{ id: 'invite', label: i18n.text('invitePeople'), icon: mail }] : []),
    ...(permissions.delete.allowed
      ? [{ id: 'delete', label: i18n.text('deleteGroup'), icon: trash, danger: true }]
      : []),
  ];
  const onChoose = ({ detail }: MenuChooseEvent): void => (detail.id === 'invite' ? head.onInvite() : head.onDelete());
  return html`<div class="do">
    <button type="button" class="btn primary" @click=${head.onAdd}>${icon(userPlus)}${i18n.text('addMembers')}</button>
    ${
      items.length
        ? html`<ln-menu
            look="icon"
            .label=${i18n.text('moreActions')}
            .items=${items}
            @ln-menu-choose=${onChoose}
          ></ln-menu>`
        : nothing
    }
  </div>`;
}
