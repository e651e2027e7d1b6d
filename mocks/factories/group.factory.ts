import {
  GROUP_FEATURES,
  type ExternalGroup,
  type ExternalGroupRow,
  type GroupDraft,
  type GroupMember,
  type GroupLoss,
  type GroupPreflight,
  type MessageRoom,
  type RoomParticipant,
} from '../../shared/domain/group.ts';
import { aMemberSummary } from './member.factory.ts';

export function anExternalGroup(overrides: Partial<ExternalGroup> = {}): ExternalGroup {
  return {
    id: 'x-1',
    revision: '1',
    name: 'Hikari spring campaign',
    description: 'Planning and delivery of the spring campaign with Hikari Trading.',
    features: ['message', 'note', 'event', 'folder'],
    notification: true,
    masters: [aMemberSummary()],
    memberCount: 14,
    companies: ['株式会社ひかり商事', 'Nordlicht Logistik GmbH'],
    owningCompany: 'Haneul',
    storageBytes: 18_400_000_000,
    storageLimitBytes: 50_000_000_000,
    mastersMayChangeSettings: true,
    invitationId: null,
    origin: { kind: 'contacts' },
    createdAt: '2026-03-02T09:00:00Z',
    permissions: { settings: { allowed: true }, members: { allowed: true }, delete: { allowed: true } },
    removals: [],
    succession: { lost: [], candidates: [] },
    ...overrides,
  };
}

export function anExternalGroupRow(overrides: Partial<ExternalGroupRow> = {}): ExternalGroupRow {
  const { id, revision, name, memberCount, companies, masters, createdAt, permissions } = anExternalGroup();
  return { id, revision, name, memberCount, companies, masters, createdAt, permissions, ...overrides };
}

/** A member of the own company in an external group. */
export const anOwnGroupMember = (
  overrides: Partial<Extract<GroupMember, { kind: 'own' }>> = {},
): Extract<GroupMember, { kind: 'own' }> => ({
  kind: 'own',
  member: aMemberSummary(),
  master: false,
  company: 'Haneul',
  ...overrides,
});

export const aForeignGroupMember = (
  overrides: Partial<Extract<GroupMember, { kind: 'foreign' }>> = {},
): Extract<GroupMember, { kind: 'foreign' }> => ({
  kind: 'foreign',
  id: 'a-1',
  name: '山田 太郎',
  company: '株式会社ひかり商事',
  lang: 'ja',
  ...overrides,
});

export const aGroupDraft = (overrides: Partial<GroupDraft> = {}): GroupDraft => ({
  name: 'Hikari spring campaign',
  description: '',
  masterIds: ['m-1'],
  mastersAreMembers: true,
  features: GROUP_FEATURES,
  notification: true,
  ...overrides,
});

export const aGroupPreflight = (overrides: Partial<GroupPreflight> = {}): GroupPreflight => ({
  lines: [{ level: 'ok', reason: 'ready', names: ['Park Ji-woo'], count: 1 }],
  companies: [],
  storageChargedTo: 'Haneul',
  storageBytes: 0,
  storageLimitBytes: 50_000_000_000,
  ...overrides,
});

export const aGroupLoss = (overrides: Partial<GroupLoss> = {}): GroupLoss => ({
  contents: [
    { kind: 'messages', count: 2214 },
    { kind: 'notes', count: 104 },
    { kind: 'events', count: 41, upcoming: 6 },
    { kind: 'files', count: 640 },
  ],
  companies: [
    { name: 'Haneul', people: 8 },
    { name: '株式会社ひかり商事', people: 4 },
    { name: 'Nordlicht Logistik GmbH', people: 2 },
  ],
  storageBytes: 18_400_000_000,
  storageChargedTo: 'Haneul',
  ...overrides,
});

export const aParticipant = (overrides: Partial<RoomParticipant> = {}): RoomParticipant => ({
  id: 'm-1',
  name: 'Park Ji-woo',
  company: 'Haneul',
  type: 'own',
  mayChatExternally: true,
  ...overrides,
});

/** A room that can become a group (G-08): several participants, one of them from another workspace. */
export const aMessageRoom = (overrides: Partial<MessageRoom> = {}): MessageRoom => ({
  id: 'r-1',
  title: 'Spring campaign planning',
  participants: [
    aParticipant(),
    aParticipant({ id: 'm-2', name: '佐藤 美咲', lang: 'ja' }),
    aParticipant({ id: 'a-1', name: '山田 太郎', company: '株式会社ひかり商事', type: 'works', lang: 'ja' }),
  ],
  ...overrides,
});
