import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';

import type { ContactSavedEvent } from '../../../plugins/contact-editor/index.ts';
import type { ContactId, RoomId } from '../../../shared/domain/ids.ts';
import { directionOf } from '../../../shared/i18n/direction.ts';
import { I18nController } from '../../../shared/i18n/i18n.controller.ts';
import type { Speech } from '../../../shared/i18n/locale.context.ts';
import { connectPlugins, type AnswerView, type Connected } from '../../../shared/loader/connect-plugins.ts';
import type { Ports } from '../../../shared/ports/keys.ts';
import { tokens } from '../../../shared/tokens/tokens.styles.ts';
import { avatarStyles } from '../../../shared/ui/avatar/avatar.styles.ts';
import { LiaisonElement } from '../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../shared/ui/button/button.styles.ts';
import { choiceStyles } from '../../../shared/ui/choice/choice.styles.ts';
import type { Appearance } from '../../../shared/ui/contexts.ts';
import { fieldStyles } from '../../../shared/ui/field/field.styles.ts';
import { stateStyles } from '../../../shared/ui/state/state.styles.ts';
import type { Address, GroupTask, GroupView } from '../state/address.ts';
import { AddressController } from '../state/address.controller.ts';
import { DemoController, type Stage } from '../state/demo.controller.ts';
import { keepLayout } from '../state/kept-layout.ts';
import type { Place } from '../state/places.ts';
import { portalCatalogue } from '../words/catalogue.ts';
import { apiCard, expiredCard, messengerCard } from './cards.ts';
import { bar, crumbs, navigation, newPanel } from './frame.ts';
import { failureCard, nameOf, waiting } from './loading.ts';
import { afterQueryChange, isSameStep, page } from './page.ts';
import { accountPanel, developerPanel } from './panels.ts';
import { styles } from './portal.styles.ts';

/** Where the company of this portal is at home: its numbers are written without +82. */
const REGION = 'KR';
const NO_PORTS: Partial<Ports> = {};

/** Someone waits for the reader to sign in again. */
interface Question {
  readonly answer: (signedIn: boolean) => void;
}

/**
 * Haneul, a company's portal: an admin console and a workspace, in which Liaison's plugins are some of the pages.
 *
 * What a portal does for the plugins is all here: it gives them ports, language and look, puts each in its place, lets
 * them answer each other, and keeps in the address what it wants to find again.
 *
 * @element haneul-portal
 */
export class PortalElement extends LiaisonElement {
  static override styles = [tokens, buttonStyles, choiceStyles, fieldStyles, stateStyles, avatarStyles, styles];

  @state() private answer: AnswerView = { state: 'idle' };
  /** *Message* was pressed somewhere. */
  @state() private writes = false;
  @state() private question: Question | null = null;

  @query('main') private readonly main!: HTMLElement;
  @query('.page') private readonly pageFrame!: HTMLElement;
  @query('#answers') private readonly outlet!: HTMLElement;
  @query('#ask') private readonly ask!: HTMLDialogElement;
  @query('#drawer') private readonly drawer!: HTMLElement;

