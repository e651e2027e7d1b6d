import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import {
  conversionOf,
  type Conversion,
  type GroupRefusal,
  type MessageRoom,
  type RoomParticipant,
} from '../../../../shared/domain/group.ts';
import type { Viewer } from '../../../../shared/domain/policy.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { badge, typeMark, type BadgeTone } from '../../../../shared/ui/badge/badge.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import type { CreateVoice } from '../../i18n/create/catalogue.ts';

type Fate = 'blocks' | 'dropped' | 'ready';

const BADGES = {
  blocks: ['becomesBlocks', 'bad'],
  dropped: ['becomesDropped', 'warning'],
  ready: ['becomesReady', 'good'],
} as const satisfies Record<Fate, readonly [string, BadgeTone]>;

/** A room's verdict in a few words, for its line in the list. */
export function shortVerdict(i18n: CreateVoice, room: MessageRoom): TemplateResult {
  const conversion = conversionOf(room);
  if (conversion.possible) return badge(i18n.text('canConvert'), 'good');
  const names = i18n.list(conversion.blocking.map(({ name }) => name));
  return badge(
    conversion.reason === 'line-person' ? i18n.text('cannotLine', { names }) : short(i18n, conversion.reason),
    'warning',
  );
}

const short = (i18n: CreateVoice, reason: GroupRefusal): string =>
  i18n.text(reason === 'too-few-participants' ? 'cannotFew' : 'cannotNoWorks');

/** Whether the room can become a group and what becomes of each who is in it, those who stand in the way first (G-08). */
export function roomCheck(i18n: CreateVoice, room: MessageRoom, viewer: Viewer): TemplateResult {
  const conversion = conversionOf(room);
  const fate = fateIn(conversion);
  const order: readonly Fate[] = ['blocks', 'dropped', 'ready'];
  const people = order.flatMap((one) => room.participants.filter((person) => fate(person) === one));
  return html`
    ${verdict(i18n, room, conversion)}
    <section class="card" aria-labelledby="room">
      <div class="card-head">
        <h3 class="section-title" id="room"><bdi>${room.title}</bdi></h3>
        <span class="tiny muted figures">${i18n.text('participants', { count: room.participants.length })}</span>
      </div>
      <ul class="participants">
        ${people.map((person) => participant(i18n, person, fate(person), viewer))}
      </ul>
    </section>
    <p class="small secondary">${i18n.text('irreversible')}</p>
  `;
}

function fateIn(conversion: Conversion): (person: RoomParticipant) => Fate {
  const blocking = new Set(conversion.possible ? [] : conversion.blocking.map(({ id }) => id));
  return ({ id, mayChatExternally }) => {
    if (blocking.has(id)) return 'blocks';
    return mayChatExternally ? 'ready' : 'dropped';
  };
}

function verdict(i18n: CreateVoice, { participants }: MessageRoom, conversion: Conversion): TemplateResult {
  if (conversion.possible) {
    const text = html`<strong>${i18n.text('canTitle')}</strong> ${i18n.text('canText')}`;
    return banner({ kind: 'success', text });
  }
  const title = html`<strong>${i18n.text('blockedTitle')}</strong>`;
  return html`<div class="verdict" tabindex="-1">
    ${banner({ kind: 'error', text: html`${title} ${reasonText(i18n, participants.length, conversion)}` })}
  </div>`;
}

function reasonText(
  i18n: CreateVoice,
  count: number,
  { reason, blocking }: Extract<Conversion, { possible: false }>,
): unknown {
  switch (reason) {
    case 'line-person': {
      const names = html`<bdi>${i18n.list(blocking.map(({ name }) => name))}</bdi>`;
      return i18n.rich('blockedLine', { count: blocking.length, names });
    }
    case 'too-few-participants':
      return i18n.text('blockedFew', { count });
    default:
      return i18n.text('blockedNoWorks');
  }
}

function participant(i18n: CreateVoice, person: RoomParticipant, fate: Fate, viewer: Viewer): TemplateResult {
  const { id, name, lang, type } = person;
  const [word, tone] = BADGES[fate];
  return html`<li>
    ${avatar({ id, name })}
    <span class="grow">
      <span class="person">
        <bdi class="medium cut" lang=${ifDefined(lang)} title=${name}>${name}</bdi>${mark(i18n, type)}
      </span>
      <span class="tiny muted">${becomes(i18n, person, fate, viewer)}</span>
    </span>
    ${badge(i18n.text(word), tone)}
  </li>`;
}

function becomes(i18n: CreateVoice, { id, type, company }: RoomParticipant, fate: Fate, viewer: Viewer): string {
  if (fate === 'blocks') return i18n.text('blocksText');
  if (fate === 'dropped') return i18n.text('droppedText');
  if (type === 'own')
    return i18n.text(viewer.role === 'member' && id === viewer.member.id ? 'youMaster' : 'becomesMember');
  return company ? i18n.text('companyMember', { company }) : i18n.text('becomesMember');
}

function mark(i18n: CreateVoice, type: RoomParticipant['type']): unknown {
  if (type === 'line') return typeMark({ type, label: i18n.text('lineMark'), name: i18n.text('lineName') });
  if (type === 'works') return typeMark({ type, label: i18n.text('worksMark'), name: i18n.text('worksName') });
  return nothing;
}
