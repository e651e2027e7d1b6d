import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import {
  CLEAN_UP_CRITERIA,
  isPossibleCleanUp,
  type CleanUpCriterion,
  type JobPreview,
} from '../../../../shared/domain/job.ts';
import type { Policy } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { trash, warning } from '../../../../shared/ui/icon/icons.ts';
import { reasonNote, type Reason } from '../../../../shared/ui/reason/reason.ts';
import { tally, type TallyLine } from '../../../../shared/ui/tally/tally.ts';
import { bulkCatalogue, type BulkWords } from '../../i18n/bulk/catalogue.ts';
import { previewIn, type BulkView } from '../../state/bulk.controller.ts';
import { confirmation, isSamePhrase, phraseFor } from '../bulk/confirmation.ts';
import { OrderActEvent } from '../bulk/order-act.event.ts';
import { OrderChangeEvent } from '../bulk/order-change.event.ts';
import { orderFoot, orderNotice, orderSummary, restorableUntil, skippedLines } from '../bulk/order-parts.ts';
import { orderStyles } from '../bulk/order.styles.ts';
import { ShowFilterEvent } from '../bulk/show-filter.event.ts';
import { willWords } from '../bulk/words.ts';

type Outcome = 'trash' | 'purge';

/** How many meet each criterion; null while nobody has said. */
export type CriterionCounts = JobPreview['byCriterion'] | null;

const WORDS = {
  'no-public-members': { title: 'noPublicMembers', text: 'noPublicMembersText' },
  'no-owner': { title: 'noOwner', text: 'noOwnerText' },
  trash: { title: 'inTrash', text: 'inTrashText' },
} as const satisfies Record<CleanUpCriterion, Record<'title' | 'text', keyof BulkWords>>;

/**
 * *Contact clean-up* (L-12): which contacts, what should happen to them, and what that would change. Asks nobody: the
 * order goes out as an event, its dry run comes back in `view`.
 *
 * @element ln-clean-up
 *
 * @fires {OrderChangeEvent} ln-order-change - Another choice of criteria or outcome.
 * @fires {OrderActEvent} ln-order-act - Start, try again, check again, leave.
 * @fires {ShowFilterEvent} ln-show-filter - *Show the 112 contacts*; offered only where a filter shows exactly them.
 */
export class CleanUpElement extends LiaisonElement {
  static override styles = [
    orderStyles,
    choiceStyles,
    css`
      .choice .title {
        font-weight: var(--liaison-weight-medium);
      }
    `,
  ];

  @property({ attribute: false }) view: BulkView = { state: 'choosing' };
  /** Asked for beside the button, where the company wants to know why. */
  @property({ attribute: false }) reason: Reason | null = null;
  @property({ attribute: false }) counts: CriterionCounts = null;
  @property({ attribute: false }) policy: Pick<Policy, 'trashRetentionDays' | 'contactQuota'> | null = null;

  @state() private chosen: readonly CleanUpCriterion[] = [];
  @state() private outcome: Outcome = 'trash';
  @state() private typed = '';

  readonly #i18n = new I18nController(this, bulkCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);

