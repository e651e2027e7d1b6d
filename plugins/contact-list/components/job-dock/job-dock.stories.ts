import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aJob } from '../../../../mocks/factories/index.ts';
import type { Job } from '../../../../shared/domain/job.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import type { JobCard } from '../../state/jobs.controller.ts';
import { defineJobDock } from './job-dock.element.ts';

defineJobDock();

/** Jobs in the lower corner (L-22), in every state. */
const meta: Meta = {
  title: 'Contact list/Jobs',
  parameters: { docs: { story: { inline: false, height: '420px' } } },
};
export default meta;

const target = { kind: 'ids', ids: [] } as const;
const running = (overrides: Partial<Job> = {}): Job =>
  aJob({ state: 'running', total: 1204, changed: 740, failed: 2, finishedAt: null, undoUntil: null, ...overrides });

const card = (job: Job, more: Partial<JobCard> = {}): JobCard => ({
  job,
  expected: null,
  secondsLeft: null,
  act: null,
  ...more,
});

const shown = (...cards: readonly JobCard[]): StoryObj => ({
  render: () => framed([], html`<ln-job-dock .cards=${cards}></ln-job-dock>`),
});

export const None = shown();
export const JustStarted = shown(card(running({ state: 'queued', changed: 0, failed: 0 })));
export const Running = shown(card(running(), { expected: 1204, secondsLeft: 20 }));
export const RunningForMinutes = shown(card(running(), { secondsLeft: 400 }));
export const CleaningUpWithSkipped = shown(
  card(
    running({
      order: { kind: 'clean-up', criteria: ['no-owner'], outcome: 'trash' },
      total: 140,
      changed: 60,
      skipped: 11,
      failed: 0,
    }),
    { expected: 117 },
  ),
);
export const Stopping = shown(card(running({ state: 'cancelling' })));
export const Stopped = shown(card(running({ state: 'cancelled', finishedAt: '2026-11-22T01:42:00Z' })));
export const BrokenOff = shown(card(running({ state: 'failed', finishedAt: '2026-11-22T01:42:00Z' })));
export const Done = shown(card(aJob({ order: { kind: 'trash', target } })));
export const DoneForGood = shown(card(aJob({ order: { kind: 'purge', target }, undoUntil: null })));
export const DoneWithFailures = shown(
  card(aJob({ total: 1204, changed: 1196, skipped: 5, failed: 2, unknown: 1, state: 'done' })),
);
export const Undoing = shown(
  card(running({ id: 'j-2', order: { kind: 'trash', target }, undoes: 'j-1', total: 117, changed: 40, failed: 0 })),
);
export const CancelRefused = shown(
  card(running(), { act: { kind: 'cancel', view: { state: 'failed', problem: { kind: 'forbidden' } } } }),
);
export const UndoUnknown = shown(
  card(aJob(), { act: { kind: 'undo', view: { state: 'unknown', checked: 'not-yet' } } }),
);
export const UndoNeverSeen = shown(card(aJob(), { act: { kind: 'undo', view: { state: 'never-seen' } } }));
export const UndoAsking = shown(card(aJob(), { act: { kind: 'undo', view: { state: 'asking' } } }));
export const Three = shown(
  card(aJob({ id: 'j-1', order: { kind: 'restore', target } })),
  card(running({ id: 'j-2' }), { secondsLeft: 20 }),
  card(running({ id: 'j-3', order: { kind: 'purge', target }, total: 58, changed: 12, failed: 0 })),
);
