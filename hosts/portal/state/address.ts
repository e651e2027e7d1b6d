import type { ContactId, ExternalGroupId, MemberId, RoomId } from '../../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/i18n/catalogue.ts';
import { REMOTES, type RemoteId } from '../../../tools/remotes.ts';
import { placeAt, placeOf, type Place } from './places.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['auto', 'comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];
export const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/** Those that have words, and one that reads from right to left. */
export const LOCALES = [...LANGUAGES, 'ar'] as const;
export type Locale = Language | 'ar';

/** Everything the portal remembers about what is on the screen. It is all in the address, and nowhere else. */
export interface Address {
  readonly place: Place;
  /** Who is signed in; the first who may be, when null. */
  readonly person: MemberId | null;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly density: Density;
  readonly direction: Direction;
  /** What the API pretends, by name, and how many milliseconds longer it takes. */
  readonly scenario: string;
  readonly latency: number;
  /** The remotes that come by `plugin.js`; the others by their manifest. */
  readonly light: readonly RemoteId[];
  readonly integrity: boolean;
  /** What the list shows (`queryToString`), and what is open. */
  readonly query: string;
  readonly contact: ContactId | null;
  readonly group: ExternalGroupId | null;
  readonly groupView: GroupView;
  /** The wizard that is open, and the message room from which the reader came. */
  readonly task: GroupTask | null;
  readonly room: RoomId | null;
  /** The tab of the invitations; the usual one when null. */
  readonly pane: string | null;
}

const GROUP_VIEWS = ['overview', 'members', 'settings'] as const;
const GROUP_TASKS = ['create', 'convert'] as const;
export type GroupTask = (typeof GROUP_TASKS)[number];
export type GroupView = (typeof GROUP_VIEWS)[number];

/** A page as it is when one comes to it. */
export const FRESH = {
  query: '',
  contact: null,
  group: null,
  groupView: 'overview',
  task: null,
  room: null,
  pane: null,
} as const satisfies Partial<Address>;

/** What someone may have typed into it is behind `#`: no server and no referrer ever sees that part. */
export function addressToUrl(address: Address): string {
  const search = new URLSearchParams();
  const put = (name: string, value: string, usual: string): void => void (value !== usual && search.set(name, value));
  put('as', address.person ?? '', '');
  put('lang', address.locale, 'en');
  put('theme', address.theme, 'auto');
  put('density', address.density, 'auto');
  put('dir', address.direction, 'auto');
  put('scenario', address.scenario, 'none');
  put('latency', String(address.latency), '0');
  put('light', address.light.join('.'), '');
  put('integrity', address.integrity ? 'on' : '', '');

  const view = new URLSearchParams();
  if (address.query) view.set('query', address.query);
  if (address.contact !== null) view.set('contact', address.contact);
  if (address.group !== null) view.set('group', address.group);
  if (address.group !== null && address.groupView !== 'overview') view.set('view', address.groupView);
  if (address.task !== null) view.set('task', address.task);
  if (address.task === 'convert' && address.room !== null) view.set('room', address.room);
  if (address.pane !== null) view.set('pane', address.pane);
  const part = (mark: string, params: URLSearchParams): string => (params.size > 0 ? `${mark}${params}` : '');
  return `${address.place.path}${part('?', search)}${part('#', view)}`;
}

/** What is not understood is left out: an old link still opens something. */
export function addressFromUrl({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): Address {
  const given = new URLSearchParams(search);
  const view = new URLSearchParams(hash.slice(1));
  const light = (given.get('light') ?? '').split('.');
  return {
    place: placeAt(pathname) ?? placeOf(pathname.startsWith('/work') ? 'member' : 'administrator'),
    person: given.get('as'),
    locale: one(LOCALES, given.get('lang'), 'en'),
    theme: one(THEMES, given.get('theme'), 'auto'),
    density: one(DENSITIES, given.get('density'), 'auto'),
    direction: one(DIRECTIONS, given.get('dir'), 'auto'),
    scenario: given.get('scenario') ?? 'none',
    latency: Math.max(0, Number(given.get('latency')) || 0),
    light: REMOTES.filter((id) => light.includes(id)),
    integrity: given.get('integrity') === 'on',
    query: view.get('query') ?? '',
    contact: view.get('contact'),
    group: view.get('group'),
    groupView: one(GROUP_VIEWS, view.get('view'), 'overview'),
    task: GROUP_TASKS.find((known) => known === view.get('task')) ?? null,
    room: view.get('room'),
    pane: view.get('pane'),
  };
}

function one<Value extends string>(known: readonly Value[], given: string | null, usual: Value): Value {
  return known.find((value) => value === given) ?? usual;
}
