import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import {
  aForeignGroupMember,
  aGroupLoss,
  aMemberEntry,
  aMemberSummary,
  anExternalGroup,
  anOwnGroupMember,
  aPolicy,
  aSession,
} from '../../mocks/factories/index.ts';
import { aSessionPort, never, pageOf, scripted } from '../../mocks/scripted-ports.ts';
import type { ExternalGroup, GroupMember, GroupRefusal } from '../../shared/domain/group.ts';
import { fail, ok, type Problem } from '../../shared/domain/result.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { GroupPort } from '../../shared/ports/group-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { screen, wordsOf } from '../../shared/ui/testing/screen.ts';
import { define } from './index.ts';
import type { GroupView } from './state/group-view.ts';

define();

/** What keeping a group can show: its members (G-07, G-11, G-12), its settings (G-10), its deletion (G-13), a successor (G-22). */
const meta: Meta = { title: 'Group wizard/Keeping a group' };
export default meta;
type Story = StoryObj;

const park = aMemberSummary();
const sato = aMemberSummary({ id: 'm-2', name: '佐藤 美咲', lang: 'ja', teamName: '営業企画部' });
const endo = aMemberSummary({ id: 'm-9', name: 'Satoru Endo', state: 'deleted' });
const kirsten = { name: 'Kirsten Vogel', reason: 'no-permission', at: '2026-11-18T09:00:00Z' } as const;

const people: readonly GroupMember[] = [
  anOwnGroupMember({ member: park, master: true }),
  anOwnGroupMember({ member: sato }),
  aForeignGroupMember(),
  aForeignGroupMember({ id: 'a-3', name: 'Amelia Hartmann', company: 'Nordlicht Logistik GmbH', lang: 'de' }),
];
const directory = scripted<DirectoryPort>({
  search: async (_, range) =>
    pageOf(
      [park, sato].map((member) => aMemberEntry(member)),
      range,
    ),
});
const contacts = scripted<ContactPort>({ page: async () => ok({ items: [], next: null, total: 0 }) });

interface Given {
  readonly view: GroupView;
  readonly group?: Partial<ExternalGroup>;
  readonly groups?: Partial<GroupPort>;
  readonly viewer?: 'administrator' | 'member';
  readonly session?: SessionPort;
  readonly reasonRequired?: boolean;
  /** What the reader does, step by step: a button to press, or a field to write into. */
  readonly steps?: readonly (string | { readonly field: string; readonly text: string })[];
}

function story({
  view,
  group: about = {},
  groups = {},
  viewer = 'member',
  steps = [],
  reasonRequired = false,
  ...given
}: Given): Story {
  const group = anExternalGroup({ masters: [park], memberCount: people.length, ...about });
  const port = scripted<GroupPort>({
    get: async () => ok(group),
    members: async (_, range) => pageOf(people, range),
    deletionPreflight: async () => ok(aGroupLoss()),
    ...groups,
  });
  const session =
    given.session ??
    aSessionPort(ok(aSession({ viewer: { member: park, role: viewer }, policy: aPolicy({ reasonRequired }) })));
  return {
    render: () =>
      html`<liaison-group-wizard
        .session=${session}
        .groups=${port}
        .contacts=${contacts}
        .directory=${directory}
        .group=${group.id}
        .groupView=${view}
      ></liaison-group-wizard>`,
    play: async ({ canvasElement }) => {
      const page = screen(canvasElement);
      const ofView = { overview: '.columns .card', members: '.items li', settings: '#deletion' }[view];
      await until(() => page.all(ofView).length > 0 && page.all('[aria-busy=true]').length === 0);
      for (const step of steps) await take(page, step);
    },
  };
}

type Screen = ReturnType<typeof screen>;

