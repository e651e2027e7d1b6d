import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { isOver, pendingOf, type Job, type JobResult, type ReasonCount } from '../../../../shared/domain/job.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { JobPort } from '../../../../shared/ports/job-port.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { clock, download, error, refresh, skip, success, undo, warning } from '../../../../shared/ui/icon/icons.ts';
import { tally, type TallyLine } from '../../../../shared/ui/tally/tally.ts';
import { bulkCatalogue } from '../../i18n/bulk/catalogue.ts';
import type { JobAct, JobCard } from '../../state/jobs.controller.ts';
import type { ReceiptWords } from '../../state/receipt-csv.ts';
import { ReceiptController } from '../../state/receipt.controller.ts';
import { orderStyles } from '../bulk/order.styles.ts';
import { headWords, reasonWords } from '../bulk/words.ts';
import { JobActEvent } from '../job-dock/job-act.event.ts';

/**
 * What became of every contact of a job (L-22): changed, skipped and failed, by reason, adding up (P14); who was told; the
 * failed by name with *Retry*; *Undo* while it can be undone; all of it as a file. Pages through the results itself;
 * what changes something leaves as an event.
 *
 * @element ln-receipt
 *
 * @fires {JobActEvent} ln-job-act - Retry, undo, check again.
 * @fires close - It has closed.
 */
