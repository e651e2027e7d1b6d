import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { ExternalGroupId } from '../../shared/domain/ids.ts';
import type { GroupInvitation } from '../../shared/domain/invitation.ts';
import type { Session } from '../../shared/domain/policy.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { InvitationPort } from '../../shared/ports/invitation-port.ts';
import type { PluginRequest } from '../../shared/ports/plugin-request.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { PortController, portContext } from '../../shared/ui/contexts.ts';
import { RovingFocus } from '../../shared/ui/focus/roving-focus.ts';
import { SessionGate } from '../../shared/ui/session/session-gate.controller.ts';
import { skeletonStyles } from '../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../shared/ui/skeleton/skeleton.ts';
import { OnDemand } from '../../shared/ui/on-demand.ts';
import { tabsStyles } from '../../shared/ui/tabs/tabs.styles.ts';
import type { GroupInviteSendEvent } from './components/group-invite/group-invite-send.event.ts';
import type { InviteByEmailEvent } from './events/invite-by-email.event.ts';
import { PaneChangeEvent } from './events/pane-change.event.ts';
import { catalogue } from './i18n/catalogue.ts';
import { styles } from './invite-panel.styles.ts';
import { GROUP_PART, PANES, PARTS, type Pane } from './state/panes.ts';

/** A pane whose question was refused for want of a session: asks again when the reader has signed in. */
interface PaneElement extends HTMLElement {
  retry?(): void;
}

/**
 * *Add external person*: finding somebody outside, inviting, and what became of the invitations, a tab each. A pane that
 * was opened stays as it is while another is looked at. Knows nothing of what the panes do, nor of the host's API.
 *
 * @element liaison-invite-panel
 *
 * @fires {ContactOpenEvent} liaison-contact-open - A person who is a contact is to be looked at. Answered by whoever shows contacts.
 * @fires {PaneChangeEvent} liaison-invite-pane-change - Another tab was opened.
 * @fires {PluginErrorEvent} liaison-plugin-error - Something unforeseen broke.
 */
export class InvitePanelElement extends PluginElement {
  static override styles = [tabsStyles, skeletonStyles, styles];

  /** Who is looking. Needed; the nearest provider's when absent, as those below. */
  @property({ attribute: false }) session?: SessionPort;

  /** The host's invitations. Needed. */
  @property({ attribute: false }) invitations?: InvitationPort;

  /** Tells which addresses are contacts already. */
  @property({ attribute: false }) contacts?: ContactPort;

  /** Keeps what is shown up to date. */
  @property({ attribute: false }) changes?: ChangePort;

  /** The tab that is open. One that is not known opens the first. */
  @property() pane: Pane | '' | null = null;

  /** Who was looked for in vain, and is to be invited. */
  @state() private invited = '';

  /** Another plugin asked for the invitation of this group: it stands over the page, in place of the tabs. Null: answered. */
  @state() private asked: { readonly groupId: ExternalGroupId | null } | null = null;

  /** The invitation of that group is to go by e-mail. */
  @state() private sendingTo: GroupInvitation['group'] | null = null;

  protected override readonly plugin = 'invite-panel';

