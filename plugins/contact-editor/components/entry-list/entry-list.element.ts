import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

import { PARTIAL_DAY } from '../../../../shared/domain/contact-check.ts';
import { lengthOf, type LengthUnit } from '../../../../shared/domain/limits.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { badge } from '../../../../shared/ui/badge/badge.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { counter, select } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { close, error as errorIcon, grip, plus } from '../../../../shared/ui/icon/icons.ts';
import type { MenuItem } from '../../../../shared/ui/menu/menu.element.ts';
import type { MenuChooseEvent } from '../../../../shared/ui/menu/menu-choose.event.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import { DraftChangeEvent } from '../contact-form/draft-change.event.ts';
import { FieldLeaveEvent } from '../contact-form/field-leave.event.ts';
import { FormSubmitEvent } from '../contact-form/form-submit.event.ts';
import { dayOf } from './day.ts';
import { DragOrderController } from './drag-order.controller.ts';
import { styles } from './entry-list.styles.ts';
import type { ChoiceCell, Entry, EntryListSpec, TextCell } from './entry-list.types.ts';

/** From here on a line's count is shown. */
const NEAR = 0.8;

/**
 * A list of a contact's phones, addresses, dates or the like, an entry a row: added, removed, made the primary one, put into
 * another order by Alt and arrows, by the grip's menu, or by dragging the grip. Which list it is, `spec` says; it keeps nothing
 * itself.
 *
 * @element ln-entry-list
 *
 * @fires {DraftChangeEvent} ln-draft-change - The list is to be another.
 * @fires {FieldLeaveEvent} ln-field-leave - A field was left.
 * @fires {FormSubmitEvent} ln-form-submit - Enter was pressed in a line.
 */
export class EntryListElement extends LiaisonElement {
  static override styles = [buttonStyles, fieldStyles, badgeStyles, styles];

