import { isEqual } from './is-equal.ts';

/** Settles one value that both sides may have changed. `shown`: what stands for it on the screen. */
export type One<Field extends string> = <T>(
  id: string,
  field: Field,
  from: T,
  hers: T,
  his: T,
  shown?: (value: T) => unknown,
) => T;

/** Tells entries of one list apart by what they are for: a phone by its kind. Null: entries only come and go. */
export type Label = ((entry: never) => string) | null;

type Entries = readonly unknown[];
interface Flagged {
  readonly primary?: boolean;
}

/** Nothing to put together: at least two of the three are the same. */
export const isOneSided = (before: unknown, theirs: unknown, mine: unknown): boolean =>
  isEqual(before, theirs) || isEqual(before, mine) || isEqual(theirs, mine);

/** The id of the question which entry of a list is the primary one. */
export const primaryOf = (field: string): string => `${field}.primary`;

/**
 * Puts two versions of a list together, entry by entry; if both sides put the entries into another order, each into its
 * own, the list as a whole. Which entry is primary is a question of its own, so that at most one is in the end.
 */
export function mergedList<Field extends string>(
  field: Field,
  label: Label,
  [before, theirs, mine]: readonly [before: Entries, theirs: Entries, mine: Entries],
  one: One<Field>,
): Entries {
  if (isOneSided(before, theirs, mine)) return one(field, field, before, theirs, mine);
  const hers = followed(before, theirs, label);
  const his = followed(before, mine, label);
  if (hers.reordered && his.reordered) return one(field, field, before, theirs, mine);

  const was = before.findIndex(isPrimary);
  const from = before.map(plain);
  const results = from.map((entry, at) =>
    plain(one(`${field}.${at}`, field, entry, touched(at, was, hers, his), touched(at, was, his, hers))),
  );
  const added = [...hers.added, ...his.added.filter((entry) => !isIn(hers.added, entry))];
  for (const entry of added) {
    const [other, own] = [hers, his].map((side) => (isIn(side.added, entry) ? entry : undefined));
    one(`${field}.+`, field, undefined, other, own);
  }

  // Places: the old entries, then the added ones.
  const all = [...results.map((result, at) => result ?? from[at]), ...added];
  const placeOf = ({ now, primary }: Followed): number => {
    if (!primary) return now.has(was) ? -1 : was; // removed, not demoted
    return primary.origin ?? from.length + added.findIndex((entry) => isEqual(entry, primary.entry));
  };
  const primary = one(primaryOf(field), field, was, placeOf(hers), placeOf(his), (at) => all[at]);

  const order = (his.reordered ? his : hers).order;
  const kept = [...new Set([...order, ...from.keys()])].filter((at) => results[at] !== undefined);
  return [...kept, ...added.map((_, at) => from.length + at)].map((at) =>
    at === primary ? withFlag(all[at]) : all[at],
  );
}

/** What a side made of an old entry. Removed by one and made the primary by the other, both have changed it. */
function touched(at: number, was: number, side: Followed, other: Followed): unknown {
  const entry = side.now.get(at);
  const isAppointed = at !== was && side.primary?.origin === at && !other.now.has(at);
  return isAppointed ? withFlag(entry) : entry;
}

/** What one side made of a list; entries are told without saying which is primary. */
interface Followed {
  /** What became of each old entry; absent when removed. */
  readonly now: ReadonlyMap<number, unknown>;
  readonly added: Entries;
  /** Which old entry it was; null for a new one. */
  readonly primary: { readonly entry: unknown; readonly origin: number | null } | null;
  /** The old entries, in the new order. */
  readonly order: readonly number[];
  readonly reordered: boolean;
}

/** Finds each entry again: unchanged, else the next of the same label that is left. */
function followed(before: Entries, after: Entries, label: Label): Followed {
  const [from, to] = [before.map(plain), after.map(plain)];
  const now = new Map<number, unknown>();
  const origin = new Map<number, number>();
  const follow = (same: (from: unknown, to: unknown) => boolean): void =>
    from.forEach((entry, at) => {
      if (now.has(at)) return;
      const found = to.findIndex((other, index) => !origin.has(index) && same(entry, other));
      if (found < 0) return;
      now.set(at, to[found]);
      origin.set(found, at);
    });
  follow(isEqual);
  if (label) follow((entry, other) => label(entry as never) === label(other as never));
  const order = [...to.keys()].flatMap((index) => origin.get(index) ?? []);
  const primary = after.findIndex(isPrimary);
  return {
    now,
    added: to.filter((_, index) => !origin.has(index)),
    primary: primary < 0 ? null : { entry: to[primary], origin: origin.get(primary) ?? null },
    order,
    reordered: order.some((at, index) => index > 0 && at < order[index - 1]!),
  };
}

const isPrimary = (entry: unknown): boolean => (entry as Flagged | undefined)?.primary === true;

const withFlag = (entry: unknown): unknown => ({ ...(entry as Flagged), primary: true });

function plain(entry: unknown): unknown {
  if (typeof entry !== 'object' || !entry) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'primary'));
}

const isIn = (list: Entries, entry: unknown): boolean => list.some((other) => isEqual(other, entry));
