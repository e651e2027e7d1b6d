import type { Privacy } from './contact.ts';
import type { MemberId } from './ids.ts';
import type { PrincipalRef } from './member.ts';

/** The directory as far as the audience of a contact depends on it. Only active members are in it. */
export interface AudienceDirectory {
  isActive(member: MemberId): boolean;
  membersOf(principal: PrincipalRef): Iterable<MemberId>;
}

/** How someone comes to see a contact (E-20). One person may have several paths. */
export type Path =
  { readonly kind: 'owner' } | { readonly kind: 'direct' } | { readonly kind: 'team' | 'group'; readonly id: string };

/** Everyone, or each active member with the paths that lead to him. */
export type Audience =
  { readonly kind: 'everyone' } | { readonly kind: 'people'; readonly paths: ReadonlyMap<MemberId, readonly Path[]> };

/**
 * Effective viewers (PRODUCT §1): everyone if privacy is `all`; else members ∪ members of the teams ∪ members of the
 * groups ∪ the owner, as far as they are active.
 */
export function audienceOf(privacy: Privacy, ownerId: MemberId | null, directory: AudienceDirectory): Audience {
  if (privacy.kind === 'all') return { kind: 'everyone' };
  const paths = new Map<MemberId, Path[]>();
  const add = (member: MemberId, path: Path): void => {
    if (!directory.isActive(member)) return;
    const known = paths.get(member);
    if (known) known.push(path);
    else paths.set(member, [path]);
  };
  if (ownerId !== null) add(ownerId, { kind: 'owner' });
  for (const viewer of distinct(privacy.viewers)) {
    if (viewer.kind === 'member') add(viewer.id, { kind: 'direct' });
    else for (const member of directory.membersOf(viewer)) add(member, { kind: viewer.kind, id: viewer.id });
  }
  return { kind: 'people', paths };
}

/** Listed twice is listed once. */
const distinct = (viewers: readonly PrincipalRef[]): Iterable<PrincipalRef> =>
  new Map(viewers.map((viewer) => [`${viewer.kind} ${viewer.id}`, viewer])).values();

/** *No public members*: privacy `members` and nobody active can see it; so it has no owner either. */
export const isInvisible = (audience: Audience): boolean => audience.kind === 'people' && audience.paths.size === 0;

/** What saving would change. `everyone` on one side makes the other side's people all there is to name. */
export type AudienceChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'opens' } // from people to everyone
  | { readonly kind: 'closes'; readonly keep: readonly MemberId[] } // from everyone to people
  | { readonly kind: 'people'; readonly gain: readonly MemberId[]; readonly lose: readonly MemberId[] };

export function audienceChange(before: Audience, after: Audience): AudienceChange {
  if (before.kind === 'everyone')
    return after.kind === 'everyone' ? { kind: 'none' } : { kind: 'closes', keep: [...after.paths.keys()] };
  if (after.kind === 'everyone') return { kind: 'opens' };
  const gain = [...after.paths.keys()].filter((member) => !before.paths.has(member));
  const lose = [...before.paths.keys()].filter((member) => !after.paths.has(member));
  return gain.length || lose.length ? { kind: 'people', gain, lose } : { kind: 'none' };
}
