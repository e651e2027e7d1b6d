import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

import type { JoinOffer } from '../../shared/domain/invitation.ts';
import type { Problem } from '../../shared/domain/result.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { InvitationPort } from '../../shared/ports/invitation-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { avatarStyles } from '../../shared/ui/avatar/avatar.styles.ts';
import { bannerStyles } from '../../shared/ui/banner/banner.styles.ts';
import { banner } from '../../shared/ui/banner/banner.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { PortController, portContext } from '../../shared/ui/contexts.ts';
import { key, plug, success } from '../../shared/ui/icon/icons.ts';
import { problemText } from '../../shared/i18n/problems/problem-text.ts';
import { endedCard } from './components/join/ended-card.ts';
import {
  groupName,
  inviterName,
  isolated,
  joinCard,
  joinFacts,
  portrait,
  sign,
  signedInAs,
} from './components/join/join-card.ts';
import { styles } from './components/join/join.styles.ts';
import { AccountCreateEvent } from './events/account-create.event.ts';
import { JoinDoneEvent } from './events/join-done.event.ts';
import { JoinLeaveEvent } from './events/join-leave.event.ts';
import { JoinedGroupOpenEvent } from './events/joined-group-open.event.ts';
import { joinCatalogue } from './i18n/join/catalogue.ts';
import { JoinController, type JoinStep, type JoinView } from './state/join.controller.ts';

/**
 * The page behind an invitation's link (I-08): who invites into which group of which company, what they will see, and
 * *Join*; or why not, and the one next step. Stands on the host's own page. Knows neither how to sign in, nor where the
 * link's token came from: the host takes it out of the address before anything else happens (I-22).
 *
 * @element liaison-join
 *
 * @fires {JoinDoneEvent} liaison-join-done - The reader has joined.
 * @fires {JoinLeaveEvent} liaison-join-leave - *Not now* or *Close*: the host leads on.
 * @fires {AccountCreateEvent} liaison-account-create - He has no account yet; see `accounts`.
 * @fires {JoinedGroupOpenEvent} liaison-group-open - *Open group*.
 * @fires {PluginErrorEvent} liaison-plugin-error - Something unforeseen broke.
 */
export class JoinElement extends PluginElement {
  static override styles = [avatarStyles, bannerStyles, cardStyles, styles];

  /** The secret part of the link. Never an attribute: those are seen by everything that reads the page. */
  @property({ attribute: false }) token = '';

  /** The host's invitations. Needed; the nearest provider's when absent, as below. */
  @property({ attribute: false }) invitations?: InvitationPort;

  /** Signs the reader in. */
  @property({ attribute: false }) session?: SessionPort;

  /** The host has a page where an account can be made, and hears `liaison-account-create`. */
  @property({ type: Boolean }) accounts = false;

  protected override readonly plugin = 'invite-panel';

  @query('h1') private readonly heading!: HTMLElement | null;

