import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { Contact } from '../../../../shared/domain/contact.ts';
import type { Conflict, Merge, Side } from '../../../../shared/domain/contact-merge.ts';
import type { DirectoryEntry } from '../../../../shared/domain/member.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { relative } from '../../../../shared/i18n/relative.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { success } from '../../../../shared/ui/icon/icons.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { comparisonCatalogue } from '../../i18n/comparison/catalogue.ts';
import { ChoicePickEvent } from './choice-pick.event.ts';
import { styles } from './comparison.styles.ts';
import { FIELD_LABELS, valueText } from './value-text.ts';

const SIDES: readonly Side[] = ['theirs', 'mine'];

/**
 * Two versions of one contact, field by field: what it was, what the other saved, what is not saved yet (E-21). Neither side
 * is chosen beforehand. Knows nothing of saving.
 *
 * @element ln-contact-comparison
 *
 * @fires {ChoicePickEvent} ln-choice-pick - A side was picked, for one field or for all.
 */
export class ContactComparisonElement extends LiaisonElement {
  static override styles = [buttonStyles, choiceStyles, bannerStyles, styles];

  @property({ attribute: false }) merge!: Merge;
  @property({ attribute: false }) choices: ReadonlyMap<string, Side> = new Map();
  /** What the other has saved. */
  @property({ attribute: false }) current!: Contact;
  /** Everyone that either version mentions, by `kind/id`. */
  @property({ attribute: false }) people: ReadonlyMap<string, DirectoryEntry> = new Map();

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(comparisonCatalogue);

  override render(): TemplateResult {
    const { conflicts } = this.merge;
    return html`
      ${conflicts.length > 0 ? html`${this.#table(conflicts)}${this.#pickForAll(conflicts)}` : nothing}
      ${this.#combined()}
    `;
  }

  #table(conflicts: readonly Conflict[]): TemplateResult {
    const i18n = this.#i18n;
    const when = relative(i18n, this.current.modifiedAt);
    return html`<div class="table">
      <div class="row head" aria-hidden="true">
        <div></div>
        <div><strong>${this.#words.text('before')}</strong>${this.#words.text('beforeText')}</div>
        <div><strong>${this.#words.text('theirs')}</strong>${this.#words.text('theirsText', { when })}</div>
        <div><strong>${this.#words.text('yours')}</strong>${this.#words.text('yoursText')}</div>
      </div>
      ${conflicts.map((conflict) => this.#row(conflict))}
    </div>`;
  }

  #row(conflict: Conflict): TemplateResult {
    const field = this.#i18n.text(FIELD_LABELS[conflict.field]);
    const name = conflict.about === 'primary' ? this.#words.text('primaryOf', { field }) : field;
    return html`<div class="row" role="radiogroup" aria-label=${name}>
      <div class="field-name">${name}</div>
      <div class="before value">
        <span class="side">${this.#words.text('sideBefore')} </span
        >${this.#value(conflict, conflict.before, 'emptyValue')}
      </div>
      ${SIDES.map((side) => this.#pick(conflict, side))}
    </div>`;
  }

  #pick(conflict: Conflict, side: Side): TemplateResult {
    return html`<label class="pick">
      <input
        type="radio"
        class="radio"
        name=${conflict.id}
        .checked=${live(this.choices.get(conflict.id) === side)}
        @change=${() => this.#choose([[conflict.id, side]])}
      />
      <span class="value"
        ><span class="side">${this.#words.text(side === 'theirs' ? 'sideTheirs' : 'sideYours')} </span
        ><span class="unseen">${this.#words.text(side === 'theirs' ? 'theirs' : 'yours')}: </span
        >${this.#value(conflict, conflict[side], conflict.about === 'primary' ? 'emptyValue' : 'removedValue')}</span
      >
    </label>`;
  }

  #value({ field }: Conflict, value: unknown, absent: 'emptyValue' | 'removedValue'): unknown {
    const empty =
      value === undefined || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
    if (empty && field !== 'ownerId') return html`<span class="muted">${this.#words.text(absent)}</span>`;
    return valueText(
      { i18n: this.#i18n, words: this.#words, people: this.people, lang: this.current.lang },
      field,
      value,
    );
  }

  #pickForAll(conflicts: readonly Conflict[]): TemplateResult {
    const all = (side: Side): void => this.#choose(conflicts.map(({ id }) => [id, side] as const));
    return html`<div class="all">
      <span class="muted">${this.#words.text('pickForAll')}</span>
      <button type="button" class="link" @click=${() => all('theirs')}>${this.#words.text('allTheirs')}</button>
      <button type="button" class="link" @click=${() => all('mine')}>${this.#words.text('allYours')}</button>
    </div>`;
  }

  #combined(): unknown {
    const { combined } = this.merge;
    if (combined.length === 0) return nothing;
    const keys = { theirs: 'combinedTheirs', mine: 'combinedYours', both: 'combinedBoth' } as const;
    const fields = combined.map(({ field, by }) =>
      this.#words.text(keys[by], { field: this.#i18n.text(FIELD_LABELS[field]) }),
    );
    return banner({
      kind: 'plain',
      icon: success,
      text: html`<strong>${this.#words.text('combined', { count: combined.length })}</strong>
        ${this.#i18n.list(fields)}`,
    });
  }

  #choose(choices: readonly (readonly [string, Side])[]): void {
    this.dispatchEvent(new ChoicePickEvent({ choices }));
  }
}

export function defineContactComparison(): void {
  definePrivate('ln-contact-comparison', ContactComparisonElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-comparison': ContactComparisonElement;
  }
}
