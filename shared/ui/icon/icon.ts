import { html, type TemplateResult } from 'lit';

/** One drawing of the set in `icons.ts`. */
export interface Icon {
  /** On a grid of 16, to be stroked, not filled. */
  readonly path: string;
  /** Shows a direction of reading, so it is mirrored from right to left. */
  readonly flips?: boolean;
}

export type IconSize = 12 | 16 | 20 | 24;

/** Draws an icon beside its word, or inside a control that has a name: by itself it says nothing to a screen reader. */
export function icon({ path, flips }: Icon, { size = 16 }: { readonly size?: IconSize } = {}): TemplateResult {
  return html`<svg class="glyph s${size} ${flips ? 'flips' : ''}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path} />
  </svg>`;
}
