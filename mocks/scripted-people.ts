import { aContactRow, aMemberSummary } from './factories/index.ts';
import { pageOf, scripted } from './scripted-ports.ts';
import type { ContactPort } from '../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../shared/ports/directory-port.ts';

const MEMBERS = [
  aMemberSummary({
    id: 'm-12',
    name: 'Kim Tae-yang',
    teamName: 'Partner management, Seoul',
    mayChatExternally: ['works'],
  }),
  aMemberSummary({ id: 'm-10', name: 'Kiran Mehta', teamName: 'Operations, Pune', mayChatExternally: ['works'] }),
  aMemberSummary({ id: 'm-11', name: 'Kirsten Vogel', lang: 'de', mayChatExternally: [] }),
  aMemberSummary({ id: 'm-13', name: 'Kito Ana', mayChatExternally: ['line'] }),
  aMemberSummary({ id: 'm-14', name: 'Kimura, who left', state: 'deleted', mayChatExternally: ['works'] }),
];

const CONTACTS = [
  aContactRow({
    id: 'c-1',
    type: 'works',
    accountId: 'a-2',
    displayName: 'Kirin 太郎',
    company: '株式会社ひかり商事',
    lang: 'ja',
  }),
  aContactRow({ id: 'c-2', type: 'line', accountId: 'a-x6', displayName: 'Kishimoto 結衣', lang: 'ja' }),
];

/** A company and a reader's contacts, for stories and tests: whose names contain the text. */
export const aDirectory = (): DirectoryPort =>
  scripted<DirectoryPort>({
    search: async (text, range) =>
      pageOf(
        MEMBERS.filter(({ name }) => includes(name, text)).map((member) => ({ kind: 'member' as const, ...member })),
        range,
      ),
  });

export const aContactBook = (): ContactPort =>
  scripted<ContactPort>({
    page: async ({ text }, range) =>
      pageOf(
        CONTACTS.filter(({ displayName }) => includes(displayName, text)),
        range,
      ),
  });

const includes = (name: string, text: string): boolean => name.toLowerCase().includes(text.toLowerCase());