async function take({ all }: Screen, step: NonNullable<Given['steps']>[number]): Promise<void> {
  if (typeof step === 'string') {
    const named = (): HTMLElement | undefined =>
      all<HTMLElement>('button').find((one) => [wordsOf(one), one.getAttribute('aria-label')].includes(step));
    await until(() => named() !== undefined);
    named()?.click();
  } else {
    const fields = (): readonly HTMLInputElement[] => all<HTMLInputElement>(`#${step.field}`);
    await until(() => fields().length > 0);
    const field = fields()[0]!;
    field.value = step.text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 3000;
  while (!holds() && performance.now() < end) await new Promise(requestAnimationFrame);
}

const refusing = (problem: Problem) => async () => fail(problem);
const closed = (reason: GroupRefusal) => ({ allowed: false, reason }) as const;
const rename = { field: 'name', text: 'Hikari autumn campaign' };
const changed = [rename, 'Save changes'];
const forMasters = anExternalGroup({ masters: [park] });

export const SuccessorProposed = story({
  view: 'overview',
  viewer: 'administrator',
  group: {
    masters: [endo],
    succession: { lost: [{ master: endo, reason: 'member-deleted' }], candidates: [park, sato] },
  },
});
export const NobodyCanTakeOver = story({
  view: 'overview',
  viewer: 'administrator',
  group: { masters: [endo], succession: { lost: [{ master: endo, reason: 'no-permission' }], candidates: [] } },
});
export const StorageNearlyFull = story({ view: 'overview', group: { storageBytes: 48_000_000_000 } });
export const NoStorageLimit = story({ view: 'overview', group: { storageLimitBytes: null } });

export const Members = story({ view: 'members', group: { removals: [kirsten] } });
export const MembersOfAnotherMaster = story({
  view: 'members',
  group: {
    masters: [sato],
    permissions: {
      settings: closed('not-a-master'),
      members: closed('not-a-master'),
      delete: closed('not-a-master'),
    },
  },
});
export const MembersNotLoaded = story({ view: 'members', groups: { members: refusing({ kind: 'unavailable' }) } });
export const ActionsOfTheLastMaster = story({ view: 'members', steps: ['Actions for Park Ji-woo'] });
export const StopLeading = story({
  view: 'members',
  group: { masters: [park, sato] },
  steps: ['Actions for Park Ji-woo', 'Remove as Group Master'],
});
export const HandOver = story({
  view: 'members',
  group: { succession: { lost: [], candidates: [sato] } },
  steps: ['Actions for Park Ji-woo', 'Remove as Group Master'],
});
export const PromotionFailed = story({
  view: 'members',
  groups: { setMasters: refusing({ kind: 'unavailable' }) },
  steps: ['Actions for 佐藤 美咲', 'Make Group Master'],
});
export const Remove = story({ view: 'members', steps: ['Actions for 山田 太郎', 'Remove from group'] });
export const RemovalRefused = story({
  view: 'members',
  groups: { removeMembers: async () => ok([{ id: 'm-2', outcome: 'refused', reason: 'last-master' }]) },
  steps: ['Actions for 佐藤 美咲', 'Remove from group', 'Remove 佐藤 美咲'],
});
export const Add = story({ view: 'members', steps: ['Add members'] });

export const Settings = story({ view: 'settings' });
export const SettingsOfAnAdministrator = story({ view: 'settings', viewer: 'administrator' });
export const SettingsKeptByTheAdministrator = story({
  view: 'settings',
  group: {
    permissions: {
      ...forMasters.permissions,
      settings: closed('settings-by-administrator'),
      delete: closed('settings-by-administrator'),
    },
  },
});
export const NameMissing = story({ view: 'settings', steps: [{ field: 'name', text: ' ' }, 'Save changes'] });
export const NameTooLong = story({ view: 'settings', steps: [{ field: 'name', text: '가'.repeat(103) }] });
export const NameTaken = story({
  view: 'settings',
  groups: { update: refusing({ kind: 'invalid', fields: [{ field: 'name', code: 'not-unique' }] }) },
  steps: changed,
});
export const Saving = story({ view: 'settings', groups: { update: never }, steps: changed });
export const NotSaved = story({ view: 'settings', groups: { update: refusing({ kind: 'timeout' }) }, steps: changed });
export const AskedToWait = story({
  view: 'settings',
  groups: { update: refusing({ kind: 'rate-limited', retryAfter: 4000 }) },
  steps: changed,
});
export const SessionExpired = story({
  view: 'settings',
  groups: { update: refusing({ kind: 'unauthenticated' }) },
  steps: changed,
});
export const NotKnownWhetherSaved = story({
  view: 'settings',
  groups: { update: refusing({ kind: 'unknown-outcome', key: 'k' }) },
  steps: changed,
});
export const ChangedByTwo = story({
  view: 'settings',
  groups: {
    update: refusing({ kind: 'conflict', current: { ...forMasters, revision: '2', name: 'Hikari summer campaign' } }),
  },
  steps: changed,
});

export const AskedWhy = story({ view: 'settings', reasonRequired: true, steps: changed });
export const ReasonMissing = story({ view: 'settings', reasonRequired: true, steps: [...changed, 'Save changes'] });
export const PromotionAskedWhy = story({
  view: 'members',
  reasonRequired: true,
  steps: ['Actions for 佐藤 美咲', 'Make Group Master'],
});
export const SavedNoMore = story({ view: 'settings', groups: { update: refusing({ kind: 'gone' }) }, steps: changed });
export const SavingForbidden = story({
  view: 'settings',
  groups: { update: refusing({ kind: 'forbidden' }) },
  steps: changed,
});

export const Delete = story({ view: 'settings', steps: ['Delete group'] });
export const DeleteConfirmed = story({
  view: 'settings',
  steps: ['Delete group', { field: 'confirmation', text: forMasters.name }],
});
export const DeleteAskedWhy = story({
  view: 'settings',
  reasonRequired: true,
  steps: ['Delete group', { field: 'confirmation', text: forMasters.name }, 'Delete group and all its content'],
});
export const DeleteCounting = story({
  view: 'settings',
  groups: { deletionPreflight: never },
  steps: ['Delete group'],
});
export const DeleteNotCounted = story({
  view: 'settings',
  groups: { deletionPreflight: refusing({ kind: 'timeout' }) },
  steps: ['Delete group'],
});
export const NotKnownWhetherDeleted = story({
  view: 'settings',
  groups: { delete: refusing({ kind: 'unknown-outcome', key: 'k' }) },
  steps: ['Delete group', { field: 'confirmation', text: forMasters.name }, 'Delete group and all its content'],
});