  readonly #i18n = this.speak(catalogue);
  readonly #common = this.speak(commonCatalogue);
  readonly #sessionPort = new PortController(this, portContext('session'), () => this.session);
  readonly #invitationPort = new PortController(this, portContext('invitations'), () => this.invitations);
  readonly #contactPort = new PortController(this, portContext('contacts'), () => this.contacts);
  readonly #changePort = new PortController(this, portContext('changes'), () => this.changes);
  readonly #gate = new SessionGate(this, {
    session: () => this.#sessionPort.value,
    changes: () => this.#changePort.value,
    ports: () => [this.#invitationPort.value],
    capabilities: ['invitations'],
  });
  readonly #parts = new Map(PANES.map((pane) => [pane, new OnDemand(this, PARTS[pane])]));
  readonly #groupPart = new OnDemand(this, GROUP_PART);
  readonly #tabs = new RovingFocus({
    axis: 'horizontal',
    items: () => [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')],
  });
  /** Those that stay in the page, because something may have been entered there. */
  readonly #opened = new Set<Pane>();

  /** `liaison-invite-open` (D6). */
  answer({ detail }: PluginRequest): void {
    this.asked = { groupId: (detail as { readonly groupId: ExternalGroupId }).groupId };
    this.sendingTo = null;
  }

  /** The host leads elsewhere. */
  dismiss(): void {
    if (this.asked) this.asked = { groupId: null };
  }

  protected override willUpdate(): void {
    if (this.sendingTo) this.#parts.get('email')?.need();
    if (this.asked) return this.#groupPart.need();
    // Fetched while the session is asked for, so that nobody waits twice.
    this.#parts.get(this.#current)?.need();
    this.#opened.add(this.#current);
  }

  override render(): unknown {
    const { view } = this.#gate;
    if (view.state !== 'loading' && view.state !== 'open')
      return this.later(({ gateCard }) => gateCard(this.#common, this.#gate, view, this.#i18n.text('unsupported')));
    const session = view.state === 'open' ? view.session : undefined;
    if (this.asked) return this.#groupInvite(this.asked.groupId, session);
    return html`<h1 class="page-title">${this.#i18n.text('title')}</h1>
      <div class="tabs" role="tablist" aria-label=${this.#i18n.text('title')} @keydown=${this.#onTabKey}>
        ${PANES.map(this.#tab)}
      </div>
      ${PANES.map((pane) => (this.#opened.has(pane) ? this.#panel(pane, session) : nothing))}`;
  }

  #groupInvite(groupId: ExternalGroupId | null, session: Session | undefined): unknown {
    const part = this.#groupPart;
    if (part.view.state === 'failed')
      return this.later(({ problemCard }) =>
        problemCard(this.#common, { problem: { kind: 'unavailable' }, onRetry: this.guard(() => part.retry()) }),
      );
    if (part.view.state !== 'loaded' || !session) return nothing;
    return html`<ln-group-invite
      .groupId=${groupId}
      .session=${session}
      .invitations=${this.#invitationPort.value}
      .changes=${this.#changePort.value}
      ?sending=${this.sendingTo !== null}
      @ln-sign-in=${this.#onSignIn}
      @ln-group-invite-send=${this.#onGroupSend}
      @close=${this.#onGroupClose}
      >${this.sendingTo ? this.#content('email', session) : nothing}</ln-group-invite
    >`;
  }

  get #current(): Pane {
    return PANES.find((pane) => pane === this.pane) ?? PANES[0];
  }

  readonly #tab = (pane: Pane): TemplateResult => {
    const isCurrent = pane === this.#current;
    return html`<button
      type="button"
      role="tab"
      id="tab-${pane}"
      aria-selected=${isCurrent}
      aria-controls=${isCurrent ? `pane-${pane}` : nothing}
      tabindex=${isCurrent ? 0 : -1}
      @click=${() => this.#open(pane)}
    >
      ${this.#i18n.text(pane)}
    </button>`;
  };

  #panel(pane: Pane, session: Session | undefined): TemplateResult {
    return html`<div
      role="tabpanel"
      id="pane-${pane}"
      aria-labelledby="tab-${pane}"
      ?hidden=${pane !== this.#current}
      @ln-sign-in=${this.#onSignIn}
      @ln-invite-by-email=${this.#onInviteByEmail}
    >
      ${this.#content(pane, session)}
    </div>`;
  }

  #content(pane: Pane, session: Session | undefined): unknown {
    const part = this.#parts.get(pane)!;
    if (part.view.state === 'failed')
      return this.later(({ problemCard }) =>
        problemCard(this.#common, {
          problem: { kind: 'unavailable' },
          title: this.#i18n.text('partFailed', { name: this.#i18n.text(pane) }),
          onRetry: this.guard(() => part.retry()),
        }),
      );
    if (part.view.state !== 'loaded' || !session)
      return html`<div class="waiting" aria-busy="true">
        ${skeleton('long')}${skeleton('box')}${skeleton('middle')}
      </div>`;
    switch (pane) {
      case 'find':
        return html`<ln-find-pane .session=${session} .invitations=${this.#invitationPort.value}></ln-find-pane>`;
      case 'email':
        return html`<ln-email-pane
          .session=${session}
          .invitations=${this.#invitationPort.value}
          .contacts=${this.#contactPort.value}
          .group=${this.sendingTo}
          .address=${this.invited}
        ></ln-email-pane>`;
      case 'card':
        return html`<ln-card-pane
          .session=${session}
          .invitations=${this.#invitationPort.value}
          .changes=${this.#changePort.value}
        ></ln-card-pane>`;
      case 'sent':
        return html`<ln-sent-pane
          .session=${session}
          .invitations=${this.#invitationPort.value}
          .changes=${this.#changePort.value}
        ></ln-sent-pane>`;
    }
  }

  #open(pane: Pane): void {
    if (pane === this.#current) return;
    this.pane = pane;
    this.dispatchEvent(new PaneChangeEvent({ pane }));
  }

  /** Arrows open the tab they come to: nothing is lost by leaving one. */
  readonly #onTabKey = this.guard((event: KeyboardEvent) => {
    if (!this.#tabs.heard(event)) return;
    event.preventDefault();
    (this.shadowRoot?.activeElement as HTMLElement | null)?.click();
  });

  readonly #onInviteByEmail = this.guard(async ({ detail }: InviteByEmailEvent) => {
    this.invited = detail.address;
    this.#open('email');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#tab-email')?.focus();
  });

  readonly #onGroupSend = this.guard(({ detail }: GroupInviteSendEvent) => {
    this.sendingTo = detail.group;
  });

  readonly #onGroupClose = this.guard(() => this.dismiss());

  readonly #onSignIn = this.guard(async ({ target }: Event) => {
    if (await this.#gate.signIn()) (target as PaneElement).retry?.();
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-invite-panel': InvitePanelElement;
  }
}
