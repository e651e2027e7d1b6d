import { isLinked, type Contact, type ContactRow, type Permission, type RefusalReason } from './contact.ts';
import type { MemberId } from './ids.ts';
import type { Viewer } from './policy.ts';

const allowed: Permission = { allowed: true };
const refused = (reason: RefusalReason): Permission => ({ allowed: false, reason });

/** What the deletion rules look at. `addedById`: the member who connected with the linked person. */
export interface DeletionFacts {
  readonly type: Contact['type'];
  readonly trashed: boolean;
  readonly ownerId: MemberId | null;
  readonly addedById: MemberId | null;
  readonly coEditing: boolean;
  /** Is that person in a message room with another member of the company? */
  readonly sharesRoom: boolean;
}

/** May this viewer move the contact to Trash, and if not, why (L-09, L-10). */
export function deletable(facts: DeletionFacts, viewer: Viewer): Permission {
  if (facts.trashed) return refused('in-trash');
  const mine = (id: MemberId | null): boolean => id === viewer.member.id;
  if (!isLinked(facts)) {
    return viewer.role === 'administrator' || mine(facts.ownerId) || facts.coEditing ? allowed : refused('not-owner');
  }
  if (viewer.role === 'administrator') return refused('linked-by-administrator');
  if (!mine(facts.addedById)) return refused('not-added-by-you');
  return facts.sharesRoom ? refused('shares-room') : allowed;
}

/** Before a change of owner in bulk (L-08): one common owner, several, or nobody at all. */
export type CommonOwner =
  | { readonly kind: 'nothing-selected' }
  | { readonly kind: 'common'; readonly owner: ContactRow['owner'] }
  | {
      readonly kind: 'mixed';
      readonly owners: readonly { readonly owner: ContactRow['owner']; readonly count: number }[];
    };

/** All without an owner counts as common; a deleted owner is no owner. Most contacts first. */
export function commonOwnerOf(rows: readonly Pick<ContactRow, 'owner'>[]): CommonOwner {
  const owners = new Map<MemberId | null, { owner: ContactRow['owner']; count: number }>();
  for (const { owner } of rows) {
    const present = owner?.state === 'active' ? owner : null;
    const known = owners.get(present?.id ?? null);
    if (known) known.count++;
    else owners.set(present?.id ?? null, { owner: present, count: 1 });
  }
  const [first, ...others] = [...owners.values()].toSorted((a, b) => b.count - a.count);
  if (!first) return { kind: 'nothing-selected' };
  return others.length ? { kind: 'mixed', owners: [first, ...others] } : { kind: 'common', owner: first.owner };
}
