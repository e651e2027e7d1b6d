import { html, nothing, type TemplateResult } from 'lit';

import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';

export interface OrderFoot {
  /** Its verb, with the count. */
  readonly label: string;
  readonly tone: 'primary' | 'danger';
  readonly busy: boolean;
  readonly onCancel: (event: Event) => void;
  readonly onGo: () => void;
  /** The id of the sentence that says why it cannot be done yet. */
  readonly blockedBy?: string | undefined;
}

/** The foot of a dialog that changes something: Cancel, then the action. */
export function orderFoot(common: CommonVoice, foot: OrderFoot): TemplateResult {
  const idle = !foot.busy && foot.blockedBy === undefined;
  return html`
    <button type="button" class="btn" slot="foot" @click=${foot.onCancel}>${common.text('cancel')}</button>
    <button
      type="button"
      class="btn ${foot.tone}"
      slot="foot"
      aria-busy=${foot.busy ? 'true' : nothing}
      aria-disabled=${idle ? nothing : 'true'}
      aria-describedby=${foot.blockedBy ?? nothing}
      @click=${idle ? foot.onGo : nothing}
    >
      ${foot.busy ? html`<span class="spinner"></span>` : nothing}${foot.label}
    </button>
  `;
}
