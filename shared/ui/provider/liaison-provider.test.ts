import { ContextConsumer } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

import type { ContactPort } from '../../ports/contact-port.ts';
import type { Ports } from '../../ports/keys.ts';
import type { SessionPort } from '../../ports/session-port.ts';
import { PortController, portContext } from '../contexts.ts';
import { defineProvider } from './liaison-provider.element.ts';

defineProvider();

const port = (name: string): ContactPort => ({ name }) as unknown as ContactPort;

describe('a provider', () => {
  it('gives a port to what stands inside, and its successor when it changes', async () => {
    const first = port('first');
    const { provider, reader } = await show({ contacts: first });
    expect(reader.seen).to.equal(first);

    const second = port('second');
    provider.ports = { contacts: second };
    await provider.updateComplete;
    await reader.updateComplete;

    expect(reader.seen).to.equal(second);
    expect(reader.drawn).to.equal(second);
  });

  it('gives a port that came after the plugin', async () => {
    const { provider, reader } = await show({});
    expect(reader.seen).to.be.undefined;

    const late = port('late');
    provider.ports = { contacts: late };
    await provider.updateComplete;

    expect(reader.seen).to.equal(late);
  });

  it('takes a port away again', async () => {
    const { provider, reader } = await show({ contacts: port('first') });

    provider.ports = {};
    await provider.updateComplete;

    expect(reader.seen).to.be.undefined;
  });

  it('comes after the element’s own property (D5)', async () => {
    const { reader } = await show({ contacts: port('provided') });
    const own = port('own');

    reader.contacts = own;

    expect(reader.seen).to.equal(own);
  });

  it('hands on what it is not given itself', async () => {
    const outer = port('outer');
    const page = await fixture(html`
      <liaison-provider .ports=${{ contacts: outer }}>
        <liaison-provider .ports=${{ session: {} as SessionPort }}><x-reader></x-reader></liaison-provider>
      </liaison-provider>
    `);
    const reader = page.querySelector<Reader>('x-reader')!;
    await reader.updateComplete;

    expect(reader.seen).to.equal(outer);
  });

  it('meets another copy of our code by the key alone', async () => {
    const given = port('given');
    const { reader } = await show({ contacts: given });
    const foreign = new ContextConsumer(reader, {
      context: Symbol.for('liaison.contacts/1') as never,
      subscribe: true,
    });

    expect(foreign.value).to.equal(given);
  });
});

class Reader extends LitElement {
  @property({ attribute: false }) contacts?: ContactPort;
  drawn: ContactPort | undefined;
  readonly #port = new PortController(this, portContext('contacts'), () => this.contacts);

  get seen(): ContactPort | undefined {
    return this.#port.value;
  }

  override updated(): void {
    this.drawn = this.seen;
  }
}
customElements.define('x-reader', Reader);

async function show(ports: Partial<Ports>) {
  const provider = await fixture<HTMLElementTagNameMap['liaison-provider']>(
    html`<liaison-provider .ports=${ports}><x-reader></x-reader></liaison-provider>`,
  );
  const reader = provider.querySelector<Reader>('x-reader')!;
  await reader.updateComplete;
  return { provider, reader };
}
