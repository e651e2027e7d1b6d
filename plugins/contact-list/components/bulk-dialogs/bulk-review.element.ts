import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { JobPreview } from '../../../../shared/domain/job.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import type { Icon } from '../../../../shared/ui/icon/icon.ts';
import { restore, skip, trash, warning } from '../../../../shared/ui/icon/icons.ts';
import { tally, type TallyLine } from '../../../../shared/ui/tally/tally.ts';
import { reasonNote, type Reason } from '../../../../shared/ui/reason/reason.ts';
import { bulkCatalogue } from '../../i18n/bulk/catalogue.ts';
import { areAllKnown, selectedIn, type SelectionRequest } from '../../state/bulk-request.ts';
import { previewIn, type BulkView } from '../../state/bulk.controller.ts';
import { confirmation, isSamePhrase, phraseFor } from '../bulk/confirmation.ts';
import { OrderActEvent } from '../bulk/order-act.event.ts';
import { orderFoot, orderNotice, orderSummary, restorableUntil } from '../bulk/order-parts.ts';
import { orderStyles } from '../bulk/order.styles.ts';
import { reasonWords, willWords } from '../bulk/words.ts';

type ReviewKind = Exclude<SelectionRequest['kind'], 'change-owner'>;

const GLYPHS = { trash, restore, purge: warning } as const satisfies Record<ReviewKind, Icon>;

/**
 * What deleting (L-09, L-10), restoring or deleting permanently (L-11) would do to a selection: how many it can be done
 * to, and how many not, with the reason. Goes on with the former. Asks nobody: the dry run comes in `view`.
 *
 * @element ln-bulk-review
 *
 * @fires {OrderActEvent} ln-order-act - Start, try again, check again, leave.
 */
export class BulkReviewElement extends LiaisonElement {
  static override styles = [orderStyles];

  @property({ attribute: false }) request: SelectionRequest & { readonly kind: ReviewKind } = {
    kind: 'trash',
    target: { kind: 'ids', ids: [] },
    rows: [],
  };
  @property({ attribute: false }) view: BulkView = { state: 'choosing' };
  /** Asked for beside the button, where the company wants to know why. */
  @property({ attribute: false }) reason: Reason | null = null;
  @property({ attribute: false }) session: Pick<Session, 'viewer' | 'policy'> | null = null;

  @state() private typed = '';

  readonly #i18n = new I18nController(this, bulkCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);

  /** What was written was about another number. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && (this.view.state === 'previewing' || this.view.state === 'count-changed'))
      this.typed = '';
  }

  override render(): TemplateResult {
    const { view, request } = this;
    const text = this.#i18n;
    const voices = { i18n: text, common: this.#common };
    const preview = previewIn(view);
    return html`<ln-dialog open size="small" heading=${this.#heading(preview)} @ln-dialog-cancel=${this.#onCancel}>
      <div class="stack">
        ${preview ? this.#renderTally(preview) : this.#renderNoTally()} ${this.#renderMessagesEnd(preview)}
        ${orderNotice(voices, view)} ${this.#renderConfirmation(preview)}
        ${this.reason ? reasonNote(this.reason) : nothing}
      </div>
      ${orderSummary(text, view)}
      ${orderFoot(voices, { view, effect: request.kind, blocked: !this.#isConfirmed(preview) })}
    </ln-dialog>`;
  }

  /** A question with both counts as soon as they are known. */
  #heading(preview: JobPreview | null): string {
    const text = this.#i18n;
    const count = preview?.total ?? selectedIn(this.request.target);
    if (this.request.kind === 'trash') {
      if (!preview || preview.willChange === count) return text.text('trashAsk', { count });
      if (preview.willChange === 0) return text.text('trashAskNone');
      return text.text('trashAskSome', { some: preview.willChange, count });
    }
    const key = this.request.kind === 'restore' ? 'restoreAsk' : 'purgeAsk';
    return text.text(key, { count: preview?.willChange || count });
  }

  #renderNoTally(): TemplateResult {
    if (this.view.state !== 'previewing') return html``;
    return html`<div class="skeleton tally-frame"></div>
      <span class="unseen" role="status">${this.#i18n.text('counting')}</span>`;
  }

  #renderTally(preview: JobPreview): TemplateResult {
    const text = this.#i18n;
    const { kind } = this.request;
    const will: TallyLine = {
      icon: GLYPHS[kind],
      tone: kind === 'purge' ? 'bad' : 'quiet',
      title: willWords(text, kind),
      text: this.#consequence,
      number: text.number(preview.willChange),
    };
    return tally([...(preview.willChange > 0 ? [will] : []), ...preview.skipped.flatMap((one) => this.#skipped(one))]);
  }

  get #consequence(): string {
    switch (this.request.kind) {
      case 'trash':
        return this.#i18n.text('restorableUntil', {
          date: restorableUntil(this.#i18n, this.session?.policy.trashRetentionDays ?? 0),
        });
      case 'restore':
        return this.#i18n.text('restoreText');
      case 'purge':
        return this.#i18n.text('cannotUndo');
    }
  }

  #skipped({ reason, count }: JobPreview['skipped'][number]): readonly TallyLine[] {
    const text = this.#i18n;
    const linked = reason === 'linked-by-administrator';
    return [
      {
        icon: skip,
        title: text.text('willSkip', { reason: reasonWords(text, reason) }),
        ...(linked && { text: text.text('linkedTrashText') }),
        number: text.number(count),
      },
      ...(linked ? this.#byType(count) : []),
    ];
  }

  /** Of which kind the linked ones are, where every selected row is known. */
  #byType(count: number): readonly TallyLine[] {
    if (!areAllKnown(this.request)) return [];
    const live = this.request.rows.filter(({ trashed }) => !trashed);
    const line = live.filter(({ type }) => type === 'line').length;
    const works = live.filter(({ type }) => type === 'works').length;
    // Someone changed them meanwhile: then the rows no longer say.
    if (line + works !== count) return [];
    return [
      { role: 'reason', title: this.#i18n.text('lineContacts'), number: this.#i18n.number(line) },
      { role: 'reason', title: this.#i18n.text('worksContacts'), number: this.#i18n.number(works) },
    ];
  }

  /** L-10: whoever deletes a linked contact can no longer write to that person. */
  #renderMessagesEnd(preview: JobPreview | null): unknown {
    if (this.request.kind !== 'trash' || !preview || preview.linked === 0) return nothing;
    return banner({ kind: 'warning', text: this.#i18n.text('messagesEnd', { count: preview.linked }) });
  }

  #renderConfirmation(preview: JobPreview | null): unknown {
    if (this.request.kind !== 'purge' || !preview || preview.willChange === 0 || this.view.state === 'unknown')
      return nothing;
    return confirmation(this.#i18n, {
      phrase: phraseFor(this.#i18n, preview.willChange),
      typed: this.typed,
      onType: (typed) => (this.typed = typed),
    });
  }

  #isConfirmed(preview: JobPreview | null): boolean {
    if (this.request.kind !== 'purge') return true;
    return preview !== null && isSamePhrase(this.typed, phraseFor(this.#i18n, preview.willChange));
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new OrderActEvent({ act: 'leave' }));
  };
}

export function defineBulkReview(): void {
  definePrivate('ln-bulk-review', BulkReviewElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-bulk-review': BulkReviewElement;
  }
}
