import { CLEAN_UP_CRITERIA, isPossibleCleanUp, type JobOrder } from '../../shared/domain/job.ts';
import { isChoosableOwner } from '../../shared/domain/member.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { EVERYTHING, type ContactQuery } from '../../shared/domain/query.ts';
import { queryFromString, queryToString } from '../../shared/domain/query-text.ts';
import type { SelectionTarget } from '../../shared/domain/selection.ts';
import { forbidden, invalid } from './problems.ts';
import { isRecord } from './shapes.ts';
import type { World } from './world.ts';

const MOST_IDS = 50_000;

/** Reads an order from the wire and refuses what no job could do. */
export function jobOrderOf(body: unknown, { directory }: World, viewer: Viewer): JobOrder {
  if (!isRecord(body)) throw invalid({ field: 'order', code: 'required' });
  switch (body.kind) {
    case 'change-owner': {
      const ownerId = typeof body.ownerId === 'string' ? body.ownerId : '';
      const owner = directory.summary(ownerId);
      if (!owner) throw invalid({ field: 'order.ownerId', code: 'unknown' });
      if (!isChoosableOwner(owner)) throw invalid({ field: 'order.ownerId', code: 'member-deleted' });
      return { kind: 'change-owner', target: targetOf(body.target), ownerId };
    }
    case 'trash':
    case 'restore':
    case 'purge':
      return { kind: body.kind, target: targetOf(body.target) };
    case 'clean-up': {
      if (viewer.role !== 'administrator') throw forbidden('not-administrator');
      const wanted: readonly unknown[] = Array.isArray(body.criteria) ? body.criteria : [];
      const criteria = CLEAN_UP_CRITERIA.filter((known) => wanted.includes(known));
      const outcome = body.outcome === 'purge' ? 'purge' : 'trash';
      if (!isPossibleCleanUp(criteria, outcome)) throw invalid({ field: 'order.criteria', code: 'impossible' });
      return { kind: 'clean-up', criteria, outcome };
    }
    default:
      throw invalid({ field: 'order.kind', code: 'bad-value' });
  }
}

function targetOf(value: unknown): SelectionTarget {
  if (!isRecord(value)) throw invalid({ field: 'order.target', code: 'required' });
  if (value.kind === 'ids') return { kind: 'ids', ids: idsOf(value.ids, 'order.target.ids') };
  if (value.kind !== 'query' || !isRecord(value.query)) throw invalid({ field: 'order.target', code: 'bad-value' });
  const query = queryFromString(queryToString({ ...EVERYTHING, ...value.query } as ContactQuery));
  const countThen = typeof value.countThen === 'number' ? value.countThen : 0;
  return { kind: 'query', query, except: idsOf(value.except, 'order.target.except'), countThen };
}

function idsOf(value: unknown, field: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string'))
    throw invalid({ field, code: 'bad-value' });
  if (value.length > MOST_IDS) throw invalid({ field, code: 'too-many', limit: MOST_IDS });
  return [...new Set(value)];
}
