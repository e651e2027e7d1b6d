import { html, LitElement, type TemplateResult } from 'lit';

import { lazy } from '../../shared/ui/lazy.ts';

/** @element liaison-contact-list */
export class ContactListElement extends LitElement {
  override render(): TemplateResult {
    return html`<h1>External Contacts</h1>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void lazy('help', () => import(/* webpackChunkName: "help" */ './help.ts')).then(({ help }) => this.append(help()));
  }
}