  /** What was written was about another number. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && this.view.state === 'previewing') this.typed = '';
  }

  override render(): TemplateResult {
    const text = this.#i18n;
    const voices = { i18n: text, common: this.#common };
    return html`<ln-dialog open size="medium" heading=${text.text('cleanUpTitle')} @ln-dialog-cancel=${this.#onCancel}>
      <span slot="head" class="small">${text.text('cleanUpText')}</span>
      <div class="stack">
        <fieldset class="part" @change=${this.#onCriterion}>
          <legend class="part-title">${text.text('which')}</legend>
          <div class="choice-group">${CLEAN_UP_CRITERIA.map((criterion) => this.#criterion(criterion))}</div>
        </fieldset>
        <fieldset class="part" @change=${this.#onOutcome}>
          <legend class="part-title">${text.text('whatHappens')}</legend>
          ${this.#outcomeChoice('trash')} ${this.#outcomeChoice('purge')}
        </fieldset>
        ${this.#renderResult()} ${orderNotice(voices, this.view)} ${this.#renderConfirmation()}
        ${this.reason ? reasonNote(this.reason) : nothing}
      </div>
      ${orderSummary(text, this.view)} ${this.#renderShow()}
      ${orderFoot(voices, { view: this.view, effect: this.outcome, blocked: !this.#isConfirmed })}
    </ln-dialog>`;
  }

  #criterion(criterion: CleanUpCriterion): TemplateResult {
    const count = this.counts?.[criterion];
    return html`<label class="choice-card">
      <input
        type="checkbox"
        class="checkbox"
        value=${criterion}
        aria-labelledby="title-${criterion}"
        aria-describedby="number-${criterion} text-${criterion}"
        .checked=${live(this.chosen.includes(criterion))}
        aria-disabled=${this.#isSent}
        @click=${this.#isSent ? refuse : nothing}
      />
      <span class="title" id="title-${criterion}">${this.#i18n.text(WORDS[criterion].title)}</span>
      <span class="number" id="number-${criterion}">${count === undefined ? nothing : this.#i18n.number(count)}</span>
      <span class="text" id="text-${criterion}">${this.#i18n.text(WORDS[criterion].text)}</span>
    </label>`;
  }

  /** *Move to Trash* stays in its place when it is impossible, and says why (L-12). */
  #outcomeChoice(outcome: Outcome): TemplateResult {
    const text = this.#i18n;
    const impossible = outcome === 'trash' && this.chosen.includes('trash');
    const hint = impossible
      ? text.text('toTrashImpossible')
      : outcome === 'purge'
        ? text.text('forGoodText')
        : text.text('toTrashText', { date: restorableUntil(text, this.policy?.trashRetentionDays ?? 0) });
    return html`<label class="choice">
      <input
        type="radio"
        class="radio"
        name="outcome"
        value=${outcome}
        .checked=${live(this.outcome === outcome)}
        aria-disabled=${impossible || this.#isSent}
        @click=${impossible || this.#isSent ? refuse : nothing}
      />
      <span>
        <span class="title">${text.text(outcome === 'trash' ? 'toTrash' : 'forGood')}</span>
        <span class="hint">${hint}</span>
      </span>
    </label>`;
  }

  #renderResult(): TemplateResult {
    const text = this.#i18n;
    const preview = previewIn(this.view);
    return html`<section class="part" aria-label=${text.text('before')}>
      <h3 class="part-title">${text.text('before')}</h3>
      ${preview ? this.#renderTally(preview) : this.#renderNoTally()}
      ${
        preview && preview.willChange > 0
          ? html`<p class="small">
              ${text.text('notifyAfter')}
              ${this.outcome === 'trash' && this.policy?.contactQuota ? text.text('quotaAfter') : nothing}
            </p>`
          : nothing
      }
    </section>`;
  }

  #renderNoTally(): TemplateResult {
    if (this.view.state === 'choosing') return html`<p class="small">${this.#i18n.text('chooseCriterion')}</p>`;
    return this.view.state === 'previewing'
      ? html`<div class="skeleton tally-frame"></div>
          <span class="unseen" role="status">${this.#i18n.text('counting')}</span>`
      : html``;
  }

  #renderTally(preview: JobPreview): TemplateResult {
    const text = this.#i18n;
    const lines: readonly TallyLine[] = [
      {
        icon: this.outcome === 'trash' ? trash : warning,
        tone: this.outcome === 'trash' ? 'quiet' : 'bad',
        title: willWords(text, this.outcome),
        text: this.#explanation(preview),
        number: text.number(preview.willChange),
      },
      ...skippedLines(text, preview, (reason) =>
        reason === 'linked-by-administrator' ? text.text('linkedTrashText') : undefined,
      ),
    ];
    return html`<div class=${this.view.state === 'previewing' ? 'old' : ''}>${tally(lines)}</div>`;
  }

  #explanation(preview: JobPreview): string {
    const text = this.#i18n;
    const inTrash = this.chosen.includes('trash') ? (preview.byCriterion?.trash ?? 0) : 0;
    const others = preview.willChange - inTrash;
    const overlap = overlapOf(preview, this.chosen);
    return [
      inTrash > 0 && others > 0 && text.text('fromTrash', { trash: inTrash, others }),
      overlap > 0 && text.text('overlap', { count: overlap }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  #renderConfirmation(): unknown {
    const preview = previewIn(this.view);
    if (this.outcome !== 'purge' || !preview || preview.willChange === 0 || this.view.state === 'unknown')
      return nothing;
    return confirmation(this.#i18n, {
      phrase: phraseFor(this.#i18n, preview.willChange),
      typed: this.typed,
      onType: (typed) => (this.typed = typed),
    });
  }

  /** Only a filter that shows exactly those that will change can be offered. */
  #renderShow(): unknown {
    const [criterion, another] = this.chosen;
    const preview = previewIn(this.view);
    if (!criterion || another || !preview || preview.willChange === 0 || preview.willChange < preview.total)
      return nothing;
    return html`<button type="button" slot="note" class="link" @click=${() => this.#show(criterion)}>
      ${this.#i18n.text('showThem', { count: preview.willChange })}
    </button>`;
  }

  get #isConfirmed(): boolean {
    const preview = previewIn(this.view);
    return (
      this.outcome === 'trash' ||
      (preview !== null && isSamePhrase(this.typed, phraseFor(this.#i18n, preview.willChange)))
    );
  }

  /** The choice is made; what is shown belongs to it. */
  get #isSent(): boolean {
    return this.view.state === 'starting' || this.view.state === 'unknown';
  }

  #order(): void {
    const { chosen: criteria, outcome } = this;
    const order = isPossibleCleanUp(criteria, outcome) ? ({ kind: 'clean-up', criteria, outcome } as const) : null;
    this.dispatchEvent(new OrderChangeEvent({ order }));
  }

  #show(filter: CleanUpCriterion): void {
    this.dispatchEvent(new ShowFilterEvent({ filter }));
  }

  readonly #onCriterion = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    this.chosen = CLEAN_UP_CRITERIA.filter((one) => (one === value ? checked : this.chosen.includes(one)));
    if (this.chosen.includes('trash')) this.outcome = 'purge';
    this.#order();
  };

  readonly #onOutcome = ({ target }: Event): void => {
    this.outcome = (target as HTMLInputElement).value as Outcome;
    this.#order();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new OrderActEvent({ act: 'leave' }));
  };
}

const refuse = (event: Event): void => event.preventDefault();

/** How often a contact was met again: the criteria's counts go beyond the total by as many. */
function overlapOf({ byCriterion, total }: JobPreview, chosen: readonly CleanUpCriterion[]): number {
  const counts = chosen.map((criterion) => byCriterion?.[criterion]);
  if (counts.some((count) => count === undefined)) return 0;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) - total;
}

export function defineCleanUp(): void {
  definePrivate('ln-clean-up', CleanUpElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-clean-up': CleanUpElement;
  }
}
