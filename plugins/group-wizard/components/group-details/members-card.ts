import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { ExternalGroup, GroupMember } from '../../../../shared/domain/group.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import type { CursorListView } from '../../../../shared/ui/paging/cursor-list.controller.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import type { Later } from '../../../../shared/ui/state/later.ts';
import type { DetailsVoice } from '../../i18n/details/catalogue.ts';
import { memberIdOf } from '../../state/group-details.controller.ts';
import { personRow } from '../person-row/person-row.ts';

const SKELETON_ROWS = [0, 1, 2];
/** The first of them; the others have a view of their own. */
const SOME = 5;

export interface MembersCard {
  readonly group: ExternalGroup;
  readonly members: CursorListView<GroupMember>;
  readonly onShowAll: () => void;
  readonly onRetry: () => void;
  readonly onSignIn: () => void;
  readonly later: Later;
}

/** The first who are in the group, masters before others, each with the company (G-09). */
export function membersCard(i18n: DetailsVoice, common: CommonVoice, card: MembersCard): TemplateResult {
  return html`<section class="card" aria-labelledby="members">
    <div class="card-head">
      <h2 class="section-title" id="members">${i18n.text('members')}</h2>
      <span class="muted tiny figures grow">${i18n.number(card.group.memberCount)}</span>
      ${
        card.group.memberCount > SOME
          ? html`<button type="button" class="link small" @click=${card.onShowAll}>
              ${i18n.text('showAll', { count: card.group.memberCount })}
            </button>`
          : nothing
      }
    </div>
    ${membersOf(i18n, common, card)}
  </section>`;
}

function membersOf(i18n: DetailsVoice, common: CommonVoice, card: MembersCard): unknown {
  const { members, onRetry, onSignIn, later } = card;
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
            ${repeat(members.items.slice(0, SOME), memberIdOf, (person) => personRow(i18n, person))}
          </ul>`
        : html`<p class="card-body small muted">${i18n.text('noMembers')}</p>`;
  }
}
