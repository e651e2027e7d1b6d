import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { JobId } from '../../../../shared/domain/ids.ts';
import { CLEAN_UP_CRITERIA, type Job, type JobOrder, type JobPreview } from '../../../../shared/domain/job.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { ask } from '../../../../shared/ports/ask.ts';
import type { ChangePort } from '../../../../shared/ports/change-port.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import type { JobPort } from '../../../../shared/ports/job-port.ts';
import type { OutcomePort } from '../../../../shared/ports/outcome-port.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { defineDialog } from '../../../../shared/ui/dialog/dialog.element.ts';
import type { Reason } from '../../../../shared/ui/reason/reason.ts';
import { defineReasonField } from '../../../../shared/ui/reason/reason-field.element.ts';
import type { BulkRequest, SelectionRequest } from '../../state/bulk-request.ts';
import { BulkController } from '../../state/bulk.controller.ts';
import { JobsController } from '../../state/jobs.controller.ts';
import { defineBulkReview } from '../bulk-dialogs/bulk-review.element.ts';
import { defineOwnerChange } from '../bulk-dialogs/owner-change.element.ts';
import { defineCleanUp, type CriterionCounts } from '../clean-up/clean-up.element.ts';
import { defineJobDock } from '../job-dock/job-dock.element.ts';
import type { JobActEvent } from '../job-dock/job-act.event.ts';
import { defineReceipt } from '../receipt/receipt.element.ts';
import { BulkStartEvent } from './bulk-start.event.ts';
import type { OrderActEvent } from './order-act.event.ts';
import type { OrderChangeEvent } from './order-change.event.ts';

/**
 * Everything that is done to many contacts at once (L-07 to L-12, L-22): the dialog of one order, the dock of jobs, and
 * their receipts. Knows neither the list nor its selection; it is told once what the reader wants:
 *
 *     bulk.open({ kind: 'clean-up' });
 *     bulk.open({ kind: 'trash', target: targetOf(selection), rows: loadedRowsOf(selection) });
 *
 * `rows` are those of the selection that are loaded; they say whose the contacts are and of which kind, as far as known.
 *
 * @element ln-bulk
 *
 * @fires {BulkStartEvent} ln-bulk-start - A job was started; a selection has been dealt with.
 * @fires {ShowFilterEvent} ln-show-filter - The reader wants to see the contacts first; the dialog has closed.
 */
