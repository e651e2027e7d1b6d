import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

import {
  displayNameOf,
  isLinked,
  SYNCED_FIELDS,
  type Contact,
  type ContactFields,
  type ContactName,
} from '../../../../shared/domain/contact.ts';
import { PARTIAL_DAY } from '../../../../shared/domain/contact-check.ts';
import { LIMITS, lengthOf } from '../../../../shared/domain/limits.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import type { FieldProblem } from '../../../../shared/domain/result.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { counter, field, type FieldWiring } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { plus } from '../../../../shared/ui/icon/icons.ts';
import { phoneReadText } from '../../../../shared/ui/phone/phone-words.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import type { PhoneSense } from '../../state/phone-check.ts';
import { dayOf } from '../entry-list/day.ts';
import { typeLabel } from '../labels.ts';
import { styles } from './contact-form.styles.ts';
import { DraftChangeEvent } from './draft-change.event.ts';
import { entryLists } from './entry-lists.ts';
import { FieldLeaveEvent } from './field-leave.event.ts';
import { fieldName, problemSentence, type EntryList } from './field-words.ts';
import { FormSubmitEvent } from './form-submit.event.ts';

type Line = 'nickname' | 'company' | 'department' | 'title';

/** A part of the form with fields of its own. */
type Part = HTMLElement & { reveal(field: string): boolean };

const FAMILY_FIRST = /^(ko|ja|zh|hu|vi)\b/;
const RARE: readonly (keyof ContactName)[] = ['prefix', 'middle', 'suffix'];
const PHONETIC: readonly (keyof ContactName)[] = ['phoneticFamily', 'phoneticGiven'];
/** From here on a line's count is shown. */
const NEAR = 0.8;

