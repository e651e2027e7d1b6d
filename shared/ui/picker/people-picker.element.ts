import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

import { commonCatalogue } from '../../i18n/common/catalogue.ts';
import { I18nController } from '../../i18n/i18n.controller.ts';
import { AnnouncerController } from '../announcer/announcer.controller.ts';
import { avatar } from '../avatar/avatar.ts';
import { avatarStyles } from '../avatar/avatar.styles.ts';
import { typeMark } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { LiaisonElement } from '../base/liaison.element.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { chipBoxStyles } from '../chip/chip-box.styles.ts';
import { chipKey } from '../chip/chip-keys.ts';
import { chip } from '../chip/chip.ts';
import { chipStyles } from '../chip/chip.styles.ts';
import { definePrivate } from '../define.ts';
import { field, type FieldWiring } from '../field/field.ts';
import { fieldStyles } from '../field/field.styles.ts';
import { highlight } from '../highlight/highlight.ts';
import { icon } from '../icon/icon.ts';
import { check, group, search, team } from '../icon/icons.ts';
import { PopoverController } from '../popover/popover.controller.ts';
import { popoverStyles } from '../popover/popover.styles.ts';
import { pickerCatalogue } from './i18n/catalogue.ts';
import { OptionSearchController } from './option-search.controller.ts';
import { styles } from './people-picker.styles.ts';
import { PickerChangeEvent } from './picker-change.event.ts';
import type { PickerChoice, PickerFound, PickerOption, PickerSearch } from './picker.types.ts';

const KINDS = [
  ['member', 'members'],
  ['team', 'teams'],
  ['group', 'groups'],
  ['contact', 'contacts'],
] as const;
const PEOPLE: ReadonlySet<PickerOption['kind']> = new Set(['member', 'contact']);

/**
 * A field in which one or several members, teams, groups and external contacts are chosen by searching: chips, and a list under them that
 * stands above everything. Knows no directory: it asks `search`, and says why somebody cannot be chosen only if told.
 *
 * Keys as in the APG combobox: arrows move in the list, Enter chooses, Esc closes it, then leaves. Backspace in the empty
 * input goes to the last chip first, and removes it on the second press; arrows move among the chips.
 *
 * @element ln-people-picker
 *
 * @fires {PickerChangeEvent} ln-picker-change - Something was chosen or removed; `selected` has changed already.
 */
