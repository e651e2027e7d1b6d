import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Catalogue } from '../../i18n/catalogue.ts';
import { defineProvider } from '../provider/liaison-provider.element.ts';
import { LiaisonElement } from './liaison.element.ts';
import { PluginErrorEvent } from './plugin-error.event.ts';
import { PluginElement } from './plugin.element.ts';

defineProvider();

describe('a plugin’s root element', () => {
  it('draws a card in place of what broke while drawing, and tells the page (P10)', async () => {
    const { plugin, errors } = await broken('render');

    expect(cardOf(plugin)).to.contain('This part stopped working');
    expect(errors).to.deep.equal([{ plugin: 'faulty', message: 'broken in render' }]);
  });

  for (const place of ['hostConnected', 'willUpdate', 'updated', 'inner', 'handler', 'promise'] as const) {
    it(`keeps an error in ${place} to itself (P10)`, async () => {
      const { plugin, errors, escaped } = await broken(place);

      expect(cardOf(plugin)).to.contain('This part stopped working');
      expect(errors).to.deep.equal([{ plugin: 'faulty', message: `broken in ${place}` }]);
      expect(escaped).to.deep.equal([]);
    });
  }

  it('draws itself again on *Try again*, once the fault is gone (P7)', async () => {
    const { plugin } = await broken('render');

    plugin.fault = '';
    retry(plugin);
    await plugin.updateComplete;

    expect(plugin.renderRoot.textContent).to.contain('All is well');
    expect(cardOf(plugin)).to.be.undefined;
  });

  it('shows the card again if the fault is still there', async () => {
    const { plugin, errors } = await broken('render');

    retry(plugin);
    await plugin.updateComplete;

    expect(cardOf(plugin)).to.contain('This part stopped working');
    expect(errors).to.have.lengthOf(2);
  });

  it('reads the language and direction off the host’s provider', async () => {
    const provider = await fixture<HTMLElementTagNameMap['liaison-provider']>(
      html`<liaison-provider .speech=${{ locale: 'ar-EG' }}><x-faulty></x-faulty></liaison-provider>`,
    );
    const plugin = provider.querySelector<Faulty>('x-faulty')!;
    await plugin.updateComplete;
    expect([plugin.lang, plugin.dir]).to.deep.equal(['ar-EG', 'rtl']);

    provider.speech = { locale: 'ko' };
    await provider.updateComplete;

    expect([plugin.lang, plugin.dir]).to.deep.equal(['ko', 'ltr']);
  });

  it('takes theme and density from the host, and keeps its own where the host says nothing', async () => {
    const provider = await fixture<HTMLElementTagNameMap['liaison-provider']>(
      html`<liaison-provider .appearance=${{ theme: 'dark' }}>
        <x-faulty data-density="compact"></x-faulty>
      </liaison-provider>`,
    );
    const plugin = provider.querySelector<Faulty>('x-faulty')!;
    await plugin.updateComplete;

    expect([plugin.dataset['theme'], plugin.dataset['density']]).to.deep.equal(['dark', 'compact']);
    expect(getComputedStyle(plugin).colorScheme).to.equal('dark');
    expect(getComputedStyle(plugin).getPropertyValue('--liaison-control')).to.equal('32px');

    provider.appearance = { density: 'comfortable' };
    await provider.updateComplete;

    expect([plugin.dataset['theme'], plugin.dataset['density']]).to.deep.equal([undefined, 'comfortable']);
  });

  it('waits with its first drawing for the reader’s words, while its requests leave at once', async () => {
    const provider = await fixture<HTMLElement>(
      html`<liaison-provider .speech=${{ locale: 'ja' }}><x-slow></x-slow></liaison-provider>`,
    );
    const plugin = provider.querySelector<Slow>('x-slow')!;
    await plugin.updateComplete;
    expect(plugin.renderRoot.textContent).to.equal('');
    expect(plugin.updates).to.be.greaterThan(0);

    arrive({ greeting: 'こんにちは' });
    await waitUntil(() => plugin.renderRoot.textContent !== '');

    expect(plugin.renderRoot.textContent).to.equal('こんにちは');
  });

  it('keeps its box against a portal’s reset (P35)', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          * {
            all: unset !important;
          }
        </style>
        <x-faulty></x-faulty>
      </div>
    `);
    const { display, fontSize, containerName } = getComputedStyle(page.querySelector('x-faulty')!);

    expect({ display, fontSize, containerName }).to.deep.equal({
      display: 'block',
      fontSize: '14px',
      containerName: 'liaison',
    });
  });

  it('is a container by which what is deep inside can be measured', async () => {
    const plugin = await fixture<Faulty>(html`<x-faulty></x-faulty>`);
    const inner = plugin.renderRoot.querySelector<Inner>('x-inner')!;
    await inner.updateComplete;

    expect(getComputedStyle(inner.renderRoot.querySelector('p')!).getPropertyValue('--measured').trim()).to.equal(
      'yes',
    );
  });
});

describe('an element without a plugin around it', () => {
  it('hands its error to the page’s own reporting, so that it is not lost', async () => {
    const reported = captureReports();
    await fixture(html`<x-inner .fault=${'inner'}></x-inner>`);

    expect(reported.stop()).to.deep.equal(['broken in inner']);
  });
});

type Fault = '' | 'hostConnected' | 'render' | 'willUpdate' | 'updated' | 'inner' | 'handler' | 'promise';

class Inner extends LiaisonElement {
  @property() fault: Fault = '';

  override render(): TemplateResult {
    if (this.fault === 'inner') throw new Error('broken in inner');
    return html`<style>
        @container liaison (inline-size > 100px) {
          p {
            --measured: yes;
          }
        }
      </style>
      <p>All is well</p>`;
  }
}
customElements.define('x-inner', Inner);

class Faulty extends PluginElement {
  @property() fault: Fault = '';
  protected override readonly plugin = 'faulty';

  constructor() {
    super();
    this.addController({ hostConnected: () => this.#fail('hostConnected') });
  }

  override willUpdate(): void {
    this.#fail('willUpdate');
  }

  override render(): TemplateResult {
    this.#fail('render');
    return html`<p>All is well</p>
      <x-inner .fault=${this.fault}></x-inner>
      <button @click=${this.guard(() => this.#fail('handler'))}></button>
      <button @click=${this.guard(async () => this.#fail('promise'))}></button>`;
  }

  override updated(): void {
    this.#fail('updated');
  }

  #fail(place: Fault): void {
    if (this.fault === place) throw new Error(`broken in ${place}`);
  }
}
customElements.define('x-faulty', Faulty);

let arrive: (words: { readonly greeting: string }) => void;
const slowWords: Catalogue<{ readonly greeting: 'Hello' }> = {
  id: 'slow',
  en: { greeting: 'Hello' },
  load: { ja: () => new Promise((resolve) => (arrive = resolve)) },
};

class Slow extends PluginElement {
  updates = 0;
  protected override readonly plugin = 'slow';
  readonly #i18n = this.speak(slowWords);

  override willUpdate(): void {
    this.updates++;
  }

  override render(): TemplateResult {
    return html`${this.#i18n.text('greeting')}`;
  }
}
customElements.define('x-slow', Slow);

async function broken(fault: Fault) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const errors: PluginErrorEvent['detail'][] = [];
  page.addEventListener(PluginErrorEvent.type, ({ detail }) => errors.push(detail));
  const plugin = Object.assign(document.createElement('x-faulty') as Faulty, { fault });
  const said = oneEvent(plugin, PluginErrorEvent.type);
  const reported = captureReports();
  page.append(plugin);
  await plugin.updateComplete;
  const [handler, promise] = plugin.renderRoot.querySelectorAll('button');
  if (fault === 'handler') handler?.click();
  if (fault === 'promise') promise?.click();
  await said;
  return { plugin, errors, escaped: reported.stop() };
}

function captureReports() {
  const messages: string[] = [];
  const { reportError } = globalThis;
  globalThis.reportError = (error: Error) => void messages.push(error.message);
  return {
    stop: () => {
      globalThis.reportError = reportError;
      return messages;
    },
  };
}

const cardOf = ({ renderRoot }: LitElement): string | undefined =>
  renderRoot.querySelector('[role=alert]')?.textContent ?? undefined;
const retry = ({ renderRoot }: LitElement): void => renderRoot.querySelector<HTMLElement>('[role=alert] .btn')?.click();
