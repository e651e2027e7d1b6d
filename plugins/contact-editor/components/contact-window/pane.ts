import type { CSSResult, ReactiveElement } from 'lit';

import { isInvisible } from '../../../../shared/domain/audience.ts';
import type { Contact, Privacy } from '../../../../shared/domain/contact.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { UndoTicket } from '../../../../shared/ports/call.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { defineToasts, type Toast, type ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { catalogue, type Voice } from '../../i18n/catalogue.ts';
import { AudienceController, type Access, type AudienceView } from '../../state/audience.controller.ts';
import { DeletionController, type DeletionOutcome } from '../../state/deletion.controller.ts';
import { defineContactAccess } from '../contact-access/contact-access.element.ts';
import { defineContactFacts } from '../contact-facts/contact-facts.element.ts';
import type { Screen } from '../frame/frame.ts';
import { contactWindow } from './contact-window.ts';

defineToasts();
defineContactFacts();
defineContactAccess();

export interface PaneSource extends DeletionOutcome {
  readonly contacts: () => ContactPort | undefined;
  readonly directory: () => DirectoryPort | undefined;
}

/**
 * What a contact's window consists of beyond its frame: the words, who can see the contact, its place in the Trash. Fetched
 * while the contact is, so that neither waits for the other.
 */
export class Pane {
  readonly i18n: Voice;
  readonly #host: ReactiveElement;
  readonly #audience: AudienceController;
  readonly #deletion: DeletionController;

  constructor(host: ReactiveElement, source: PaneSource) {
    this.#host = host;
    this.i18n = new I18nController(host, catalogue);
    this.#audience = new AudienceController(host, source.directory);
    this.#deletion = new DeletionController(host, source.contacts, source);
    const root = host.renderRoot as ShadowRoot;
    const sheets = [avatarStyles, badgeStyles, bannerStyles].map((style: CSSResult) => style.styleSheet!);
    root.adoptedStyleSheets = [...sheets, ...root.adoptedStyleSheets];
  }

  /** Another contact is open, or none. */
  forget(): void {
    this.#deletion.forget();
    this.#audience.forget();
  }

  need(privacy: Privacy): void {
    this.#audience.need(privacy);
  }

  audienceOf(access: Access): AudienceView {
    return this.#audience.of(access);
  }

  /** False while it is not known. */
  isInvisible(access: Access): boolean {
    const view = this.#audience.of(access);
    return view.state === 'known' && isInvisible(view.audience);
  }

  screen(
    contact: Contact,
    given: { readonly common: CommonVoice; readonly small: boolean; readonly onEdit: () => void },
  ): Screen {
    return contactWindow({
      ...given,
      i18n: this.i18n,
      contact,
      audience: this.#audience.of(contact),
      deletion: this.#deletion.view,
      onDelete: () => this.#deletion.ask(contact),
      onDeleteConfirm: () => void this.#deletion.trash(contact),
      onDeleteCancel: () => this.#deletion.goBack(),
      onRestore: () => void this.#deletion.restore(contact),
    });
  }

  /** In front of a modal window nothing else can be pressed, so the toast stands inside it while there is one. */
  async say(text: string, undo: UndoTicket | null): Promise<void> {
    await this.#host.updateComplete;
    const toasts = this.#host.renderRoot.querySelector<ToastsElement>('ln-dialog > ln-toasts, ln-toasts');
    const toast: Toast = { text, ...(undo && { undo: () => this.#deletion.undo(undo) }) };
    toasts?.show(toast);
  }
}
