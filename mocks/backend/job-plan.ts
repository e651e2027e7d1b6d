import type { RefusalReason } from '../../shared/domain/contact.ts';
import type { CleanUpCriterion, JobOrder, JobPreview, ReasonCount } from '../../shared/domain/job.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { EVERYTHING } from '../../shared/domain/query.ts';
import type { ContactKeeper } from './contact-keeper.ts';
import { deletionOf, editingOf } from './contact-view.ts';
import { invalid } from './problems.ts';
import type { ContactRecord } from './records.ts';
import type { World } from './world.ts';

/** The contacts of an order, as they are when it is given: what changes afterwards is reported, not overwritten (L-21). */
export interface JobPlan {
  readonly rows: Uint32Array;
  readonly revisions: Uint32Array;
  /** Contacts that were named and are not there. */
  readonly missing: readonly string[];
  readonly byCriterion?: Readonly<Partial<Record<CleanUpCriterion, number>>>;
}

export function planOf(world: World, keeper: ContactKeeper, order: JobOrder, viewer: Viewer): JobPlan {
  const { table } = world;
  if (order.kind === 'clean-up') {
    const byCriterion: Partial<Record<CleanUpCriterion, number>> = {};
    const rows = new Set<number>();
    for (const filter of order.criteria) {
      const view = table.view({ ...EVERYTHING, filter }, viewer);
      byCriterion[filter] = view.length;
      for (const row of view.rows()) rows.add(row);
    }
    return { ...planFor(world, Uint32Array.from(rows)), byCriterion };
  }
  const { target } = order;
  if (target.kind === 'ids') {
    const found = target.ids.map((id) => ({ id, row: keeper.find(id, viewer)?.row }));
    const rows = found.flatMap(({ row }) => (row === undefined ? [] : [row]));
    const missing = found.filter(({ row }) => row === undefined).map(({ id }) => id);
    return { ...planFor(world, Uint32Array.from(rows)), missing };
  }
  const except = new Set(target.except.map((id) => world.store.contacts.rowOf(id)));
  const rows = table.view(target.query, viewer).rows();
  return planFor(world, except.size ? rows.filter((row) => !except.has(row)) : rows.slice());
}

export const planFor = ({ table }: World, rows: Uint32Array): JobPlan => ({
  rows,
  revisions: rows.map((row) => table.revisionOf(row)),
  missing: [],
});

/**
 * Why a contact is skipped; null when it will be changed. An administrator's rules need only the table's columns, so that a dry
 * run over a million contacts reads none of them; a member's need the record.
 */
export function skipReasonOf(world: World, order: JobOrder, viewer: Viewer, row: number): RefusalReason | null {
  const { table, store } = world;
  const isTrashed = table.isTrashed(row);
  switch (order.kind) {
    case 'change-owner': {
      if (isTrashed) return 'in-trash';
      if (viewer.role === 'member') {
        const edit = editingOf(store.contacts.at(row)!, viewer);
        if (!edit.allowed) return edit.reason;
      }
      return table.ownerOf(row) === order.ownerId ? 'already-owner' : null;
    }
    case 'trash': {
      if (viewer.role === 'administrator' && !isTrashed) return table.isLinked(row) ? 'linked-by-administrator' : null;
      const permission = deletionOf(world, store.contacts.at(row)!, viewer);
      return permission.allowed ? null : permission.reason;
    }
    case 'restore':
    case 'purge':
      return isTrashed ? null : 'not-in-trash';
    case 'clean-up':
      // L-12: linked contacts outside the Trash are skipped.
      if (!isTrashed && table.isLinked(row)) return 'linked-by-administrator';
      return order.outcome === 'trash' && isTrashed ? 'in-trash' : null;
  }
}

/** The dry run (L-22). Refuses an owner change over several owners (L-08), or to the present one (E-05). */
export function previewOf(world: World, order: JobOrder, plan: JobPlan, viewer: Viewer): JobPreview {
  if (order.kind === 'change-owner') checkOwners(world, plan, order.ownerId);
  const skipped = new ReasonCounts();
  let willChange = 0;
  let linked = 0;
  for (const row of plan.rows) {
    const reason = skipReasonOf(world, order, viewer, row);
    if (reason) skipped.add(reason);
    else {
      willChange++;
      if (world.table.isLinked(row)) linked++;
    }
  }
  for (const _ of plan.missing) skipped.add('not-found');
  return {
    total: plan.rows.length + plan.missing.length,
    willChange,
    skipped: skipped.list(),
    linked,
    ...(plan.byCriterion ? { byCriterion: plan.byCriterion } : {}),
    undoable: isUndoable(order),
  };
}

export const isUndoable = (order: JobOrder): boolean =>
  order.kind !== 'purge' && !(order.kind === 'clean-up' && order.outcome === 'purge');

function checkOwners({ table, directory }: World, { rows }: JobPlan, ownerId: string): void {
  const owners = new Set<string | null>();
  for (const row of rows) {
    if (table.isTrashed(row)) continue;
    const owner = table.ownerOf(row);
    owners.add(owner !== null && directory.isActive(owner) ? owner : null);
    if (owners.size > 1) throw invalid({ field: 'order.target', code: 'mixed-owners' });
  }
  if (owners.has(ownerId)) throw invalid({ field: 'order.ownerId', code: 'already-owner' });
}

/** The record after the change; null when it is deleted for good. */
export function changedBy(order: JobOrder, keeper: ContactKeeper, viewer: Viewer): Partial<ContactRecord> | null {
  switch (order.kind) {
    case 'change-owner':
      return { ownerId: order.ownerId };
    case 'trash':
      return { trashed: keeper.trashedNow(viewer) };
    case 'restore':
      return { trashed: null };
    case 'purge':
      return null;
    case 'clean-up':
      return order.outcome === 'purge' ? null : { trashed: keeper.trashedNow(viewer) };
  }
}

/** Counts by reason, most first. */
export class ReasonCounts {
  readonly #counts: Map<RefusalReason, number>;

  constructor(counts: readonly ReasonCount[] = []) {
    this.#counts = new Map(counts.map(({ reason, count }) => [reason, count]));
  }

  add(reason: RefusalReason): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  list(): readonly ReasonCount[] {
    return [...this.#counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
  }
}
