import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Contact } from '../../shared/domain/contact.ts';
import type { ContactId } from '../../shared/domain/ids.ts';
import type { Problem } from '../../shared/domain/result.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { Done, UndoTicket } from '../../shared/ports/call.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { OutcomePort } from '../../shared/ports/outcome-port.ts';
import type { AnsweringElement, PluginRequest } from '../../shared/ports/plugin-request.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { PortController, portContext } from '../../shared/ui/contexts.ts';
import type { DialogCancelEvent } from '../../shared/ui/dialog/dialog-cancel.event.ts';
import { firstField } from '../../shared/ui/focus/focus.ts';
import { lazy } from '../../shared/ui/lazy.ts';
import type { PhoneReader } from '../../shared/ui/phone/phone-reader.controller.ts';
import { SessionGate } from '../../shared/ui/session/session-gate.controller.ts';
import { buttonStyles } from '../../shared/ui/button/button.styles.ts';
import { skeletonStyles } from '../../shared/ui/skeleton/skeleton.styles.ts';
import type { Pane } from './components/contact-window/pane.ts';
import { frame, type Presentation, type Screen } from './components/frame/frame.ts';
import { loadingScreen } from './components/frame/loading.ts';
import { styles } from './contact-editor.styles.ts';
import { ContactCloseEvent } from './events/contact-close.event.ts';
import { ContactSavedEvent } from './events/contact-saved.event.ts';
import { ContactShowEvent } from './events/contact-show.event.ts';
import { ContactTrashedEvent } from './events/contact-trashed.event.ts';
import { frameCatalogue } from './i18n/frame/catalogue.ts';
import { ContactController } from './state/contact.controller.ts';
import type { EditController } from './state/edit.controller.ts';
import { OnDemand } from '../../shared/ui/on-demand.ts';
import { NarrowController } from './state/narrow.controller.ts';

export type ContactEditorMode = 'window' | 'edit' | 'share' | 'create';
export type ContactEditorPresentation = 'auto' | Presentation;

/**
 * The window of one contact: reading it, editing it with its owner and privacy, and writing down a new one. Does not know
 * who asked for it, nor what the host's API calls anything.
 *
 * It shows nothing while no contact is open. One element stays on the page and is handed one contact after another.
 *
 * @element liaison-contact-editor
 *
 * @fires {ContactCloseEvent} liaison-contact-close - The reader wants to leave; prevent it to stay open.
 * @fires {ContactMessageEvent} liaison-contact-message - The reader wants to write to the person; the host opens it.
 * @fires {ContactSavedEvent} liaison-contact-saved - A contact was stored.
 * @fires {ContactShowEvent} liaison-contact-show - Led away, the reader stayed with what is not saved, or went on after all.
 * @fires {ContactOpenEvent} liaison-contact-open - A contact that looks like the one being written is wanted (E-11).
 * @fires {ContactTrashedEvent} liaison-contact-trashed - A contact was moved to Trash.
 */
export class ContactEditorElement extends PluginElement implements AnsweringElement {
  static override styles = [buttonStyles, skeletonStyles, styles];

  /** The contact that is open. Empty or absent: none. */
  @property({ attribute: 'contact-id', reflect: true }) contactId: ContactId | null = null;

  /** `share`: only whom it is shared with (E-08). `create` needs no contact. */
  @property() mode: ContactEditorMode = 'window';

  /** `auto`: a dialog for an administrator, a docked panel for a member, a page of its own on a phone. */
  @property({ reflect: true }) presentation: ContactEditorPresentation = 'auto';

  @property({ attribute: false }) contacts?: ContactPort;
  @property({ attribute: false }) directory?: DirectoryPort;
  @property({ attribute: false }) session?: SessionPort;
  @property({ attribute: false }) changes?: ChangePort;
  @property({ attribute: false }) outcomes?: OutcomePort;

  protected override readonly plugin = 'contact-editor';

