import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { excessOf, LIMITS, type LengthUnit } from '../../../../shared/domain/limits.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { chipBoxStyles } from '../../../../shared/ui/chip/chip-box.styles.ts';
import { chipKey } from '../../../../shared/ui/chip/chip-keys.ts';
import { chip } from '../../../../shared/ui/chip/chip.ts';
import { chipStyles } from '../../../../shared/ui/chip/chip.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { field, type FieldWiring } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { highlight } from '../../../../shared/ui/highlight/highlight.ts';
import { PopoverController } from '../../../../shared/ui/popover/popover.controller.ts';
import { popoverStyles } from '../../../../shared/ui/popover/popover.styles.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import { AfterPauseController } from '../../state/after-pause.controller.ts';
import { DraftChangeEvent } from '../contact-form/draft-change.event.ts';
import { FieldLeaveEvent } from '../contact-form/field-leave.event.ts';
import { styles } from './tags-field.styles.ts';

/** What ends a tag, in any of our languages. */
const ENDS = /[,，、;；\n\t]+/u;

/**
 * The tags of a contact: chips, and an input whose text becomes one by Enter, a comma, or leaving. Suggests the tags that the
 * host knows. A tag that is too long stays whole, marked, until it is mended (P24).
 *
 * @element ln-tags-field
 *
 * @fires {DraftChangeEvent} ln-draft-change - The tags are to be others.
 * @fires {FieldLeaveEvent} ln-field-leave - The field was left.
 */
export class TagsFieldElement extends LiaisonElement {
  static override styles = [fieldStyles, chipStyles, chipBoxStyles, popoverStyles, styles];

  @property({ attribute: false }) tags: readonly string[] = [];
  @property({ attribute: false }) contacts?: ContactPort | undefined;
  @property({ attribute: false }) unit: LengthUnit = 'grapheme';
  @property({ attribute: false }) error?: string | undefined;

  @state() private text = '';
  @state() private current = -1;

