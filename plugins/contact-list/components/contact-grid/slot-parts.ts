import type { ContactType } from '../../../../shared/domain/contact.ts';
import { globe, typeLine, typeWorks, userX, users } from '../../../../shared/ui/icon/icons.ts';
import type { Face, RowText, RowWords } from './row-text.ts';

/*
 * What a row is made of. Each part holds its elements and what it wrote last, so that writing the same again costs a
 * comparison. `undefined` before the first writing differs from every value.
 */

export function make(tag: string, className: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

export function cell(className: string, ...children: readonly Node[]): HTMLElement {
  const element = make('div', `cell ${className}`, ...children);
  element.setAttribute('role', 'gridcell');
  return element;
}

/** Writes one attribute of an element; null takes it away. */
export function attribute(element: Element, name: string): (value: string | null) => void {
  let written: string | null = null;
  return (value) => {
    if (value === written) return;
    written = value;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
}

export class TextPart {
  readonly element: HTMLElement;
  readonly #node = document.createTextNode('');
  readonly #lang: (value: string | null) => void;
  #written = '';

  constructor(tag: string, className: string) {
    this.element = make(tag, className, this.#node);
    this.element.hidden = true;
    this.#lang = attribute(this.element, 'lang');
  }

  write(text: string, lang = ''): void {
    this.#lang(lang || null);
    if (text === this.#written) return;
    if (!text !== !this.#written) this.element.hidden = !text;
    this.#written = text;
    this.#node.data = text;
  }
}

class IconPart {
  readonly element: SVGElement;
  readonly #path: (value: string | null) => void;

  constructor(size: 12 | 16) {
    const create = (tag: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', tag);
    const path = create('path');
    this.element = create('svg');
    this.element.setAttribute('class', `glyph s${size}`);
    this.element.setAttribute('viewBox', '0 0 16 16');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(path);
    this.#path = attribute(path, 'd');
  }

  draw(path: string): void {
    this.#path(path);
  }
}

/** Initials on a tint, a photo above them when there is one, or a dashed ring for nobody. */
export class FacePart {
  readonly element: HTMLElement;
  readonly #size: string;
  readonly #initials = document.createTextNode('');
  readonly #nobody = new IconPart(12);
  #written: Face | null | undefined;
  #photo = '';
  #image: HTMLImageElement | undefined;

  constructor(size: 's20' | 's28') {
    this.#size = size;
    this.element = make('span', `avatar ${size}`, this.#initials);
    this.element.setAttribute('aria-hidden', 'true');
    this.#nobody.draw(userX.path);
  }

  write(face: Face | null): void {
    if (face === this.#written) return;
    if (!face !== !this.#written || this.#written === undefined) {
      this.element.replaceChildren(face ? this.#initials : this.#nobody.element);
      this.#photo = '';
    }
    this.element.className = face ? `avatar ${this.#size} tint${face.tint}` : `avatar ${this.#size} nobody`;
    this.#initials.data = face?.initials ?? '';
    this.#written = face;
  }

  /** A new element each time: an old one would show the last person until the next picture has come. */
  photo(url: string): void {
    if (url === this.#photo) return;
    this.#photo = url;
    this.#image?.remove();
    if (!url) return;
    const image = document.createElement('img');
    image.alt = '';
    image.draggable = false;
    image.decoding = 'async';
    image.referrerPolicy = 'no-referrer';
    image.addEventListener('error', () => image.remove());
    image.src = url;
    this.#image = image;
    this.element.append(image);
  }
}

/** A row's checkbox. The row has the keyboard; this is the pointer's (L-07). */
export class BoxPart {
  readonly element = make('input', 'checkbox') as HTMLInputElement;
  #name = '';
  #words: RowWords | undefined;

  constructor() {
    this.element.type = 'checkbox';
    this.element.tabIndex = -1;
  }

  /** A press has turned it already, so what it shows is compared and not what was written. */
  write(on: boolean, name: string, words: RowWords): void {
    if (this.element.checked !== on) this.element.checked = on;
    if (name === this.#name && words === this.#words) return;
    this.#name = name;
    this.#words = words;
    this.element.ariaLabel = words.select(name);
  }
}

/** The mark of a LINE or WORKS contact, with its accessible name (L-02). */
export class MarkPart {
  readonly element: HTMLElement;
  readonly #icon = new IconPart(12);
  readonly #label = document.createTextNode('');
  readonly #name: (value: string | null) => void;
  #written: ContactType | undefined;
  #words: RowWords | undefined;

  constructor() {
    this.element = make('span', 'badge', this.#icon.element, this.#label);
    this.element.setAttribute('role', 'img');
    this.#name = attribute(this.element, 'aria-label');
  }

  write(type: ContactType, words: RowWords): void {
    if (type === this.#written && words === this.#words) return;
    this.#written = type;
    this.#words = words;
    this.element.hidden = type === 'general';
    if (type === 'general') return;
    this.element.className = `badge ${type}`;
    this.#icon.draw((type === 'line' ? typeLine : typeWorks).path);
    this.#label.data = words.labels[type];
    this.#name(words.names[type]);
  }
}

export class PrivacyPart {
  readonly nodes: readonly Node[];
  readonly #icon = new IconPart(16);
  readonly #text = new TextPart('span', 'cut');
  readonly #count = new TextPart('span', 'muted figures');

  constructor() {
    this.nodes = [this.#icon.element, this.#text.element, this.#count.element];
  }

  write({ privacy, privacyText, privacyCount }: RowText): void {
    this.#icon.draw((privacy === 'all' ? globe : users).path);
    this.#text.write(privacyText);
    this.#count.write(privacyCount);
  }
}

/** When a contact in Trash will be deleted for good: the date always, and how soon that is. */
export class PurgePart {
  readonly nodes: readonly Node[];
  readonly #date = new TextPart('span', 'secondary');
  readonly #in = new TextPart('span', 'in');
  readonly #tone = attribute(this.#in.element, 'data-tone');

  constructor() {
    this.nodes = [this.#date.element, this.#in.element];
  }

  write({ purgeDate, purgeIn, purgeTone }: RowText): void {
    this.#date.write(purgeDate);
    this.#in.write(purgeIn);
    this.#tone(purgeTone || null);
  }
}
