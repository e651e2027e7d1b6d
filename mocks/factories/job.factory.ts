import type { Job, JobPreview, JobResult } from '../../shared/domain/job.ts';
import { aMemberSummary } from './member.factory.ts';

/** A change of owner for ten contacts that went through. */
export const aJob = (overrides: Partial<Job> = {}): Job => ({
  id: 'j-1',
  order: { kind: 'change-owner', target: { kind: 'ids', ids: [] }, ownerId: 'm-2' },
  state: 'done',
  total: 10,
  changed: 10,
  skipped: 0,
  failed: 0,
  unknown: 0,
  startedAt: '2026-11-22T01:41:26Z',
  finishedAt: '2026-11-22T01:42:00Z',
  startedBy: aMemberSummary(),
  skippedBy: [],
  failedBy: [],
  notified: [],
  undoUntil: '2026-11-23T01:42:00Z',
  ...overrides,
});

export const aJobPreview = (overrides: Partial<JobPreview> = {}): JobPreview => ({
  total: 10,
  willChange: 10,
  skipped: [],
  linked: 0,
  undoable: true,
  ...overrides,
});

export const aJobResult = (overrides: Partial<JobResult> = {}): JobResult => ({
  contactId: 'c-1',
  displayName: 'Amelia Hartmann',
  outcome: 'changed',
  ...overrides,
});
