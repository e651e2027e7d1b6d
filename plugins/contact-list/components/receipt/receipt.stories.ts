import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aJob, aJobResult, aMemberSummary } from '../../../../mocks/factories/index.ts';
import { never, pageOf, scripted } from '../../../../mocks/scripted-ports.ts';
import type { Job, JobResult } from '../../../../shared/domain/job.ts';
import { fail } from '../../../../shared/domain/result.ts';
import type { JobPort } from '../../../../shared/ports/job-port.ts';
import { defineDialog } from '../../../../shared/ui/dialog/dialog.element.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import type { JobCard } from '../../state/jobs.controller.ts';
import { defineReceipt } from './receipt.element.ts';

defineDialog();
defineReceipt();

/** What became of every contact of a job (L-22). */
const meta: Meta = {
  title: 'Contact list/Receipt',
  parameters: { docs: { story: { inline: false, height: '760px' } } },
};
export default meta;

const mixed = aJob({
  total: 1204,
  changed: 1196,
  skipped: 5,
  failed: 3,
  skippedBy: [
    { reason: 'already-owner', count: 4 },
    { reason: 'changed-meanwhile', count: 1 },
  ],
  failedBy: [
    { reason: 'not-answered', count: 2 },
    { reason: 'not-found', count: 1 },
  ],
  notified: [aMemberSummary(), aMemberSummary({ id: 'm-2', name: 'Emma Lindqvist' })],
});

const unchanged: readonly JobResult[] = [
  aJobResult({ contactId: 'c-1', displayName: '오세훈', outcome: 'failed', reason: 'not-answered' }),
  aJobResult({ contactId: 'c-2', displayName: 'Ines Moreau', outcome: 'failed', reason: 'not-answered' }),
  aJobResult({ contactId: 'c-3', displayName: '', outcome: 'failed', reason: 'not-found' }),
];

const holding = (results: readonly JobResult[]): JobPort =>
  scripted<JobPort>({ results: async (_, range) => pageOf(results, range) });

const shown = (job: Job, port: JobPort = holding(unchanged), act: JobCard['act'] = null): StoryObj => ({
  render: () =>
    framed([], html`<ln-receipt .jobs=${port} .card=${{ job, expected: null, secondsLeft: null, act }}></ln-receipt>`),
});

export const Mixed = shown(mixed);
export const AllChanged = shown(aJob());
export const ForGood = shown(
  aJob({ order: { kind: 'purge', target: { kind: 'ids', ids: [] } }, undoUntil: null, total: 58, changed: 58 }),
);
export const Stopped = shown(aJob({ state: 'cancelled', total: 1204, changed: 500 }));
export const SomeUnknown = shown(
  aJob({ total: 12, changed: 10, unknown: 2 }),
  holding([
    aJobResult({ outcome: 'unknown' }),
    aJobResult({ contactId: 'c-2', displayName: 'Ines Moreau', outcome: 'unknown' }),
  ]),
);
export const ManyFailed = shown(
  aJob({ total: 400, changed: 100, failed: 300, failedBy: [{ reason: 'not-answered', count: 300 }] }),
  holding(
    Array.from({ length: 300 }, (_, at) =>
      aJobResult({ contactId: `c-${at}`, displayName: `Contact ${at}`, outcome: 'failed', reason: 'not-answered' }),
    ),
  ),
);
export const NamesLoading = shown(mixed, scripted<JobPort>({ results: never }));
export const NamesNotLoaded = shown(mixed, scripted<JobPort>({ results: async () => fail({ kind: 'unavailable' }) }));
export const Retrying = shown(mixed, holding(unchanged), { kind: 'retry', view: { state: 'asking' } });
export const UndoRefused = shown(mixed, holding(unchanged), {
  kind: 'undo',
  view: { state: 'failed', problem: { kind: 'gone' } },
});
export const UndoUnknown = shown(mixed, holding(unchanged), {
  kind: 'undo',
  view: { state: 'unknown', checked: 'not-yet' },
});
export const RetryNeverSeen = shown(mixed, holding(unchanged), { kind: 'retry', view: { state: 'never-seen' } });

const pressDownload = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const receipt = canvasElement.querySelector('ln-frame')?.renderRoot.querySelector('ln-receipt');
  await receipt?.updateComplete;
  receipt?.renderRoot.querySelector<HTMLButtonElement>('.note .btn')?.click();
};
export const Downloading: StoryObj = { ...shown(aJob(), scripted<JobPort>({ results: never })), play: pressDownload };
export const NotDownloaded: StoryObj = {
  ...shown(aJob(), scripted<JobPort>({ results: async () => fail({ kind: 'offline' }) })),
  play: pressDownload,
};
