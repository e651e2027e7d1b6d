import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

import {
  EMAIL_KINDS,
  isLinked,
  PHONE_KINDS,
  type Contact,
  type ContactFields,
  type ContactName,
} from '../../../../shared/domain/contact.ts';
import { LIMITS, lengthOf, type LengthUnit } from '../../../../shared/domain/limits.ts';
import type { FieldProblem } from '../../../../shared/domain/result.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { counter, field, select, type FieldWiring } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { close, error as errorIcon, plus } from '../../../../shared/ui/icon/icons.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { typeLabel } from '../labels.ts';
import { styles } from './contact-form.styles.ts';
import { DraftChangeEvent } from './draft-change.event.ts';
import { FieldLeaveEvent } from './field-leave.event.ts';
import { fieldName, problemSentence } from './field-words.ts';
import { FormSubmitEvent } from './form-submit.event.ts';

type Line = 'nickname' | 'company' | 'department' | 'title';
type EntryList = 'phones' | 'emails';

const KIND_WORDS = {
  mobile: 'kindMobile',
  work: 'kindWork',
  'work-fax': 'kindWorkFax',
  home: 'kindHome',
  'home-fax': 'kindHomeFax',
  other: 'kindOther',
} as const;

/** What differs between the two lists whose entries have a kind and one line. */
const LISTS = {
  phones: {
    kinds: PHONE_KINDS,
    value: 'number',
    legend: 'phone',
    kindLabel: 'kindOfPhone',
    valueLabel: 'phoneNumber',
    removeLabel: 'removePhone',
    addLabel: 'addPhone',
    type: 'tel',
    blank: { kind: 'mobile', number: '' },
  },
  emails: {
    kinds: EMAIL_KINDS,
    value: 'address',
    legend: 'email',
    kindLabel: 'kindOfEmail',
    valueLabel: 'emailNumber',
    removeLabel: 'removeEmail',
    addLabel: 'addEmail',
    type: 'email',
    blank: { kind: 'work', address: '' },
  },
} as const;

const FAMILY_FIRST = /^(ko|ja|zh|hu|vi)\b/;
const RARE: readonly (keyof ContactName)[] = ['prefix', 'middle', 'suffix'];
const PHONETIC: readonly (keyof ContactName)[] = ['phoneticFamily', 'phoneticGiven'];

/**
 * The fields of a contact as they are written: name in the order of its language, company and position, phones, e-mails,
 * memo (E-06, E-07). Keeps nothing itself: what is written leaves as an event and comes back in `fields`.
 *
 * @element ln-contact-form
 *
 * @fires {DraftChangeEvent} ln-draft-change - Something was written.
 * @fires {FieldLeaveEvent} ln-field-leave - A field was left.
 * @fires {FormSubmitEvent} ln-form-submit - Enter was pressed in a line.
 */
export class ContactFormElement extends LiaisonElement {
  static override styles = [buttonStyles, fieldStyles, avatarStyles, styles];

  /** The contact that is edited; null for a new one. */
  @property({ attribute: false }) contact: Contact | null = null;
  @property({ attribute: false }) fields!: ContactFields;
  @property({ attribute: false }) problems: readonly FieldProblem[] = [];
  /** How the host counts text (P24). */
  @property({ attribute: false }) unit: LengthUnit = 'grapheme';

  @state() private allNames = false;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #common = new I18nController(this, commonCatalogue);

