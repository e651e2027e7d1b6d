import type { Meta, StoryObj } from '@storybook/web-components';
import { html, type TemplateResult } from 'lit';

import {
  aContact,
  aGroupEntry,
  aLineContact,
  aMemberEntry,
  aMemberSummary,
  aPolicy,
  aSession,
  aTeamEntry,
  aWorksContact,
  anAccount,
  anAdministrator,
  refused,
  somePermissions,
  trashedOn,
} from '../../mocks/factories/index.ts';
import { aSessionPort, never, pageOf, scripted } from '../../mocks/scripted-ports.ts';
import type { Contact } from '../../shared/domain/contact.ts';
import type { DirectoryEntry, MemberSummary } from '../../shared/domain/member.ts';
import type { Session } from '../../shared/domain/policy.ts';
import { fail, ok, type Problem, type Result } from '../../shared/domain/result.ts';
import type { Done } from '../../shared/ports/call.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import type { ContactEditorMode, ContactEditorPresentation } from './contact-editor.element.ts';
import { EditorPage } from './testing/editor.page.ts';
import { define } from './index.ts';

define();

/** The contact window, its edit form and the comparison, in every state. */
const meta: Meta = { title: 'Contact editor' };
export default meta;
type Story = StoryObj;

const park = aMemberSummary();
const sato = aMemberSummary({ id: 'm-2', name: '佐藤 美咲', lang: 'ja', title: '主任', teamName: '営業企画部' });
const others = ['Jonas Weber', 'Noor Haddad', '한가람', 'Emma Lindqvist', '김태양'].map((name, at): MemberSummary =>
  aMemberSummary({ id: `m-${at + 10}`, name }),
);
const deleted = aMemberSummary({ id: 'm-90', name: 'Satoru Endo', state: 'deleted' });

const yamada = aWorksContact({
  name: { family: '山田', given: '太郎', phoneticFamily: 'やまだ', phoneticGiven: 'たろう' },
  displayName: '山田 太郎',
  lang: 'ja',
  nickname: 'T. Yamada',
  company: '株式会社ひかり商事',
  account: anAccount({ displayName: '山田 太郎', company: '株式会社ひかり商事' }),
  department: '営業第二部',
  title: 'Deputy manager',
  phones: [
    { kind: 'mobile', number: '+81 90-0000-1288', primary: true },
    { kind: 'work', number: '+81 3-0000-4410' },
  ],
  emails: [{ kind: 'work', address: 't.yamada@hikari.example' }],
  websites: [{ url: 'https://hikari.example' }, { url: 'javascript:alert(1)' }],
  addresses: [{ kind: 'work', text: '東京都港区\n虎ノ門 1-2-3' }],
  birthDate: '1981-04-09',
  socials: [{ service: 'line', id: 'yamada.taro' }],
  tags: ['Distributor', 'Tokyo'],
  customFields: [{ name: 'Contract', kind: 'text', value: 'H-2024-118' }],
  memo: 'Prefers a call before noon. Contract renews in March; ask for the new warehouse address before sending samples.',
  owner: park,
  ownerId: park.id,
  privacy: {
    kind: 'members',
    viewers: [
      { kind: 'member', id: 'm-2' },
      { kind: 'team', id: 't-1' },
      { kind: 'group', id: 'g-1' },
    ],
  },
  viewers: [aMemberEntry(sato), aTeamEntry({ name: 'APAC Sales', memberCount: 2 }), aGroupEntry()],
  modifiedBy: sato,
});

const MEMBERS: Readonly<Record<string, readonly MemberSummary[]>> = {
  't-1': [sato, park],
  'g-1': [park, ...others.slice(0, 3)],
};

const company = scripted<DirectoryPort>({
  search: async (text, range) =>
    pageOf(
      [park, sato, ...others, deleted]
        .map((member): DirectoryEntry => aMemberEntry(member))
        .concat(aTeamEntry({ id: 't-2', name: 'Key accounts', memberCount: 14 }))
        .filter((entry) => range.kinds.includes(entry.kind) && entry.name.toLowerCase().includes(text.toLowerCase())),
      range,
    ),
  membersOf: async ({ id }, range) => pageOf(MEMBERS[id] ?? others, range),
});

const crowd = Array.from({ length: 5000 }, (_, at) =>
  aMemberSummary({ id: `n-${at}`, name: `${['Anna', 'Ben', '지우', '美咲'][at % 4]} ${at}` }),
);

interface Given {
  readonly contact?: Contact | Result<Contact> | Promise<never>;
  readonly viewer?: 'administrator' | 'member';
  readonly presentation?: ContactEditorPresentation;
  readonly mode?: ContactEditorMode;
  readonly session?: SessionPort;
  readonly update?: ContactPort['update'];
  readonly trash?: ContactPort['trash'];
  readonly directory?: DirectoryPort;
  readonly reasonRequired?: boolean;
}

