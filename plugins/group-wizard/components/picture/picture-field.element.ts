import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

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
import { close, error, image, refresh, upload } from '../../../../shared/ui/icon/icons.ts';
import { partCatalogue } from '../../i18n/parts/catalogue.ts';
import {
  PICTURE_BYTES,
  PICTURE_PIXELS,
  PICTURE_TYPES,
  PictureController,
  type PictureRefusal,
} from '../../state/picture.controller.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { PictureChangeEvent } from './picture-change.event.ts';
import { styles } from './picture-field.styles.ts';

/**
 * The picture of a group: chosen from the reader's files, looked at, handed to the host, replaced and taken away. Stores
 * nothing itself: the address leaves as an event and comes back in `pictureUrl`. Draw it only where the host takes
 * pictures (capability `contacts.photo`).
 *
 *     <ln-picture-field
 *       .pictureUrl=${url} .groupId=${id} .name=${name} .contacts=${contacts}
 *       @ln-picture-change=${({ detail }) => …} @ln-sign-in=${…}
 *     ></ln-picture-field>
 *
 * @element ln-picture-field
 *
 * @fires {PictureChangeEvent} ln-picture-change - The host has stored another picture, or it was taken away.
 * @fires {SignInEvent} ln-sign-in - The session has ended; call `retry()` when there is a new one.
 */
export class PictureFieldElement extends LiaisonElement {
  static override styles = [avatarStyles, buttonStyles, fieldStyles, styles];

  @property({ attribute: false }) pictureUrl: string | null = null;
  /** Its tint and letters stand in the picture's place. */
  @property({ attribute: false }) groupId = '';
  @property() name = '';
  @property({ attribute: false }) contacts?: ContactPort | undefined;

  @query('input') private readonly file!: HTMLInputElement;
  @query('button') private readonly button!: HTMLElement | null;

  readonly #i18n = new I18nController(this, partCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #picture = new PictureController(this, {
    contacts: () => this.contacts,
    onStored: (url) => this.#onStored(url),
  });

  /** Is a picture on its way to the host? */
  get busy(): boolean {
    return this.#picture.view.state === 'uploading';
  }

  retry(): void {
    if (this.#picture.view.state === 'failed') void this.#picture.retry();
  }

  override render(): TemplateResult {
    return html`
      ${
        this.pictureUrl
          ? avatar({ id: this.groupId, name: this.name, photoUrl: this.pictureUrl, size: 72, shape: 'square' })
          : html`<span class="blank" aria-hidden="true">${icon(image, { size: 20 })}</span>`
      }
      <div class="side" role="group" aria-label=${this.#i18n.text('picture')}>
        <input hidden type="file" accept=${PICTURE_TYPES.join()} @change=${this.#onFileChange} />
        <div class="buttons">${this.#buttons()}</div>
        <div id="below" aria-live="polite">${this.#below()}</div>
      </div>
    `;
  }

  #buttons(): TemplateResult {
    const text = this.#i18n;
    if (this.busy) {
      return html`<span class="spinner"></span><span class="small secondary">${text.text('uploading')}</span>
        <button type="button" class="btn quiet small" @click=${this.#onStopClick}>${text.text('stopUpload')}</button>`;
    }
    return html`
      <button type="button" class="btn" aria-describedby="below" @click=${this.#onChooseClick}>
        ${icon(upload)}${text.text(this.pictureUrl ? 'replace' : 'upload')}
      </button>
      ${
        this.pictureUrl
          ? html`<button type="button" class="btn quiet" @click=${this.#onRemoveClick}>
              ${icon(close)}${text.text('removePicture')}
            </button>`
          : nothing
      }
    `;
  }

  #below(): unknown {
    const { view } = this.#picture;
    switch (view.state) {
      case 'uploading':
        return nothing;
      case 'idle':
        return html`<div class="hint">
          ${this.#i18n.text('pictureHint', { pixels: PICTURE_PIXELS, size: sizeOf(this.#i18n, PICTURE_BYTES) })}
        </div>`;
      case 'refused':
        return this.#error(this.#refusal(view.refusal));
      case 'failed': {
        const { title, text } = problemText(this.#common, view.problem);
        const expired = view.problem.kind === 'unauthenticated';
        return html`${this.#error(`${title}. ${text}`)}
          <button type="button" class="link small" @click=${expired ? this.#onSignInClick : this.#onRetryClick}>
            ${icon(refresh)}${this.#common.text(expired ? 'signIn' : 'tryAgain')}
          </button>`;
      }
    }
  }

  #error(text: string): TemplateResult {
    return html`<div class="field-error">${icon(error)}<span>${text}</span></div>`;
  }

  #refusal(refusal: PictureRefusal): string {
    const text = this.#i18n;
    switch (refusal.why) {
      case 'type':
        return text.text('badType');
      case 'unreadable':
        return text.text('unreadable');
      case 'size':
        return text.text('tooLarge', { size: sizeOf(text, refusal.bytes), limit: sizeOf(text, PICTURE_BYTES) });
      case 'pixels':
        return text.text('tooSmall', { ...refusal, pixels: PICTURE_PIXELS });
    }
  }

  /** The button that had the focus is another one after each step. */
  async #comeBack(): Promise<void> {
    await this.updateComplete;
    this.button?.focus();
  }

  #onStored(pictureUrl: string): void {
    this.dispatchEvent(new PictureChangeEvent({ pictureUrl }));
    this.#announcer.say(this.#i18n.text('pictureReady'));
    if (this.shadowRoot?.activeElement) void this.#comeBack();
  }

  readonly #onChooseClick = (): void => this.file.click();

  readonly #onFileChange = this.guard(async () => {
    const [chosen] = this.file.files ?? [];
    this.file.value = '';
    if (!chosen) return;
    const done = this.#picture.choose(chosen);
    await this.#comeBack();
    await done;
  });

  readonly #onStopClick = this.guard(async () => {
    this.#picture.stop();
    await this.#comeBack();
  });

  readonly #onRemoveClick = this.guard(async () => {
    this.#picture.stop();
    this.dispatchEvent(new PictureChangeEvent({ pictureUrl: null }));
    this.#announcer.say(this.#i18n.text('pictureRemoved'));
    await this.#comeBack();
  });

  readonly #onRetryClick = this.guard(() => this.#picture.retry());

  readonly #onSignInClick = this.guard(() => this.dispatchEvent(new SignInEvent()));
}

export function definePictureField(): void {
  definePrivate('ln-picture-field', PictureFieldElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-picture-field': PictureFieldElement;
  }
}
