import type { RefusalReason } from '../../../../shared/domain/contact.ts';
import type { Job, JobOrder } from '../../../../shared/domain/job.ts';
import type { BulkVoice, BulkWords } from '../../i18n/bulk/catalogue.ts';

/** What an order or a job does to a contact, whatever it is called. */
export type Effect = 'owner' | 'give-back' | 'trash' | 'restore' | 'purge';

export function effectOf(order: JobOrder): Exclude<Effect, 'give-back'> {
  if (order.kind === 'clean-up') return order.outcome;
  return order.kind === 'change-owner' ? 'owner' : order.kind;
}

const TAKEN_BACK = {
  owner: 'give-back',
  trash: 'restore',
  restore: 'trash',
  purge: 'restore',
} as const satisfies Record<ReturnType<typeof effectOf>, Effect>;

/** An undo carries the order that it takes back. */
const effectOfJob = ({ order, undoes }: Pick<Job, 'order' | 'undoes'>): Effect =>
  undoes ? TAKEN_BACK[effectOf(order)] : effectOf(order);

const WORDS = {
  owner: { run: 'runOwner', done: 'doneOwner', head: 'headOwner', will: 'willChangeOwner' },
  'give-back': { run: 'runGiveBack', done: 'doneGiveBack', head: 'headGiveBack', will: 'willChangeOwner' },
  trash: { run: 'runTrash', done: 'doneTrash', head: 'headTrash', will: 'willTrash' },
  restore: { run: 'runRestore', done: 'doneRestore', head: 'headRestore', will: 'willRestore' },
  purge: { run: 'runPurge', done: 'donePurge', head: 'headPurge', will: 'willPurge' },
} as const satisfies Record<Effect, Record<'run' | 'done' | 'head' | 'will', keyof BulkWords>>;

const ACTIONS = {
  owner: { verb: 'ownerVerb', action: 'ownerAction' },
  trash: { verb: 'trashVerb', action: 'trashAction' },
  restore: { verb: 'restoreVerb', action: 'restoreAction' },
  purge: { verb: 'purgeVerb', action: 'purgeAction' },
} as const satisfies Record<ReturnType<typeof effectOf>, Record<'verb' | 'action', keyof BulkWords>>;

/** The button's verb, with the count as soon as it is known. */
export const actionWords = (i18n: BulkVoice, effect: keyof typeof ACTIONS, count: number | null): string =>
  count === null ? i18n.text(ACTIONS[effect].verb) : i18n.text(ACTIONS[effect].action, { count });

export const willWords = (i18n: BulkVoice, effect: Effect): string => i18n.text(WORDS[effect].will);

/** What it is at, for as many as were promised; else for as many as it has not skipped so far. */
export const runningWords = (i18n: BulkVoice, job: Job, expected: number | null): string =>
  i18n.text(WORDS[effectOfJob(job)].run, { count: expected ?? job.total - job.skipped });

/** One line for what it has done. */
export function doneWords(i18n: BulkVoice, job: Job): string {
  const done = i18n.text(WORDS[effectOfJob(job)].done, { count: job.changed });
  if (job.state === 'cancelled') return i18n.text('stopped', { done });
  return job.state === 'failed' ? i18n.text('brokeOff', { done }) : done;
}

export const headWords = (i18n: BulkVoice, job: Job): string =>
  i18n.text(WORDS[effectOfJob(job)].head, { changed: job.changed, total: job.total });

const REASONS = {
  'linked-by-administrator': 'reasonLinkedByAdministrator',
  'not-added-by-you': 'reasonNotAddedByYou',
  'shares-room': 'reasonSharesRoom',
  'not-owner': 'reasonNotOwner',
  'in-trash': 'reasonInTrash',
  'not-in-trash': 'reasonNotInTrash',
  'no-permission': 'reasonNoPermission',
  'not-supported': 'reasonNotSupported',
  'already-owner': 'reasonAlreadyOwner',
  'member-deleted': 'reasonMemberDeleted',
  'changed-meanwhile': 'reasonChangedMeanwhile',
  'not-answered': 'reasonNotAnswered',
  'not-found': 'reasonNotFound',
} as const satisfies Record<RefusalReason, keyof BulkWords>;

export const reasonWords = (i18n: BulkVoice, reason: RefusalReason): string => i18n.text(REASONS[reason]);
