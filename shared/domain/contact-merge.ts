import type { Contact, ContactFields, ContactName, Privacy } from './contact.ts';
import { isEqual } from './is-equal.ts';
import { isOneSided, mergedList, primaryOf, type One } from './list-merge.ts';
import { isSamePrincipal, type PrincipalRef } from './member.ts';

export { isEqual };

/** Whose value to keep of a field that two people changed. */
export type Side = 'theirs' | 'mine';

/** A field, or one entry of a list, that both sides changed, each in another way (E-21). Absent values were removed. */
export interface Conflict {
  /** Stable while one comparison lasts: `title`, `phones.1`. */
  readonly id: string;
  readonly field: MergeField;
  /** Only which entry of the list is the primary one. */
  readonly about?: 'primary';
  readonly before: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** What one side changed alone, or both changed alike: nothing to choose. */
export interface Combined {
  readonly field: MergeField;
  readonly by: Side | 'both';
}

export interface Merge {
  /** Both sides' changes together. Where a choice is open, theirs stands: what is stored already. */
  readonly fields: ContactFields;
  readonly conflicts: readonly Conflict[];
  readonly combined: readonly Combined[];
}

/** The fields as a reader knows them: a name and how it is read are two, whatever their parts. */
export type MergeField = Exclude<keyof ContactFields, 'name'> | 'name' | 'phonetic';

type EntryField = 'phones' | 'emails' | 'addresses' | 'websites' | 'dates' | 'socials' | 'tags' | 'customFields';

const PHONETIC: readonly (keyof ContactName)[] = ['phoneticFamily', 'phoneticGiven'];
const WRITTEN: readonly (keyof ContactName)[] = ['family', 'given', 'middle', 'prefix', 'suffix'];
const SINGLE = [
  'nickname',
  'photoUrl',
  'company',
  'department',
  'title',
  'birthDate',
  'memo',
  'ownerId',
  'coEditing',
] as const;

/** Which entry became which, when its value was changed: the one of the same kind. Entries without a kind only come and go. */
const LABEL: Readonly<Record<EntryField, ((entry: never) => string) | null>> = {
  phones: ({ kind }: ContactFields['phones'][number]) => kind,
  emails: ({ kind }: ContactFields['emails'][number]) => kind,
  addresses: ({ kind }: ContactFields['addresses'][number]) => kind,
  websites: () => '',
  dates: ({ kind, label }: ContactFields['dates'][number]) => `${kind} ${label ?? ''}`,
  socials: ({ service }: ContactFields['socials'][number]) => service,
  tags: null,
  customFields: ({ name }: ContactFields['customFields'][number]) => name,
};
const LISTS = Object.keys(LABEL) as readonly EntryField[];

/**
 * Two people changed one contact: puts together what does not collide and names what does (E-21, P16). No change of either
 * side gets lost unseen: it is in `fields`, or in a conflict.
 */
export function merge(
  before: ContactFields,
  theirs: ContactFields,
  mine: ContactFields,
  choices: ReadonlyMap<string, Side> = new Map(),
): Merge {
  const conflicts: Conflict[] = [];
  const combined = new Map<MergeField, Combined['by']>();
  const note = (field: MergeField, by: Combined['by']): void => {
    const known = combined.get(field);
    combined.set(field, known && known !== by ? 'both' : by);
  };
  const one: One<MergeField> = (id, field, from, hers, his, shown = (value) => value) => {
    const hersChanged = !isEqual(from, hers);
    const hisChanged = !isEqual(from, his);
    if (hersChanged && hisChanged && !isEqual(hers, his)) {
      const about = id === primaryOf(field) ? ({ about: 'primary' } as const) : {};
      const [was, other, own] = [from, hers, his].map(shown);
      conflicts.push({ id, field, ...about, before: was, theirs: other, mine: own });
      return choices.get(id) === 'mine' ? his : hers;
    }
    if (hersChanged || hisChanged) note(field, hersChanged && hisChanged ? 'both' : hersChanged ? 'theirs' : 'mine');
    return hisChanged ? his : hers;
  };

  const merged: Record<string, unknown> = {
    name: {
      ...one('name', 'name', part(before, WRITTEN), part(theirs, WRITTEN), part(mine, WRITTEN)),
      ...one('phonetic', 'phonetic', part(before, PHONETIC), part(theirs, PHONETIC), part(mine, PHONETIC)),
    },
    privacy: mergedPrivacy(before.privacy, theirs.privacy, mine.privacy, one, () => note('privacy', 'both')),
  };
  for (const field of SINGLE) merged[field] = one(field, field, before[field], theirs[field], mine[field]);
  for (const field of LISTS)
    merged[field] = mergedList(field, LABEL[field], [before[field], theirs[field], mine[field]], one);
  for (const [field, value] of Object.entries(merged)) if (value === undefined) delete merged[field];
  return {
    fields: merged as unknown as ContactFields,
    conflicts,
    combined: [...combined].map(([field, by]) => ({ field, by })),
  };
}

/** Who may see it is a set: what each side added and removed goes together, unless one of them opened or closed it. */
function mergedPrivacy(
  before: Privacy,
  theirs: Privacy,
  mine: Privacy,
  one: One<MergeField>,
  note: () => void,
): Privacy {
  const members = before.kind === 'members' && theirs.kind === 'members' && mine.kind === 'members';
  if (!members || isOneSided(before, theirs, mine)) return one('privacy', 'privacy', before, theirs, mine);
  note();
  const has = ({ viewers }: typeof before, ref: PrincipalRef): boolean =>
    viewers.some((viewer) => isSamePrincipal(viewer, ref));
  const kept = theirs.viewers.filter((viewer) => has(mine, viewer) || !has(before, viewer));
  const added = mine.viewers.filter((viewer) => !has(before, viewer) && !has(theirs, viewer));
  return { kind: 'members', viewers: [...kept, ...added] };
}

function part(fields: ContactFields, parts: readonly (keyof ContactName)[]): ContactName {
  return Object.fromEntries(parts.flatMap((name) => (fields.name[name] ? [[name, fields.name[name]]] : [])));
}

/** What someone may edit of a contact, without what the host adds. */
export function fieldsOf(contact: ContactFields & Partial<Contact>): ContactFields {
  const fields: Record<string, unknown> = { name: contact.name, privacy: contact.privacy };
  for (const field of [...SINGLE, ...LISTS]) if (contact[field] !== undefined) fields[field] = contact[field];
  return fields as unknown as ContactFields;
}
