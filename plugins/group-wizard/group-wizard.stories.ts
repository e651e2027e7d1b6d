import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import {
  aForeignGroupMember,
  aMemberSummary,
  anExternalGroup,
  anExternalGroupRow,
  anOwnGroupMember,
  aPolicy,
  aSession,
} from '../../mocks/factories/index.ts';
import { aSessionPort, never, pageOf, scripted } from '../../mocks/scripted-ports.ts';
import type { ExternalGroup, ExternalGroupRow } from '../../shared/domain/group.ts';
import { fail, ok, type Problem } from '../../shared/domain/result.ts';
import type { GroupPort } from '../../shared/ports/group-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { define } from './index.ts';

define();

/** *Groups I manage* (G-14) and a group's details (G-09), in every state. */
const meta: Meta = { title: 'Group wizard/Groups I manage' };
export default meta;

const sato = aMemberSummary({ id: 'm-2', name: '佐藤 美咲', lang: 'ja', teamName: '営業企画部' });
const NAMES = [
  'Hikari spring campaign',
  '춘계 전시회 공동 준비',
  '春の新商品 企画会議',
  'مشروع الأفق',
  'Zürich Messe 2026',
];
const groupsOf = (count: number): readonly ExternalGroupRow[] =>
  Array.from({ length: count }, (_, at) =>
    anExternalGroupRow({
      id: `x-${at}`,
      name: at < NAMES.length ? NAMES[at]! : `${NAMES[at % NAMES.length]} ${at}`,
      memberCount: 3 + at,
      masters: at % 2 ? [sato, aMemberSummary()] : [aMemberSummary()],
      ...(at === 1 && { companies: [] }),
    }),
  );

const people = [
  anOwnGroupMember({ master: true }),
  anOwnGroupMember({ member: sato, master: true }),
  ...Array.from({ length: 26 }, (_, at) => aForeignGroupMember({ id: `a-${at}` })),
];

const holding = (groups: readonly ExternalGroupRow[], group: Partial<ExternalGroup> = {}): GroupPort =>
  scripted<GroupPort>({
    managed: async (text, range) =>
      pageOf(
        groups.filter(({ name }) => name.includes(text)),
        range,
      ),
    get: async (id) =>
      ok(anExternalGroup({ id, masters: [aMemberSummary(), sato], memberCount: people.length, ...group })),
    members: async (_, range) => pageOf(people, range),
  });

const failing = (problem: Problem): GroupPort => scripted<GroupPort>({ managed: async () => fail(problem) });

const shown = (groups: GroupPort, session: SessionPort = aSessionPort(), group: string | null = null): StoryObj => ({
  render: () =>
    html`<liaison-group-wizard .session=${session} .groups=${groups} .group=${group}></liaison-group-wizard>`,
});

const member = aSessionPort(ok(aSession({ viewer: { member: aMemberSummary(), role: 'member' } })));

export const Administrator = shown(holding(groupsOf(12)));
export const Member = shown(holding(groupsOf(4)), member);
export const ManyPages = shown(holding(groupsOf(80)));
export const Loading = shown(scripted<GroupPort>({ managed: never }));
export const NothingYet = shown(holding([]));
export const NothingYetForAMember = shown(holding([]), member);
export const NotLoaded = shown(failing({ kind: 'timeout' }));
export const Offline = shown(failing({ kind: 'offline' }));
export const SessionExpired = shown(failing({ kind: 'unauthenticated' }));
export const SignedOut = shown(holding([]), aSessionPort(fail({ kind: 'unauthenticated' })));
export const NotBought = shown(holding([]), aSessionPort(ok(aSession({ policy: aPolicy({ bought: false }) }))));
export const NotAllowed = shown(
  holding([]),
  aSessionPort(ok(aSession({ policy: aPolicy({ mayConnectExternally: false }) }))),
);
export const NotSupported = shown(holding([]), aSessionPort(ok(aSession({ capabilities: [] }))));

export const Details = shown(
  holding([], { removals: [{ name: 'Kirsten Vogel', reason: 'no-permission', at: '2026-11-18T09:00:00Z' }] }),
  member,
  'x-1',
);
export const ConvertedFromARoom = shown(
  holding([], { origin: { kind: 'room', roomId: 'r-1', title: 'Spring campaign planning' }, features: [] }),
  member,
  'x-1',
);
export const DetailsLoading = shown(scripted<GroupPort>({ managed: never, get: never, members: never }), member, 'x-1');
export const DetailsGone = shown(
  scripted<GroupPort>({
    managed: never,
    get: async () => fail({ kind: 'gone' }),
    members: async () => fail({ kind: 'gone' }),
  }),
  member,
  'x-1',
);
export const MembersNotLoaded = shown(
  scripted<GroupPort>({
    managed: never,
    get: async () => ok(anExternalGroup()),
    members: async () => fail({ kind: 'unavailable' }),
  }),
  member,
  'x-1',
);