  readonly #i18n = this.speak(frameCatalogue);
  readonly #common = this.speak(commonCatalogue);
  readonly #contacts = new PortController(this, portContext('contacts'), () => this.contacts);
  readonly #directory = new PortController(this, portContext('directory'), () => this.directory);
  readonly #session = new PortController(this, portContext('session'), () => this.session);
  readonly #changes = new PortController(this, portContext('changes'), () => this.changes);
  readonly #outcomes = new PortController(this, portContext('outcomes'), () => this.outcomes);
  readonly #narrow = new NarrowController(this);
  readonly #gate = new SessionGate(this, {
    session: () => this.#session.value,
    changes: () => this.#changes.value,
    ports: () => [this.#contacts.value],
    capabilities: [],
  });
  readonly #contact = new ContactController(this, {
    contacts: () => (this.#gate.session ? this.#contacts.value : undefined),
    changes: () => this.#changes.value,
    id: () => (this.mode === 'create' ? null : this.contactId || null),
  });
  readonly #window = new OnDemand(this, () =>
    lazy('window', () => import(/* webpackChunkName: "window" */ './components/contact-window/pane.ts')),
  );
  readonly #form = new OnDemand(this, () =>
    lazy('edit', () => import(/* webpackChunkName: "edit" */ './components/edit/edit.ts')),
  );
  readonly #comparison = new OnDemand(this, () =>
    lazy('comparison', () => import(/* webpackChunkName: "comparison" */ './components/comparison/comparison.ts')),
  );

  #pane: Pane | null = null;
  #edit: EditController | null = null;
  #phones: PhoneReader | undefined;
  #screen: Screen | null = null;
  #screenBefore: Screen | null = null;
  #opener: HTMLElement | null = null;
  /** What waits until the reader has decided about what is not saved. */
  #afterLeaving: () => void = () => this.#close();

  /** Another plugin's request, handed over by the loader (D6). What is not saved is asked about first. */
  answer({ type, detail, opener }: PluginRequest): void {
    this.#leadAway(() => {
      this.#opener = opener;
      this.contactId = type === 'liaison-contact-open' ? (detail as { readonly id: ContactId }).id : null;
      this.mode = type === 'liaison-contact-open' ? 'window' : 'create';
    });
  }

  /** The host goes back to where the contact was opened. */
  dismiss(): void {
    if (this.#screen) this.#leadAway(() => this.#close());
  }

  override render(): TemplateResult {
    return html`${
        this.#screen
          ? frame(this.#screen, { as: this.#shownAs, narrow: this.#narrow.value, onCancel: this.#onCancel })
          : nothing
      }<ln-toasts></ln-toasts>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#keepPane();
    if (changed.has('contactId') || changed.has('mode')) {
      this.#pane?.forget();
      if (!this.#isEditing) this.#endEdit();
    }
    const { view } = this.#contact;
    const contact = view.state === 'ready' ? view.contact : null;
    this.#keepEdit(contact);
    if (contact) {
      this.#pane?.need(contact.privacy);
      this.#edit?.hear(contact);
    }
    if (this.#edit) this.#pane?.need(this.#edit.access.privacy);
    this.#screen = this.#screenNow();
    this.toggleAttribute('docked', this.#screen !== null && this.#shownAs === 'panel');
  }

  /** Where the hands were is gone when the screen has become another: the focus goes on to what is to be done there. */
  protected override updated(): void {
    const [before, now] = [this.#screenBefore?.name, this.#screen?.name];
    this.#screenBefore = this.#screen;
    if (!now || before === now || before === 'loading') return;
    if (before || now === 'edit') void this.#goOn(now);
  }

  async #goOn(screen: string): Promise<void> {
    // The pieces of the new screen draw themselves after it.
    await new Promise(requestAnimationFrame);
    const parts = [...(this.renderRoot.querySelector('ln-dialog')?.children ?? [])];
    const usual = this.renderRoot.querySelector<HTMLElement>('ln-dialog .usual:not([aria-disabled])');
    (screen === 'window' ? usual : firstField(parts))?.focus();
  }

  #screenNow(): Screen | null {
    if (!this.contactId && this.mode !== 'create') return this.#pane?.undoScreen(this.#common) ?? null;
    const gate = this.#gate.view;
    if (gate.state === 'loading') return null;
    if (gate.state !== 'open') {
      return this.#card(
        this.later(({ gateCard, inTrouble }) =>
          gateCard(this.#common, this.#gate, gate, inTrouble(this.#common).text('unsupportedTitle')),
        ),
      );
    }
    if (this.#window.view.state === 'failed') return this.#missingPart(this.#window);
    if (this.#isEditing) return this.#editScreen();
    const { view } = this.#contact;
    switch (view.state) {
      case 'closed':
        return null;
      case 'waiting':
        return this.#screen;
      case 'loading':
        return loadingScreen(this.#i18n);
      case 'failed':
        return this.#card(this.#failure(view.problem));
      case 'ready':
        if (!this.#pane?.ready) return this.#screen ?? loadingScreen(this.#i18n);
        return this.#pane.screen(view.contact, {
          common: this.#common,
          small: this.#shownAs === 'panel',
          viewer: this.#gate.session?.viewer.role ?? 'member',
          onEdit: () => (this.mode = 'edit'),
          onShare: () => (this.mode = 'share'),
        });
    }
  }

  #failure(problem: Problem): unknown {
    const signIn = async (): Promise<void> => {
      if (await this.#gate.signIn()) this.#contact.retry();
    };
    return this.later(({ problemCard }) =>
      problemCard(this.#common, {
        problem,
        onRetry: () => this.#contact.retry(),
        onSignIn: this.guard(signIn),
      }),
    );
  }

  /** A part of the plugin itself did not arrive. */
  #missingPart(part: OnDemand<unknown>): Screen {
    return this.#card(
      this.later(({ problemCard }) =>
        problemCard(this.#common, { problem: { kind: 'timeout' }, onRetry: () => part.retry() }),
      ),
    );
  }

  #editScreen(): Screen | null {
    for (const part of [this.#form, this.#comparison]) if (part.view.state === 'failed') return this.#missingPart(part);
    const form = this.#form.view;
    const [edit, pane] = [this.#edit, this.#pane];
    if (form.state !== 'loaded' || !edit || !pane?.ready) return this.#screen;
    const { i18n } = pane;
    if (!form.part.isSpoken(i18n)) return this.#screen;
    const given = { i18n, common: this.#common, edit, onLeave: () => this.#leave(() => this.#backToWindow()) };
    const comparison = this.#comparison.view;
    if (edit.save.state === 'conflict' && comparison.state === 'loaded') {
      if (!i18n.in(comparison.part.comparisonCatalogue).ready) return this.#screen;
      return comparison.part.comparisonScreen({ i18n, edit, onGiveUp: () => this.#giveUp(edit) }, edit.save);
    }
    const isShare = this.mode === 'share';
    const all = pane.allScreen(isShare ? 'medium' : 'wide', edit.accessBefore, edit.access);
    if (all) return all;
    return form.part[isShare ? 'shareScreen' : 'editScreen']({
      ...given,
      before: edit.accessBefore && pane.audienceOf(edit.accessBefore),
      after: pane.audienceOf(edit.access),
      contacts: this.#contacts.value,
      directory: this.#directory.value,
      onRequest: (request) => this.answer(request),
      onAudience: pane.showAll,
      onDiscard: () => this.#discard(),
    });
  }

  #card(card: unknown): Screen {
    return { name: 'card', size: 'medium', heading: this.#i18n.text('contact'), body: card };
  }

  get #isEditing(): boolean {
    if (this.mode === 'create') return true;
    const { view } = this.#contact;
    if (view.state !== 'ready' || this.mode === 'window') return false;
    return this.#edit !== null || view.contact.permissions[this.mode].allowed;
  }

  get #shownAs(): Presentation {
    if (this.presentation !== 'auto') return this.presentation;
    const isMember = this.#gate.session?.viewer.role === 'member';
    return isMember && !this.#narrow.value ? 'panel' : 'dialog';
  }

  #keepPane(): void {
    if (!this.contactId && this.mode !== 'create') return;
    this.#window.need();
    if (this.#pane || this.#window.view.state !== 'loaded') return;
    this.#pane = new this.#window.view.part.Pane(this, {
      contacts: () => this.#contacts.value,
      session: () => this.#session.value,
      policy: () => this.#gate.session?.policy,
      directory: () => this.#directory.value,
      onTrashed: (contact, undo) => this.#onTrashed(contact, undo),
      onRestored: (contact) => this.#onRestored(contact),
    });
  }

  /** One edit lasts from *Edit* to *Save* or *Cancel*, whatever the host says of the contact meanwhile. */
  #keepEdit(contact: Contact | null): void {
    const { session } = this.#gate;
    if (!this.#isEditing || !session) return;
    this.#form.need();
    if (this.#edit?.save.state === 'conflict') this.#comparison.need();
    if (this.#edit || this.#form.view.state !== 'loaded') return;
    this.#phones ??= new this.#form.view.part.PhoneReader(this);
    this.#edit = new this.#form.view.part.EditController(
      this,
      { contact, session },
      {
        contacts: () => this.#contacts.value,
        session: () => this.#session.value,
        outcomes: () => this.#outcomes.value,
        phones: this.#phones,
        isInvisible: (access) => this.#pane?.isInvisible(access) ?? false,
        onSaved: (saved, how) => this.#onSaved(saved, how),
      },
    );
  }

  #endEdit(): void {
    this.#edit?.dispose();
    this.#edit = null;
  }

  /** By the host, which has gone on already: it is told when the reader stays, and when he follows after all. */
  #leadAway(then: () => void): void {
    let stays = false;
    const tell = (): unknown => stays && this.dispatchEvent(new ContactShowEvent({ id: this.contactId }));
    this.#leave(() => {
      then();
      tell();
    });
    stays = this.#edit !== null;
    tell();
  }

  #leave(then: () => void): void {
    this.#afterLeaving = then;
    if (this.#edit?.askToLeave() ?? true) this.#discard();
  }

  #discard(): void {
    this.#endEdit();
    this.#afterLeaving();
    this.requestUpdate();
  }

  /** The other's version stays. */
  #giveUp({ latest }: EditController): void {
    if (latest) this.#contact.accept(latest);
    this.#afterLeaving = () => this.#backToWindow();
    this.#discard();
  }

  #backToWindow(): void {
    if (this.mode === 'create') this.#close();
    else this.mode = 'window';
  }

  #close(): void {
    if (!this.dispatchEvent(new ContactCloseEvent({ id: this.contactId }))) return;
    const docked = this.#shownAs !== 'dialog';
    this.contactId = null;
    this.mode = 'window';
    if (docked && this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  #say(what: 'saved' | 'createdToast' | 'trashed' | 'broughtBack', contact: Contact, undo: UndoTicket | null): void {
    void this.#pane?.say(this.#pane.i18n.text(what, { name: contact.displayName }), undo);
  }

  readonly #onCancel = (event: DialogCancelEvent): void => {
    event.preventDefault();
    if (this.#pane?.stepBack()) return;
    this.#leave(() => this.#close());
  };

  #onSaved(
    done: Done<Contact> | null,
    { created, another }: { readonly created: boolean; readonly another: boolean },
  ): void {
    this.#endEdit();
    if (!another) this.mode = 'window';
    if (!done) return;
    const { value: contact, undo } = done;
    if (another) this.#screenBefore = null;
    else {
      this.contactId = contact.id;
      this.#contact.accept(contact);
      this.#pane?.remember(contact, undo);
    }
    this.dispatchEvent(new ContactSavedEvent({ id: contact.id, created, ...(another && { another }) }));
    this.#say(created ? 'createdToast' : 'saved', contact, undo);
  }

  #onTrashed(contact: Contact, undo: UndoTicket | null): void {
    this.dispatchEvent(new ContactTrashedEvent({ id: contact.id }));
    this.#close();
    if (this.contactId) this.#contact.accept(contact);
    this.#say('trashed', contact, undo);
  }

  #onRestored(contact: Contact): void {
    this.#contact.accept(contact);
    this.dispatchEvent(new ContactSavedEvent({ id: contact.id, created: false }));
    this.#say('broughtBack', contact, null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-contact-editor': ContactEditorElement;
  }
}
