import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aJob, aJobPreview, aPolicy } from '../../../../mocks/factories/index.ts';
import type { JobPreview } from '../../../../shared/domain/job.ts';
import { defineDialog } from '../../../../shared/ui/dialog/dialog.element.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import type { BulkView } from '../../state/bulk.controller.ts';
import { defineCleanUp } from './clean-up.element.ts';

defineDialog();
defineCleanUp();

/** *Contact clean-up* (L-12), in every state of its order. */
const meta: Meta = {
  title: 'Contact list/Clean-up',
  parameters: { docs: { story: { inline: false, height: '860px' } } },
};
export default meta;

const byCriterion = { 'no-public-members': 37, 'no-owner': 112, trash: 58 };

const twoCriteria = aJobPreview({
  total: 140,
  willChange: 117,
  skipped: [{ reason: 'linked-by-administrator', count: 23 }],
  byCriterion: { 'no-public-members': 37, 'no-owner': 112 },
});
const withTrash = aJobPreview({
  total: 198,
  willChange: 175,
  skipped: [{ reason: 'linked-by-administrator', count: 23 }],
  byCriterion,
  undoable: false,
});

const shown = (view: BulkView, ...ticked: readonly string[]): StoryObj => ({
  render: () => framed([], html`<ln-clean-up .view=${view} .counts=${byCriterion} .policy=${aPolicy()}></ln-clean-up>`),
  play: async ({ canvasElement }) => {
    for (const value of ticked) await press(canvasElement, value);
  },
});

const ready = (preview: JobPreview): BulkView => ({ state: 'ready', preview });
const both = ['no-public-members', 'no-owner'] as const;

export const NothingChosenYet = shown({ state: 'choosing' });
export const Counting = shown({ state: 'previewing', last: null }, ...both);
export const ToTrash = shown(ready(twoCriteria), ...both);
export const ForGood = shown(ready(withTrash), ...both, 'trash');
export const OneThatCanBeShown = shown(
  ready(aJobPreview({ total: 112, willChange: 112, byCriterion: { 'no-owner': 112 } })),
  'no-owner',
);
export const NothingToDo = shown(
  {
    state: 'nothing-to-do',
    preview: aJobPreview({ total: 4, willChange: 0, skipped: [{ reason: 'linked-by-administrator', count: 4 }] }),
  },
  'no-owner',
);
export const NotCounted = shown({ state: 'refused', problem: { kind: 'timeout' } }, ...both);
export const SessionExpired = shown({ state: 'refused', problem: { kind: 'unauthenticated' } }, ...both);
export const TooManyRequests = shown(
  { state: 'failed', preview: twoCriteria, problem: { kind: 'rate-limited', retryAfter: 30_000 } },
  ...both,
);
export const CountChanged = shown({ state: 'count-changed', preview: twoCriteria, before: 112, now: 117 }, ...both);
export const Starting = shown({ state: 'starting', preview: twoCriteria }, ...both);
export const UnknownOutcome = shown({ state: 'unknown', preview: twoCriteria, checked: 'not-yet' }, ...both);
export const UnknownStillRunning = shown({ state: 'unknown', preview: twoCriteria, checked: 'running' }, ...both);
export const NeverSeen = shown({ state: 'never-seen', preview: twoCriteria }, ...both);
export const Started = shown({ state: 'started', preview: twoCriteria, job: aJob() }, ...both);

async function press(canvas: Element, value: string): Promise<void> {
  const frame = canvas.querySelector('ln-frame');
  const dialog = frame?.renderRoot.querySelector('ln-clean-up');
  await dialog?.updateComplete;
  dialog?.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await dialog?.updateComplete;
}
