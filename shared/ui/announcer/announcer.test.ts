import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';

import { AnnouncerController } from './announcer.controller.ts';

describe('an announcer', () => {
  it('speaks in a region that is there from the first drawing', async () => {
    const element = await fixture<Speaker>(html`<x-speaker></x-speaker>`);
    const region = element.renderRoot.querySelector('[role=status]')!;

    element.announcer.say('2 selected');

    expect(region.textContent).to.equal('2 selected');
  });

  it('says each result once, and the same sentence again when it is true again (P33)', async () => {
    const element = await fixture<Speaker>(html`<x-speaker></x-speaker>`);
    const region = element.renderRoot.querySelector('[role=status]')!;
    const said: (string | null)[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });

    for (const text of ['2 selected', '2 selected', '3 selected']) {
      element.announcer.say(text);
      element.requestUpdate();
      await element.updateComplete;
    }

    expect(said).to.deep.equal(['2 selected', '2 selected', '3 selected']);
  });
});

class Speaker extends LitElement {
  readonly announcer = new AnnouncerController(this);

  override render(): TemplateResult {
    return html`<p>Contacts</p>`;
  }
}
customElements.define('x-speaker', Speaker);