export class BulkElement extends LiaisonElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  @property({ attribute: false }) jobs?: JobPort;
  @property({ attribute: false }) outcomes?: OutcomePort;
  @property({ attribute: false }) changes?: ChangePort;
  @property({ attribute: false }) directory?: DirectoryPort;
  @property({ attribute: false }) session: Session | null = null;
  /** Asks the host to sign the reader in again; answers whether it did. */
  @property({ attribute: false }) signIn: () => Promise<boolean> = async () => false;

  @state() private request: BulkRequest | null = null;
  @state() private receiptOf: JobId | null = null;
  /** Asked for when the order is to start, where policy wants one (P28). `missing`: asked for in vain. */
  @state() private asksReason: 'no' | 'asked' | 'missing' = 'no';
  @state() private counts: CriterionCounts = null;

  @query('ln-clean-up, ln-bulk-review, ln-owner-change') private readonly dialog!: HTMLElement | null;

  readonly #bulk = new BulkController(this, {
    jobs: () => this.jobs,
    outcomes: () => this.outcomes,
    onStarted: (job, preview) => this.#onStarted(job, preview),
  });
  readonly #jobs = new JobsController(this, {
    jobs: () => this.jobs,
    changes: () => this.changes,
    outcomes: () => this.outcomes,
    onFollowed: (id) => {
      if (this.receiptOf === id) this.receiptOf = null;
    },
  });
  #counting = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#counting.abort();
    this.request = this.receiptOf = null;
  }

  /** Begins an order. One at a time: while another dialog is open, nothing happens. */
  open(request: BulkRequest): void {
    if (this.request) return;
    this.receiptOf = null;
    this.request = request;
    if (request.kind === 'clean-up') void this.#count();
    else this.#bulk.show(orderOf(request));
  }

  /** A card covers the end of a narrow list, which then makes room. */
  protected override updated(): void {
    this.toggleAttribute('docked', this.#jobs.cards.length > 0);
  }

  override render(): TemplateResult {
    return html`${this.#renderDialog()} ${this.#renderReceipt()}
      <ln-job-dock
        .cards=${this.#jobs.cards}
        ?away=${this.request !== null || this.receiptOf !== null}
        @ln-job-act=${this.#onJobAct}
      ></ln-job-dock>`;
  }

  #renderDialog(): TemplateResult | typeof nothing {
    const { request } = this;
    const { view } = this.#bulk;
    const reason = this.#reason;
    switch (request?.kind) {
      case undefined:
        return nothing;
      case 'clean-up':
        return html`<ln-clean-up
          .view=${view}
          .reason=${reason}
          .counts=${this.counts}
          .policy=${this.session?.policy ?? null}
          @ln-order-change=${this.#onOrderChange}
          @ln-order-act=${this.#onOrderAct}
          @ln-show-filter=${this.#close}
        ></ln-clean-up>`;
      case 'change-owner':
        return html`<ln-owner-change
          .view=${view}
          .reason=${reason}
          .request=${request}
          .directory=${this.directory}
          @ln-order-change=${this.#onOrderChange}
          @ln-order-act=${this.#onOrderAct}
        ></ln-owner-change>`;
      default:
        return html`<ln-bulk-review
          .view=${view}
          .reason=${reason}
          .request=${request}
          .session=${this.session}
          @ln-order-act=${this.#onOrderAct}
        ></ln-bulk-review>`;
    }
  }

  #renderReceipt(): TemplateResult | typeof nothing {
    const card = this.receiptOf === null ? null : this.#jobs.card(this.receiptOf);
    if (!card) return nothing;
    return html`<ln-receipt
      .card=${card}
      .jobs=${this.jobs}
      @ln-job-act=${this.#onJobAct}
      @close=${this.#onReceiptClose}
    ></ln-receipt>`;
  }

  /** How many meet each criterion: the dry run of all three says so. Without an answer no number is shown. */
  async #count(): Promise<void> {
    const port = this.jobs;
    if (!port) return;
    this.counts = null;
    const { signal } = (this.#counting = new AbortController());
    const order: JobOrder = { kind: 'clean-up', criteria: CLEAN_UP_CRITERIA, outcome: 'purge' };
    const answer = await ask(() => port.preview(order, { signal }));
    if (!signal.aborted && answer.ok) this.counts = answer.value.byCriterion ?? null;
  }

  #onStarted(job: Job, preview: JobPreview): void {
    this.#jobs.started(job, preview.willChange);
    this.#close();
    this.dispatchEvent(new BulkStartEvent());
  }

  get #reason(): Reason | null {
    if (this.asksReason === 'no' || this.#bulk.view.state === 'unknown') return null;
    return {
      reason: this.#bulk.reason,
      missing: this.asksReason === 'missing',
      onChange: this.#onReasonChange,
      onGive: () => this.#start(),
    };
  }

  #start(): void {
    const isMissing = this.session?.policy.reasonRequired && !this.#bulk.reason.trim();
    if (isMissing) this.asksReason = this.asksReason === 'no' ? 'asked' : 'missing';
    else this.#bulk.start();
  }

  readonly #onReasonChange = (reason: string): void => {
    this.#bulk.reason = reason;
    this.asksReason = 'asked';
    this.requestUpdate();
  };

  readonly #close = (): void => {
    // A start whose answer was lost may have had its effect: then the job is among the others.
    const doubtful = this.#bulk.view.state === 'unknown' || this.#bulk.view.state === 'starting';
    this.#counting.abort();
    this.#bulk.close();
    this.asksReason = 'no';
    this.request = null;
    if (doubtful) void this.#jobs.refresh();
  };

  readonly #onOrderChange = ({ detail }: OrderChangeEvent): void => this.#bulk.show(detail.order);

  readonly #onOrderAct = ({ detail }: OrderActEvent): void => {
    switch (detail.act) {
      case 'start':
        return this.#start();
      case 'retry':
        return this.#bulk.retry();
      case 'check':
        return this.#bulk.checkAgain();
      case 'sign-in':
        return this.#onSignIn();
      case 'leave':
        return this.#close();
    }
  };

  readonly #onSignIn = this.guard(async () => {
    if (await this.signIn()) this.#bulk.retry();
  });

  readonly #onJobAct = ({ detail: { act, id } }: JobActEvent): void => {
    switch (act) {
      case 'receipt':
        this.receiptOf = id;
        return;
      case 'hide':
        return this.#jobs.putAway(id);
      case 'check':
        return this.#jobs.checkAgain(id);
      default:
        return this.#jobs.ask(act, id);
    }
  };

  readonly #onReceiptClose = (): void => {
    this.receiptOf = null;
  };

  override focus(): void {
    this.dialog?.focus();
  }
}

/** What a request orders by itself; an owner must be chosen first. */
function orderOf({ kind, target }: SelectionRequest): JobOrder | null {
  return kind === 'change-owner' ? null : { kind, target };
}

export function defineBulk(): void {
  const parts = [defineDialog, defineCleanUp, defineBulkReview, defineOwnerChange, defineJobDock, defineReceipt];
  for (const define of [...parts, defineReasonField]) define();
  definePrivate('ln-bulk', BulkElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-bulk': BulkElement;
  }
}
