import { html, nothing, type TemplateResult } from 'lit';

import { icon, type Icon } from '../icon/icon.ts';

export interface StateCard {
  readonly icon: Icon;
  /** A statement: *No external contacts yet*, *The contacts could not be loaded*. */
  readonly title: unknown;
  /** One sentence: why, what is kept, what to do. */
  readonly text?: unknown;
  /** At most two buttons, the likely one first. */
  readonly actions?: unknown;
  /** Something failed while the reader was looking: it is read out at once. */
  readonly alert?: boolean;
}

/** In the place of a view that has nothing to show (X-01): empty, no match, error, offline, forbidden, not supported, signed out. */
export function stateCard({ icon: glyph, title, text, actions, alert }: StateCard): TemplateResult {
  return html`<div class="state" role=${alert ? 'alert' : nothing}>
    ${icon(glyph, { size: 24 })}
    <h2 class="state-title">${title}</h2>
    ${text ? html`<p class="state-text">${text}</p>` : nothing}
    ${actions ? html`<div class="state-actions">${actions}</div>` : nothing}
  </div>`;
}
