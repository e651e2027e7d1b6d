import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { commonOwnerOf } from '../../../../shared/domain/deletion.ts';
import type { JobPreview } from '../../../../shared/domain/job.ts';
import { isChoosableOwner, type DirectoryEntry, type MemberSummary } from '../../../../shared/domain/member.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { userSwap, users } from '../../../../shared/ui/icon/icons.ts';
import { directorySearch } from '../../../../shared/ui/picker/directory-search.ts';
import { definePeoplePicker } from '../../../../shared/ui/picker/people-picker.element.ts';
import type { PickerChangeEvent } from '../../../../shared/ui/picker/picker-change.event.ts';
import type { PickerChoice, PickerSearch } from '../../../../shared/ui/picker/picker.types.ts';
import { tally } from '../../../../shared/ui/tally/tally.ts';
import { reasonNote, type Reason } from '../../../../shared/ui/reason/reason.ts';
import { bulkCatalogue } from '../../i18n/bulk/catalogue.ts';
import { areAllKnown, selectedIn, type SelectionRequest } from '../../state/bulk-request.ts';
import { previewIn, type BulkView } from '../../state/bulk.controller.ts';
import { OrderActEvent } from '../bulk/order-act.event.ts';
import { OrderChangeEvent } from '../bulk/order-change.event.ts';
import { orderFoot, orderNotice, orderSummary, skippedLines } from '../bulk/order-parts.ts';
import { orderStyles } from '../bulk/order.styles.ts';
import { willWords } from '../bulk/words.ts';

/**
 * *Change Contact Owner* of a selection (L-08, E-05): whose the contacts are, the search for whose they shall be, and what
 * that would change. The present owner and deleted members are found, but not choosable. Knows the directory only as a
 * port; the dry run comes in `view`.
 *
 * @element ln-owner-change
 *
 * @fires {OrderChangeEvent} ln-order-change - Another new owner, or none.
 * @fires {OrderActEvent} ln-order-act - Start, try again, check again, leave.
 */
export class OwnerChangeElement extends LiaisonElement {
  static override styles = [orderStyles];

  @property({ attribute: false }) request: SelectionRequest = {
    kind: 'change-owner',
    target: { kind: 'ids', ids: [] },
    rows: [],
  };
  @property({ attribute: false }) view: BulkView = { state: 'choosing' };
  /** Asked for beside the button, where the company wants to know why. */
  @property({ attribute: false }) reason: Reason | null = null;
  @property({ attribute: false }) directory?: DirectoryPort;

  @state() private chosen: readonly PickerChoice[] = [];

  @query('ln-people-picker') private readonly picker!: HTMLElement | null;

  readonly #i18n = new I18nController(this, bulkCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  #asked: { readonly port: DirectoryPort; readonly search: PickerSearch } | undefined;

  override render(): TemplateResult {
    const text = this.#i18n;
    const voices = { i18n: text, common: this.#common };
    const preview = previewIn(this.view);
    return html`<ln-dialog open size="medium" heading=${text.text('ownerTitle')} @ln-dialog-cancel=${this.#onCancel}>
      <div class="stack">
        ${banner({ kind: 'plain', icon: users, text: this.#selected() })}
        <ln-people-picker
          .label=${text.text('newOwner')}
          .placeholder=${text.text('newOwnerPlaceholder')}
          .search=${this.#search}
          .selected=${this.chosen}
          glass
          @ln-picker-change=${this.#onPick}
        ></ln-people-picker>
        ${this.view.state === 'choosing' ? nothing : this.#renderResult(preview)}
        ${orderNotice(voices, this.view, this.#refusal)} ${this.reason ? reasonNote(this.reason) : nothing}
      </div>
      ${orderSummary(text, this.view)} ${this.#renderNote(preview)}
      ${orderFoot(voices, { view: this.view, effect: 'owner' })}
    </ln-dialog>`;
  }

  #selected(): unknown {
    const text = this.#i18n;
    const contacts = html`<strong>${text.text('selectedCount', { count: selectedIn(this.request.target) })}</strong>`;
    const present = this.#presentOwner;
    if (present === undefined) return text.rich('selected', { contacts });
    if (present === null) return text.rich('presentOwnerNone', { contacts });
    const owner = html`<strong><bdi lang=${present.lang ?? nothing}>${present.name}</bdi></strong>`;
    return text.rich(present.state === 'deleted' ? 'presentOwnerDeleted' : 'presentOwner', { contacts, owner });
  }

