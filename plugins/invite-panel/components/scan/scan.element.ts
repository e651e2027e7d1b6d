import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { error, image, qr, scan } from '../../../../shared/ui/icon/icons.ts';
import { scanCatalogue } from '../../i18n/scan/catalogue.ts';
import { qrReader } from '../../state/qr-reader.ts';
import { browserCamera, ScanController, type ScanMeans } from '../../state/scan.controller.ts';
import { ScanReadEvent } from './scan-read.event.ts';
import { styles } from './scan.styles.ts';

const BROWSER: ScanMeans = { camera: browserCamera, reader: qrReader };

/**
 * Reads somebody's QR code by the camera, or from a picture that is chosen, pasted or dropped (I-01). What the camera says
 * of itself is said in words. Does not know what a code means.
 *
 * @element ln-scan
 *
 * @fires {ScanReadEvent} ln-scan-read - A code was read; the camera is off again.
 */
export class ScanElement extends LiaisonElement {
  static override styles = [buttonStyles, styles];

  /** By what means; the browser's own if nothing else is given. */
  @property({ attribute: false }) means: ScanMeans = BROWSER;

  /** A picture hangs over the zone. */
  @state() private isOver = false;

  @query('input') private readonly picker!: HTMLInputElement;
  @query('video') private readonly video!: HTMLVideoElement | null;

  readonly #i18n = new I18nController(this, scanCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #scan = new ScanController(
    this,
    { camera: () => this.means.camera(), reader: () => this.means.reader() },
    (text) => {
      this.#announcer.say(this.#i18n.text('read'));
      this.dispatchEvent(new ScanReadEvent({ text }));
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.#onPaste);
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#onPaste);
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
  }

  override render(): TemplateResult {
    return html`<div
      class="zone ${this.isOver ? 'over' : ''}"
      role="group"
      aria-label=${this.#i18n.text('title')}
      @dragover=${this.#onDragOver}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
    >
      ${this.#body()}
      <input type="file" accept="image/*" tabindex="-1" aria-hidden="true" @change=${this.#onPick} />
    </div>`;
  }

  protected override updated(): void {
    const { view } = this.#scan;
    const { video } = this;
    if (view.state !== 'watching' || !video || video.srcObject === view.stream) return;
    video.srcObject = view.stream;
    void video.play().catch(() => undefined); // stopped before it began
    this.guard(() => this.#scan.watch(video))();
  }

  #body(): unknown {
    const { view } = this.#scan;
    const text = this.#i18n;
    const camera = (label: string, look = ''): TemplateResult =>
      html`<button type="button" class="btn ${look}" @click=${this.#onCameraClick}>${icon(scan)}${label}</button>`;
    const picture = html`<button type="button" class="btn" @click=${() => this.picker.click()}>
      ${icon(image)}${text.text('choosePicture')}
    </button>`;
    const stop = html`<button type="button" class="btn" @click=${this.#onStopClick}>${text.text('stop')}</button>`;
    switch (view.state) {
      case 'ready':
        return this.#said(
          { glyph: qr, title: text.text('title'), why: text.text('text') },
          html`${camera(text.text('useCamera'), 'primary')} ${picture}`,
        );
      case 'asking':
        return html`<span class="spinner"></span>
          <p class="said" role="status">${text.text('asking')}</p>
          <div class="actions">${stop} ${picture}</div>`;
      case 'watching':
        return html`<video muted playsinline aria-label=${text.text('video')}></video>
          <p class="said" role="status">${text.text('watching')}</p>
          <div class="actions">${stop} ${picture}</div>`;
      case 'no-camera': {
        const [title, why] = CAMERA_WORDS[view.why];
        return this.#said(
          { glyph: error, title: text.text(title), why: text.text(why), alert: true },
          html`${view.why === 'unreachable' ? nothing : camera(text.text('cameraAgain'))} ${picture}`,
        );
      }
      case 'reading-picture':
        return html`<span class="spinner"></span>
          <p class="said" role="status">${text.text('reading')}</p>
          <div class="actions">${stop}</div>`;
      case 'no-code': {
        const [title, why] = PICTURE_WORDS[view.why];
        return this.#said(
          { glyph: error, title: text.text(title), why: text.text(why), alert: true },
          html`${picture} ${camera(text.text('useCamera'))}`,
        );
      }
    }
  }

  #said(
    given: { readonly glyph: Icon; readonly title: string; readonly why: string; readonly alert?: boolean },
    actions: TemplateResult,
  ): TemplateResult {
    return html`${icon(given.glyph, { size: 24 })}
      <div class="said" role=${given.alert ? 'alert' : nothing}>
        <p class="title">${given.title}</p>
        <p>${given.why}</p>
      </div>
      <div class="actions">${actions}</div>`;
  }

  readonly #onCameraClick = this.guard(() => this.#scan.start());

  readonly #onStopClick = this.guard(async () => {
    this.#scan.stop();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.btn')?.focus();
  });

  readonly #onPick = this.guard(() => {
    const [file] = this.picker.files ?? [];
    this.picker.value = ''; // the same one can be chosen again
    return file && this.#scan.readPicture(file);
  });

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onDragLeave = (): void => void (this.isOver = false);

  readonly #onDrop = this.guard((event: DragEvent) => {
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return undefined;
    event.preventDefault();
    return this.#scan.readPicture(file);
  });

  /** Anywhere on the page, as long as this can be seen. */
  readonly #onPaste = this.guard((event: ClipboardEvent) => {
    const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (!file || !this.checkVisibility()) return undefined;
    event.preventDefault();
    return this.#scan.readPicture(file);
  });

  /** Nobody is filmed who looks elsewhere. */
  readonly #onVisibilityChange = (): void => {
    if (document.hidden && this.#scan.view.state === 'watching') this.#scan.stop();
  };
}

const CAMERA_WORDS = {
  refused: ['refused', 'refusedText'],
  none: ['none', 'noneText'],
  busy: ['busy', 'busyText'],
  unreachable: ['unreachable', 'unreachableText'],
} as const;

const PICTURE_WORDS = {
  'no-code': ['noCode', 'noCodeText'],
  'no-picture': ['noPicture', 'noPictureText'],
  'too-large': ['tooLarge', 'tooLargeText'],
  'no-reader': ['noReader', 'noReaderText'],
} as const;

export function defineScan(): void {
  definePrivate('ln-scan', ScanElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-scan': ScanElement;
  }
}
