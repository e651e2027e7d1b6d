import type { ContactFields, ContactType, Privacy } from '../../shared/domain/contact.ts';
import type { PrincipalRef } from '../../shared/domain/member.ts';
import type { ContactRecord, DirectoryGroupRecord, MemberRecord, TeamRecord } from '../backend/records.ts';
import { AWKWARD } from './awkward.ts';
import { featuredContacts } from './featured.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './languages/index.ts';
import { EMPTY_GROUP } from './members.ts';
import { aCompany, aNumber, aPerson, domainOf } from './people.ts';
import { randomFor, type Random } from './random.ts';

const CONTACTS = 2;
const AUDIENCES = 3;
const DAY = 86_400_000;
const RETENTION = 30 * DAY;
/** Older than everyone the design features. */
const NEWEST = 12 * DAY;
const OLDEST = 5 * 365 * DAY;
const secondsOf = (at: number): number => Math.floor(at / 1_000) * 1_000;

export interface ContactSeed {
  readonly seed: number;
  readonly now: number;
  readonly count: number;
  readonly members: readonly MemberRecord[];
  readonly teams: readonly TeamRecord[];
  readonly directoryGroups: readonly DirectoryGroupRecord[];
}

/** Contacts one after another: whoever stores a million never holds a million. */
export function* seedContacts(how: ContactSeed): Iterable<ContactRecord> {
  const featured = featuredContacts(how.now, how.count);
  yield* featured;
  const chances = chancesFor(how);
  for (let index = featured.length; index < how.count; index++)
    yield contactAt(index, index - featured.length, how, chances);
}

/** What contacts are drawn from: made once. */
interface Chances {
  readonly active: readonly string[];
  readonly deleted: readonly string[];
  readonly audiences: readonly (readonly PrincipalRef[])[];
  readonly companies: ReadonlyMap<Language, readonly string[]>;
}

function chancesFor({ seed, count, members, teams, directoryGroups }: ContactSeed): Chances {
  const active = members.filter(({ state }) => state === 'active').map(({ id }) => id);
  const deleted = members.filter(({ state }) => state === 'deleted').map(({ id }) => id);
  const groups = directoryGroups.filter(({ id }) => id !== EMPTY_GROUP);
  const audiences = Array.from({ length: Math.min(2_000, Math.ceil(count / 8) + 8) }, (_, index) => {
    const random = randomFor(seed, AUDIENCES, index);
    const viewers: PrincipalRef[] = Array.from({ length: random.int(1, 6) }, () => ({
      kind: 'member',
      id: random.pick(active),
    }));
    if (random.chance(25)) viewers.push({ kind: 'team', id: random.pick(teams).id });
    if (random.chance(15)) viewers.push({ kind: 'group', id: random.pick(groups).id });
    return [...new Map(viewers.map((viewer) => [viewer.id, viewer])).values()];
  });
  const companies = new Map(
    LANGUAGES.map(([language], index) => {
      const random = randomFor(seed, CONTACTS, -2 - index);
      return [language, Array.from({ length: 400 }, () => aCompany(random, language))] as const;
    }),
  );
  return { active, deleted, audiences, companies };
}

function contactAt(index: number, place: number, { seed, now }: ContactSeed, chances: Chances): ContactRecord {
  const random = randomFor(seed, CONTACTS, index);
  const language = random.weighed(LANGUAGES);
  const type = random.weighed<ContactType>([
    ['general', 83],
    ['line', 10],
    ['works', 7],
  ]);
  const { name, mailName } = aPerson(random, language);
  const company = random.chance(92) ? random.pick(chances.companies.get(language)!) : undefined;
  const modified = secondsOf(now - NEWEST - (OLDEST - NEWEST) * random.next() ** 1.4);
  const created = secondsOf(modified - random.next() ** 2 * 2 * 365 * DAY);
  const access = accessOf(random, chances);
  const awkward = type === 'general' && place % 5 === 2 ? AWKWARD[Math.floor(place / 5)] : undefined;
  const { lang = language.lang, ...oddFields } = awkward ?? {};
  const creator = access.ownerId ?? random.pick(chances.active);
  return {
    id: `c-${index + 1}`,
    revision: 1,
    type,
    lang,
    ...(type === 'general' ? {} : { account: accountOf(index, name.family + (name.given ?? ''), company) }),
    ...fieldsOf(random, language, { name, mailName, company, type }),
    ...access,
    ...oddFields,
    coEditing: random.chance(75),
    addedById: creator,
    createdAt: new Date(created).toISOString(),
    createdById: creator,
    modifiedAt: new Date(awkward ? now - NEWEST + place * 60_000 : modified).toISOString(),
    modifiedById: random.chance(60) ? creator : random.pick(chances.active),
    trashed: random.chance(0.375) ? trashedOf(random, now, chances) : null,
  };
}

