import { html, nothing, type TemplateResult } from 'lit';

import type { JobPreview } from '../../../../shared/domain/job.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { skip } from '../../../../shared/ui/icon/icons.ts';
import type { TallyLine } from '../../../../shared/ui/tally/tally.ts';
import type { BulkVoice } from '../../i18n/bulk/catalogue.ts';
import { previewIn, type BulkView } from '../../state/bulk.controller.ts';
import { OrderActEvent, type OrderAct } from './order-act.event.ts';
import { actionWords, reasonWords, type effectOf } from './words.ts';

/** Who speaks: the words of jobs, and those that every plugin says. */
export interface OrderVoices {
  readonly i18n: BulkVoice;
  readonly common: CommonVoice;
}

const act =
  (which: OrderAct) =>
  ({ currentTarget }: Event): void =>
    void currentTarget?.dispatchEvent(new OrderActEvent({ act: which }));

export interface OrderFoot {
  readonly view: BulkView;
  readonly effect: ReturnType<typeof effectOf>;
  /** The reader still has to write or choose something. */
  readonly blocked?: boolean;
}

/** Cancel, then the action with its count. A lost answer takes both away: nothing may be repeated before it is known (P13). */
export function orderFoot({ i18n, common }: OrderVoices, { view, effect, blocked }: OrderFoot): TemplateResult {
  if (view.state === 'unknown') {
    const asking = view.checked === 'asking';
    return html`
      <button type="button" slot="foot" class="btn" @click=${act('leave')}>${i18n.text('leave')}</button>
      <button
        type="button"
        slot="foot"
        class="btn primary"
        aria-busy=${asking}
        aria-disabled=${asking}
        @click=${act('check')}
      >
        ${asking ? html`<span class="spinner"></span>` : nothing}${i18n.text('checkAgain')}
      </button>
    `;
  }
  const preview = previewIn(view);
  const count = preview && preview.willChange > 0 ? preview.willChange : null;
  const working = view.state === 'starting' || view.state === 'started';
  const open = !blocked && ['ready', 'count-changed', 'failed', 'never-seen'].includes(view.state);
  return html`
    <button type="button" slot="foot" class="btn" @click=${act('leave')}>${common.text('cancel')}</button>
    <button
      type="button"
      slot="foot"
      class="btn ${effect === 'purge' ? 'danger' : 'primary'}"
      aria-busy=${working}
      aria-disabled=${!open}
      @click=${open ? act('start') : nothing}
    >
      ${working ? html`<span class="spinner"></span>` : nothing}${actionWords(i18n, effect, count)}
    </button>
  `;
}

/** What the reader must know before he goes on; one message, and its next step. */
export function orderNotice(
  voices: OrderVoices,
  view: BulkView,
  sentenceOf?: (problem: Problem) => string | null,
): unknown {
  const { i18n } = voices;
  switch (view.state) {
    case 'refused':
    case 'failed':
      return problemNotice(voices, view.problem, sentenceOf?.(view.problem) ?? null);
    case 'nothing-to-do':
      return banner({ kind: 'info', text: i18n.text('nothingToDo'), announced: true });
    case 'count-changed': {
      const { before, now } = view;
      return banner({ kind: 'warning', text: i18n.text('countChanged', { before, now }), announced: true });
    }
    case 'never-seen':
      return banner({ kind: 'warning', text: i18n.text('neverSeen'), announced: true });
    case 'unknown':
      return banner({
        kind: 'warning',
        text: html`<strong>${i18n.text('unknownTitle')}</strong> ${i18n.text(UNKNOWN[view.checked])}`,
        announced: true,
      });
    default:
      return nothing;
  }
}

const UNKNOWN = {
  'not-yet': 'unknownText',
  asking: 'unknownText',
  running: 'unknownRunning',
  'no-answer': 'unknownNoAnswer',
} as const;

function problemNotice({ common }: OrderVoices, problem: Problem, sentence: string | null): TemplateResult {
  const { title, text } = problemText(common, problem);
  const signIn = problem.kind === 'unauthenticated';
  return banner({
    kind: 'error',
    text: sentence ?? html`<strong>${title}.</strong> ${text}`,
    announced: true,
    ...(!sentence && {
      actions: html`<button type="button" class="btn small" @click=${act(signIn ? 'sign-in' : 'retry')}>
        ${common.text(signIn ? 'signIn' : 'tryAgain')}
      </button>`,
    }),
  });
}

/** What is left out, by reason: one line each (L-22). */
export const skippedLines = (
  i18n: BulkVoice,
  { skipped }: JobPreview,
  textOf: (reason: string) => string | undefined = () => undefined,
): readonly TallyLine[] =>
  skipped.map(({ reason, count }) => ({
    icon: skip,
    title: i18n.text('willSkip', { reason: reasonWords(i18n, reason) }),
    text: textOf(reason),
    number: i18n.number(count),
  }));

/** For whoever does not see the tally change. */
export function orderSummary(i18n: BulkVoice, view: BulkView): TemplateResult {
  const preview = view.state === 'ready' ? view.preview : null;
  const said = preview
    ? i18n.text('summary', { count: preview.willChange, skipped: preview.total - preview.willChange })
    : '';
  return html`<span class="unseen" role="status">${said}</span>`;
}

/** The last day on which what is moved to Trash now can be restored. */
export const restorableUntil = (i18n: BulkVoice, retentionDays: number): string =>
  i18n.date(new Date(Date.now() + retentionDays * 86_400_000).toISOString());