function shown(given: Given = {}): TemplateResult {
  const { contact = yamada, viewer = 'administrator', presentation = 'page', mode = 'window' } = given;
  const answer = contact instanceof Promise || 'ok' in contact ? contact : ok(contact);
  const session: Session = aSession({
    viewer: anAdministrator({ role: viewer }),
    policy: aPolicy({ reasonRequired: given.reasonRequired ?? false }),
  });
  const contacts = scripted<ContactPort>({
    get: async () => answer,
    update: given.update ?? (async () => never()),
    create: async () => never(),
    trash: given.trash ?? (async () => never()),
  });
  return html`<liaison-contact-editor
    contact-id=${mode === 'create' ? '' : 'c-1'}
    mode=${mode}
    presentation=${presentation}
    .contacts=${contacts}
    .directory=${given.directory ?? company}
    .session=${given.session ?? aSessionPort(ok(session))}
  ></liaison-contact-editor>`;
}

type Play = NonNullable<Story['play']>;
const then =
  (...steps: ((page: EditorPage) => unknown)[]): Play =>
  async ({ canvasElement }) => {
    const page = new EditorPage(canvasElement.querySelector('liaison-contact-editor')!);
    await page.ready();
    for (const step of steps) {
      await step(page);
      await page.settled();
    }
  };

const answering =
  (problem: Problem): ContactPort['update'] =>
  async (): Promise<Result<Done<Contact>>> =>
    fail(problem);
const retitled = (page: EditorPage): void => page.write('Position', 'Deputy general manager');
const save = (page: EditorPage): void => page.press('Save');

/** An administrator may not delete a WORKS contact, and reads why. */
export const Window: Story = { render: () => shown(), play: then() };
export const AsDialog: Story = { render: () => shown({ presentation: 'dialog' }), play: then() };
export const AsPanelOfMember: Story = {
  render: () =>
    shown({ viewer: 'member', presentation: 'auto', contact: { ...yamada, permissions: somePermissions() } }),
  play: then(),
};
export const General: Story = { render: () => shown({ contact: aContact() }), play: then() };
export const LineInKorean: Story = {
  globals: { language: 'ko' },
  render: () => shown({ contact: aLineContact() }),
  play: then(),
};
export const InJapanese: Story = { globals: { language: 'ja' }, render: () => shown(), play: then() };
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () =>
    shown({ contact: aContact({ name: { given: 'ليلى', family: 'الحداد' }, lang: 'ar', company: 'شركة الأفق' }) }),
  play: then(),
};
export const NoOwner: Story = { render: () => shown({ contact: aContact({ ownerId: null }) }), play: then() };
export const OwnerDeleted: Story = {
  render: () => shown({ contact: aContact({ owner: deleted, ownerId: deleted.id }) }),
  play: then(),
};
export const NobodyCanSeeIt: Story = {
  render: () => shown({ contact: aContact({ ownerId: null, privacy: { kind: 'members', viewers: [] } }) }),
  play: then(),
};
export const Everyone: Story = {
  render: () => shown(),
  play: then((page) => page.press(page.buttons().find((name) => name.startsWith('Show all'))!)),
};
/** A team of 5,000: rows are drawn as the reader gets to them. */
export const FiveThousand: Story = {
  render: () => shown({ directory: scripted<DirectoryPort>({ membersOf: async (_, range) => pageOf(crowd, range) }) }),
  play: then((page) => page.press(page.buttons().find((name) => name.startsWith('Show all'))!)),
};
export const AudienceNotKnown: Story = {
  render: () => shown({ directory: scripted<DirectoryPort>({ membersOf: async () => fail({ kind: 'unsupported' }) }) }),
  play: then(),
};
export const NotEditable: Story = {
  render: () =>
    shown({
      viewer: 'member',
      contact: aContact({ permissions: somePermissions({ edit: refused('not-owner'), delete: refused('not-owner') }) }),
    }),
  play: then(),
};
export const MayNotMessage: Story = {
  render: () =>
    shown({
      viewer: 'member',
      contact: { ...yamada, permissions: somePermissions({ message: refused('no-permission') }) },
    }),
  play: then(),
};
export const Share: Story = {
  render: () => shown({ viewer: 'member', mode: 'share', contact: { ...yamada, permissions: somePermissions() } }),
  play: then(),
};
export const InTrash: Story = { render: () => shown({ contact: aContact({ trashed: trashedOn() }) }), play: then() };
export const DeletingAsksFirst: Story = {
  render: () => shown({ viewer: 'member', contact: { ...yamada, permissions: somePermissions() } }),
  play: then((page) => page.press('Delete')),
};
export const DeletingFailed: Story = {
  render: () => shown({ contact: aContact(), trash: async () => fail({ kind: 'unavailable' }) }),
  play: then((page) => page.press('Delete')),
};

