import { GROUP_FEATURES } from '../../shared/domain/group.ts';
import type { GroupRecord } from '../backend/records.ts';

const DAY = 86_400_000;
const HIKARI = '株式会社ひかり商事';

/** External groups in each state that a screen tells apart. */
export function seedGroups(now: number): readonly GroupRecord[] {
  const ago = (days: number): string => new Date(now - days * DAY).toISOString();
  return [
    group({
      id: 'x-1',
      name: 'Hikari spring campaign',
      description:
        'Planning and delivery of the spring campaign with Hikari Trading: schedules, artwork approvals and shipping dates.',
      features: ['message', 'note', 'event', 'folder'],
      masterIds: ['m-1', 'm-2'],
      memberIds: ['m-1', 'm-2', 'm-4', 'm-5', 'm-6', 'm-8', 'm-10', 'm-12'],
      accounts: [
        { id: 'a-2', name: '山田 太郎', company: HIKARI, lang: 'ja' },
        { id: 'a-x2', name: '鈴木 悠真', company: HIKARI, lang: 'ja' },
        { id: 'a-y1', name: '藤井 海斗', company: HIKARI, lang: 'ja' },
        { id: 'a-y2', name: '青木 遥', company: HIKARI, lang: 'ja' },
        { id: 'a-3', name: 'Amelia Hartmann', company: 'Nordlicht Logistik GmbH', lang: 'de' },
        { id: 'a-y3', name: 'Jonas Brandt', company: 'Nordlicht Logistik GmbH', lang: 'de' },
      ],
      storageBytes: 18_400_000_000,
      contents: { messages: 2214, notes: 104, events: 41, upcoming: 6, tasks: 0, files: 640 },
      invitationId: 'i-1',
      createdAt: '2026-03-02T09:00:00.000Z',
      removals: [{ name: 'Kirsten Vogel', reason: 'no-permission', at: ago(4) }],
    }),
    group({
      id: 'x-2',
      name: '대한정밀 품질 협의',
      description: '월간 품질 회의와 부품 검사 결과를 공유합니다.',
      masterIds: ['m-5'],
      memberIds: ['m-5', 'm-1', 'm-12'],
      accounts: [{ id: 'a-y4', name: '최민준', company: '대한정밀', lang: 'ko' }],
      storageBytes: 420_000_000,
      contents: { messages: 380, notes: 12, events: 9, upcoming: 1, tasks: 4, files: 58 },
      createdAt: ago(140),
      origin: { kind: 'administrator' },
    }),
    group({
      id: 'x-3',
      name: '北辰 OEM 2027',
      masterIds: ['m-1', 'm-3'],
      memberIds: ['m-1', 'm-3'],
      accounts: [{ id: 'a-12', name: '王子轩', company: '北辰电子', lang: 'zh-Hans' }],
      features: ['message'],
      notification: false,
      createdAt: ago(60),
      mastersMayChangeSettings: false,
      origin: { kind: 'room', roomId: 'r-9', title: 'OEM talks' },
    }),
    group({
      id: 'x-4',
      name: 'Nordlicht freight desk',
      masterIds: ['m-8'],
      memberIds: ['m-8', 'm-1'],
      createdAt: ago(20),
    }),
    // Its only master has left the company (G-22).
    group({
      id: 'x-5',
      name: '台湾展示会 2026',
      description: '来年の展示会に向けた、協力会社との連絡。',
      masterIds: ['m-9'],
      memberIds: ['m-7', 'm-2', 'm-10', 'm-1'],
      accounts: [{ id: 'a-y5', name: '林 志明', company: '緯創貿易', lang: 'zh-Hant' }],
      storageBytes: 96_000_000,
      contents: { messages: 154, notes: 3, events: 2, upcoming: 2, tasks: 0, files: 11 },
      createdAt: ago(260),
    }),
  ];
}

const group = (
  about: Pick<GroupRecord, 'id' | 'name' | 'masterIds' | 'memberIds' | 'createdAt'> & Partial<GroupRecord>,
): GroupRecord => ({
  revision: 1,
  description: '',
  features: GROUP_FEATURES,
  notification: true,
  accounts: [],
  storageBytes: 0,
  contents: { messages: 0, notes: 0, events: 0, upcoming: 0, tasks: 0, files: 0 },
  invitationId: null,
  origin: { kind: 'contacts' },
  removals: [],
  ...about,
});
