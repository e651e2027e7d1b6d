import { displayNameOf, type ContactType, type Privacy } from '../../../shared/domain/contact.ts';
import type { MemberId } from '../../../shared/domain/ids.ts';
import type { ContactRecord } from '../records.ts';
import { folded } from './folding.ts';

/** What the table keeps of a contact: enough to filter, order and count it. */
export interface ContactLine {
  readonly row: number;
  readonly revision: number;
  readonly type: ContactType;
  readonly ownerId: MemberId | null;
  /** The privacy as a key: empty for everyone, equal for equal viewers. */
  readonly audience: string;
  readonly name: string;
  /** What a search by name looks at, folded. */
  readonly searchText: string;
  readonly company: string;
  readonly created: number;
  readonly modified: number;
  readonly purge: number | null;
  readonly trashedById: MemberId | null;
  /** Its place among all names, where the store knows it. */
  readonly nameRank: number | null;
}

export function lineOf(row: number, record: ContactRecord): ContactLine {
  const name = displayNameOf(record);
  const { phoneticFamily, phoneticGiven } = record.name;
  return {
    row,
    revision: record.revision,
    type: record.type,
    ownerId: record.ownerId,
    audience: audienceKey(record.privacy),
    name,
    searchText: folded([name, phoneticFamily, phoneticGiven].filter(Boolean).join(' ')),
    company: record.company ?? '',
    created: Date.parse(record.createdAt),
    modified: Date.parse(record.modifiedAt),
    purge: record.trashed ? Date.parse(record.trashed.purgeAt) : null,
    trashedById: record.trashed?.byId ?? null,
    nameRank: null,
  };
}

export const NOBODY = '-';

export function audienceKey(privacy: Privacy): string {
  if (privacy.kind === 'all') return '';
  if (!privacy.viewers.length) return NOBODY;
  return privacy.viewers
    .map(({ kind, id }) => `${kind}:${id}`)
    .toSorted()
    .join('\n');
}

export function privacyOfKey(key: string): Privacy {
  if (key === '') return { kind: 'all' };
  if (key === NOBODY) return { kind: 'members', viewers: [] };
  const viewers = key.split('\n').map((entry) => {
    const at = entry.indexOf(':');
    return { kind: entry.slice(0, at) as 'member' | 'team' | 'group', id: entry.slice(at + 1) };
  });
  return { kind: 'members', viewers };
}
