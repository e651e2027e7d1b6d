import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Problem, Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { Draft, DraftPort } from '../../../shared/ports/draft-port.ts';

/** Where what was entered is safe. */
export type Keeping =
  | { readonly state: 'nothing' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  /** The host keeps no drafts, or cannot now: it is there as long as the page is open. */
  | { readonly state: 'page-only' };

export interface KeeperSource {
  /** Without it a draft lives as long as the page. */
  readonly drafts: () => DraftPort | undefined;
  readonly name: string;
  /** Whose drafts they are: they go when this goes, at the latest with the page (P27). */
  readonly owner: object;
}

/** A pause in typing. */
const PAUSE = 300;
const RETRY = 5000;
/** How long an order may wait for its key to be written down. */
const PATIENCE = 2000;

const memory = new WeakMap<object, Map<string, Draft>>();

/**
 * Keeps a draft in memory, so that leaving the plugin and coming back finds it, and with the host, so that a reload does
 * (G-21). Writes go out one after another; the last one leaves with the page.
 */
export class DraftKeeper implements ReactiveController {
  keeping: Keeping = { state: 'nothing' };

  readonly #host: ReactiveControllerHost;
  readonly #source: KeeperSource;
  #pending: Draft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, source: KeeperSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#onPageHide);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onPageHide);
    this.#writeNow();
  }

  /** What was begun; null for nothing. Fails only where the host could not be asked: then it may have a draft. */
  async read(signal: AbortSignal): Promise<Result<Draft | null>> {
    const port = this.#source.drafts();
    const remembered = this.#memory.get(this.#source.name);
    if (remembered) return { ok: true, value: remembered };
    if (!port) return { ok: true, value: null };
    const kept = await ask(() => port.get(this.#source.name, { signal }));
    if (kept.ok) return { ok: true, value: kept.value.draft };
    return isWithoutDrafts(kept.problem) ? { ok: true, value: null } : kept;
  }

  /** At the next pause. */
  keep(draft: Draft): void {
    this.#memory.set(this.#source.name, draft);
    this.#pending = draft;
    if (!this.#source.drafts()) return this.#show({ state: 'page-only' });
    this.#schedule(PAUSE);
    this.#show({ state: 'saving' });
  }

  /** Now, and known to be written unless the host takes too long. */
  async settle(): Promise<void> {
    this.#writeNow();
    await Promise.race([this.#writing, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  /** It has become a group, or is to be forgotten. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#memory.delete(this.#source.name);
    this.#show({ state: 'nothing' });
    const port = this.#source.drafts();
    if (port) this.#queue(() => port.remove(this.#source.name, { signal: NEVER }));
  }

  get #memory(): Map<string, Draft> {
    const known = memory.get(this.#source.owner) ?? new Map<string, Draft>();
    memory.set(this.#source.owner, known);
    return known;
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#writeNow(), pause);
  }

  #writeNow(): void {
    clearTimeout(this.#timer);
    const [draft, port] = [this.#pending, this.#source.drafts()];
    this.#pending = null;
    if (!draft || !port) return;
    this.#queue(async () => {
      const kept = await ask(() => port.set(this.#source.name, draft, { signal: NEVER }));
      if (kept.ok && !this.#pending) this.#show({ state: 'saved', at: new Date().toISOString() });
      if (!kept.ok) this.#onFailure(draft);
    });
  }

  #queue(act: () => Promise<unknown>): void {
    this.#writing = this.#writing.then(act, act).then(() => undefined);
  }

  /** Again after a while, unless something newer waits to be written. */
  #onFailure(draft: Draft): void {
    if (this.#memory.get(this.#source.name) !== draft) return;
    this.#pending = draft;
    this.#schedule(RETRY);
    this.#show({ state: 'page-only' });
  }

  #show(keeping: Keeping): void {
    this.keeping = keeping;
    this.#host.requestUpdate();
  }

  /** Nothing may be waited for any more: what is not written goes out beside what is on its way. */
  readonly #onPageHide = (): void => {
    const [draft, port] = [this.#pending, this.#source.drafts()];
    if (draft && port) void ask(() => port.set(this.#source.name, draft, { signal: NEVER }));
  };
}

/** Keeping a draft goes on when the screen is left. */
const NEVER = new AbortController().signal;

const isWithoutDrafts = ({ kind }: Problem): boolean => kind === 'unsupported' || kind === 'not-found';
