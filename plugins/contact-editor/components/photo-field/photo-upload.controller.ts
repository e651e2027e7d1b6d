import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Problem } from '../../../../shared/domain/result.ts';
import { newKey } from '../../../../shared/ports/call.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import { answerOf } from '../../state/answer-of.ts';

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];
/** As the port says: 10 MB are too many. */
const TOO_MANY_BYTES = 10 * 1024 * 1024;

export type PhotoView =
  | { readonly state: 'idle' }
  /** This file is no photo for us; nothing was sent. */
  | { readonly state: 'refused'; readonly reason: 'type' | 'size' | 'unreadable'; readonly file: File }
  | { readonly state: 'uploading'; readonly file: File; readonly picture: ImageBitmap }
  | { readonly state: 'failed'; readonly file: File; readonly picture: ImageBitmap; readonly problem: Problem };

export interface PhotoOutcome {
  readonly onBegin: () => void;
  readonly onDone: (url: string) => void;
  /** Cancelled or failed: the photo is the one it was. */
  readonly onGiveUp: () => void;
}

/** Looks at a chosen file, sends it, and can be told to stop. Tried again, it is the same order (P12). */
export class PhotoUploadController implements ReactiveController {
  view: PhotoView = { state: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #port: () => ContactPort | undefined;
  readonly #outcome: PhotoOutcome;
  #key = '';
  #sending = new AbortController();

  constructor(host: ReactiveControllerHost, port: () => ContactPort | undefined, outcome: PhotoOutcome) {
    this.#host = host;
    this.#port = port;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sending.abort();
  }

  async choose(file: File): Promise<void> {
    this.cancel();
    if (!PHOTO_TYPES.includes(file.type)) return this.#show({ state: 'refused', reason: 'type', file });
    if (file.size >= TOO_MANY_BYTES) return this.#show({ state: 'refused', reason: 'size', file });
    const { signal } = (this.#sending = new AbortController());
    const picture = await createImageBitmap(file).catch(() => null);
    if (signal.aborted) return;
    if (!picture) return this.#show({ state: 'refused', reason: 'unreadable', file });
    this.#key = newKey();
    await this.#send(file, picture);
  }

  async tryAgain(): Promise<void> {
    if (this.view.state === 'failed') await this.#send(this.view.file, this.view.picture);
  }

  /** What was chosen is forgotten. */
  cancel(): void {
    this.#sending.abort();
    if (this.view.state === 'uploading') this.#outcome.onGiveUp();
    this.#show({ state: 'idle' });
  }

  async #send(file: File, picture: ImageBitmap): Promise<void> {
    const port = this.#port();
    if (!port) return;
    const { signal } = (this.#sending = new AbortController());
    this.#show({ state: 'uploading', file, picture });
    this.#outcome.onBegin();
    const answer = await answerOf(() => port.uploadPhoto(file, { key: this.#key, signal }), signal);
    if (!answer) return;
    if (answer.ok) this.#outcome.onDone(answer.value.url);
    else this.#outcome.onGiveUp();
    this.#show(answer.ok ? { state: 'idle' } : { state: 'failed', file, picture, problem: answer.problem });
  }

  #show(view: PhotoView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}
