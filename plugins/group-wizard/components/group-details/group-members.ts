import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';

import type { ExternalGroup, GroupMember } from '../../../../shared/domain/group.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { badge, typeMark } from '../../../../shared/ui/badge/badge.ts';
import { key } from '../../../../shared/ui/icon/icons.ts';
import type { CursorListView } from '../../../../shared/ui/paging/cursor-list.controller.ts';
import { showMore } from '../../../../shared/ui/paging/show-more.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import type { Later } from '../../../../shared/ui/state/later.ts';
import type { GroupVoice } from '../../i18n/catalogue.ts';
import { memberIdOf } from '../../state/group-details.controller.ts';

const SKELETON_ROWS = [0, 1, 2];

export interface MembersCard {
  readonly group: ExternalGroup;
  readonly members: CursorListView<GroupMember>;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onSignIn: () => void;
  readonly later: Later;
}

/** Who is in the group, each with the company (G-09); read on by *Show more*. */
export function membersCard(i18n: GroupVoice, common: CommonVoice, card: MembersCard): TemplateResult {
  return html`<section class="card" aria-labelledby="members">
    <div class="card-head">
      <h2 class="section-title" id="members">${i18n.text('members')}</h2>
      <span class="muted tiny figures">${i18n.number(card.group.memberCount)}</span>
    </div>
    ${membersOf(i18n, common, card)}
  </section>`;
}

function membersOf(i18n: GroupVoice, common: CommonVoice, card: MembersCard): unknown {
  const { members, onMore, onRetry, onSignIn, later } = card;
  switch (members.state) {
    case 'loading':
      return html`<ul class="items" aria-busy="true">
        ${SKELETON_ROWS.map(() => html`<li class="waiting">${skeleton('round')}${skeleton('short')}</li>`)}
      </ul>`;
    case 'failed':
      return later(({ problemCard }) =>
        problemCard(common, { problem: members.problem, title: i18n.text('membersFailed'), onRetry, onSignIn }),
      );
    case 'ready':
      return members.items.length
        ? html`<ul class="items">
              ${repeat(members.items, memberIdOf, (person) => personRow(i18n, person))}
            </ul>
            ${showMore(common, members, onMore, later)}`
        : html`<p class="card-body small muted">${i18n.text('noMembers')}</p>`;
  }
}

function personRow(i18n: GroupVoice, person: GroupMember): TemplateResult {
  const { id, name, photoUrl, lang } = person.kind === 'own' ? person.member : person;
  return html`<li>
    ${avatar({ id, name, photoUrl })}
    <span class="person">
      <span class="person-name">
        <bdi class="cut" lang=${ifDefined(lang)} title=${name}>${name}</bdi>
        ${
          person.kind === 'foreign'
            ? typeMark({ type: 'works', label: i18n.text('worksMark'), name: i18n.text('worksName') })
            : nothing
        }
      </span>
      <bdi class="muted tiny" lang=${ifDefined(person.kind === 'foreign' ? lang : undefined)}>${person.company}</bdi>
    </span>
    ${person.kind === 'own' && person.master ? badge(i18n.text('master'), 'neutral', key) : nothing}
  </li>`;
}
