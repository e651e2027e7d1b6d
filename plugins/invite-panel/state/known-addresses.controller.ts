import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { sameMailbox } from '../../../shared/domain/address-list.ts';
import type { ContactId } from '../../../shared/domain/ids.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';

/**
 * Which addresses belong to somebody with whom one is connected already (I-04). Asks once for all that are new, and one by
 * one only where that finds anybody. What cannot be asked is left to the host, which says it when the invitation is sent.
 */
export class KnownAddresses implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: () => ContactPort | undefined;
  readonly #asked = new Set<string>();
  #contacts: ReadonlyMap<string, ContactId> = new Map();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, port: () => ContactPort | undefined) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#asked.clear();
  }

  /** By `sameMailbox`. */
  get contacts(): ReadonlyMap<string, ContactId> {
    return this.#contacts;
  }

  async look(addresses: readonly string[]): Promise<void> {
    const fresh = [...new Set(addresses.map(sameMailbox))].filter((one) => !this.#asked.has(one));
    for (const one of fresh) this.#asked.add(one);
    if (!fresh.length || !(await this.#connectedWith(fresh))) return;
    for (const one of fresh) {
      const contact = await this.#connectedWith([one]);
      if (!contact) continue;
      this.#contacts = new Map([...this.#contacts, [one, contact]]);
      this.#host.requestUpdate();
    }
  }

  async #connectedWith(addresses: readonly string[]): Promise<ContactId | undefined> {
    const port = this.#port();
    const { signal } = this.#abort;
    if (!port || signal.aborted) return undefined;
    const emails = addresses.map((address) => ({ kind: 'work' as const, address }));
    const answer = await ask(() => port.lookAlikes({ phones: [], emails }, { signal }));
    if (signal.aborted || !answer.ok) return undefined;
    return answer.value.find(({ type }) => type !== 'general')?.id;
  }
}
