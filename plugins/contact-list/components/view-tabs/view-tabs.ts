import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { ListVoice } from '../../i18n/catalogue.ts';

export interface ViewTabs {
  readonly linkedOnly: boolean;
  readonly onChange: (linkedOnly: boolean) => void;
}

/** A member's two lists: *All Contacts*, and *External*, the linked ones only (L-13). */
export function viewTabs(i18n: ListVoice, { linkedOnly, onChange }: ViewTabs): TemplateResult {
  const tab = (linked: boolean, label: string): TemplateResult =>
    html`<label>
      <input type="radio" name="tab" .checked=${live(linked === linkedOnly)} @change=${() => onChange(linked)} /><span
        >${label}</span
      >
    </label>`;
  return html`<div class="tabs" role="radiogroup" aria-label=${i18n.text('tabsLabel')}>
    ${tab(false, i18n.text('tabAll'))}${tab(true, i18n.text('tabExternal'))}
  </div>`;
}