  readonly #i18n = new I18nController(this, portalCatalogue);
  readonly #address = new AddressController(this);
  readonly #demo = new DemoController(
    this,
    () => this.#address.current,
    (signal) => this.#askReader(signal),
  );
  #place: Place | undefined;
  #connected: Stage | undefined;
  #plugins: Connected | undefined;
  /** The contact that is open, as far as the plugins have been told. */
  #contact: ContactId | null = null;
  #speech: Speech = { locale: 'en', region: REGION };
  #appearance: Appearance = {};

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#plugins?.disconnect();
    this.#connected = undefined;
  }

  protected override willUpdate(): void {
    const { locale, theme, density, direction } = this.#address.current;
    const dir = direction === 'auto' ? directionOf(locale) : direction;
    const root = document.documentElement;
    Object.assign(root, { lang: locale, dir });
    root.dataset['theme'] = theme;
    if (locale !== this.#speech.locale || dir !== this.#speech.direction) {
      this.#speech = { locale, region: REGION, direction: dir };
    }
    if (density !== (this.#appearance.density ?? 'auto')) this.#appearance = density === 'auto' ? {} : { density };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#arrive();
    document.title = `${this.#i18n.text(this.#address.current.place.label)} · Haneul`;
    const { view } = this.#demo;
    if (view.state === 'ready') {
      this.#connect(view.stage);
      this.#follow();
    }
    const asks = this.writes || this.question !== null || this.answer.state === 'failed';
    if (asks && !this.ask.open) this.ask.showModal();
    if (!asks && this.ask.open) this.ask.close();
  }

  override render(): TemplateResult {
    const { view } = this.#demo;
    const stage = view.state === 'ready' ? view.stage : undefined;
    const frame = { i18n: this.#i18n, address: this.#address.current, person: stage?.session.person };
    return html`
      <liaison-provider .ports=${stage?.ports ?? NO_PORTS} .speech=${this.#speech} .appearance=${this.#appearance}>
        <div class="frame">
          ${bar(frame)}
          <div class="side">${navigation(frame)}</div>
          <main tabindex="-1">
            ${crumbs(frame)} ${view.state === 'failed' ? apiCard(this.#i18n, this.#onApiRetry) : nothing}
            ${stage ? this.#renderPage(stage) : nothing}
          </main>
          <div
            id="answers"
            @liaison-contact-close=${this.#onContactClose}
            @liaison-contact-show=${this.#onContactShow}
            @liaison-contact-message=${this.#onContactMessage}
            @liaison-contact-saved=${this.#onContactSaved}
          ></div>
        </div>
      </liaison-provider>
      ${newPanel(frame)}
      <div class="drawer" id="drawer" popover>${navigation(frame)}</div>
      ${stage ? this.#renderPanels(stage) : nothing}
      <dialog class="ask" id="ask" @cancel=${this.#onAskCancel}>${this.#renderAsk(stage)}</dialog>
    `;
  }

  #renderPage({ load }: Stage): TemplateResult {
    return html`<div
        class="page"
        @liaison-query-change=${this.#onQueryChange}
        @liaison-layout-change=${this.#onLayoutChange}
        @liaison-contact-open=${this.#onContactOpen}
        @liaison-group-open=${this.#onGroupOpen}
        @liaison-group-close=${this.#onGroupClose}
        @liaison-group-create=${this.#onGroupCreate}
        @liaison-group-task-close=${this.#onGroupTaskClose}
        @liaison-invite-pane-change=${this.#onPaneChange}
      >
        ${page(this.#i18n, this.#address.current, load)}
      </div>
      ${this.answer.state === 'loading' ? waiting(this.#i18n, nameOf(this.#i18n, this.answer.plugin)) : nothing}`;
  }

  #renderPanels({ session, people, config }: Stage): TemplateResult {
    const panels = {
      i18n: this.#i18n,
      address: this.#address.current,
      person: session.person,
      people,
      scenarios: config.scenarios,
      onChange: this.#onSettingChange,
      onEndSession: () => session.end(),
    };
    return html`${accountPanel(panels)} ${developerPanel(panels)}`;
  }

  #renderAsk(stage: Stage | undefined): unknown {
    const { question, answer } = this;
    if (this.writes) return messengerCard(this.#i18n, this.#onAskCancel);
    if (question && stage) return expiredCard(this.#i18n, stage.session.person.member.name, question.answer);
    if (answer.state !== 'failed') return nothing;
    return failureCard(this.#i18n, {
      name: nameOf(this.#i18n, answer.plugin),
      onRetry: answer.retry,
      onClose: answer.dismiss,
    });
  }

  /** Once for each who signs in: what the one before had open goes with him. */
  #connect(stage: Stage): void {
    if (stage === this.#connected) return;
    this.#plugins?.disconnect();
    this.#connected = stage;
    this.#contact = null;
    this.#plugins = connectPlugins({
      root: this.renderRoot,
      plugins: stage.config.remotes.map(({ plugin }) => plugin),
      load: stage.load,
      outlet: this.outlet,
      show: (view) => (this.answer = view),
    });
  }

  /** The address may lead to a contact, or away from it: a link that was shared, the back button. */
  #follow(): void {
    const { contact } = this.#address.current;
    if (contact === this.#contact) return;
    this.#contact = contact;
    if (contact === null) return this.#plugins?.dismiss();
    const request = { detail: { id: contact }, bubbles: true, composed: true, cancelable: true };
    this.pageFrame.dispatchEvent(new CustomEvent('liaison-contact-open', request));
  }

  #show(contact: ContactId | null): void {
    this.#contact = contact;
    this.#address.go({ contact });
  }

  /** A page read anew begins at its top, for the eyes and for the keyboard. */
  #arrive(): void {
    const { place } = this.#address.current;
    if (place === this.#place) return;
    const isFirst = this.#place === undefined;
    this.#place = place;
    if (isFirst) return;
    this.drawer.hidePopover();
    scrollTo(0, 0);
    this.main.focus({ preventScroll: true });
  }

  #askReader(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (signedIn: boolean): void => {
        this.question = null;
        resolve(signedIn);
      };
      signal.addEventListener('abort', () => answer(false), { once: true });
      this.question = { answer };
    });
  }

  readonly #onApiRetry = (): void => this.#demo.retry();

  readonly #onAskCancel = (): void => {
    this.writes = false;
    this.question?.answer(false);
    if (this.answer.state === 'failed') this.answer.dismiss();
  };

  readonly #onSettingChange = (change: Partial<Address>): void => {
    const isOfTheLoader = 'light' in change || 'integrity' in change;
    this.#address.go(change, 'place' in change || 'person' in change ? 'push' : 'replace');
    if (isOfTheLoader) location.reload();
  };

  readonly #onLayoutChange = ({ detail }: CustomEvent<{ readonly layout: string }>): void => keepLayout(detail.layout);

  readonly #onQueryChange = ({ detail }: CustomEvent<{ readonly query: string }>): void => {
    const { current } = this.#address;
    const next = afterQueryChange(current, detail.query);
    const isStep = next.place !== current.place || !isSameStep(current.query, next.query);
    this.#address.go(next, isStep ? 'push' : 'replace');
  };

  readonly #onContactOpen = ({ detail }: CustomEvent<{ readonly id: ContactId }>): void => this.#show(detail.id);
  readonly #onContactSaved = ({ detail }: CustomEvent<ContactSavedEvent['detail']>): void => {
    if (detail.created && !detail.another) this.#show(detail.id);
  };
  readonly #onContactClose = (): void => this.#show(null);
  /** Whoever stays with what he has not saved stays in the address too. */
  readonly #onContactShow = ({ detail }: CustomEvent<{ readonly id: ContactId | null }>): void => this.#show(detail.id);
  readonly #onContactMessage = (): void => {
    this.writes = true;
  };
  readonly #onGroupOpen = ({ detail }: CustomEvent<{ readonly id: string; readonly view?: GroupView }>): void =>
    this.#address.go({ group: detail.id, groupView: detail.view ?? 'overview', task: null, room: null });
  readonly #onGroupClose = (): void => this.#address.go({ group: null, groupView: 'overview' });
  readonly #onGroupCreate = ({
    detail,
  }: CustomEvent<{ readonly task: GroupTask; readonly roomId: RoomId | null }>): void =>
    this.#address.go({ task: detail.task, room: detail.roomId });
  readonly #onGroupTaskClose = (): void => this.#address.go({ task: null, room: null });

  readonly #onPaneChange = ({ detail }: CustomEvent<{ readonly pane: string }>): void =>
    this.#address.go({ pane: detail.pane });
}

declare global {
  interface HTMLElementTagNameMap {
    'haneul-portal': PortalElement;
  }
}
