import type { Decorator, Meta, StoryObj } from '@storybook/web-components';
import { html, render } from 'lit';

import { aContactRow, trashedOn } from '../../mocks/factories/contact.factory.ts';
import { aMemberSummary } from '../../mocks/factories/member.factory.ts';
import { aPolicy, aSession } from '../../mocks/factories/session.factory.ts';
import { ScriptedContacts } from '../../mocks/scripted-contacts.ts';
import { aSessionPort, never, scripted } from '../../mocks/scripted-ports.ts';
import type { ContactRow } from '../../shared/domain/contact.ts';
import { CAPABILITIES, type Session } from '../../shared/domain/policy.ts';
import { fail, ok, type Problem } from '../../shared/domain/result.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { define } from './index.ts';

define();

/** The company's external contacts, for administrators and members, in every state. */
const meta: Meta = { title: 'Contact list/Contact list' };
export default meta;

const sato = aMemberSummary({ id: 'm-2', name: '佐藤 美咲', lang: 'ja' });
const gone = aMemberSummary({ id: 'm-9', name: 'Kirsten Vogel', state: 'deleted' });
const PEOPLE: readonly Partial<ContactRow>[] = [
  { displayName: '김서연', lang: 'ko', company: '한빛디자인', type: 'line', tags: ['거래처', '디자인'] },
  { displayName: '山田 太郎', lang: 'ja', company: '株式会社ひかり商事', type: 'works', owner: sato },
  { displayName: 'Amelia Hartmann', company: 'Nordlicht Logistik GmbH', tags: ['Freight', 'EU', 'Key account'] },
  { displayName: '陈思远', lang: 'zh-Hans', company: '青禾科技有限公司', privacy: { kind: 'members', count: 6 } },
  { displayName: 'ليلى الحداد', lang: 'ar', company: 'شركة الأفق للتجارة', tags: [] },
  { displayName: 'Priya Raghunathan', company: 'Kaveri Textiles', owner: gone, privacy: { kind: 'members', count: 0 } },
];
const person = (index: number): ContactRow =>
  aContactRow({ ...PEOPLE[index % PEOPLE.length], id: `c-${index}`, ...(index >= PEOPLE.length && { tags: [] }) });

const counts = ok({ all: 12_480, line: 1_204, works: 862, 'no-public-members': 37, 'no-owner': 112, trash: 58 });

/** A host with so many contacts, told row by row. */
function holding(total: number, row: (index: number) => ContactRow = person): ContactPort {
  const contacts = Object.assign(new ScriptedContacts(total), { row });
  return scripted<ContactPort>({
    window: (...asked) => contacts.window(...asked),
    page: (...asked) => contacts.page(...asked),
    counts: async () => counts,
  });
}

const failing = (problem: Problem): ContactPort =>
  scripted<ContactPort>({ window: async () => fail(problem), counts: async () => fail(problem) });

const signedIn = (session: Partial<Session>): SessionPort => aSessionPort(ok(aSession(session)));
const member = signedIn({ viewer: { member: aMemberSummary(), role: 'member' } });

const shown = (contacts: ContactPort, query = '', session: SessionPort = aSessionPort()): StoryObj => ({
  render: () =>
    html`<liaison-contact-list .session=${session} .contacts=${contacts} .query=${query}></liaison-contact-list>`,
});

