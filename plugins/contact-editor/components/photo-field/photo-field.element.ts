import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

import { PENDING_PHOTO } from '../../../../shared/domain/contact-check.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { sizeOf } from '../../../../shared/i18n/size.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { error as errorIcon, refresh, upload } from '../../../../shared/ui/icon/icons.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import { DraftChangeEvent } from '../contact-form/draft-change.event.ts';
import { styles } from './photo-field.styles.ts';
import { PHOTO_TYPES, PhotoUploadController } from './photo-upload.controller.ts';

/** Twice the size it is shown in, for sharp screens. */
const PIXELS = 144;

/**
 * The photo of a contact: as a square, the way it is shown everywhere; chosen, replaced, removed. A chosen file is shown while it
 * is on its way, drawn by ourselves, so that no page must allow addresses of local files.
 *
 * @element ln-photo-field
 *
 * @fires {DraftChangeEvent} ln-draft-change - The photo is to be another one.
 */
export class PhotoFieldElement extends LiaisonElement {
  static override styles = [buttonStyles, fieldStyles, avatarStyles, styles];

  @property({ attribute: false }) photoUrl?: string | undefined;
  /** The one that is stored. */
  @property({ attribute: false }) original?: string | undefined;
  /** Whoever it is keeps his tint. */
  @property({ attribute: false }) personId = '';
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) contacts?: ContactPort | undefined;
  /** What keeps the contact from being saved, if it is the photo. */
  @property({ attribute: false }) error?: string | undefined;

  @query('input') private readonly input!: HTMLInputElement;
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(formCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #upload = new PhotoUploadController(this, () => this.contacts, {
    onBegin: () => {
      if (!this.#isPending) this.#before = this.photoUrl ?? '';
      this.#give(PENDING_PHOTO);
    },
    onDone: (url) => {
      this.#give(url);
      this.#announcer.say(this.#words.text('uploaded'));
    },
    onGiveUp: () => this.#give(this.#before),
  });
  #before = '';

  reveal(field: string): boolean {
    if (field !== 'photoUrl') return false;
    this.renderRoot.querySelector<HTMLElement>('.btn')?.focus();
    this.scrollIntoView({ block: 'center' });
    return true;
  }

  override render(): TemplateResult {
    const error = this.#error ?? this.error;
    return html`
      ${this.#picture()}
      <div class="beside">
        <div class="buttons">${this.#buttons()}</div>
        ${this.#progress()}
        ${error ? nothing : html`<div class="hint" id="hint">${this.#words.text('photoHint')}</div>`}
        <div aria-live="polite">
          ${error ? html`<div class="field-error" id="error">${icon(errorIcon)}<span>${error}</span></div>` : nothing}
        </div>
      </div>
      <input
        type="file"
        hidden
        aria-label=${this.#words.text('choosePhoto')}
        accept=${PHOTO_TYPES.join()}
        @change=${this.#onChoose}
      />
    `;
  }

  /** An upload ends with the element it was begun in. */
  protected override firstUpdated(): void {
    if (this.#isPending) this.#give(this.original ?? '');
  }

  protected override updated(): void {
    const { view } = this.#upload;
    if ('picture' in view && this.canvas) drawSquare(this.canvas, view.picture);
  }

  #picture(): TemplateResult {
    const name = this.name ? this.#words.text('photoOf', { name: this.name }) : this.#words.text('photoOfNobody');
    if ('picture' in this.#upload.view) {
      return html`<canvas class="square" width=${PIXELS} height=${PIXELS} role="img" aria-label=${name}></canvas>`;
    }
    const photoUrl = this.#isPending ? undefined : this.photoUrl;
    return html`<span role=${photoUrl ? 'img' : nothing} aria-label=${photoUrl ? name : nothing}>
      ${avatar({ id: this.personId, name: this.name, photoUrl, size: 72 })}
    </span>`;
  }

  #buttons(): unknown {
    const words = this.#words;
    const { state } = this.#upload.view;
    if (state === 'uploading') {
      return html`<button type="button" class="btn" @click=${this.#onCancel}>${words.text('cancelUpload')}</button>`;
    }
    return html`
      ${
        state === 'failed'
          ? html`<button type="button" class="btn" @click=${this.#onRetry}>
              ${icon(refresh)}${this.#common.text('tryAgain')}
            </button>`
          : nothing
      }
      <button type="button" class="btn" aria-describedby=${this.#error ? 'error' : 'hint'} @click=${this.#onPick}>
        ${icon(upload)}${words.text(this.photoUrl ? 'replacePhoto' : 'choosePhoto')}
      </button>
      ${
        this.photoUrl
          ? html`<button type="button" class="btn quiet" @click=${this.#onRemove}>${words.text('removePhoto')}</button>`
          : nothing
      }
    `;
  }

  /** A browser does not say how much has gone out, so the bar says only that it goes on. */
  #progress(): unknown {
    const { view } = this.#upload;
    if (view.state !== 'uploading') return nothing;
    const text = this.#words.text('uploading', { name: view.file.name, size: sizeOf(this.#i18n, view.file.size) });
    return html`<progress aria-label=${text}></progress>
      <div class="hint" role="status"><bdi>${text}</bdi></div>`;
  }

  get #isPending(): boolean {
    return this.photoUrl === PENDING_PHOTO;
  }

  get #error(): string | undefined {
    const { view } = this.#upload;
    const words = this.#words;
    if (view.state === 'failed') {
      const { title, text } = problemText(this.#common, view.problem);
      return `${words.text('uploadFailed')} ${view.problem.detail ?? `${title}. ${text}`}`;
    }
    if (view.state !== 'refused') return undefined;
    switch (view.reason) {
      case 'type':
        return words.text('photoType');
      case 'size':
        return words.text('photoTooBig', { size: sizeOf(this.#i18n, view.file.size) });
      case 'unreadable':
        return words.text('photoUnreadable');
    }
  }

  #give(photoUrl: string): void {
    this.dispatchEvent(new DraftChangeEvent({ changes: { photoUrl } }));
  }

  readonly #onPick = (): void => this.input.click();

  readonly #onChoose = this.guard(async () => {
    const [file] = this.input.files ?? [];
    if (!file) return;
    await Promise.all([this.#upload.choose(file), this.#settle()]);
    // The same file can be chosen again.
    this.input.value = '';
  });

  readonly #onCancel = (): void => {
    this.#upload.cancel();
    void this.#settle();
  };

  readonly #onRetry = this.guard(() => Promise.all([this.#upload.tryAgain(), this.#settle()]));

  readonly #onRemove = (): void => {
    this.#upload.cancel();
    this.#give('');
    void this.#settle();
  };

  /** The button that was pressed may be gone: the hands stay at the photo. */
  async #settle(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    if (!this.renderRoot.querySelector(':focus')) this.renderRoot.querySelector<HTMLElement>('.btn')?.focus();
  }
}

/** As every avatar shows it: the middle, filled. */
function drawSquare(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  const { width, height } = picture;
  const side = Math.min(width, height);
  canvas
    .getContext('2d')
    ?.drawImage(picture, (width - side) / 2, (height - side) / 2, side, side, 0, 0, canvas.width, canvas.height);
}

export function definePhotoField(): void {
  definePrivate('ln-photo-field', PhotoFieldElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-photo-field': PhotoFieldElement;
  }
}
