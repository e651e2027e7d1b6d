import { html, nothing, type TemplateResult } from 'lit';

import { icon, type Icon } from '../icon/icon.ts';
import { error, info, success, warning } from '../icon/icons.ts';

const GLYPHS = { info, success, warning, error, plain: info } as const satisfies Record<string, Icon>;

export type BannerKind = keyof typeof GLYPHS;

export interface Banner {
  readonly kind: BannerKind;
  /** Its first words strong: `html`<strong>38 contacts</strong> selected.``. */
  readonly text: unknown;
  readonly icon?: Icon;
  readonly actions?: unknown;
  /** It came after the screen was drawn, so it is read out: an error at once, anything else when there is a pause. */
  readonly announced?: boolean;
}

/** A message inside the flow; one a region. */
export function banner({ kind, text, icon: glyph = GLYPHS[kind], actions, announced }: Banner): TemplateResult {
  const role = announced ? (kind === 'error' ? 'alert' : 'status') : nothing;
  return html`<div class="banner ${kind}" role=${role}>
    ${icon(glyph)}
    <div class="banner-text">${text}</div>
    ${actions ? html`<div class="banner-actions">${actions}</div>` : nothing}
  </div>`;
}
