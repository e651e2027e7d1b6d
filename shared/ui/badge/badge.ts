import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import { icon, type Icon } from '../icon/icon.ts';
import { typeLine, typeWorks } from '../icon/icons.ts';

/** The kinds of contact that carry a mark; an ordinary contact carries none (L-02). */
const GLYPHS: Readonly<Record<string, Icon>> = { line: typeLine, works: typeWorks };

export interface TypeMark {
  readonly type: 'line' | 'works' | 'general';
  /** What is written, a configurable message: *LINE*. Left out where there is no room: then a glyph in a circle. */
  readonly label?: string;
  /** What it says to a screen reader: *LINE contact*. */
  readonly name: string;
}

/** Which network a contact lives in: glyph and label in an outline. The glyphs are our own, never a brand's logo. */
export function typeMark({ type, label, name }: TypeMark): TemplateResult | typeof nothing {
  const glyph = GLYPHS[type];
  if (!glyph) return nothing;
  return html`<span class="${label ? 'badge' : 'mark'} ${type}" role="img" aria-label=${name} title=${name}
    >${icon(glyph, { size: 12 })}${label}</span
  >`;
}

/** A contact's tag. A long one is cut and stands whole in its tooltip. */
export function tag(text: string, lang?: string): TemplateResult {
  return html`<bdi class="tag" lang=${ifDefined(lang)} title=${text}>${text}</bdi>`;
}

export type BadgeTone = 'neutral' | 'good' | 'warning' | 'bad';

/** A state in a word: *Joined*, *Expired*. */
export function badge(text: unknown, tone: BadgeTone = 'neutral', glyph?: Icon): TemplateResult {
  return html`<span class="badge ${tone}">${glyph ? icon(glyph, { size: 12 }) : nothing}${text}</span>`;
}