/** Waits for a piece of an element to be drawn. */
async function drawn(within: ParentNode, tag: 'liaison-contact-list' | 'ln-contact-search', piece: string) {
  for (let frame = 0; frame < 300; frame++) {
    const found = within.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(piece);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${piece} was not drawn`);
}

/** The mock host, as the toolbar chooses it. */
export const WithTheMockHost: StoryObj = {
  parameters: { host: { contacts: 3000 } },
  render: () => html`<liaison-contact-list></liaison-contact-list>`,
};
export const Administrator = shown(holding(12_480));
export const Member = shown(holding(212), '', member);
export const MembersExternalTab = shown(holding(48), 'linked=1', member);
export const AMillion = shown(holding(1_000_000));
export const ByCursorAlone = shown(
  holding(12_480),
  '',
  signedIn({ capabilities: CAPABILITIES.filter((one) => one !== 'contacts.window' && one !== 'contacts.counts') }),
);
export const Searched = shown(holding(3), 'text=Hart&company=Nord&type=works');

/** The advanced search: what is entered waits for *Search* (L-04). */
const detailed = (story: StoryObj): StoryObj => ({
  ...story,
  play: async ({ canvasElement }) => {
    const list = await drawn(canvasElement, 'liaison-contact-list', '.search-toggle');
    list.click();
    const search = list.getRootNode() as ShadowRoot;
    (await drawn(search, 'ln-contact-search', '.details-toggle')).click();
  },
});
export const AdvancedSearch = detailed({
  parameters: { host: { contacts: 3000 } },
  render: () => html`<liaison-contact-list .query=${'type=line&type=works&visibleTo=m-1'}></liaison-contact-list>`,
});
/** A host that searches by type and name alone. */
export const AdvancedSearchOfLess = detailed(
  shown(holding(40), '', signedIn({ capabilities: ['contacts.window', 'contacts.counts'] })),
);
export const Trash = shown(
  holding(58, (index) =>
    aContactRow({
      ...PEOPLE[index % PEOPLE.length],
      id: `c-${index}`,
      trashed: trashedOn({ purgeAt: new Date(Date.now() + index * 86_400_000).toISOString() }),
    }),
  ),
  'filter=trash',
);

export const OpenContact: StoryObj = {
  render: () =>
    html`<liaison-contact-list
      .session=${aSessionPort()}
      .contacts=${holding(200)}
      open-id="c-2"
    ></liaison-contact-list>`,
};
/** As wide as a phone or a tablet, whatever the page. */
const narrow =
  (width: number): Decorator =>
  (story) => {
    const frame = document.createElement('div');
    frame.style.inlineSize = `${width}px`;
    render(story(), frame);
    return frame;
  };

export const Phone: StoryObj = { ...shown(holding(12_480)), decorators: [narrow(360)] };
export const PhoneAdvancedSearch: StoryObj = { ...AdvancedSearch, decorators: [narrow(360)] };
export const PhoneTrash: StoryObj = { ...Trash, decorators: [narrow(360)] };
export const Tablet: StoryObj = { ...shown(holding(12_480)), decorators: [narrow(768)] };

/** Ten kilobytes, markup, direction marks, stacked marks, nothing at all (P21, P25). */
export const AwkwardNames = shown(
  holding(6, (index) =>
    aContactRow({
      id: `c-${index}`,
      displayName:
        [
          'x'.repeat(10_000),
          '<script>alert(1)</script><img src=x onerror=alert(2)>',
          'Anna\u202Egpj.exe',
          'Z̸̢̛̘a̷͎͝l̵̳͠g̶̰͌o̸̦̕',
          '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈',
          '',
        ][index] ?? '',
      company: index === 1 ? 'https://evil.example/?q=<b>' : 'Donaudampfschifffahrtsgesellschaftskapitänskajüte AG',
      tags: ['a tag of thirty letters, no less', 'another', 'and', 'more'],
    }),
  ),
);

export const Loading = shown(scripted<ContactPort>({ window: never, counts: never }));
export const Empty = shown(holding(0));
export const EmptyTrash = shown(holding(0), 'filter=trash');
export const EmptyFilter = shown(holding(0), 'filter=no-owner');
export const NoMatch = shown(holding(0), 'text=Hikarri&company=Hikari');
export const NotLoaded = shown(failing({ kind: 'timeout' }));
export const Offline = shown(failing({ kind: 'offline' }));
export const Forbidden = shown(failing({ kind: 'forbidden' }));
export const SessionExpired = shown(failing({ kind: 'unauthenticated' }));
export const NotBought = shown(holding(0), '', signedIn({ policy: aPolicy({ bought: false }) }));
export const NotAllowed = shown(holding(0), '', signedIn({ policy: aPolicy({ mayConnectExternally: false }) }));
export const NotSupported = shown(holding(0), '', aSessionPort(fail({ kind: 'unsupported' })));

/** The first page is there, what follows is not: it says so and keeps the rest. */
export const SomeNotLoaded = shown(
  scripted<ContactPort>({
    window: async (query, range, call) =>
      range.offset === 0 ? holding(400).window(query, range, call) : fail({ kind: 'unavailable' }),
    counts: async () => counts,
  }),
);