  readonly #i18n = this.speak(joinCatalogue);
  readonly #common = this.speak(commonCatalogue);
  readonly #invitationPort = new PortController(this, portContext('invitations'), () => this.invitations);
  readonly #sessionPort = new PortController(this, portContext('session'), () => this.session);
  readonly #join = new JoinController(this, () => this.token, {
    invitations: () => this.#invitationPort.value,
    session: () => this.#sessionPort.value,
  });
  /** What the reader was last shown; where it changes because of what he did, the focus goes to its heading. */
  #shown: JoinView['state'] = 'loading';
  #hasActed = false;

  /** Looks again: the host has signed somebody in by itself. */
  retry(): void {
    this.#join.retry();
  }

  override render(): unknown {
    const { view } = this.#join;
    switch (view.state) {
      case 'loading':
        return html`<section class="card waiting" role="status">
          <span class="spinner"></span>${this.#i18n.text('loading')}
        </section>`;
      case 'unsupported':
        return joinCard({ lead: sign(plug), title: this.#i18n.text('unsupportedTitle'), actions: this.#close() });
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: this.#i18n.text('failedTitle'),
            onRetry: this.#onRetry,
          }),
        );
      case 'signed-out':
        return this.#signedOut(view.signingIn);
      case 'ready':
        return this.#ready(view.offer, view.step);
      case 'ended':
        return joinCard({ ...endedCard(this.#i18n, view.offer), actions: this.#endedActions(view.offer) });
      case 'joined':
        return this.#joined(view.offer);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.#join.view;
    if (state === this.#shown) return;
    this.#shown = state;
    if (this.#hasActed) this.heading?.focus();
  }

  #signedOut(isBusy: boolean): TemplateResult {
    return joinCard({
      lead: sign(key),
      title: this.#i18n.text('signedOutTitle'),
      text: this.#i18n.text('signedOutText'),
      actions: html`${this.#primary(this.#common.text('signIn'), this.#onSignIn, isBusy)} ${this.#account()}`,
    });
  }

  #ready(offer: JoinOffer, step: JoinStep): TemplateResult {
    const text = this.#i18n;
    const { group, inviter, viewer } = offer;
    const name = inviterName(offer);
    const isBusy = step.state === 'joining' || step.state === 'signing-in';
    const who = { name, company: isolated(inviter?.company ?? '') };
    return joinCard({
      lead: portrait(offer),
      title: group
        ? text.rich(viewer ? 'joinGroup' : 'signInToJoin', { group: groupName(offer) })
        : text.rich(viewer ? 'addMe' : 'signInToAddMe', { name }),
      text: text.rich(group ? 'invitesToGroup' : 'invitesToContact', who),
      facts: html`${joinFacts(text, offer)} ${viewer ? signedInAs(text, viewer) : nothing}
      ${step.state === 'failed' ? this.#failure(offer, step.problem) : nothing}`,
      actions: viewer
        ? html`${this.#primary(text.text(group ? 'join' : 'accept'), this.#onJoin, isBusy)}
            <button type="button" class="btn quiet" @click=${this.#onLeave}>${text.text('notNow')}</button>`
        : html`${this.#primary(text.text(group ? 'signInAndJoin' : 'signInAndAccept'), this.#onJoin, isBusy)}
          ${this.#account()}`,
    });
  }

  /** What was pressed stays to be pressed again: it counts once. */
  #failure({ group }: JoinOffer, problem: Problem): TemplateResult {
    const isUnknown = problem.kind === 'unknown-outcome';
    const title = isUnknown ? 'unsure' : group ? 'notJoined' : 'notAccepted';
    const why = isUnknown ? this.#i18n.text('unsureText') : problemText(this.#common, problem).text;
    return banner({
      kind: isUnknown ? 'warning' : 'error',
      text: html`<strong>${this.#i18n.text(title)}</strong> ${why}`,
      announced: true,
    });
  }

  #endedActions({ state, group }: JoinOffer): unknown {
    if (state === 'already-member' && group?.id !== undefined) return this.#openGroup(group.id);
    if (state === 'wrong-domain' && this.#sessionPort.value)
      return html`<button type="button" class="btn primary" @click=${this.#onSwitch}>
          ${this.#i18n.text('otherAccount')}
        </button>
        ${this.#close()}`;
    return this.#close();
  }

  #joined(offer: JoinOffer): TemplateResult {
    const { group } = offer;
    const name = inviterName(offer);
    return joinCard({
      lead: sign(success, 'good'),
      title: group
        ? this.#i18n.rich('joinedTitle', { group: groupName(offer) })
        : this.#i18n.rich('acceptedTitle', { name }),
      text: group ? this.#i18n.rich('joinedText', { name }) : this.#i18n.text('acceptedText'),
      actions: group?.id === undefined ? this.#close() : this.#openGroup(group.id),
    });
  }

  #primary(label: string, onClick: (event: Event) => void, isBusy: boolean): TemplateResult {
    return html`<button type="button" class="btn primary" aria-busy=${isBusy} aria-disabled=${isBusy} @click=${onClick}>
      ${isBusy ? html`<span class="spinner"></span>` : nothing}${label}
    </button>`;
  }

  #account(): TemplateResult | typeof nothing {
    if (!this.accounts) return nothing;
    return html`<button type="button" class="btn" @click=${this.#onAccount}>${this.#i18n.text('createAccount')}</button>
      <p class="tiny muted">${this.#i18n.text('comeBack')}</p>`;
  }

  #openGroup(id: string): TemplateResult {
    return html`<button
      type="button"
      class="btn primary"
      @click=${() => this.dispatchEvent(new JoinedGroupOpenEvent({ id }))}
    >
      ${this.#i18n.text('openGroup')}
    </button>`;
  }

  #close(): TemplateResult {
    return html`<button type="button" class="btn" @click=${this.#onLeave}>${this.#i18n.text('close')}</button>`;
  }

  readonly #onRetry = this.guard(() => this.retry());

  readonly #onSignIn = this.guard(() => this.#act(() => this.#join.signIn()));

  readonly #onSwitch = this.guard(() => this.#act(() => this.#join.switchAccount()));

  readonly #onJoin = this.guard(() =>
    this.#act(async () => {
      await this.#join.join();
      const { view } = this.#join;
      if (view.state === 'joined')
        this.dispatchEvent(new JoinDoneEvent({ kind: view.offer.group ? 'join-group' : 'add-me' }));
    }),
  );

  readonly #onAccount = this.guard(() => this.dispatchEvent(new AccountCreateEvent()));

  readonly #onLeave = this.guard(() => this.dispatchEvent(new JoinLeaveEvent()));

  #act(what: () => Promise<void>): Promise<void> {
    this.#hasActed = true;
    return what();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-join': JoinElement;
  }
}
