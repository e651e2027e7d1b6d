import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { createHttpPorts } from '../../../shared/adapters/http/index.ts';
import { directionOf } from '../../../shared/i18n/direction.ts';
import { I18nController } from '../../../shared/i18n/i18n.controller.ts';
import type { Speech } from '../../../shared/i18n/locale.context.ts';
import type { Ports } from '../../../shared/ports/keys.ts';
import { tokens } from '../../../shared/tokens/tokens.styles.ts';
import { LiaisonElement } from '../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../shared/ui/button/button.styles.ts';
import { select } from '../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../shared/ui/icon/icon.ts';
import { globe, success } from '../../../shared/ui/icon/icons.ts';
import { stateCard } from '../../../shared/ui/state/state-card.ts';
import { stateStyles } from '../../../shared/ui/state/state.styles.ts';
import { failureCard, waiting } from '../app/loading.ts';
import { addressFromUrl, LOCALES, type Locale } from '../state/address.ts';
import { createFederation, type PortalConfig } from '../state/remotes.ts';
import { peopleOfDemo, type Person } from '../state/session.ts';
import { portalCatalogue } from '../words/catalogue.ts';
import { JoinAuth } from './join-auth.ts';
import { styles } from './join-page.styles.ts';

type View =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'left' }
  | { readonly state: 'ready'; readonly element: HTMLElement & { token: string } };

/** Somebody is asked who he is. */
interface Question {
  readonly people: readonly Person[];
  readonly answer: (person: Person | null) => void;
}

/** The one thing of the plugin's module that this page wants. */
interface JoinModule {
  defineJoin(): Promise<CustomElementConstructor>;
}

/**
 * Haneul's page for people who open an invitation's link, of this company or of another. What a portal does for
 * `<liaison-join>` is all here: takes the token out of the address, gives the ports, signs in, and says where to go then.
 *
 * @element haneul-join
 */
export class JoinPageElement extends LiaisonElement {
  static override styles = [tokens, buttonStyles, fieldStyles, stateStyles, styles];

  @property({ attribute: false }) token = '';

  @state() private view: View = { state: 'loading' };
  @state() private question: Question | null = null;
  @state() private locale: Locale = addressFromUrl(location).locale;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #i18n = new I18nController(this, portalCatalogue);
  readonly #auth = new JoinAuth((signal) => this.#who(signal));
  /** What the page needs, and nothing that a stranger may not ask for. */
  readonly #ports = portsOver(this.#auth);
  #speech: Speech = { locale: 'en' };

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.dataset['theme'] = addressFromUrl(location).theme;
    void this.#bring();
  }

  protected override willUpdate(): void {
    const { view, locale } = this;
    const direction = directionOf(locale);
    Object.assign(document.documentElement, { lang: locale, dir: direction });
    if (locale !== this.#speech.locale) this.#speech = { locale, direction };
    if (view.state === 'ready' && view.element.token !== this.token) view.element.token = this.token;
  }

  protected override updated(): void {
    if (this.question && !this.dialog.open) this.dialog.showModal();
    if (!this.question && this.dialog.open) this.dialog.close();
  }

  override render(): TemplateResult {
    return html`<header>
        <span class="logo"></span><span class="brand">Haneul</span>
        <label class="language">
          ${icon(globe)}
          ${select(
            html`<select class="input" aria-label=${this.#i18n.text('language')} @change=${this.#onLocaleChange}>
              ${LOCALES.map(
                (locale) =>
                  html`<option value=${locale} ?selected=${locale === this.locale}>
                    ${new Intl.DisplayNames(locale === 'en-XA' ? 'en' : locale, { type: 'language' }).of(locale)}
                  </option>`,
              )}
            </select>`,
          )}
        </label>
      </header>
      <liaison-provider .ports=${this.#ports} .speech=${this.#speech}>
        <main @liaison-join-leave=${this.#onLeave} @liaison-account-create=${this.#onAccountCreate}>
          ${this.#content()}
        </main>
      </liaison-provider>
      <dialog aria-labelledby="who" @cancel=${this.#onCancel}>${this.#whoForm()}</dialog>`;
  }

  #content(): unknown {
    switch (this.view.state) {
      case 'loading':
        return waiting(this.#i18n, this.#i18n.text('invitation'));
      case 'failed':
        return failureCard(this.#i18n, { name: this.#i18n.text('invitation'), onRetry: () => void this.#bring() });
      case 'left':
        return stateCard({ icon: success, title: this.#i18n.text('joinLeft'), text: this.#i18n.text('joinLeftText') });
      case 'ready':
        return this.view.element;
    }
  }

  #whoForm(): TemplateResult | typeof nothing {
    if (!this.question) return nothing;
    const { people } = this.question;
    return html`<form method="dialog" @submit=${this.#onWhoSubmit}>
      <h2 id="who">${this.#i18n.text('joinWho')}</h2>
      <p class="small muted">${this.#i18n.text('joinWhoText')}</p>
      <label class="who">
        ${this.#i18n.text('joinAccount')}
        ${select(
          html`<select class="input">
            ${people.map(
              ({ member: { id, name }, company }) =>
                html`<option value=${id}>${name} · ${company ?? 'Haneul'}</option>`,
            )}
          </select>`,
        )}
      </label>
      <div class="actions">
        <button type="button" class="btn" @click=${this.#onCancel}>${this.#i18n.text('notNow')}</button>
        <button type="submit" class="btn primary">${this.#i18n.text('signIn')}</button>
      </div>
    </form>`;
  }

  async #bring(): Promise<void> {
    this.view = { state: 'loading' };
    try {
      const answer = await fetch('/portal-config.json');
      const load = createFederation((await answer.json()) as PortalConfig, addressFromUrl(location));
      const module = (await load('invite-panel')) as unknown as JoinModule;
      const Join = (await module.defineJoin()) as new () => HTMLElement & { token: string; accounts: boolean };
      const element = Object.assign(new Join(), { token: this.token, accounts: true });
      this.view = { state: 'ready', element };
    } catch (error) {
      console.info(error);
      this.view = { state: 'failed' };
    }
  }

  async #who(signal: AbortSignal): Promise<Person | null> {
    const everyone = await peopleOfDemo();
    const people = everyone.toSorted((a, b) => Number(!a.company) - Number(!b.company));
    return new Promise((resolve) => {
      const answer = (person: Person | null): void => {
        this.question = null;
        resolve(person);
      };
      signal.addEventListener('abort', () => answer(null), { once: true });
      this.question = { people, answer };
    });
  }

  readonly #onWhoSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { value } = this.dialog.querySelector('select')!;
    this.question?.answer(this.question.people.find(({ member }) => member.id === value) ?? null);
  };

  readonly #onCancel = (): void => this.question?.answer(null);

  readonly #onLocaleChange = ({ target }: Event): void => {
    this.locale = (target as HTMLSelectElement).value as Locale;
  };

  readonly #onLeave = (): void => void (this.view = { state: 'left' });

  /** A real portal has a page for it, in a window of its own. */
  readonly #onAccountCreate = (): void => void open('/work/preferences', '_blank', 'noopener,noreferrer');
}

function portsOver(auth: JoinAuth): Pick<Ports, 'session' | 'invitations'> {
  const { session, invitations } = createHttpPorts({ baseUrl: '/api/v1', auth });
  return { session, invitations };
}

declare global {
  interface HTMLElementTagNameMap {
    'haneul-join': JoinPageElement;
  }
}
