import type { ContactRow } from '../../../../shared/domain/contact.ts';
import type { RowState } from '../../state/pages.ts';
import type { RowText, RowWords } from './row-text.ts';
import type { RowSlot } from './row-window.ts';
import { attribute, BoxPart, cell, FacePart, make, MarkPart, PrivacyPart, PurgePart, TextPart } from './slot-parts.ts';

/** What a slot asks when it is written. */
export interface ContactSlotSource {
  at(index: number): RowState;
  textOf(row: ContactRow): RowText;
  readonly words: RowWords;
  /** Where row 0 stands in the whole list. */
  readonly first: number;
  /** The contact whose window is open. */
  readonly openId: string | null;
  /** Null where nothing can be selected. */
  isChosen(id: string): boolean | null;
  /** Contacts saved just now: their rows flash. */
  readonly fresh: ReadonlySet<string>;
}

/**
 * The elements of one row, made by hand and written by property: a hard flick writes twelve of these a frame (L-20).
 * The same cells serve the list and the Trash; the style sheet shows those that belong.
 */
export class ContactSlot implements RowSlot {
  readonly element = make('div', 'row');
  readonly #source: ContactSlotSource;
  readonly #index = attribute(this.element, 'aria-rowindex');
  readonly #state = attribute(this.element, 'data-state');
  readonly #current = attribute(this.element, 'aria-current');
  readonly #busy = attribute(this.element, 'aria-busy');
  readonly #selected = attribute(this.element, 'aria-selected');
  readonly #box = new BoxPart();

  readonly #face = new FacePart('s28');
  readonly #name = new TextPart('bdi', 'name cut');
  readonly #mark = new MarkPart();
  readonly #summary = new TextPart('div', 'summary cut');
  readonly #company = new TextPart('bdi', 'cut');
  readonly #personFace = new FacePart('s20');
  readonly #person = new TextPart('bdi', 'cut');
  readonly #privacy = new PrivacyPart();
  readonly #tags = [new TextPart('bdi', 'tag'), new TextPart('bdi', 'tag'), new TextPart('span', 'tag')] as const;
  readonly #date = new TextPart('span', 'cut');
  readonly #purge = new PurgePart();

  #drawn: RowText | 'waiting' | 'failed' | undefined;
  #words: RowWords | undefined;

  constructor(source: ContactSlotSource) {
    this.#source = source;
    this.element.setAttribute('role', 'row');
    this.#tags[2].element.dir = 'ltr';
    const title = make('div', 'title', this.#name.element, this.#mark.element);
    this.element.append(
      cell('c-check', this.#box.element),
      cell('c-name', this.#face.element, make('div', 'who', title, this.#summary.element)),
      cell('c-company', this.#company.element),
      cell('c-person', this.#personFace.element, this.#person.element),
      cell('c-privacy', ...this.#privacy.nodes),
      cell('c-tags', ...this.#tags.map(({ element }) => element)),
      cell('c-date', this.#date.element),
      cell('c-purge', ...this.#purge.nodes),
    );
  }

  write(index: number, moving: boolean): void {
    const row = this.#source.at(index);
    this.#index(String(this.#source.first + index + 2));
    if (typeof row === 'string') return this.#writeFrame(row);
    const text = this.#source.textOf(row);
    this.#state(this.#source.fresh.has(row.id) ? 'fresh' : null);
    this.#current(row.id === this.#source.openId ? 'true' : null);
    this.#busy(null);
    this.#writeChosen(this.#source.isChosen(row.id), text.name);
    if (text !== this.#drawn) this.#writeText(text);
    // Pictures wait until the list is still: a flick would ask for hundreds.
    this.#face.photo(moving ? '' : text.face.photo);
    this.#personFace.photo(moving ? '' : (text.person?.photo ?? ''));
  }

  #writeChosen(chosen: boolean | null, name: string): void {
    this.#selected(chosen === null ? null : String(chosen));
    if (chosen !== null) this.#box.write(chosen, name, this.#source.words);
  }

  #writeText(text: RowText): void {
    this.#drawn = text;
    this.#face.write(text.face);
    this.#name.write(text.name, text.lang);
    this.#mark.write(text.type, this.#source.words);
    this.#summary.write(text.summary);
    this.#company.write(text.company, text.lang);
    this.#personFace.write(text.person);
    this.#person.write(text.personName, text.personLang);
    this.#privacy.write(text);
    this.#tags[0].write(text.tags[0] ?? '');
    this.#tags[1].write(text.tags[1] ?? '');
    this.#tags[2].write(text.moreTags);
    this.#date.write(text.date);
    this.#purge.write(text);
  }

  /** The frame of a row, in its own size, so that nothing moves when the data come. */
  #writeFrame(state: 'waiting' | 'failed'): void {
    const { words } = this.#source;
    this.#state(state);
    this.#busy(state === 'waiting' ? 'true' : null);
    this.#current(null);
    this.#selected(null);
    if (state === this.#drawn && words === this.#words) return;
    this.#drawn = state;
    this.#words = words;
    this.#face.photo('');
    this.#personFace.photo('');
    this.#mark.write('general', words);
    this.#name.write(words[state]);
  }
}
