import { html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { addressesIn, type AddressCheck, type AddressEntry } from '../../../../shared/domain/address-list.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { chipStyles } from '../../../../shared/ui/chip/chip.styles.ts';
import { chip, type Chip } from '../../../../shared/ui/chip/chip.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { counter, field } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { error as errorIcon } from '../../../../shared/ui/icon/icons.ts';
import { emailCatalogue } from '../../i18n/email/catalogue.ts';
import { AddressesChangeEvent } from './addresses-change.event.ts';
import { styles } from './address-field.styles.ts';

/** An address is at its end with one of these, and with a blank once there is an @ in it. */
const AT_ITS_END = /[,;，；、\n\t]|\S@\S.*\s/u;
/** Within quotes or brackets, no address is at its end. */
const isOpen = (text: string): boolean =>
  text.split('"').length % 2 === 0 || text.lastIndexOf('<') > text.lastIndexOf('>');
const KINDS: Readonly<Record<AddressCheck['state'], NonNullable<Chip['kind']>>> = {
  ready: 'plain',
  bad: 'bad',
  twice: 'note',
  contact: 'note',
  'wrong-domain': 'note',
};

/**
 * Addresses as chips: typed one by one or pasted as a list in any shape (I-04). Does not judge them; how each is drawn
 * comes with `checks`. Nothing that was typed is lost: what is half written when the field is left becomes a chip, too.
 *
 * @element ln-address-field
 *
 * @fires {AddressesChangeEvent} ln-addresses-change - Something was added or removed.
 */
export class AddressFieldElement extends LiaisonElement {
  static override styles = [fieldStyles, chipStyles, styles];

  @property({ attribute: false }) entries: readonly AddressEntry[] = [];

  /** One for each entry. */
  @property({ attribute: false }) checks: readonly AddressCheck[] = [];

  /** What is wrong with the list as a whole. */
  @property() error = '';

  /** Half written. */
  @state() private text = '';

  @query('input') private readonly input!: HTMLInputElement;

  readonly #i18n = new I18nController(this, emailCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);

  override render(): TemplateResult {
    const text = this.#i18n;
    return field({
      id: 'addresses',
      label: text.text('addresses'),
      hint: text.text('addressesHint'),
      ...(this.error && { error: this.error }),
      counter: counter(this.entries.length, LIMITS.invitationAddresses, (value) => text.number(value)),
      control: ({ id, describedby, invalid }) =>
        html`<div class="box ${this.error ? 'bad' : ''}" @click=${this.#onBoxClick} @keydown=${this.#onChipKey}>
          ${this.entries.map(this.#chip)}
          <input
            id=${id}
            type="text"
            inputmode="email"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            dir="ltr"
            placeholder=${text.text('addAddresses')}
            aria-describedby=${describedby}
            aria-invalid=${invalid}
            .value=${this.text}
            @input=${this.#onInput}
            @keydown=${this.#onInputKey}
            @paste=${this.#onPaste}
            @blur=${this.#onBlur}
          />
        </div>`,
    });
  }

  override focus(): void {
    this.input.focus();
  }

  /** Takes an entry back into the field, to be mended. */
  correct(at: number): void {
    const entry = this.entries[at];
    if (!entry) return;
    this.#take();
    this.text = entry.address;
    this.#change(this.entries.filter((_, other) => other !== at));
    this.focus();
  }

  /** What is half written becomes an entry; answers all there are then. */
  take(): readonly AddressEntry[] {
    this.#take();
    return this.entries;
  }

  readonly #chip = ({ address, name }: AddressEntry, at: number): TemplateResult => {
    const { state: now } = this.checks[at] ?? { state: 'ready' };
    return chip({
      text: address,
      kind: KINDS[now],
      ...(name && { key: name }),
      ...(now === 'bad' && { lead: icon(errorIcon, { size: 12 }) }),
      removeLabel: this.#common.text('remove', { name: address }),
      onRemove: () => this.#remove(at),
    });
  };

  #take(): void {
    this.#add(this.text);
    this.text = '';
  }

  #add(text: string): void {
    const added = addressesIn(text);
    if (!added.length) return;
    this.#change([...this.entries, ...added]);
    this.#announcer.say(
      added.length === 1
        ? this.#i18n.text('addedOne', { address: added[0]!.address })
        : this.#i18n.text('addedMany', { count: added.length }),
    );
  }

  #remove(at: number): void {
    const { address } = this.entries[at]!;
    this.#change(this.entries.filter((_, other) => other !== at));
    this.#announcer.say(this.#i18n.text('removedOne', { address }));
    this.focus();
  }

  #change(entries: readonly AddressEntry[]): void {
    this.entries = entries;
    this.dispatchEvent(new AddressesChangeEvent({ entries }));
  }

  readonly #onInput = this.guard((event: Event) => {
    this.text = this.input.value;
    // While a syllable is put together, a comma may be a part of it.
    if (!(event as InputEvent).isComposing && AT_ITS_END.test(this.text) && !isOpen(this.text)) this.#take();
  });

  readonly #onInputKey = this.guard((event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && this.text.trim()) {
      event.preventDefault();
      this.#take();
    } else if (event.key === 'Backspace' && !this.text && this.entries.length) {
      // The first press shows what the second removes.
      event.preventDefault();
      this.#removers.at(-1)?.focus();
    }
  });

  readonly #onChipKey = this.guard((event: KeyboardEvent) => {
    const at = this.#removers.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      this.#remove(at);
    }
  });

  get #removers(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.chip-remove')];
  }

  /** A line end would be lost in a field of one line, so a list is read before the browser puts it in. */
  readonly #onPaste = this.guard((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (addressesIn(pasted).length < 2 && !/[,;\n]/.test(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = this.input;
    this.#add(value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? 0));
    this.text = '';
    this.input.value = '';
  });

  readonly #onBlur = this.guard(() => this.#take());

  readonly #onBoxClick = ({ target }: Event): void => {
    if (target === this.renderRoot.querySelector('.box')) this.focus();
  };
}

export function defineAddressField(): void {
  definePrivate('ln-address-field', AddressFieldElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-address-field': AddressFieldElement;
  }
}