export class ReceiptElement extends LiaisonElement {
  static override styles = [
    orderStyles,
    avatarStyles,
    css`
      .box {
        overflow: hidden;
        border: 1px solid var(--liaison-border);
        border-radius: var(--liaison-radius);
      }
      .box-head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--liaison-space-2);
        align-items: center;
        justify-content: space-between;
        padding: 8px 14px;
        border-block-end: 1px solid var(--liaison-border-subtle);
      }
      .box li {
        display: flex;
        gap: 10px;
        align-items: center;
        padding: 8px 14px;
        font-size: var(--liaison-size-sm);
      }
      .box li + li {
        border-block-start: 1px solid var(--liaison-border-subtle);
      }
      .row {
        padding: 8px 14px;
      }
      .person {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .person .reason {
        display: block;
        color: var(--liaison-text-muted);
        font-size: var(--liaison-size-xs);
      }
      .note {
        display: flex;
        flex-wrap: wrap;
        gap: var(--liaison-space-2);
        align-items: center;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) card: JobCard | null = null;
  @property({ attribute: false }) jobs?: JobPort;

  readonly #i18n = new I18nController(this, bulkCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #receipt = new ReceiptController(this, () => this.jobs);

  protected override willUpdate(): void {
    if (this.card && isOver(this.card.job)) this.#receipt.show(this.card.job);
  }

  override render(): TemplateResult | typeof nothing {
    const { card } = this;
    if (!card) return nothing;
    const { job } = card;
    return html`<ln-dialog open size="medium" heading=${headWords(this.#i18n, job)} @close=${this.#onClose}>
      <span slot="head" class="small">${this.#when(job)}</span>
      <div class="stack">
        ${tally(this.#lines(job), this.#i18n.text('receiptTally'))} ${this.#renderUnchanged(card)}
        ${this.#renderNotified(job)} ${this.#renderTrouble(card)}
      </div>
      ${this.#renderDownload(job)} ${this.#renderUndo(card)}
      <button type="button" slot="foot" class="btn primary" @click=${this.#onCloseClick}>
        ${this.#common.text('close')}
      </button>
    </ln-dialog>`;
  }

  protected override updated(_: PropertyValues): void {
    const { download: written } = this.#receipt;
    if (written.state !== 'written') return;
    save(written.file, `${this.#i18n.text('csvFile')}-${this.card?.job.startedAt.slice(0, 10)}.csv`);
    this.#receipt.stopWriting();
  }

  #when({ startedAt, finishedAt, undoUntil }: Job): string {
    const text = this.#i18n;
    if (!finishedAt) return text.text('runningSince', { date: text.date(startedAt, 'long') });
    const seconds = Math.max(1, Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000));
    const duration =
      seconds < 90
        ? text.text('seconds', { count: seconds })
        : text.text('minutes', { count: Math.round(seconds / 60) });
    const undoable = undoUntil
      ? text.text('undoUntil', { date: text.date(undoUntil, 'long') })
      : text.text('notUndoable');
    return `${text.text('finished', { date: text.date(finishedAt, 'long'), duration })} · ${undoable}`;
  }

  #lines(job: Job): readonly TallyLine[] {
    const text = this.#i18n;
    const pending = pendingOf(job);
    return [
      { icon: success, tone: 'good', title: text.text('changed'), number: text.number(job.changed) },
      ...(job.skipped > 0
        ? [
            { icon: skip, title: text.text('skipped'), number: text.number(job.skipped) },
            ...this.#reasons(job.skippedBy),
          ]
        : []),
      ...(job.failed > 0
        ? [
            { icon: error, tone: 'bad' as const, title: text.text('failed'), number: text.number(job.failed) },
            ...this.#reasons(job.failedBy),
          ]
        : []),
      ...(job.unknown > 0
        ? [
            {
              icon: warning,
              tone: 'warning' as const,
              title: text.text('unknownTally'),
              number: text.number(job.unknown),
            },
          ]
        : []),
      ...(pending > 0 ? [{ icon: clock, title: text.text('pendingTally'), number: text.number(pending) }] : []),
    ];
  }

  #reasons(counts: readonly ReasonCount[]): readonly TallyLine[] {
    return counts.map(({ reason, count }) => ({
      role: 'reason',
      title: reasonWords(this.#i18n, reason),
      number: this.#i18n.number(count),
    }));
  }

  #renderUnchanged({ job, act }: JobCard): unknown {
    const count = job.failed + job.unknown;
    if (count === 0 || !isOver(job)) return nothing;
    const text = this.#i18n;
    const working = act?.kind === 'retry' && act.view.state === 'asking';
    return html`<section class="box" aria-label=${text.text('failedContacts')}>
      <div class="box-head">
        <h3 class="part-title">${text.text('failedContacts')}</h3>
        <button
          type="button"
          class="btn small"
          aria-busy=${working}
          aria-disabled=${working}
          @click=${() => this.#act('retry', job)}
        >
          ${working ? html`<span class="spinner"></span>` : icon(refresh)}${text.text('retryCount', { count })}
        </button>
      </div>
      ${this.#renderNames(job)}
    </section>`;
  }

  #renderNames(job: Job): TemplateResult | typeof nothing {
    const text = this.#i18n;
    const { unchanged } = this.#receipt;
    switch (unchanged.state) {
      case 'none':
        return nothing;
      case 'loading':
        return html`<p class="small row" role="status">${text.text('failedLoading')}</p>`;
      case 'failed':
        return html`<p class="small row">
          ${text.text('failedNotLoaded')}
          <button type="button" class="link" @click=${this.guard(() => this.#receipt.retryNames(job))}>
            ${this.#common.text('tryAgain')}
          </button>
        </p>`;
      case 'loaded':
        return html`<ul role="list">
          ${unchanged.results.map(this.#person)}
          ${unchanged.more > 0 ? html`<li class="small">${text.text('failedMore', { count: unchanged.more })}</li>` : nothing}
        </ul>`;
    }
  }

  readonly #person = (result: JobResult): TemplateResult => {
    const name = result.displayName || this.#i18n.text('nameless');
    return html`<li>
      ${avatar({ id: result.contactId, name, size: 28 })}
      <span class="person">
        <bdi>${name}</bdi>
        <span class="reason">${this.#why(result)}</span>
      </span>
    </li>`;
  };

  #why({ outcome, reason }: JobResult): string {
    if (reason) return reasonWords(this.#i18n, reason);
    return outcome === 'unknown' ? this.#i18n.text('unknownTally') : '';
  }

  #renderNotified({ notified }: Job): unknown {
    if (notified.length === 0) return nothing;
    const names = this.#i18n.list(notified.map(({ name }) => name));
    return html`<p class="small">${this.#i18n.text('notified', { names })}</p>`;
  }

  #renderTrouble({ job, act }: JobCard): unknown {
    if (!act || act.kind === 'cancel') return nothing;
    const text = this.#i18n;
    const { kind, view } = act;
    switch (view.state) {
      case 'failed': {
        const why = problemText(this.#common, view.problem).title;
        return html`<p class="small" role="alert">
          ${text.text(kind === 'undo' ? 'undoFailed' : 'retryFailed', { why })}
        </p>`;
      }
      case 'never-seen':
        return html`<p class="small" role="alert">${text.text('actNeverSeen')}</p>`;
      case 'unknown':
        return html`<p class="small" role="alert">
          ${text.text('actUnknown')}
          <button type="button" class="link" @click=${() => this.#act('check', job)}>${text.text('checkAgain')}</button>
        </p>`;
      default:
        return nothing;
    }
  }

  #renderDownload(job: Job): TemplateResult {
    const text = this.#i18n;
    const { download: file } = this.#receipt;
    if (file.state === 'writing') {
      return html`<span slot="note" class="note" role="status">
        ${text.text('downloading', { done: file.done, total: file.total })}
        <button type="button" class="link" @click=${this.#onStopClick}>${this.#common.text('cancel')}</button>
      </span>`;
    }
    const why = file.state === 'failed' ? problemText(this.#common, file.problem).title : null;
    return html`<span slot="note" class="note">
      <button type="button" class="btn quiet" @click=${this.guard(() => this.#receipt.write(job, this.#words()))}>
        ${icon(download)}${text.text('download')}
      </button>
      ${why ? html`<span role="alert">${text.text('downloadFailed', { why })}</span>` : nothing}
    </span>`;
  }

  #renderUndo({ job, act }: JobCard): unknown {
    if (!job.undoUntil) return nothing;
    const working = act?.kind === 'undo' && act.view.state === 'asking';
    return html`<button
      type="button"
      slot="foot"
      class="btn"
      aria-busy=${working}
      aria-disabled=${working}
      @click=${() => this.#act('undo', job)}
    >
      ${working ? html`<span class="spinner"></span>` : icon(undo)}${this.#i18n.text('undoCount', { count: job.changed })}
    </button>`;
  }

  #words(): ReceiptWords {
    const text = this.#i18n;
    return {
      name: text.text('csvName'),
      id: text.text('csvId'),
      outcome: text.text('csvOutcome'),
      reason: text.text('csvReason'),
      outcomes: {
        changed: text.text('csvChanged'),
        skipped: text.text('csvSkipped'),
        failed: text.text('csvFailed'),
        unknown: text.text('csvUnknown'),
      },
      reasonOf: ({ reason }) => (reason ? reasonWords(text, reason) : ''),
    };
  }

  #act(act: JobAct | 'check', { id }: Job): void {
    this.dispatchEvent(new JobActEvent({ act, id }));
  }

  readonly #onStopClick = (): void => this.#receipt.stopWriting();

  readonly #onCloseClick = (): void => void this.dispatchEvent(new Event('close'));

  readonly #onClose = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new Event('close'));
  };
}

/** Hands a file to the browser's own downloads. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

export function defineReceipt(): void {
  definePrivate('ln-receipt', ReceiptElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-receipt': ReceiptElement;
  }
}