  /** Brings the reader to a field, or as near as there is one. */
  reveal(field: string): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const target =
      fields.find(({ dataset }) => dataset['field'] === field) ??
      fields.find(({ dataset }) => dataset['field']?.startsWith(field));
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }

  override render(): TemplateResult {
    return html`
      ${this.contact && isLinked(this.contact) ? this.#portrait(this.contact) : nothing}
      <div class="pairs" @keydown=${this.#onKeyDown}>
        ${this.#names()} ${this.#line('nickname', { syncs: true })} ${this.#line('company', { syncs: true })}
        ${this.#line('department')} ${this.#line('title')}
      </div>
      ${this.#entries('phones')} ${this.#entries('emails')} ${this.#memo()}
    `;
  }

  #portrait(contact: Contact): TemplateResult {
    const type = contact.type === 'line' ? 'line' : 'works';
    const photoUrl = contact.photoUrl ?? contact.account?.photoUrl;
    return html`<div class="portrait">
      ${avatar({ id: contact.id, name: contact.displayName, photoUrl, size: 56 })}
      <span>${this.#i18n.text('syncedNote', { type: typeLabel(this.#i18n, type) })}</span>
    </div>`;
  }

  #names(): unknown {
    const language = this.contact?.lang ?? this.#i18n.locale;
    const usual: readonly (keyof ContactName)[] = FAMILY_FIRST.test(language)
      ? ['family', 'given']
      : ['given', 'family'];
    const isFilled = (part: keyof ContactName): boolean => Boolean(this.fields.name[part]);
    const showsPhonetic = this.allNames || language.startsWith('ja') || PHONETIC.some(isFilled);
    const rare = RARE.filter((part) => this.allNames || isFilled(part));
    return html`
      ${usual.map((part, at) => this.#name(part, at === 0 ? 'first' : 'last'))}
      ${showsPhonetic ? PHONETIC.map((part) => this.#name(part)) : nothing} ${rare.map((part) => this.#name(part))}
      ${
        showsPhonetic && rare.length === RARE.length
          ? nothing
          : html`<button type="button" class="link whole" @click=${() => (this.allNames = true)}>
              ${icon(plus)}${this.#i18n.text('moreNames')}
            </button>`
      }
    `;
  }

  /** That a name is missing can be said once the last of its two parts was left. */
  #name(part: keyof ContactName, place?: 'first' | 'last'): TemplateResult {
    const path = `name.${part}`;
    const missing = place === 'first' ? this.#problemOf('name') : undefined;
    return this.#text(path, {
      value: this.fields.name[part] ?? '',
      ...(!place && { note: this.#common.text('optional') }),
      error: this.#problemOf(path) ?? missing,
      onInput: (text) => this.#write({ name: { ...this.fields.name, [part]: text } }),
      onLeave: () => {
        this.#leave(path);
        if (place === 'last') this.#leave('name');
      },
    });
  }

  #line(line: Line, { syncs = false } = {}): TemplateResult {
    const synced = syncs && this.contact !== null && isLinked(this.contact);
    const fromAccount = line === 'company' ? this.contact?.account?.company : undefined;
    return this.#text(line, {
      value: this.fields[line] ?? (synced ? fromAccount : undefined) ?? '',
      ...(synced && { note: this.#i18n.text('synced'), readonly: true }),
      error: this.#problemOf(line),
      onInput: (text) => this.#write({ [line]: text }),
      onLeave: () => this.#leave(line),
    });
  }

  #text(
    path: string,
    given: {
      readonly value: string;
      readonly error: string | undefined;
      readonly note?: string;
      readonly readonly?: boolean;
      readonly onInput: (text: string) => void;
      readonly onLeave: () => void;
    },
  ): TemplateResult {
    return field({
      id: idOf(path),
      label: fieldName(this.#i18n, path),
      ...(given.note && { note: given.note }),
      error: given.error,
      control: ({ id, describedby, invalid }: FieldWiring) =>
        html`<input
          class="input"
          id=${id}
          data-field=${path}
          dir="auto"
          lang=${ifDefined(this.contact?.lang)}
          autocomplete="off"
          aria-describedby=${describedby}
          aria-invalid=${invalid}
          ?readonly=${given.readonly ?? false}
          .value=${live(given.value)}
          @input=${(event: Event) => given.onInput(valueOf(event))}
          @blur=${given.onLeave}
        />`,
    });
  }

  #entries(list: EntryList): TemplateResult {
    const words = LISTS[list];
    const missing = this.#problemOf(list);
    return html`<fieldset data-list=${list} @keydown=${this.#onKeyDown}>
      <legend>${this.#i18n.text(words.legend)}</legend>
      ${this.fields[list].map((_, at) => this.#entry(list, at))}
      <div>
        <div aria-live="polite">
          ${missing ? html`<div class="field-error">${icon(errorIcon)}<span>${missing}</span></div>` : nothing}
        </div>
        <button type="button" class="link" data-field=${list} @click=${() => this.#add(list)}>
          ${icon(plus)}${this.#i18n.text(words.addLabel)}
        </button>
      </div>
    </fieldset>`;
  }

  #entry(list: EntryList, at: number): TemplateResult {
    const words = LISTS[list];
    const entry: { readonly kind: string } & Readonly<Record<string, unknown>> = { ...this.fields[list][at]! };
    const path = `${list}.${at}.${words.value}`;
    const error = this.#problemOf(path);
    const number = at + 1;
    return html`<div class="entry">
      ${select(
        html`<select
          class="input"
          aria-label=${this.#i18n.text(words.kindLabel, { number })}
          .value=${live(entry.kind)}
          @change=${(event: Event) => this.#change(list, at, { kind: valueOf(event) })}
        >
          ${words.kinds.map(
            (kind) =>
              html`<option value=${kind} ?selected=${kind === entry.kind}>
                ${this.#i18n.text(KIND_WORDS[kind])}
              </option>`,
          )}
        </select>`,
      )}
      <div>
        <input
          class="input figures"
          id=${idOf(path)}
          data-field=${path}
          dir="ltr"
          type="text"
          inputmode=${words.type}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-label=${this.#i18n.text(words.valueLabel, { number })}
          aria-describedby=${error ? `${idOf(path)}-error` : nothing}
          aria-invalid=${error ? 'true' : nothing}
          .value=${live(String(entry[words.value]))}
          @input=${(event: Event) => this.#change(list, at, { [words.value]: valueOf(event) })}
          @blur=${() => this.#leaveEntry(list, path)}
        />
        <div aria-live="polite">
          ${
            error
              ? html`<div class="field-error" id="${idOf(path)}-error">${icon(errorIcon)}<span>${error}</span></div>`
              : nothing
          }
        </div>
      </div>
      <button
        type="button"
        class="btn icon quiet"
        aria-label=${this.#i18n.text(words.removeLabel, { number })}
        title=${this.#i18n.text(words.removeLabel, { number })}
        @click=${this.guard(() => this.#remove(list, at))}
      >
        ${icon(close)}
      </button>
    </div>`;
  }

  #memo(): TemplateResult {
    const memo = this.fields.memo ?? '';
    return field({
      id: 'memo',
      label: this.#i18n.text('memo'),
      error: this.#problemOf('memo'),
      counter: counter(lengthOf(memo, this.unit), LIMITS.memo, (value) => this.#i18n.number(value)),
      control: ({ id, describedby, invalid }) =>
        html`<textarea
          class="input"
          id=${id}
          data-field="memo"
          rows="3"
          dir="auto"
          aria-describedby=${describedby}
          aria-invalid=${invalid}
          .value=${live(memo)}
          @input=${(event: Event) => this.#write({ memo: valueOf(event) })}
          @blur=${() => this.#leave('memo')}
        ></textarea>`,
    });
  }

  #problemOf(field: string): string | undefined {
    const problem = this.problems.find((known) => known.field === field);
    return problem && problemSentence({ i18n: this.#i18n, common: this.#common }, problem, this.fields, this.unit);
  }

  #add(list: EntryList): void {
    const words = LISTS[list];
    this.#write({ [list]: [...this.fields[list], words.blank] });
    void this.#focusAfter(() => this.#inputsOf(list).at(-1));
  }

  async #remove(list: EntryList, at: number): Promise<void> {
    this.#write({ [list]: [...this.fields[list]].toSpliced(at, 1) });
    await this.#focusAfter(
      () => this.#inputsOf(list)[at] ?? this.#inputsOf(list).at(-1) ?? this.#list(list)?.querySelector('.link'),
    );
  }

  #change(list: EntryList, at: number, changes: object): void {
    this.#write({ [list]: this.fields[list].map((entry, index) => (index === at ? { ...entry, ...changes } : entry)) });
  }

  /** Whoever leaves an e-mail has passed all ways to reach the person. */
  #leaveEntry(list: EntryList, path: string): void {
    this.#leave(path);
    if (list === 'emails') this.#leave('phones');
  }

  /** What was written comes back through the element around this one: its drawing, then ours. */
  async #focusAfter(find: () => HTMLElement | null | undefined): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    find()?.focus();
  }

  #list = (list: EntryList): HTMLElement | null => this.renderRoot.querySelector(`[data-list=${list}]`);

  #inputsOf = (list: EntryList): readonly HTMLElement[] => [
    ...(this.#list(list)?.querySelectorAll<HTMLElement>('input') ?? []),
  ];

  #write(changes: Partial<ContactFields>): void {
    this.dispatchEvent(new DraftChangeEvent({ changes }));
  }

  #leave(path: string): void {
    this.dispatchEvent(new FieldLeaveEvent({ field: path }));
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.dispatchEvent(new FormSubmitEvent());
    }
  };
}

const idOf = (path: string): string => path.replaceAll('.', '-');

const valueOf = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

export function defineContactForm(): void {
  definePrivate('ln-contact-form', ContactFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-form': ContactFormElement;
  }
}