  @query('input') private readonly input!: HTMLInputElement;
  @query('.box') private readonly box!: HTMLElement;
  @query('.popover') private readonly list!: HTMLElement;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(formCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #known = new AfterPauseController<string, readonly string[]>(this, {
    ask: (text, signal) => this.contacts?.tags(text, { signal }),
    none: [],
  });
  readonly #popover = new PopoverController(this, {
    parts: () => ({ popover: this.list, anchor: this.box }),
    onDismiss: () => this.#close(),
    fit: 'anchor',
  });

  reveal(path: string): boolean {
    if (path.split('.')[0] !== 'tags') return false;
    this.input.focus();
    this.scrollIntoView({ block: 'center' });
    return true;
  }

  override render(): TemplateResult {
    return html`
      ${field({
        id: 'tags',
        label: this.#i18n.text('tags'),
        hint: this.#words.text('tagsHint'),
        error: this.error,
        control: (wiring) => this.#box(wiring),
      })}
      <div class="popover" popover="manual" @pointerdown=${(event: Event) => event.preventDefault()}>
        <div role="listbox" id="list" aria-label=${this.#words.text('suggestions')}>
          ${this.#offered.map((tag, at) => this.#option(tag, at))}
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#offers) this.#popover.show();
    else this.#popover.hide();
    if (changed.has('current')) this.renderRoot.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
    this.#announceOffered();
  }

  #box({ id, describedby, invalid }: FieldWiring): TemplateResult {
    const open = this.#offers;
    return html`<div class="box ${invalid === nothing ? '' : 'invalid'}" @pointerdown=${this.#onBoxPress}>
      <ul
        class="chips"
        role="list"
        aria-label=${this.#i18n.text('tags')}
        @keydown=${(event: KeyboardEvent) => chipKey(event, this.#removers, this.input)}
      >
        ${this.tags.map((tag) => html`<li>${this.#chip(tag)}</li>`)}
      </ul>
      <input
        id=${id}
        data-field="tags"
        role="combobox"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        aria-autocomplete="list"
        aria-controls="list"
        aria-expanded=${open ? 'true' : 'false'}
        aria-activedescendant=${open && this.current >= 0 ? `option-${this.current}` : nothing}
        aria-describedby=${describedby}
        aria-invalid=${invalid}
        placeholder=${this.#words.text('tagsExample')}
        .value=${live(this.text)}
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
        @paste=${this.#onPaste}
        @blur=${this.#onBlur}
      />
    </div>`;
  }

  #chip(tag: string): TemplateResult {
    return chip({
      text: tag,
      kind: excessOf(tag, LIMITS.tag, this.unit) > 0 ? 'bad' : 'plain',
      removeLabel: this.#common.text('remove', { name: tag }),
      onRemove: () => this.#remove(tag),
      tabIndex: -1,
    });
  }

  #option(tag: string, at: number): TemplateResult {
    return html`<div
      class="option ${at === this.current ? 'current' : ''}"
      role="option"
      id="option-${at}"
      aria-selected=${at === this.current ? 'true' : 'false'}
      @click=${() => this.#add([tag])}
    >
      <bdi>${highlight(tag, this.text)}</bdi>
    </div>`;
  }

  /** What the host knows and is not there yet. */
  get #offered(): readonly string[] {
    return this.text.trim() ? this.#known.answer.filter((tag) => !this.tags.includes(tag)) : [];
  }

  get #removers(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.chip-remove')];
  }

  get #offers(): boolean {
    return this.#offered.length > 0 && this.matches(':focus-within');
  }

  #announced: readonly string[] = [];
  #announceOffered(): void {
    const { answer } = this.#known;
    if (answer === this.#announced) return;
    this.#announced = answer;
    if (this.#offers) this.#announcer.say(this.#words.text('tagsFound', { count: this.#offered.length }));
  }

  #close(): void {
    this.#known.forget();
    this.current = -1;
    this.requestUpdate();
  }

  #add(texts: readonly string[]): void {
    const written = texts.map((text) => text.trim()).filter(Boolean);
    const added = [...new Set(written)].filter((tag) => !this.tags.includes(tag));
    this.text = '';
    this.#close();
    if (added.length > 0) {
      this.#give([...this.tags, ...added]);
      this.#announcer.say(this.#words.text('tagAdded', { name: this.#i18n.list(added) }));
    } else if (written[0]) this.#announcer.say(this.#words.text('tagThere', { name: written[0] }));
  }

  #remove(removed: string): void {
    this.input.focus();
    this.#give(this.tags.filter((tag) => tag !== removed));
    this.#announcer.say(this.#words.text('tagRemoved', { name: removed }));
  }

  #give(tags: readonly string[]): void {
    this.tags = tags;
    this.dispatchEvent(new DraftChangeEvent({ changes: { tags } }));
    for (const at of tags.keys()) this.dispatchEvent(new FieldLeaveEvent({ field: `tags.${at}` }));
  }

  #move(step: 1 | -1): void {
    const { length } = this.#offered;
    this.current = (this.current + step + length) % length;
  }

  readonly #onInput = (event: InputEvent): void => {
    const pieces = this.input.value.split(ENDS);
    if (pieces.length > 1 && !event.isComposing) return this.#add(pieces);
    this.text = this.input.value;
    this.current = -1;
    if (this.text.trim()) this.#known.about(this.text.trim());
    else this.#known.forget();
  };

  /** An input of one line would swallow the ends of lines. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!ENDS.test(text.trim())) return;
    event.preventDefault();
    this.#add(text.split(ENDS));
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isComposing && this.#act(event)) event.preventDefault();
  };

  /** Whether the key meant something here. */
  #act({ key }: KeyboardEvent): boolean {
    const open = this.#offers;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (open) this.#move(key === 'ArrowDown' ? 1 : -1);
        return open;
      case 'Enter':
        if (!this.text.trim()) return false;
        this.#add([this.#offered[this.current] ?? this.text]);
        return true;
      case 'Escape':
        if (!open && !this.text) return false;
        if (!open) this.text = '';
        this.#close();
        return true;
      case 'Backspace':
      case 'ArrowLeft':
        if (this.input.value !== '' || this.tags.length === 0) return false;
        this.#removers.at(-1)?.focus();
        return true;
      default:
        return false;
    }
  }

  readonly #onBlur = (): void => {
    if (this.text.trim()) this.#add(this.text.split(ENDS));
    else this.#close();
    this.dispatchEvent(new FieldLeaveEvent({ field: 'tags' }));
  };

  /** Anywhere in the box is the input. */
  readonly #onBoxPress = (event: PointerEvent): void => {
    if (event.target === this.input || (event.target as Element).closest('.chip-remove')) return;
    event.preventDefault();
    this.input.focus();
  };
}

export function defineTagsField(): void {
  definePrivate('ln-tags-field', TagsFieldElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-tags-field': TagsFieldElement;
  }
}
