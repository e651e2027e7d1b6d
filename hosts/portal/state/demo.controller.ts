import type { ReactiveController, ReactiveElement } from 'lit';

import { createHttpPorts } from '../../../shared/adapters/http/index.ts';
import type { LoadPlugin } from '../../../shared/loader/plugin.ts';
import type { Ports } from '../../../shared/ports/keys.ts';
import type { Address } from './address.ts';
import { roleOf } from './places.ts';
import { createFederation, type PortalConfig } from './remotes.ts';
import { DemoSession, peopleOfDemo, personFor, type Person } from './session.ts';

/** What every page of the portal needs. */
export interface Stage {
  readonly config: PortalConfig;
  readonly people: readonly Person[];
  readonly load: LoadPlugin;
  readonly session: DemoSession;
  readonly ports: Ports;
}

export type DemoView =
  { readonly state: 'starting' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly stage: Stage };

/** Reads the portal's configuration and signs the reader in; again when the address names someone else. */
export class DemoController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #address: () => Address;
  readonly #askReader: (signal: AbortSignal) => Promise<boolean>;
  #view: DemoView = { state: 'starting' };
  #signedIn = '';
  #pretended = '';

  constructor(host: ReactiveElement, address: () => Address, askReader: (signal: AbortSignal) => Promise<boolean>) {
    this.#host = host;
    this.#address = address;
    this.#askReader = askReader;
    host.addController(this);
  }

  get view(): DemoView {
    return this.#view;
  }

  hostUpdate(): void {
    const address = this.#address();
    const wanted = `${address.person} ${roleOf(address.place)}`;
    if (wanted !== this.#signedIn) {
      this.#signedIn = wanted;
      void this.#start(address, wanted);
    } else if (this.#view.state === 'ready') void this.#pretend(this.#view.stage.session, address);
  }

  retry(): void {
    this.#signedIn = '';
    this.#host.requestUpdate();
  }

  async #start(address: Address, wanted: string): Promise<void> {
    const before = this.#view.state === 'ready' ? this.#view.stage : undefined;
    try {
      const config = before?.config ?? (await read<PortalConfig>('/portal-config.json'));
      const people = before?.people ?? (await peopleOfDemo());
      const role = roleOf(address.place);
      const person = personFor(people, address.person, role);
      if (!person) throw new Error(`nobody can be ${role}`);
      const session = new DemoSession(person, role, this.#askReader);
      await session.start();
      this.#pretended = '';
      await this.#pretend(session, address);
      const load = before?.load ?? createFederation(config, address);
      const ports = createHttpPorts({ baseUrl: '/api/v1', auth: session });
      this.#show(wanted, { state: 'ready', stage: { config, people, load, session, ports } });
    } catch (error) {
      console.info(error);
      this.#show(wanted, { state: 'failed' });
    }
  }

  /** A new session pretends nothing. */
  async #pretend(session: DemoSession, { scenario, latency }: Address): Promise<void> {
    const wanted = `${scenario} ${latency}`;
    if (wanted === (this.#pretended || 'none 0')) return;
    this.#pretended = wanted;
    await session.pretend({ scenario, latency }).catch((error: unknown) => console.info(error));
  }

  #show(wanted: string, view: DemoView): void {
    if (wanted !== this.#signedIn) return;
    this.#view = view;
    this.#host.requestUpdate();
  }
}

async function read<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as T;
}