/**
 * The fields of a contact as they are written, all of PRODUCT §1, the name in the order of its language (E-06, E-07). Keeps
 * nothing itself: what is written leaves as an event and comes back in `fields`.
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
  /** How the host counts text (P24), and whether it keeps photos. */
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) contacts?: ContactPort | undefined;
  @property({ attribute: false }) phones?: PhoneSense | undefined;
  /** How often saving was refused: each time the reader is led to the first field that needs attention. */
  @property({ attribute: false }) refusals = 0;

  @state() private allNames = false;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(formCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);

  /** Brings the reader to a field, or as near as there is one. */
  reveal(field: string): void {
    const parts = [...this.renderRoot.querySelectorAll<Part>('[data-part]')];
    if (parts.some((part) => part.reveal(field))) return;
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const target =
      fields.find(({ dataset }) => dataset['field'] === field) ??
      fields.find(({ dataset }) => dataset['field']?.startsWith(field));
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }

  override render(): TemplateResult {
    return html`
      ${this.#photo()}
      <div class="pairs" @keydown=${this.#onKeyDown}>
        ${this.#names()} ${this.#line('nickname')} ${this.#line('company')} ${this.#line('department')}
        ${this.#line('title')}
      </div>
      ${this.#reach()}
      <div class="lists">${this.#list('addresses')} ${this.#list('websites')}</div>
      <div class="pairs">${this.#birthDate()}</div>
      <div class="lists">${this.#list('dates')} ${this.#list('socials')} ${this.#list('customFields')}</div>
      <ln-tags-field
        data-part
        .tags=${this.fields.tags}
        .contacts=${this.contacts}
        .unit=${this.#unit}
        .error=${this.#problemUnder('tags')}
        @ln-draft-change=${this.#onPartChange}
        @ln-field-leave=${this.#onPartLeave}
      ></ln-tags-field>
      ${this.#memo()}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const [first] = this.problems;
    if (changed.has('refusals') && this.refusals > 0 && first) void this.#lead(first.field);
  }

  /** The parts draw themselves after us. */
  async #lead(field: string): Promise<void> {
    await new Promise(requestAnimationFrame);
    this.reveal(field);
  }

  get #unit() {
    return this.session.policy.lengthUnit;
  }

  #photo(): unknown {
    const { contact, fields } = this;
    if (contact && isLinked(contact)) return this.#portrait(contact);
    if (!can(this.session, 'contacts.photo')) return nothing;
    return html`<ln-photo-field
      data-part
      .photoUrl=${fields.photoUrl}
      .original=${contact?.photoUrl}
      .personId=${contact?.id ?? ''}
      .name=${displayNameOf({ ...fields, ...(contact?.lang && { lang: contact.lang }) })}
      .contacts=${this.contacts}
      .error=${this.#problemOf('photoUrl')}
      @ln-draft-change=${this.#onPartChange}
    ></ln-photo-field>`;
  }

  #portrait(contact: Contact): TemplateResult {
    const type = contact.type === 'line' ? 'line' : 'works';
    const photoUrl = contact.photoUrl ?? contact.account?.photoUrl;
    const note = this.#isSynced('company') ? 'syncedNote' : 'syncedNoteLine';
    return html`<div class="portrait">
      ${avatar({ id: contact.id, name: contact.displayName, photoUrl, size: 56 })}
      <span id="synced">${this.#words.text(note, { type: typeLabel(this.#i18n, type) })}</span>
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
    const phonetic = FAMILY_FIRST.test(language) ? PHONETIC : PHONETIC.toReversed();
    return html`
      ${usual.map((part, at) => this.#name(part, at === 0 ? 'first' : 'last'))}
      ${showsPhonetic ? phonetic.map((part) => this.#name(part)) : nothing} ${rare.map((part) => this.#name(part))}
      ${
        showsPhonetic && rare.length === RARE.length
          ? nothing
          : html`<button type="button" class="link whole" @click=${this.#onMoreNames}>
              ${icon(plus)}${this.#words.text('moreNames')}
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
      limit: LIMITS.name,
      ...(!place && { note: this.#common.text('optional') }),
      error: this.#problemOf(path) ?? missing,
      onInput: (text) => this.#write({ name: { ...this.fields.name, [part]: text } }),
      onLeave: () => {
        this.#leave(path);
        if (place === 'last') this.#leave('name');
      },
    });
  }

  #line(line: Line): TemplateResult {
    const synced = this.#isSynced(line);
    const fromAccount = line === 'company' ? this.contact?.account?.company : undefined;
    return this.#text(line, {
      value: this.fields[line] ?? (synced ? fromAccount : undefined) ?? '',
      limit: LIMITS[line],
      ...(synced && { note: this.#i18n.text('synced'), readonly: true }),
      error: this.#problemOf(line),
      onInput: (text) => this.#write({ [line]: text }),
      onLeave: () => this.#leave(line),
    });
  }

  #isSynced(line: Line): boolean {
    const synced: readonly string[] = this.contact ? SYNCED_FIELDS[this.contact.type] : [];
    return synced.includes(line);
  }

  #text(
    path: string,
    given: {
      readonly value: string;
      readonly limit: number;
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
      ...(given.value.length >= given.limit * NEAR && { counter: this.#counter(given.value, given.limit) }),
      error: given.error,
      control: ({ id, describedby, invalid }: FieldWiring) =>
        html`<input
          class="input"
          id=${id}
          data-field=${path}
          dir="auto"
          lang=${ifDefined(this.contact?.lang)}
          autocomplete="off"
          aria-describedby=${given.readonly ? 'synced' : describedby}
          aria-invalid=${invalid}
          ?readonly=${given.readonly ?? false}
          .value=${live(given.value)}
          @input=${(event: Event) => given.onInput(valueOf(event))}
          @blur=${given.onLeave}
        />`,
    });
  }

  #counter(text: string, limit: number): TemplateResult {
    return counter(lengthOf(text, this.#unit), limit, (value) => this.#i18n.number(value));
  }

  /** Ways to reach the person, and who has them already. */
  #reach(): TemplateResult {
    return html`
      <div>
        <div class="lists">${this.#list('phones')} ${this.#list('emails')}</div>
        <ln-look-alikes
          .contact=${this.contact}
          .fields=${this.fields}
          .contacts=${this.contacts}
          .phones=${this.phones}
          .understands=${this.phones?.ready ?? false}
        ></ln-look-alikes>
      </div>
    `;
  }

  #list(list: EntryList): TemplateResult {
    return html`<ln-entry-list
      data-part
      .spec=${entryLists(this.#i18n)[list]}
      .entries=${this.fields[list]}
      .problems=${this.#problemsUnder(list)}
      .hints=${list === 'phones' ? this.#understood() : NO_HINTS}
      .unit=${this.#unit}
      .contactLang=${this.contact?.lang}
      @focusin=${list === 'phones' ? this.#onPhoneFocus : nothing}
      @ln-draft-change=${this.#onPartChange}
      @ln-field-leave=${this.#onPartLeave}
      @ln-form-submit=${this.#onPartSubmit}
    ></ln-entry-list>`;
  }

  /** How the numbers that were written just now are understood. */
  #understood(): ReadonlyMap<string, string> {
    const known = new Set(this.contact?.phones.map(({ number }) => number));
    return new Map(
      this.fields.phones.flatMap(({ number }, at) => {
        const reading = known.has(number) || !number ? null : this.phones?.read(number);
        return reading?.ok ? [[`phones.${at}.number`, phoneReadText(this.#i18n, reading)] as const] : [];
      }),
    );
  }

  #birthDate(): TemplateResult {
    const day = this.fields.birthDate ?? '';
    return field({
      id: 'birthDate',
      label: this.#i18n.text('birthDate'),
      note: this.#common.text('optional'),
      error: this.#problemOf('birthDate'),
      control: ({ id, describedby, invalid }) =>
        html`<input
          class="input"
          type="date"
          id=${id}
          data-field="birthDate"
          max="9999-12-31"
          autocomplete="off"
          aria-describedby=${describedby}
          aria-invalid=${invalid}
          .value=${live(day === PARTIAL_DAY ? '' : day)}
          @input=${(event: Event) => this.#write({ birthDate: dayOf(event) })}
          @blur=${() => this.#leave('birthDate')}
        />`,
    });
  }

  #memo(): TemplateResult {
    const memo = this.fields.memo ?? '';
    return field({
      id: 'memo',
      label: this.#i18n.text('memo'),
      error: this.#problemOf('memo'),
      counter: this.#counter(memo, LIMITS.memo),
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

  #sentence(problem: FieldProblem): string {
    const { fields, phones } = this;
    return problemSentence({ i18n: this.#i18n, common: this.#common, fields, unit: this.#unit, phones }, problem);
  }

  #problemOf(field: string): string | undefined {
    const problem = this.problems.find((known) => known.field === field);
    return problem && this.#sentence(problem);
  }

  /** The first of a field or of anything in it. */
  #problemUnder(root: string): string | undefined {
    const [first] = this.#problemsUnder(root).values();
    return first;
  }

  #problemsUnder(root: string): ReadonlyMap<string, string> {
    const own = this.problems.filter(({ field }) => field === root || field.startsWith(`${root}.`));
    return new Map(own.toReversed().map((problem) => [problem.field, this.#sentence(problem)]));
  }

  /** At once ours too: whoever fills a form in by a program writes twice before anything is drawn. */
  #write(changes: Partial<ContactFields>): void {
    this.fields = { ...this.fields, ...changes };
    this.dispatchEvent(new DraftChangeEvent({ changes }));
  }

  #leave(path: string): void {
    this.dispatchEvent(new FieldLeaveEvent({ field: path }));
  }

  readonly #onPartChange = ({ detail }: DraftChangeEvent): void => this.#write(detail.changes);

  /** Whoever leaves an e-mail has passed all ways to reach the person. */
  readonly #onPartLeave = ({ detail }: FieldLeaveEvent): void => {
    this.#leave(detail.field);
    if (detail.field.startsWith('emails.')) this.#leave('phones');
  };

  readonly #onPartSubmit = (): void => void this.dispatchEvent(new FormSubmitEvent());

  readonly #onPhoneFocus = (): void => void this.phones?.need();

  /** The button is gone: the hands go on to what it brought. */
  readonly #onMoreNames = this.guard(async () => {
    this.allNames = true;
    await this.updateComplete;
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[data-field^="name."]')];
    fields.find((input, at) => at > 1 && !input.value)?.focus();
  });

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.dispatchEvent(new FormSubmitEvent());
    }
  };
}

const NO_HINTS: ReadonlyMap<string, string> = new Map();

const idOf = (path: string): string => path.replaceAll('.', '-');

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLTextAreaElement).value;

export function defineContactForm(): void {
  definePrivate('ln-contact-form', ContactFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-form': ContactFormElement;
  }
}
