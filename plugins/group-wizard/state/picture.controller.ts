import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Problem } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import { newKey } from '../../../shared/ports/call.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';

/** What the host takes (`ContactPort.uploadPhoto`), and what a picture needs to be sharp where it is drawn largest. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export const PICTURE_BYTES = 10_000_000;
export const PICTURE_PIXELS = 240;

/** All that choosing a picture can show. */
export type PictureView =
  | { readonly state: 'idle' }
  | { readonly state: 'refused'; readonly refusal: PictureRefusal }
  | { readonly state: 'uploading' }
  | { readonly state: 'failed'; readonly problem: Problem };

export type PictureRefusal =
  | { readonly why: 'type' | 'unreadable' }
  | { readonly why: 'size'; readonly bytes: number }
  | { readonly why: 'pixels'; readonly width: number; readonly height: number };

export interface PictureSource {
  readonly contacts: () => ContactPort | undefined;
  readonly onStored: (url: string) => void;
}

/** Looks at a file, and hands it to the host if it can be a group's picture. The one before stays until it is there. */
export class PictureController implements ReactiveController {
  view: PictureView = { state: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #source: PictureSource;
  #order: { readonly file: Blob; readonly key: string } | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, source: PictureSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  async choose(file: Blob): Promise<void> {
    this.stop();
    const { signal } = this.#abort;
    const refusal = await refusalOf(file);
    if (signal.aborted) return;
    if (refusal) return this.#show({ state: 'refused', refusal });
    this.#order = { file, key: newKey() };
    await this.retry();
  }

  /** The same picture once more, under the same key: it is stored once (P12). */
  async retry(): Promise<void> {
    const port = this.#source.contacts();
    const order = this.#order;
    if (!port || !order) return;
    const { signal } = (this.#abort = new AbortController());
    this.#show({ state: 'uploading' });
    const stored = await ask(() => port.uploadPhoto(order.file, { key: order.key, signal }));
    if (signal.aborted) return;
    if (!stored.ok) return this.#show({ state: 'failed', problem: stored.problem });
    this.#order = undefined;
    this.#show({ state: 'idle' });
    this.#source.onStored(stored.value.url);
  }

  stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#show({ state: 'idle' });
  }

  #show(view: PictureView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

async function refusalOf(file: Blob): Promise<PictureRefusal | null> {
  if (!PICTURE_TYPES.some((type) => type === file.type)) return { why: 'type' };
  if (file.size > PICTURE_BYTES) return { why: 'size', bytes: file.size };
  try {
    const { width, height } = await createImageBitmap(file);
    return Math.min(width, height) < PICTURE_PIXELS ? { why: 'pixels', width, height } : null;
  } catch {
    return { why: 'unreadable' };
  }
}
