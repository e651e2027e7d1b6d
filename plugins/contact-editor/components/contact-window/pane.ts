import type { CSSResult, ReactiveElement } from 'lit';

import { isInvisible } from '../../../../shared/domain/audience.ts';
import type { Contact, Privacy } from '../../../../shared/domain/contact.ts';
import type { ContactId, Revision } from '../../../../shared/domain/ids.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { UndoTicket } from '../../../../shared/ports/call.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { defineToasts, type Toast, type ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { catalogue, type Voice } from '../../i18n/catalogue.ts';
import { windowCatalogue } from '../../i18n/window/catalogue.ts';
import { OnDemand } from '../../../../shared/ui/on-demand.ts';
import { ContactMessageEvent } from '../../events/contact-message.event.ts';
import { AudienceController, type Access, type AudienceView } from '../../state/audience.controller.ts';
import { DeletionController, type DeletionSource } from '../../state/deletion.controller.ts';
import { defineContactAccess } from '../contact-access/contact-access.element.ts';
import { defineContactFacts } from '../contact-facts/contact-facts.element.ts';
import type { Screen } from '../frame/frame.ts';
import { defineReasonField } from '../../../../shared/ui/reason/reason-field.element.ts';
import { contactWindow, type ContactWindow, type WishAnswers } from './contact-window.ts';
import { deletionFoot, failureOf } from './deletion-foot.ts';

defineToasts();
defineContactFacts();
defineContactAccess();
defineReasonField();

export interface PaneSource extends DeletionSource {
  readonly directory: () => DirectoryPort | undefined;
}

/** What the root element knows, and does, for a contact's window. */
export type PaneGiven = Pick<ContactWindow, 'common' | 'small' | 'viewer' | 'onEdit' | 'onShare'>;

/** A change of this reader's that he may still take back. */
interface Undoable {
  readonly ticket: UndoTicket;
  readonly revision: Revision;
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
  readonly #all: OnDemand<typeof import('../audience/audience.ts')>;
  #showsAll = false;
  readonly #undoable = new Map<ContactId, Undoable>();

  constructor(host: ReactiveElement, source: PaneSource) {
    this.#host = host;
    this.i18n = new I18nController(host, catalogue);
    this.#audience = new AudienceController(host, source.directory);
    this.#all = new OnDemand(host, () =>
      lazy('audience', () => import(/* webpackChunkName: "audience" */ '../audience/audience.ts')),
    );
    this.#deletion = new DeletionController(host, source);
    const root = host.renderRoot as ShadowRoot;
    const sheets = [avatarStyles, badgeStyles, bannerStyles].map((style: CSSResult) => style.styleSheet!);
    root.adoptedStyleSheets = [...sheets, ...root.adoptedStyleSheets];
  }

  /** False until the reader's language has come. */
  get ready(): boolean {
    // Each is asked, because asking is what sends for the words.
    return [this.i18n, this.i18n.in(windowCatalogue)].filter((voice) => !voice.ready).length === 0;
  }

  /** Another contact is open, or none. */
  forget(): void {
    this.#showsAll = false;
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

  screen(contact: Contact, given: PaneGiven): Screen {
    const undoable = this.#undoable.get(contact.id);
    const isUndoable = undoable?.revision === contact.revision && Date.parse(undoable.ticket.until) > Date.now();
    const all = this.allScreen('large', contact);
    if (all) return all;
    return contactWindow({
      ...given,
      i18n: this.i18n,
      contact,
      audience: this.#audience.of(contact),
      deletion: this.#deletion.view,
      wish: this.#wish,
      onAudience: this.showAll,
      // Messages are the host's: it opens a conversation, or leaves the wish alone.
      onMessage: () =>
        this.#host.dispatchEvent(new ContactMessageEvent({ id: contact.id, accountId: contact.account?.id ?? null })),
      onUndo: isUndoable ? () => void this.#deletion.undo(undoable.ticket) : undefined,
      onDelete: () => this.#deletion.trash(contact),
      onRestore: () => this.#deletion.restore(contact),
    });
  }

  /** *Show all and why*, in the place of the window or of the form (E-20). */
  readonly showAll = (): void => {
    this.#showsAll = true;
    if (this.#all.view.state === 'failed') this.#all.retry();
    this.#all.need();
    this.#host.requestUpdate();
  };

  /** Null unless everyone is to be listed, and as long as that is not there yet. */
  allScreen(size: Screen['size'], now: Access | null, draft: Access | null = null): Screen | null {
    const { view } = this.#all;
    if (!this.#showsAll || view.state !== 'loaded' || !this.i18n.in(view.part.audienceCatalogue).ready) return null;
    const known = (access: Access | null) => access && { access, view: this.#audience.of(access) };
    const onBack = (): void => void this.stepBack();
    return view.part.audienceScreen({ i18n: this.i18n, size, now: known(now), draft: known(draft), onBack });
  }

  /** Nothing is open any more when *Undo* is pressed after a deletion: what keeps it from being done has a window of its own. */
  undoScreen(common: CommonVoice): Screen | null {
    const deletion = this.#deletion.view;
    if (!('what' in deletion) || deletion.what !== 'undo') return null;
    const heading = failureOf(this, 'undo');
    const foot = deletionFoot({ i18n: this.i18n, common, deletion, wish: this.#wish, contact: null });
    return { name: 'undo', size: 'small', heading, ...foot, note: undefined, body: foot.note };
  }

  /** Esc leads back from what stands in the window's place or asks in its foot. False: there is nothing of the kind. */
  stepBack(): boolean {
    const { state } = this.#deletion.view;
    const asks = state !== 'idle' && state !== 'working';
    if (!asks && !this.#showsAll) return false;
    this.#showsAll = false;
    if (asks) this.#deletion.goBack();
    else this.#host.requestUpdate();
    return true;
  }

  /** What a save answered: for as long as nobody changes the contact, it can be taken back. */
  remember({ id, revision }: Contact, ticket: UndoTicket | null): void {
    if (ticket) this.#undoable.set(id, { ticket, revision });
    else this.#undoable.delete(id);
  }

  get #wish(): WishAnswers {
    const deletion = this.#deletion;
    return {
      reason: { reason: deletion.reason, onChange: (reason) => deletion.writeReason(reason) },
      onConfirm: () => deletion.confirm(),
      onCancel: () => deletion.goBack(),
      onAgain: () => deletion.tryAgain(),
      onSignIn: () => void deletion.signIn(),
    };
  }

  /** In front of a modal window nothing else can be pressed, so the toast stands inside it while there is one. */
  async say(text: string, undo: UndoTicket | null): Promise<void> {
    await this.#host.updateComplete;
    const toasts = this.#host.renderRoot.querySelector<ToastsElement>('ln-dialog > ln-toasts, ln-toasts');
    const toast: Toast = { text, ...(undo && { undo: () => this.#deletion.undo(undo) }) };
    toasts?.show(toast);
  }
}
