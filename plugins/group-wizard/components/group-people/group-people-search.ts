import type { ContactRow } from '../../../../shared/domain/contact.ts';
import type { DirectoryEntry, MemberSummary } from '../../../../shared/domain/member.ts';
import { EVERYTHING } from '../../../../shared/domain/query.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import { ask } from '../../../../shared/ports/ask.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import type { TypeMark } from '../../../../shared/ui/badge/badge.ts';
import { optionOf } from '../../../../shared/ui/picker/directory-search.ts';
import type { PickerOption, PickerSearch } from '../../../../shared/ui/picker/picker.types.ts';
import type { PartVoice } from '../../i18n/parts/catalogue.ts';
import type { GroupPerson } from './group-person.ts';

export interface GroupPeopleSearch {
  readonly i18n: PartVoice;
  /** Masters are people of the own company; members may be people of other companies too. */
  readonly who: 'masters' | 'members';
  /** Members and accounts who are in the group already, by id. */
  readonly present: ReadonlySet<string>;
  readonly failure: (problem: Problem) => string;
  /** Called with whom the search found: a choice is made of these. */
  readonly onFound: (people: readonly GroupPerson[]) => void;
}

const MEMBERS = 20;
const CONTACTS = 10;

/**
 * Members of the company and the reader's own external contacts, as a people picker asks for them. Whoever cannot be
 * chosen is found all the same, with the reason (G-03, G-07).
 */
export function groupPeopleSearch(
  directory: DirectoryPort,
  contacts: ContactPort | undefined,
  search: GroupPeopleSearch,
): PickerSearch {
  const ofMembers = { kinds: ['member'], cursor: null, limit: MEMBERS, externalPermission: true } as const;
  const ofContacts = { ...EVERYTHING, linkedOnly: true, sort: 'name', descending: false } as const;
  return async (text, signal) => {
    const [members, outside] = await Promise.all([
      ask(() => directory.search(text, ofMembers, { signal })),
      contacts && ask(() => contacts.page({ ...ofContacts, text }, { cursor: null, limit: CONTACTS }, { signal })),
    ]);
    if (!members.ok) return { problem: search.failure(members.problem) };
    // A contact is no master: without contacts, a choice of masters lacks nothing but an explanation.
    if (outside && !outside.ok && search.who === 'members') return { problem: search.failure(outside.problem) };
    const own = members.value.items.filter(isMember);
    const rows = outside?.ok ? outside.value.items : [];
    search.onFound([...own, ...rows.map(contactOf)]);
    return {
      options: [...own.map((member) => memberOption(member, search)), ...rows.map((row) => contactOption(row, search))],
      more: members.value.next !== null || (outside?.ok === true && outside.value.next !== null),
    };
  };
}

/** Why this member cannot be in an external group, as far as the directory told (G-03). */
export function memberReason(i18n: PartVoice, { state, mayChatExternally }: MemberSummary): string | undefined {
  if (state === 'deleted') return i18n.text('memberDeleted');
  return mayChatExternally?.includes('works') === false ? i18n.text('notPermitted') : undefined;
}

/** A person as the picker draws him once he is chosen. */
export function choiceOf(i18n: PartVoice, person: GroupPerson): PickerOption {
  if (person.kind === 'member') return optionOf(person, { reasonOf: () => undefined, sizeOf: () => '' });
  const { kind, id, name, photoUrl, company, lang } = person;
  return {
    kind,
    id,
    name,
    mark: worksMark(i18n),
    ...(photoUrl && { photoUrl }),
    ...(company && { detail: company }),
    ...(lang && { lang }),
  };
}

function memberOption(member: Extract<GroupPerson, { kind: 'member' }>, search: GroupPeopleSearch): PickerOption {
  const present = search.present.has(member.id) ? search.i18n.text('alreadyIn') : undefined;
  const reason = present ?? memberReason(search.i18n, member);
  return optionOf(member, { reasonOf: () => reason, sizeOf: () => '' });
}

function contactOption(row: ContactRow, search: GroupPeopleSearch): PickerOption {
  const { i18n } = search;
  const reason = contactReason(row, search);
  return {
    ...choiceOf(i18n, contactOf(row)),
    mark:
      row.type === 'line'
        ? { type: 'line', label: i18n.text('lineMark'), name: i18n.text('lineName') }
        : worksMark(i18n),
    ...(reason && { reason }),
  };
}

function contactReason({ type, accountId, company }: ContactRow, search: GroupPeopleSearch): string | undefined {
  const { i18n, who, present } = search;
  if (type === 'line') return i18n.text('lineContact');
  if (who === 'masters') return i18n.text('notAMaster', { company: company ?? i18n.text('otherCompany') });
  if (accountId === undefined) return i18n.text('noAccount');
  return present.has(accountId) ? i18n.text('alreadyIn') : undefined;
}

const worksMark = (i18n: PartVoice): TypeMark => ({
  type: 'works',
  label: i18n.text('worksMark'),
  name: i18n.text('worksName'),
});

const isMember = (entry: DirectoryEntry): entry is Extract<DirectoryEntry, { kind: 'member' }> =>
  entry.kind === 'member';

const contactOf = ({ id, accountId, displayName, photoUrl, company, lang }: ContactRow): GroupPerson => ({
  kind: 'contact',
  id: accountId ?? id,
  name: displayName,
  ...(photoUrl && { photoUrl }),
  ...(company && { company }),
  ...(lang && { lang }),
});
