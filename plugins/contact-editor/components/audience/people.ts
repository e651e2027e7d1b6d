import { audienceChange, type Audience, type Path } from '../../../../shared/domain/audience.ts';
import type { MemberId } from '../../../../shared/domain/ids.ts';
import type { MemberSummary } from '../../../../shared/domain/member.ts';
import type { AudienceView } from '../../state/audience.controller.ts';

export type KnownAudience = Extract<AudienceView, { readonly state: 'known' }>;

/** All who can see it, or only whom saving adds or removes. */
export type Which = 'all' | 'gain' | 'lose';

export interface Person {
  readonly member: MemberSummary;
  readonly paths: readonly Path[];
}

/** How many there are of each; null where that is not a number of people: everyone. */
export type Counts = Readonly<Record<Which, number>>;

export function countsOf(before: KnownAudience | null, after: KnownAudience): Counts {
  const { gain, lose } = changeOf(before, after);
  return { all: sizeOf(after.audience), gain: gain.length, lose: lose.length };
}

/** Those with their paths, the owner first, then by name. Who loses access is told the paths that he had. */
export function peopleOf(
  which: Which,
  before: KnownAudience | null,
  after: KnownAudience,
  compare: (a: string, b: string) => number,
): readonly Person[] {
  const view = which === 'lose' && before ? before : after;
  const { audience } = view;
  if (audience.kind === 'everyone') return [];
  const ids = which === 'all' ? [...audience.paths.keys()] : changeOf(before, after)[which];
  const people = ids.flatMap((id): readonly Person[] => {
    const member = view.personOf(id);
    return member ? [{ member, paths: audience.paths.get(id) ?? [] }] : [];
  });
  return people.toSorted((a, b) => rank(a) - rank(b) || compare(a.member.name, b.member.name));
}

/** Those of that name, however it is accented, cased or spaced. */
export function named(people: readonly Person[], text: string): readonly Person[] {
  const sought = folded(text);
  return sought ? people.filter(({ member }) => folded(member.name).includes(sought)) : people;
}

interface Change {
  readonly gain: readonly MemberId[];
  readonly lose: readonly MemberId[];
}

function changeOf(before: KnownAudience | null, after: KnownAudience): Change {
  const change = before && audienceChange(before.audience, after.audience);
  return change?.kind === 'people' ? change : { gain: [], lose: [] };
}

const sizeOf = (audience: Audience): number => (audience.kind === 'people' ? audience.paths.size : 0);

const rank = ({ paths }: Person): number => (paths.some(({ kind }) => kind === 'owner') ? 0 : 1);

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .normalize('NFC')
    .toLocaleLowerCase('en');
