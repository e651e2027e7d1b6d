import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createApi, type Api } from '../../hosts/portal/api/api.ts';
import { createPortalServer } from '../../hosts/portal/api/portal-server.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { REMOTES, type RemoteId } from '../../tools/remotes.ts';
import { closed } from './closed.ts';
import { nextRelease } from './next-release.ts';
import { RemoteServer } from './remote-server.ts';

/** The portal and its four remotes on free ports, over a database of their own. */
export class Stage {
  readonly remotes: Readonly<Record<RemoteId, RemoteServer>>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'liaison-journey-'));
  readonly #data = join(this.#folder, 'portal.sqlite');
  readonly #contacts: number;
  readonly #jobPace: number;
  readonly #policy: Partial<Policy>;
  #api: Api | undefined;
  #portal: Server | undefined;
  #port = 0;

  constructor(contacts: number, jobPace = 0, policy: Partial<Policy> = {}) {
    this.remotes = Object.fromEntries(REMOTES.map((id) => [id, new RemoteServer(id)])) as Stage['remotes'];
    this.#contacts = contacts;
    this.#jobPace = jobPace;
    this.#policy = policy;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    await Promise.all(Object.values(this.remotes).map((remote) => remote.start()));
    await this.startPortal();
  }

  /** With what is in its database: seeded when there is none yet. */
  async startPortal(): Promise<void> {
    this.#api = createApi({
      contacts: this.#contacts,
      data: this.#data,
      reset: false,
      jobPace: this.#jobPace,
      policy: this.#policy,
    });
    this.#portal = createPortalServer(this.#api, Object.values(this.remotes)).listen(this.#port);
    await once(this.#portal, 'listening');
    this.#port = (this.#portal.address() as AddressInfo).port;
  }

  /** A new release of a remote, under the pages that are open: of the old one nothing is left but its entry's name (P8). */
  deploy(id: RemoteId): void {
    const folder = join(this.#folder, id);
    nextRelease(`dist/${id}`, folder);
    this.remotes[id].deploy(folder);
  }

  async stopPortal(): Promise<void> {
    if (this.#portal) await closed(this.#portal);
    this.#api?.close();
    this.#portal = this.#api = undefined;
  }

  async stop(): Promise<void> {
    await this.stopPortal();
    await Promise.all(Object.values(this.remotes).map((remote) => remote.stop()));
    rmSync(this.#folder, { recursive: true });
  }
}