export const DeletionUnknown: Story = {
  render: () => shown({ contact: aContact(), trash: async () => fail({ kind: 'unknown-outcome', key: 'k' }) }),
  play: then((page) => page.press('Delete')),
};
export const DeletionSignedOut: Story = {
  render: () => shown({ contact: aContact(), trash: async () => fail({ kind: 'unauthenticated' }) }),
  play: then((page) => page.press('Delete')),
};
export const DeletionNeedsReason: Story = {
  render: () => shown({ contact: aContact(), reasonRequired: true }),
  play: then(
    (page) => page.press('Delete'),
    (page) => page.press('Move to Trash'),
  ),
};

export const Loading: Story = { render: () => shown({ contact: never() }) };
export const NotFound: Story = { render: () => shown({ contact: fail({ kind: 'not-found' }) }), play: then() };
export const Gone: Story = { render: () => shown({ contact: fail({ kind: 'gone' }) }), play: then() };
export const Forbidden: Story = { render: () => shown({ contact: fail({ kind: 'forbidden' }) }), play: then() };
export const Offline: Story = { render: () => shown({ contact: fail({ kind: 'offline' }) }), play: then() };
export const Failed: Story = { render: () => shown({ contact: fail({ kind: 'unavailable' }) }), play: then() };
export const SignedOut: Story = {
  render: () => shown({ session: aSessionPort(fail({ kind: 'unauthenticated' })) }),
  play: then(),
};
export const NotSupported: Story = {
  render: () =>
    html`<liaison-contact-editor
      contact-id="c-1"
      presentation="page"
      .session=${aSessionPort()}
    ></liaison-contact-editor>`,
  play: then(),
};

export const Edit: Story = { render: () => shown({ mode: 'edit' }), play: then() };
export const EditInKorean: Story = {
  globals: { language: 'ko' },
  render: () => shown({ mode: 'edit', contact: aLineContact() }),
  play: then(),
};
export const EditInPanel: Story = { render: () => shown({ mode: 'edit', presentation: 'panel' }), play: then() };
export const Refused: Story = {
  render: () => shown({ mode: 'edit' }),
  play: then((page) => page.write('E-mail 1', 't.yamada@hikari'), save),
};
export const TooLong: Story = {
  render: () => shown({ mode: 'edit' }),
  play: then((page) => page.write('Memo', '長'.repeat(4012)), save),
};
export const AudienceChanges: Story = {
  render: () => shown({ mode: 'edit' }),
  play: then((page) => page.removeChip('Remove Trade fair 2026')),
};
export const EveryoneAfterSaving: Story = {
  render: () => shown({ mode: 'edit' }),
  play: then(
    (page) => page.removeChip('Remove Trade fair 2026'),
    (page) => page.press(page.buttons().find((name) => name.startsWith('Show all'))!),
  ),
};
export const Leaving: Story = {
  render: () => shown({ mode: 'edit' }),
  play: then(retitled, (page) => page.press('Cancel')),
};
export const Invisible: Story = {
  render: () =>
    shown({
      mode: 'edit',
      contact: { ...yamada, privacy: { kind: 'members', viewers: [] }, viewers: [] },
    }),
  play: then((page) => page.removeChip('Remove Park Ji-woo'), save),
};
export const Saving: Story = { render: () => shown({ mode: 'edit' }), play: then(retitled, save) };
export const SavingFailed: Story = {
  render: () => shown({ mode: 'edit', update: answering({ kind: 'timeout' }) }),
  play: then(retitled, save),
};
export const NeedsReason: Story = {
  render: () => shown({ mode: 'edit', reasonRequired: true }),
  play: then(retitled, save, save),
};
export const OutcomeUnknown: Story = {
  render: () => shown({ mode: 'edit', update: answering({ kind: 'unknown-outcome', key: 'k' }) }),
  play: then(retitled, save),
};
export const SessionExpired: Story = {
  render: () => shown({ mode: 'edit', update: answering({ kind: 'unauthenticated' }) }),
  play: then(retitled, save),
};

const current: Contact = {
  ...yamada,
  revision: '2',
  title: 'Manager',
  phones: [yamada.phones[0]!, { kind: 'work', number: '+81 3-0000-4499' }],
  memo: 'Prefers a call before noon. Moved to the new office in Minato.',
  birthDate: '1981-04-10',
};
const conflicting = { mode: 'edit', update: answering({ kind: 'conflict', current }) } as const;
export const Conflict: Story = {
  render: () => shown(conflicting),
  play: then(
    retitled,
    (page) => page.press('Remove phone 2'),
    (page) => page.write('Memo', 'Prefers e-mail. Contract renews in March.'),
    save,
    (page) => page.pick('Position', 'Theirs'),
  ),
};
export const NothingCollides: Story = {
  render: () => shown(conflicting),
  play: then((page) => page.write('Department', '営業第一部'), save),
};

export const NewContact: Story = { render: () => shown({ mode: 'create' }), play: then() };
export const NewContactRefused: Story = { render: () => shown({ mode: 'create' }), play: then(save) };
