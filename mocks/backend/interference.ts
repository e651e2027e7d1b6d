import { ContactKeeper, revised } from './contact-keeper.ts';
import { Refused } from './problems.ts';
import type { World } from './world.ts';

/**
 * A colleague who is always a moment faster: changes the thing just before the reader's own change arrives, so that the conflict
 * which the reader meets is a real one, with real differences to look at (E-21).
 */
export function interfere(world: World, id: string): void {
  const now = world.clock();
  const colleague = [...world.directory.members()].find(
    ({ administrator, id: member }) => administrator && member !== 'm-1',
  );
  const viewer = { member: { id: colleague?.id ?? 'm-2', name: '', state: 'active' }, role: 'administrator' } as const;
  const keeper = new ContactKeeper(world);
  const found = keeper.find(id, viewer);
  if (found) {
    const { row, record } = found;
    const tags = record.tags.includes('Reviewed') ? record.tags : [...record.tags, 'Reviewed'];
    const title = record.title === 'Head of purchasing' ? 'Deputy manager' : 'Head of purchasing';
    keeper.change(row, revised(record, { title, tags }, viewer, now), 'updated');
    return;
  }
  const groups = world.store.collection('group');
  const group = groups.get(id);
  if (!group) return;
  const description = group.description === 'Under review' ? 'Reviewed' : 'Under review';
  groups.put(id, { ...group, revision: group.revision + 1, description, notification: !group.notification });
}

/** Says a failed precondition as hosts do that know no 412. */
export function conflictOf<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refused && error.status === 412) throw new Refused(error.problem, { status: 409 });
    throw error;
  }
}