  @property({ attribute: false }) spec!: EntryListSpec;
  @property({ attribute: false }) entries: readonly Entry[] = [];
  /** What is wrong, by the field's path: `phones.0.number`, or `phones` of the whole. */
  @property({ attribute: false }) problems: ReadonlyMap<string, string> = new Map();
  /** What is worth knowing of a field, by its path. */
  @property({ attribute: false }) hints: ReadonlyMap<string, string> = new Map();
  /** How the host counts text (P24). */
  @property({ attribute: false }) unit: LengthUnit = 'grapheme';
  @property({ attribute: false }) contactLang?: string | undefined;
  /** Without entries there is one line: what can be added. */
  @property({ type: Boolean, reflect: true }) empty = false;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(formCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #drag = new DragOrderController(this, {
    rows: () => this.#rows,
    onMove: (from, to) => void this.#move(from, to, () => this.#gripOf(to)),
  });

  /** Brings the reader to a field of this list, or as near as there is one. */
  reveal(field: string): boolean {
    if (field.split('.')[0] !== this.spec.list) return false;
    const [list, at = '0'] = field.split('.');
    const target = this.#field(field.includes('.') ? field : `${list}.${at}`) ?? this.#field(this.spec.list);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
    return Boolean(target);
  }

  protected override willUpdate(): void {
    this.empty = this.entries.length === 0;
  }

  override render(): TemplateResult {
    const { list, legend, addLabel } = this.spec;
    const missing = this.problems.get(list);
    const several = this.entries.length > 1;
    return html`<fieldset>
      <legend class=${this.empty ? 'unseen' : ''}>${legend}</legend>
      ${
        this.empty
          ? nothing
          : html`<ul role="list" class=${several ? 'several' : ''}>
              ${this.entries.map((entry, at) => this.#entry(entry, at))}
            </ul>`
      }
      <div aria-live="polite">${missing ? this.#error(list, missing) : nothing}</div>
      <button type="button" class="link" data-field=${list} @click=${this.#onAddClick}>${icon(plus)}${addLabel}</button>
    </fieldset>`;
  }

  #entry(entry: Entry, at: number): TemplateResult {
    const { cells, nameOf, removeLabel } = this.spec;
    const name = nameOf(at + 1);
    const remove = removeLabel(at + 1);
    const asked = cells.filter((cell) => !('isAskedOf' in cell) || cell.isAskedOf?.(entry));
    return html`<li class="entry" aria-label=${name} @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, at)}>
      ${this.entries.length > 1 ? this.#grip(name, at) : nothing}
      <div class="cells">
        ${asked.map((cell) => (cell.type === 'choice' ? this.#choice(cell, entry, at) : this.#text(cell, entry, at)))}
      </div>
      <button
        type="button"
        class="btn icon quiet remove"
        aria-label=${remove}
        title=${remove}
        @click=${this.guard(() => this.#remove(at))}
      >
        ${icon(close)}
      </button>
    </li>`;
  }

  #grip(name: string, at: number): TemplateResult {
    return html`<ln-menu
      class="grip"
      look="icon quiet"
      align="start"
      .label=${this.#words.text('moveEntry', { name })}
      .items=${this.#orders(at)}
      @ln-menu-choose=${(event: MenuChooseEvent) => this.#onOrder(event.detail.id, at)}
      @pointerdown=${(event: PointerEvent) => this.#drag.begin(event, at)}
      >${icon(grip)}</ln-menu
    >`;
  }

  #orders(at: number): readonly MenuItem[] {
    const { hasPrimary, removeLabel } = this.spec;
    const words = this.#words;
    const first = at === 0;
    const last = at === this.entries.length - 1;
    const isPrimary = Boolean(this.entries[at]?.['primary']);
    return [
      { id: 'up', label: words.text('moveUp'), ...(first && { reason: words.text('isFirst') }) },
      { id: 'down', label: words.text('moveDown'), ...(last && { reason: words.text('isLast') }) },
      ...(hasPrimary ? [{ id: 'primary', label: words.text(isPrimary ? 'dropPrimary' : 'makePrimary') }] : []),
      { id: 'remove', label: removeLabel(at + 1) },
    ];
  }

  #choice({ property: name, label, options }: ChoiceCell, entry: Entry, at: number): TemplateResult {
    const value = String(entry[name]);
    return html`<div class="choice">
      ${select(
        html`<select
          class="input"
          aria-label=${label(at + 1)}
          .value=${live(value)}
          @change=${(event: Event) => this.#change(at, name, valueOf(event))}
        >
          ${options.map(
            ([option, text]) => html`<option value=${option} ?selected=${option === value}>${text}</option>`,
          )}
        </select>`,
      )}
    </div>`;
  }

  #text(cell: TextCell, entry: Entry, at: number): TemplateResult {
    const path = `${this.spec.list}.${at}.${cell.property}`;
    const text = String(entry[cell.property] ?? '');
    const error = this.problems.get(path);
    const hint = this.hints.get(path);
    return html`<div class=${cell.short ? 'short' : cell.type}>
      ${cell.type === 'lines' ? this.#lines(cell, at, text) : this.#line(cell, at, text)} ${this.#count(cell, text)}
      ${hint && !error ? html`<div class="hint" id="${idOf(path)}-hint"><bdi>${hint}</bdi></div>` : nothing}
      <div aria-live="polite">${error ? this.#error(path, error) : nothing}</div>
      ${this.#isPreferred(entry) ? html`<div class="primary">${badge(this.#i18n.text('primary'))}</div>` : nothing}
    </div>`;
  }

  /** Where there is only one, it goes without saying. */
  #isPreferred({ primary }: Entry): boolean {
    return this.spec.hasPrimary && this.entries.length > 1 && Boolean(primary);
  }

  #line(cell: TextCell, at: number, text: string): TemplateResult {
    const path = `${this.spec.list}.${at}.${cell.property}`;
    const day = cell.type === 'day';
    return html`<input
      class="input ${cell.ltr ? 'figures' : ''}"
      id=${idOf(path)}
      data-field=${path}
      type=${day ? 'date' : 'text'}
      max=${day ? '9999-12-31' : nothing}
      dir=${cell.ltr ? 'ltr' : 'auto'}
      lang=${ifDefined(cell.ltr ? undefined : this.contactLang)}
      inputmode=${cell.keyboard ?? nothing}
      autocomplete="off"
      autocapitalize=${cell.keyboard ? 'off' : nothing}
      spellcheck=${cell.ltr ? 'false' : nothing}
      placeholder=${cell.example ?? nothing}
      aria-label=${cell.label(at + 1)}
      aria-describedby=${this.#describedBy(path)}
      aria-invalid=${this.problems.has(path) ? 'true' : nothing}
      .value=${live(day && text === PARTIAL_DAY ? '' : text)}
      @input=${(event: Event) => this.#change(at, cell.property, day ? dayOf(event) : valueOf(event))}
      @blur=${() => this.#leave(path)}
    />`;
  }

  #lines(cell: TextCell, at: number, text: string): TemplateResult {
    const path = `${this.spec.list}.${at}.${cell.property}`;
    return html`<textarea
      class="input"
      id=${idOf(path)}
      data-field=${path}
      rows="2"
      dir="auto"
      lang=${ifDefined(this.contactLang)}
      aria-label=${cell.label(at + 1)}
      aria-describedby=${this.#describedBy(path)}
      aria-invalid=${this.problems.has(path) ? 'true' : nothing}
      .value=${live(text)}
      @input=${(event: Event) => this.#change(at, cell.property, valueOf(event))}
      @blur=${() => this.#leave(path)}
    ></textarea>`;
  }

  #describedBy(path: string): string | typeof nothing {
    if (this.problems.has(path)) return `${idOf(path)}-error`;
    return this.hints.has(path) ? `${idOf(path)}-hint` : nothing;
  }

  #count({ limit }: TextCell, text: string): unknown {
    if (limit === undefined || text.length < limit * NEAR) return nothing;
    return html`<div class="count">
      ${counter(lengthOf(text, this.unit), limit, (value) => this.#i18n.number(value))}
    </div>`;
  }

  #error(path: string, text: string): TemplateResult {
    return html`<div class="field-error" id="${idOf(path)}-error">${icon(errorIcon)}<span>${text}</span></div>`;
  }

  get #rows(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')];
  }

  #gripOf = (at: number): HTMLElement | null => this.#rows[at]?.querySelector('ln-menu') ?? null;

  #field(path: string): HTMLElement | undefined {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const isThere = (name = ''): boolean => name === path || (path.includes('.') && name.startsWith(`${path}.`));
    return fields.find(({ dataset }) => isThere(dataset['field']));
  }

  /** At once ours too: whoever fills a form in by a program writes twice before anything is drawn. */
  #give(entries: readonly Entry[]): void {
    this.entries = entries;
    this.dispatchEvent(new DraftChangeEvent({ changes: { [this.spec.list]: entries } }));
  }

  #change(at: number, name: string, value: string): void {
    this.#give(this.entries.map((entry, index) => (index === at ? { ...entry, [name]: value } : entry)));
  }

  #leave(path: string): void {
    this.dispatchEvent(new FieldLeaveEvent({ field: path }));
  }

  async #remove(at: number): Promise<void> {
    const name = this.spec.nameOf(at + 1);
    this.#give([...this.entries].toSpliced(at, 1));
    await this.#focusAfter(() => (this.#rows[at] ?? this.#rows.at(-1))?.querySelector('input, textarea'));
    this.#announcer.say(this.#words.text('entryRemoved', { name }));
  }

  async #move(from: number, to: number, find: () => HTMLElement | null | undefined): Promise<void> {
    const moved = this.entries[from];
    if (!moved || to < 0 || to >= this.entries.length) return;
    this.#give([...this.entries].toSpliced(from, 1).toSpliced(to, 0, moved));
    await this.#focusAfter(find);
    this.#announcer.say(this.#words.text('movedTo', { at: to + 1, count: this.entries.length }));
  }

  /** At most one is the primary one. */
  #prefer(at: number): void {
    this.#give(
      this.entries.map((entry, index) => {
        const { primary, ...rest } = entry;
        return index === at && !primary ? { ...rest, primary: true } : rest;
      }),
    );
  }

  /** What was changed comes back through the elements around this one: their drawing, then ours. */
  async #focusAfter(find: () => HTMLElement | null | undefined): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    (find() ?? this.#field(this.spec.list))?.focus();
  }

  readonly #onAddClick = this.guard(async () => {
    this.#give([...this.entries, this.spec.blank]);
    await this.#focusAfter(() => this.#rows.at(-1)?.querySelector('input, textarea'));
  });

  #onOrder(order: string, at: number): void {
    if (order === 'primary') return this.#prefer(at);
    if (order === 'remove') return void this.#remove(at);
    const to = order === 'up' ? at - 1 : at + 1;
    void this.#move(at, to, () => this.#gripOf(to));
  }

  #onKeyDown(event: KeyboardEvent, at: number): void {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || event.isComposing) return;
    if (event.key === 'Enter' && target instanceof HTMLInputElement) {
      event.preventDefault();
      this.dispatchEvent(new FormSubmitEvent());
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    // Alt and ↓ open a list of choices and a calendar.
    const opens = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date');
    if (!event.altKey || step === undefined || opens) return;
    event.preventDefault();
    const to = at + step;
    const path = target.dataset['field']?.replace(`.${at}.`, `.${to}.`);
    void this.#move(at, to, () => (path ? this.#field(path) : this.#gripOf(to)));
  }
}

const idOf = (path: string): string => path.replaceAll('.', '-');

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

export function defineEntryList(): void {
  definePrivate('ln-entry-list', EntryListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-entry-list': EntryListElement;
  }
}
