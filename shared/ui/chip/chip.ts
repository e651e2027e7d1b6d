import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import { icon } from '../icon/icon.ts';
import { close } from '../icon/icons.ts';

export interface Chip {
  readonly text: unknown;
  /** An avatar or an icon, before the text. */
  readonly lead?: unknown;
  /** Of a criterion, muted before its value: *Company* Hikari. */
  readonly key?: string;
  /** Muted behind the text: *Owner*, or how many a team has. */
  readonly aside?: unknown;
  readonly lang?: string | undefined;
  /** `fixed` cannot be removed, `added` was added just now, `note` is harmless but worth a look, `bad` must be mended. */
  readonly kind?: 'plain' | 'fixed' | 'added' | 'note' | 'bad';
  /** What the × says: *Remove Park Ji-woo*. Without it there is no ×. */
  readonly removeLabel?: string;
  readonly onRemove?: (event: Event) => void;
  /** -1 where arrows reach it instead of Tab. */
  readonly tabIndex?: 0 | -1;
}

/** One thing chosen, in a field or among criteria. */
export function chip(given: Chip): TemplateResult {
  return html`<span class="chip ${given.kind ?? 'plain'}"
    >${given.lead ?? nothing}<span class="cut"
      >${given.key ? html`<span class="key">${given.key}</span> ` : nothing}<bdi lang=${ifDefined(given.lang)}
        >${given.text}</bdi
      >${given.aside === undefined ? nothing : html` <span class="key">${given.aside}</span>`}</span
    >${
      given.removeLabel
        ? html`<button
            type="button"
            class="chip-remove"
            aria-label=${given.removeLabel}
            tabindex=${given.tabIndex ?? 0}
            @click=${given.onRemove}
          >
            ${icon(close, { size: 12 })}
          </button>`
        : nothing
    }</span
  >`;
}
