import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { QrSource, ReadQr } from './qr-reader.ts';

/** All that scanning can show. */
export type ScanView =
  /** Nothing was asked of the browser yet. */
  | { readonly state: 'ready' }
  /** The browser asks the reader whether we may use the camera. */
  | { readonly state: 'asking' }
  | { readonly state: 'watching'; readonly stream: MediaStream }
  | { readonly state: 'no-camera'; readonly why: CameraTrouble }
  | { readonly state: 'reading-picture' }
  | { readonly state: 'no-code'; readonly why: PictureTrouble };

/** Refused by the reader or the portal, none there, in use elsewhere, or out of reach of this page. */
export type CameraTrouble = 'refused' | 'none' | 'busy' | 'unreachable';
/** There is no code in it, it is no picture, it is too large, or the part that reads it did not come. */
export type PictureTrouble = 'no-code' | 'no-picture' | 'too-large' | 'no-reader';

/** What the browser is asked for; a test gives its own. */
export interface ScanMeans {
  readonly camera: () => Promise<MediaStream>;
  readonly reader: () => Promise<ReadQr>;
}

const CAMERA_TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** How often the camera's picture is looked at, in milliseconds: a fluent hand, a cool phone. */
const GLANCE = 180;
/** More than any phone's photo. */
const LARGEST = 20 * 1024 * 1024;
/** A code that fills a tenth of a photo is still read at this many pixels; more only takes longer. */
const SIDES = [1400, 3000];

/**
 * Reads a QR code from the camera or from a picture, in the browser: no picture leaves the page (I-22). The camera is
 * switched off as soon as a code was read or the element has left.
 */
export class ScanController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #means: ScanMeans;
  readonly #onRead: (text: string) => void;
  #view: ScanView = { state: 'ready' };
  #reader: Promise<ReadQr> | undefined;
  /** Which of the tries counts: one that was left behind says nothing any more. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, means: ScanMeans, onRead: (text: string) => void) {
    this.#host = host;
    this.#means = means;
    this.#onRead = onRead;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get view(): ScanView {
    return this.#view;
  }

  stop(): void {
    this.#turn++;
    if (this.#view.state === 'watching') for (const track of this.#view.stream.getTracks()) track.stop();
    this.#show({ state: 'ready' });
  }

  async start(): Promise<void> {
    this.stop();
    const turn = this.#turn;
    this.#show({ state: 'asking' });
    try {
      const stream = await this.#means.camera();
      if (turn !== this.#turn) return stream.getTracks().forEach((track) => track.stop());
      stream.getVideoTracks()[0]?.addEventListener('ended', () => turn === this.#turn && this.#lose());
      this.#show({ state: 'watching', stream });
    } catch (error) {
      if (turn !== this.#turn) return;
      const name = error instanceof Error ? error.name : '';
      this.#show({ state: 'no-camera', why: CAMERA_TROUBLES[name] ?? 'unreachable' });
    }
  }

  /** Looks at the camera's picture until there is a code in it. */
  async watch(video: HTMLVideoElement): Promise<void> {
    const turn = this.#turn;
    const read = await this.#prepare();
    if (turn !== this.#turn) return;
    if (!read) return this.#fail('no-reader');
    while (turn === this.#turn) {
      if (!video.checkVisibility()) return this.stop(); // another tab of the panel was opened: nobody is filmed there
      // A frame that cannot be looked at yet is no reason to stop.
      const text = video.readyState >= video.HAVE_CURRENT_DATA ? await read(video).catch(() => null) : null;
      if (turn !== this.#turn) return;
      if (text) return this.#found(text);
      await new Promise((resolve) => setTimeout(resolve, GLANCE));
    }
  }

  async readPicture(file: Blob): Promise<void> {
    this.stop();
    const turn = this.#turn;
    this.#show({ state: 'reading-picture' });
    const answer = await this.#codeIn(file);
    if (turn !== this.#turn) return;
    if ('text' in answer) this.#found(answer.text);
    else this.#show({ state: 'no-code', why: answer.why });
  }

  async #codeIn(file: Blob): Promise<{ readonly text: string } | { readonly why: PictureTrouble }> {
    if (file.size > LARGEST) return { why: 'too-large' };
    const picture = await createImageBitmap(file).catch(() => null);
    if (!picture) return { why: 'no-picture' };
    try {
      const read = await this.#prepare();
      if (!read) return { why: 'no-reader' };
      for (const side of SIDES) {
        const text = await read(scaled(picture, side)).catch(() => null);
        if (text) return { text };
      }
      return { why: 'no-code' };
    } finally {
      picture.close();
    }
  }

  /** Fetched once; a failure is forgotten, so that the next try may succeed. */
  async #prepare(): Promise<ReadQr | null> {
    this.#reader ??= this.#means.reader();
    try {
      return await this.#reader;
    } catch {
      this.#reader = undefined;
      return null;
    }
  }

  #found(text: string): void {
    this.stop();
    this.#onRead(text);
  }

  #fail(why: PictureTrouble): void {
    this.stop();
    this.#show({ state: 'no-code', why });
  }

  /** Pulled out, or taken by another program. */
  #lose(): void {
    this.stop();
    this.#show({ state: 'no-camera', why: 'busy' });
  }

  #show(view: ScanView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}

/** White behind it: a code in a transparent picture would else be black on black. */
function scaled(picture: ImageBitmap, side: number): QrSource {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const ink = canvas.getContext('2d')!;
  ink.fillStyle = 'white';
  ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The one at the back, which looks at other people's codes. */
export function browserCamera(): Promise<MediaStream> {
  // Where the page is not secure there is none to ask.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) return Promise.reject(new Error('no camera can be asked for here'));
  return devices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 } } });
}
