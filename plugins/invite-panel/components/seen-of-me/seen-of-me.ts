import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import type { MyCardView } from '../../state/my-card.controller.ts';

export interface SeenOfMe {
  readonly view: MyCardView;
  /** Whoever it is keeps his tint. */
  readonly viewerId: string;
  readonly title: string;
  /** What is not shown. */
  readonly note: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly onRetry: () => void;
  /** At the end, beside the note's place. */
  readonly action?: unknown;
}

/** *What they will see of you* (I-06): photo, name, company and title, on a sunken ground. */
export function seenOfMe(given: SeenOfMe): TemplateResult {
  return html`<section class="seen" aria-label=${given.title}>
    <h3 class="section-title">${given.title}</h3>
    <div class="seen-line" aria-busy=${given.view.state === 'loading'}>
      ${face(given)}
      <div class="seen-note tiny muted">${given.note} ${given.action ?? nothing}</div>
    </div>
  </section>`;
}

function face({ view, viewerId, failed, tryAgain, onRetry }: SeenOfMe): TemplateResult {
  switch (view.state) {
    case 'loading':
      return html`<div class="seen-face">${skeleton('round')}<span class="seen-text">${skeleton('long')}</span></div>`;
    case 'failed':
      return html`<p class="small">
        ${failed} <button type="button" class="link" @click=${onRetry}>${tryAgain}</button>
      </p>`;
    case 'ready': {
      const { name, company, title, photoUrl, lang } = view.card;
      return html`<div class="seen-face">
        ${avatar({ id: viewerId, name, photoUrl, size: 28 })}
        <span class="seen-text">
          <bdi class="medium" lang=${ifDefined(lang)}>${name}</bdi>
          <span class="tiny muted"><bdi>${company}</bdi>${title ? html` · <bdi>${title}</bdi>` : nothing}</span>
        </span>
      </div>`;
    }
  }
}