function fieldsOf(
  random: Random,
  language: Language,
  who: { name: ContactFields['name']; mailName: string; company: string | undefined; type: ContactType },
): Omit<ContactFields, 'ownerId' | 'privacy' | 'coEditing'> {
  const { name, mailName, company, type } = who;
  const domain = company === undefined ? 'example.com' : domainOf(company);
  const isReached = type !== 'line';
  return {
    name,
    ...(company === undefined ? {} : { company }),
    ...(random.chance(55) ? { department: random.pick(language.departments) } : {}),
    ...(random.chance(75) ? { title: random.pick(language.titles) } : {}),
    phones: isReached ? phonesOf(random, language) : [],
    emails: isReached || random.chance(30) ? [{ kind: 'work', address: `${mailName}@${domain}`, primary: true }] : [],
    addresses: random.chance(10) ? [{ kind: 'work', text: random.pick(language.addresses) }] : [],
    websites: random.chance(12) ? [{ url: `https://${domain}` }] : [],
    ...(random.chance(6) ? { birthDate: `19${random.int(55, 99)}-0${random.int(1, 9)}-1${random.int(0, 9)}` } : {}),
    dates: [],
    socials: type === 'line' ? [{ service: 'line', id: mailName }] : [],
    ...(random.chance(15) ? { memo: random.pick(language.memos) } : {}),
    tags: random.chance(45)
      ? [...new Set(Array.from({ length: random.int(1, 3) }, () => random.pick(language.tags)))]
      : [],
    customFields: random.chance(3)
      ? [{ name: 'Customer no.', kind: 'text', value: String(random.int(10_000, 99_999)) }]
      : [],
  };
}

function phonesOf(random: Random, { mobile, office }: Language): ContactFields['phones'] {
  const first = { kind: 'mobile', number: aNumber(random, mobile), primary: true } as const;
  return random.chance(30) ? [first, { kind: 'work', number: aNumber(random, office) }] : [first];
}

const accountOf = (index: number, displayName: string, company: string | undefined) => ({
  id: `a-${index + 1}`,
  displayName,
  ...(company === undefined ? {} : { company }),
});

/** Owner and privacy: nine of a thousand have no owner, and three of those nobody at all. */
function accessOf(
  random: Random,
  { active, deleted, audiences }: Chances,
): { ownerId: string | null; privacy: Privacy } {
  const everyone: Privacy = { kind: 'all' };
  const some = (): Privacy => ({ kind: 'members', viewers: random.pick(audiences) });
  if (random.chance(0.3)) {
    const viewers: readonly PrincipalRef[] = random.pick([
      [],
      [{ kind: 'group', id: EMPTY_GROUP }],
      [{ kind: 'member', id: random.pick(deleted) }],
    ]);
    return { ownerId: random.chance(50) ? null : random.pick(deleted), privacy: { kind: 'members', viewers } };
  }
  if (random.chance(0.6))
    return { ownerId: random.chance(50) ? null : random.pick(deleted), privacy: random.chance(60) ? everyone : some() };
  // Some members know half the world: the first twelve own a third of all contacts.
  const owner = random.chance(33) ? random.pick(active.slice(0, 12)) : random.pick(active);
  return { ownerId: owner, privacy: random.chance(62) ? everyone : some() };
}

function trashedOf(random: Random, now: number, { active }: Chances): NonNullable<ContactRecord['trashed']> {
  const at = secondsOf(now - random.next() * 6 * DAY);
  return {
    at: new Date(at).toISOString(),
    byId: random.pick(active.slice(0, 12)),
    purgeAt: new Date(at + RETENTION).toISOString(),
  };
}
