import type { ContactRow } from '../../shared/domain/contact.ts';

/** What the lists are asked to show. */
export interface Shown {
  readonly sort: 'modified' | 'name';
  readonly filter: 'all' | 'line';
}

export const NEWEST_FIRST: Shown = { sort: 'modified', filter: 'all' };

/** One contact in so many is on LINE. */
const LINE_EVERY = 10;
/** Shares no factor with any number of contacts that is measured, so that the order by name passes each contact once. */
const STRIDE = 7919;

const NAMES = [
  ['Amelia Hartmann', 'de'],
  ['김서연', 'ko'],
  ['Sofía Navarro', 'es'],
  ['山田 太郎', 'ja'],
  ['James Whitfield', 'en'],
  ['박지훈', 'ko'],
  ['Nguyễn Thị Hoa', 'vi'],
  ['Oliver Brandt', 'de'],
  ['陳美玲', 'zh-Hant'],
  ['Grace Okafor', 'en'],
] as const;
const COMPANIES = [
  'Nordlicht Logistik GmbH',
  '한빛디자인',
  'Harbour & Pine Ltd',
  '東海商事株式会社',
  'Acme Freight',
  '',
];
const OWNERS = ['Park Ji-woo', '이민준', 'Hanna Lindqvist', 'Tom Becker', '최유나', 'Marco Rossi', 'Yuki Tanaka'];
const TAGS = ['Freight', 'VIP', 'Partner', 'Trade fair', 'Invoice', 'Press'];

/** Every name ends in its number, so that what is painted can be checked against what should be there. */
export const NUMBER = /№(\d+)/g;

/**
 * The host behind every list: contacts made when they are asked for, the same ones each time. Orders cost nothing, because
 * how long a host takes to sort is none of a list's business.
 */
export class Company {
  readonly size: number;
  readonly #renamed = new Map<number, { readonly name: string; readonly revision: number }>();

  constructor(size: number) {
    this.size = size;
  }

  total({ filter }: Shown): number {
    return filter === 'line' ? Math.ceil(this.size / LINE_EVERY) : this.size;
  }

  /** The number of the contact in a row. */
  numberAt({ sort, filter }: Shown, row: number): number {
    const total = this.total({ sort, filter });
    const place = sort === 'name' ? (row * STRIDE + 11) % total : row;
    return filter === 'line' ? place * LINE_EVERY : place;
  }

  window(shown: Shown, offset: number, limit: number): ContactRow[] {
    const end = Math.min(offset + limit, this.total(shown));
    const rows: ContactRow[] = [];
    for (let row = offset; row < end; row++) rows.push(this.contact(this.numberAt(shown, row)));
    return rows;
  }

  rename(number: number, name: string): void {
    const { revision = 1 } = this.#renamed.get(number) ?? {};
    this.#renamed.set(number, { name, revision: revision + 1 });
  }

  contact(number: number): ContactRow {
    const [name, lang] = NAMES[number % NAMES.length]!;
    const renamed = this.#renamed.get(number);
    const company = COMPANIES[number % COMPANIES.length]!;
    const owner = number % OWNERS.length;
    const at = new Date(Date.UTC(2026, 10, 20) - number * 60_000).toISOString();
    return {
      id: `c-${number}`,
      revision: String(renamed?.revision ?? 1),
      type: number % LINE_EVERY === 0 ? 'line' : number % 14 === 3 ? 'works' : 'general',
      displayName: `${renamed?.name ?? name} №${number}`,
      ...(company && { company }),
      lang,
      owner: number % 50 === 7 ? null : { id: `m-${owner}`, name: OWNERS[owner]!, state: 'active' },
      privacy: number % 3 === 0 ? { kind: 'members', count: 2 + (number % 9) } : { kind: 'all' },
      tags: TAGS.slice(number % TAGS.length, (number % TAGS.length) + (number % 4)),
      createdAt: at,
      modifiedAt: at,
      trashed: null,
    };
  }
}