  #renderResult(preview: JobPreview | null): TemplateResult | typeof nothing {
    const text = this.#i18n;
    if (!preview && this.view.state !== 'previewing') return nothing;
    return html`<section class="part" aria-label=${text.text('beforeSave')}>
      <h3 class="part-title">${text.text('beforeSave')}</h3>
      ${
        preview
          ? tally([
              {
                icon: userSwap,
                title: willWords(text, 'owner'),
                text: text.text('ownerText'),
                number: text.number(preview.willChange),
              },
              ...skippedLines(text, preview),
            ])
          : html`<div class="skeleton tally-frame"></div>
              <span class="unseen" role="status">${text.text('counting')}</span>`
      }
    </section>`;
  }

  #renderNote(preview: JobPreview | null): unknown {
    const key = this.view.state === 'choosing' ? 'chooseOwner' : preview?.undoable ? 'undoFor' : null;
    return key ? html`<span slot="note">${this.#i18n.text(key)}</span>` : nothing;
  }

  /** Null: nobody's. Undefined: not all rows are known, or they belong to several (the host refuses that, L-08). */
  get #presentOwner(): MemberSummary | null | undefined {
    if (!areAllKnown(this.request)) return undefined;
    const common = commonOwnerOf(this.request.rows);
    if (common.kind !== 'common') return undefined;
    if (common.owner) return common.owner;
    const [first, ...others] = this.request.rows;
    return first?.owner && others.every(({ owner }) => owner?.id === first.owner?.id) ? first.owner : null;
  }

  get #search(): PickerSearch | undefined {
    const port = this.directory;
    if (!port) return undefined;
    if (this.#asked?.port !== port) {
      const search = directorySearch(port, {
        kinds: ['member'],
        reasonOf: this.#reasonOf,
        sizeOf: () => '',
        failure: (problem) => problemText(this.#common, problem).title,
        onFound: () => undefined,
      });
      this.#asked = { port, search };
    }
    return this.#asked.search;
  }

  readonly #reasonOf = (entry: DirectoryEntry): string | undefined => {
    if (entry.kind !== 'member') return undefined;
    if (!isChoosableOwner(entry)) return this.#i18n.text('reasonDeletedMember');
    return entry.id === this.#presentOwner?.id ? this.#i18n.text('reasonPresentOwner') : undefined;
  };

  /** What the host refuses about the choice itself (L-08, E-05): trying again would not help. */
  readonly #refusal = (problem: Problem): string | null => {
    if (problem.kind !== 'invalid') return null;
    const codes = problem.fields.map(({ code }) => code);
    if (codes.includes('mixed-owners')) return this.#i18n.text('mixedOwners');
    return codes.includes('already-owner') ? this.#i18n.text('sameOwner') : null;
  };

  readonly #onPick = ({ detail }: PickerChangeEvent): void => {
    if (this.view.state === 'starting' || this.view.state === 'unknown') return this.requestUpdate();
    this.chosen = detail.selected;
    const [owner] = detail.selected;
    const order = owner ? ({ kind: 'change-owner', target: this.request.target, ownerId: owner.id } as const) : null;
    this.dispatchEvent(new OrderChangeEvent({ order }));
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new OrderActEvent({ act: 'leave' }));
  };

  override focus(): void {
    this.picker?.focus();
  }
}

export function defineOwnerChange(): void {
  definePeoplePicker();
  definePrivate('ln-owner-change', OwnerChangeElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-owner-change': OwnerChangeElement;
  }
}
