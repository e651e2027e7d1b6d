import type { ContactRow } from '../../shared/domain/contact.ts';
import { initialsOf } from '../../shared/ui/avatar/initials.ts';
import { globe, typeLine, typeWorks, userX, users } from '../../shared/ui/icon/icons.ts';

/*
 * What a row says, for every list but ours: the same words and marks, with as few elements as they can be drawn with.
 */

export interface Cell {
  readonly element: HTMLElement;
  write(row: ContactRow): void;
}

export interface Column {
  readonly key: string;
  readonly head: string;
  readonly width: number;
  readonly create: () => Cell;
}

const DATE = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const SVG = 'http://www.w3.org/2000/svg';

export function make(tag: string, className: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function text(tag: string, className: string): { readonly element: HTMLElement; write(value: string): void } {
  const node = document.createTextNode('');
  return {
    element: make(tag, className, node),
    write(value) {
      if (node.data !== value) node.data = value;
    },
  };
}

function glyph(): { readonly element: SVGElement; draw(path: string): void } {
  const element = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  element.setAttribute('viewBox', '0 0 16 16');
  element.setAttribute('class', 'glyph');
  element.append(path);
  let drawn = '';
  return {
    element,
    draw(value) {
      if (value !== drawn) path.setAttribute('d', (drawn = value));
    },
  };
}

function face(size: number): { readonly element: HTMLElement; write(id: string, name: string | undefined): void } {
  const initials = document.createTextNode('');
  const nobody = glyph();
  nobody.draw(userX.path);
  const element = make('span', '', initials);
  return {
    element,
    write(id, name) {
      element.className = `face s${size} ${name === undefined ? 'nobody' : `tint${Number(id.slice(2)) % 6}`}`;
      initials.data = name === undefined ? '' : initialsOf(name);
      if (name === undefined) element.append(nobody.element);
      else nobody.element.remove();
    },
  };
}

function nameCell(): Cell {
  const avatar = face(28);
  const name = text('bdi', 'name cut');
  const icon = glyph();
  const label = document.createTextNode('');
  const mark = make('span', 'mark', icon.element, label);
  return {
    element: make('div', 'cell', avatar.element, name.element, mark),
    write({ id, displayName, type }) {
      avatar.write(id, displayName);
      name.write(displayName);
      mark.hidden = type === 'general';
      if (type === 'general') return;
      mark.className = `mark ${type}`;
      icon.draw((type === 'line' ? typeLine : typeWorks).path);
      label.data = type === 'line' ? 'LINE' : 'WORKS';
    },
  };
}

function companyCell(): Cell {
  const company = text('bdi', 'cut');
  return { element: make('div', 'cell', company.element), write: (row) => company.write(row.company ?? '') };
}

function ownerCell(): Cell {
  const avatar = face(20);
  const name = text('bdi', 'cut');
  return {
    element: make('div', 'cell', avatar.element, name.element),
    write({ owner }) {
      avatar.write(owner?.id ?? '', owner?.name);
      name.write(owner?.name ?? 'No owner');
    },
  };
}

function privacyCell(): Cell {
  const icon = glyph();
  const words = text('span', 'cut');
  return {
    element: make('div', 'cell', icon.element, words.element),
    write({ privacy }) {
      icon.draw((privacy.kind === 'all' ? globe : users).path);
      words.write(privacy.kind === 'all' ? 'All members' : `Members · ${privacy.count}`);
    },
  };
}

function tagsCell(): Cell {
  const tags = [text('bdi', 'tag'), text('bdi', 'tag'), text('span', 'tag')];
  return {
    element: make('div', 'cell', ...tags.map(({ element }) => element)),
    write({ tags: [first = '', second = '', ...others] }) {
      const words = [first, second, others.length > 0 ? `+${others.length}` : ''];
      for (const [at, tag] of tags.entries()) {
        tag.write(words[at]!);
        tag.element.hidden = !words[at];
      }
    },
  };
}

function dateCell(): Cell {
  const date = text('span', 'cut');
  return {
    element: make('div', 'cell', date.element),
    write: ({ modifiedAt }) => date.write(DATE.format(new Date(modifiedAt))),
  };
}

export const COLUMNS: readonly Column[] = [
  { key: 'name', head: 'Name', width: 300, create: nameCell },
  { key: 'company', head: 'Company', width: 210, create: companyCell },
  { key: 'owner', head: 'Contact Owner', width: 165, create: ownerCell },
  { key: 'privacy', head: 'Privacy', width: 145, create: privacyCell },
  { key: 'tags', head: 'Tags', width: 175, create: tagsCell },
  { key: 'modified', head: 'Modified', width: 120, create: dateCell },
];