export class PeoplePickerElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    fieldStyles,
    avatarStyles,
    badgeStyles,
    chipStyles,
    chipBoxStyles,
    popoverStyles,
    styles,
  ];

  @property() label = '';
  @property() note?: string;
  @property() hint?: string;
  @property() error?: string;
  @property() placeholder = '';

  /** Several may be chosen; else the next takes the place of the one before. */
  @property({ type: Boolean }) multiple = false;

  /** A magnifier while nothing is chosen, where the field stands alone. */
  @property({ type: Boolean }) glass = false;

  @property({ attribute: false }) selected: readonly PickerChoice[] = [];

  @property({ attribute: false }) search?: PickerSearch;

  @state() private text = '';
  @state() private current = -1;

  @query('input') private readonly input!: HTMLInputElement;
  @query('.box') private readonly box!: HTMLElement;
  @query('.popover') private readonly list!: HTMLElement;

  readonly #i18n = new I18nController(this, commonCatalogue);
  readonly #words = new I18nController(this, pickerCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #options = new OptionSearchController(this, () => this.search);
  readonly #popover = new PopoverController(this, {
    parts: () => ({ popover: this.list, anchor: this.box }),
    onDismiss: () => this.#close(),
    fit: 'anchor',
  });

  override focus(): void {
    this.input?.focus();
  }

  override render(): TemplateResult {
    return html`
      ${field({
        id: 'input',
        label: this.label,
        ...(this.note && { note: this.note }),
        hint: this.hint,
        error: this.error,
        control: (wiring) => this.#box(wiring),
      })}
      <span hidden id="chosen">${this.#chosen()}</span>
      <div class="popover" popover="manual" @pointerdown=${this.#onListPress}>
        <div role="listbox" id="list" aria-label=${this.label} @click=${this.#onListClick}>${this.#groups()}</div>
        ${this.#lastRow()}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('current')) this.renderRoot.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
    this.#announceFound();
  }

  #box({ id, describedby, invalid }: FieldWiring): TemplateResult {
    const { open } = this.#popover;
    return html`<div class="box ${invalid === nothing ? '' : 'invalid'}" @pointerdown=${this.#onBoxPress}>
      ${this.glass && this.selected.length === 0 ? icon(search) : nothing}
      <ul class="chips" role="list" @keydown=${this.#onChipKey}>
        ${repeat(this.selected, keyOf, (choice) => html`<li>${this.#chip(choice)}</li>`)}
      </ul>
      <input
        id=${id}
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="list"
        aria-expanded=${open ? 'true' : 'false'}
        aria-activedescendant=${open && this.current >= 0 ? `option-${this.current}` : nothing}
        aria-describedby=${[this.selected.length > 0 && 'chosen', describedby === nothing ? '' : describedby]
          .filter(Boolean)
          .join(' ')}
        aria-invalid=${invalid}
        placeholder=${this.selected.length === 0 || this.multiple ? this.placeholder : ''}
        .value=${live(this.text)}
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
        @blur=${this.#onBlur}
      />
    </div>`;
  }

  /** Who is chosen, for those who do not see the chips. */
  #chosen(): string {
    return this.#words.text('chosen', { names: this.#i18n.list(this.selected.map(({ name }) => name)) });
  }

  #chip(choice: PickerChoice): TemplateResult {
    const { name, lang, kind, fixed, added, note, count } = choice;
    return chip({
      text: name,
      lang,
      lead: PEOPLE.has(kind) ? avatar({ ...choice, size: 20 }) : icon(kind === 'team' ? team : group),
      aside: note ?? (count === undefined ? undefined : this.#i18n.number(count)),
      kind: fixed ? 'fixed' : added ? 'added' : 'plain',
      ...(!fixed && {
        removeLabel: this.#i18n.text('remove', { name }),
        onRemove: () => this.#remove(choice),
        tabIndex: -1,
      }),
    });
  }

  /** Options in the order of the keys that move through them. */
  get #shown(): readonly PickerOption[] {
    const found = this.#found;
    if (!found) return [];
    const chosen = new Set(this.selected.map(keyOf));
    const rest = this.multiple ? found.options.filter((option) => !chosen.has(keyOf(option))) : found.options;
    return KINDS.flatMap(([kind]) => rest.filter((option) => option.kind === kind));
  }

  get #found(): PickerFound | null {
    const { view } = this.#options;
    if (view.state === 'found') return view.found;
    return view.state === 'searching' ? view.last : null;
  }

  #groups(): unknown {
    const shown = this.#shown;
    const kinds = KINDS.filter(([kind]) => shown.some((option) => option.kind === kind));
    const alone = kinds.length < 2;
    return kinds.map(([kind, title]) => {
      const options = shown
        .map((option, at) => ({ option, at }))
        .filter(({ option }) => option.kind === kind)
        .map(({ option, at }) => this.#option(option, at));
      if (alone) return options;
      return html`<div role="group" aria-labelledby="group-${kind}">
        <div class="group-title" id="group-${kind}">${this.#words.text(title)}</div>
        ${options}
      </div>`;
    });
  }

  #option(option: PickerOption, at: number): TemplateResult {
    const { name, lang, kind, detail, reason, mark } = option;
    const chosen = this.selected.some((choice) => keyOf(choice) === keyOf(option));
    return html`<div
      class="option ${at === this.current ? 'current' : ''}"
      role="option"
      id="option-${at}"
      data-at=${at}
      aria-selected=${chosen ? 'true' : 'false'}
      aria-disabled=${reason ? 'true' : nothing}
    >
      ${avatar({ ...option, size: 36, shape: PEOPLE.has(kind) ? 'round' : 'square' })}
      <span class="words">
        <span class="name"
          ><bdi lang=${ifDefined(lang)}>${highlight(name, this.text)}</bdi>${mark ? typeMark(mark) : nothing}</span
        >
        ${(reason ?? detail) ? html`<span class="detail">${reason ?? detail}</span>` : nothing}
      </span>
      ${chosen ? icon(check) : nothing}
    </div>`;
  }

  #lastRow(): unknown {
    const { view } = this.#options;
    switch (view.state) {
      case 'idle':
        return nothing;
      case 'searching':
        return html`<div class="row"><span>${this.#words.text('searching')}</span></div>`;
      case 'failed':
        return html`<div class="row">
          <span class="problem">${view.problem ?? this.#words.text('failed')}</span>
          <button type="button" class="link" tabindex="-1" @click=${this.#onRetryClick}>
            ${this.#i18n.text('tryAgain')}
          </button>
        </div>`;
      case 'found':
        return html`<div class="row"><span>${this.#summary(view.found)}</span></div>`;
    }
  }

  #summary({ options, total, more }: PickerFound): string {
    const shown = options.length;
    if (shown === 0) return this.text ? this.#words.text('none', { text: this.text }) : this.#words.text('empty');
    if (total !== undefined && total > shown) return this.#words.text('more', { shown, count: total });
    if (more) return this.#words.text('narrow');
    return this.#words.text('matches', { count: shown });
  }

  #announced: unknown;
  #announceFound(): void {
    const { view } = this.#options;
    if (view === this.#announced) return;
    this.#announced = view;
    if (view.state === 'found') this.#announcer.say(this.#summary(view.found));
    if (view.state === 'failed') this.#announcer.say(view.problem ?? this.#words.text('failed'));
  }

  #show(pause?: number): void {
    this.#options.ask(this.text.trim(), pause);
    this.current = -1;
    this.#popover.show();
    this.requestUpdate();
  }

  #close(): void {
    this.#popover.hide();
    this.#options.stop();
    this.current = -1;
    this.requestUpdate();
  }

  #choose(option: PickerOption | undefined): void {
    if (!option || option.reason) return;
    const fixed = this.selected.filter((choice) => choice.fixed || this.multiple);
    const added: PickerChoice = option;
    this.selected = [...fixed, added];
    this.text = '';
    this.#close();
    this.#announcer.say(this.#words.text('added', { name: option.name }));
    this.dispatchEvent(new PickerChangeEvent({ selected: this.selected, added }));
  }

  #remove(removed: PickerChoice): void {
    this.selected = this.selected.filter((choice) => choice !== removed);
    this.input.focus();
    this.#announcer.say(this.#words.text('removed', { name: removed.name }));
    this.dispatchEvent(new PickerChangeEvent({ selected: this.selected, removed }));
  }

  #move(step: 1 | -1): void {
    const last = this.#shown.length - 1;
    if (last < 0) return;
    const next = this.current + step;
    this.current = next > last ? 0 : next < 0 ? last : next;
  }

  get #removers(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.chip-remove')];
  }

  readonly #onInput = (): void => {
    this.text = this.input.value;
    this.#show();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.#act(event)) event.preventDefault();
  };

  /** Whether the key meant something here. */
  #act(event: KeyboardEvent): boolean {
    const { open } = this.#popover;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!open) this.#show(0);
        else if (!event.altKey) this.#move(event.key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (!open) return false;
        this.#choose(this.#shown[this.current]);
        return true;
      case 'Escape':
        if (!open && !this.text) return false;
        if (!open) this.text = '';
        this.#close();
        return true;
      case 'Tab':
        this.#close();
        return false;
      case 'Backspace':
      case 'ArrowLeft':
        if (this.input.value !== '' || this.#removers.length === 0) return false;
        this.#close();
        this.#removers.at(-1)?.focus();
        return true;
      default:
        return false;
    }
  }

  readonly #onChipKey = (event: KeyboardEvent): void => void chipKey(event, this.#removers, this.input);

  readonly #onBlur = (): void => {
    if (this.#popover.open) this.#close();
  };

  /** Anywhere in the box is the input. */
  readonly #onBoxPress = (event: PointerEvent): void => {
    if ((event.target as Element).closest('.chip-remove')) return;
    if (event.target !== this.input) event.preventDefault();
    this.input.focus();
    if (!this.#popover.open) this.#show(0);
  };

  /** The input keeps the focus while the list is pressed. */
  readonly #onListPress = (event: Event): void => event.preventDefault();

  readonly #onListClick = (event: Event): void => {
    const option = (event.target as Element).closest<HTMLElement>('.option');
    if (option) this.#choose(this.#shown[Number(option.dataset['at'])]);
  };

  readonly #onRetryClick = (): void => this.#show(0);
}

const keyOf = ({ kind, id }: PickerOption): string => `${kind}/${id}`;

export function definePeoplePicker(): void {
  definePrivate('ln-people-picker', PeoplePickerElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-people-picker': PeoplePickerElement;
  }
}
