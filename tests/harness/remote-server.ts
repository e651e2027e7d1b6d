import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { RemoteId } from '../../tools/remotes.ts';
import { staticFiles } from '../../tools/serve.ts';
import { closed } from './closed.ts';

/** What can be wrong with a remote that still has a server (P5). */
export type Fault = 'none' | 'hangs' | 'html' | 'missing' | 'breaks-off' | 'throws' | 'tampered';

/** A remote's own origin, which can be stopped, started again, and made to misbehave. */
export class RemoteServer {
  readonly id: RemoteId;
  /** Only requests for these files are concerned by the fault. */
  #files = /./;
  #fault: Fault = 'none';
  #server: Server | undefined;
  #port = 0;
  #folder: string;
  #wellBehaved: RequestListener;

  constructor(id: RemoteId) {
    this.id = id;
    this.#folder = `dist/${id}`;
    this.#wellBehaved = filesOf(this.#folder);
  }

  get port(): number {
    return this.#port;
  }

  misbehave(fault: Fault, files = /./): void {
    this.#fault = fault;
    this.#files = files;
  }

  /** What is in this folder takes the place of what was served. */
  deploy(folder: string): void {
    this.#folder = folder;
    this.#wellBehaved = filesOf(folder);
  }

  /** On the port it had before, if it had one. */
  async start(): Promise<void> {
    this.#server = createServer(this.#answer);
    this.#server.listen(this.#port);
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    if (this.#server?.listening) await closed(this.#server);
  }

  readonly #answer: RequestListener = (request, response) => {
    const fault = this.#files.test(request.url ?? '') ? this.#fault : 'none';
    const say = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
    };
    switch (fault) {
      case 'none':
        return this.#wellBehaved(request, response);
      case 'hangs':
        return;
      case 'html':
        return say(200, 'text/html', '<!doctype html><title>Welcome</title>');
      case 'missing':
        return say(404, 'text/plain', 'Not found');
      case 'breaks-off':
        response.destroy();
        return;
      case 'throws':
        return say(200, 'text/javascript', 'throw new Error("a remote that throws");');
      case 'tampered':
        return say(200, 'text/javascript', `globalThis.tampered = true;\n${this.#file(request.url ?? '')}`);
    }
  };

  #file(url: string): string {
    return readFileSync(join(this.#folder, new URL(url, 'http://remote').pathname), 'utf8');
  }
}

const filesOf = (folder: string): RequestListener =>
  staticFiles(folder, { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
