import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { INVITATION_STATES, type Invitation, type InvitationState } from '../../shared/domain/invitation.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { InvitationPort } from '../../shared/ports/invitation-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { AnnouncerController } from '../../shared/ui/announcer/announcer.controller.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { PortController, portContext } from '../../shared/ui/contexts.ts';
import { inputStyles } from '../../shared/ui/field/input.styles.ts';
import { select } from '../../shared/ui/field/field.ts';
import { filter as filterIcon, mail } from '../../shared/ui/icon/icons.ts';
import type { ReadyList } from '../../shared/ui/paging/cursor-list.controller.ts';
import { showMoreStyles } from '../../shared/ui/paging/show-more.styles.ts';
import { showMore } from '../../shared/ui/paging/show-more.ts';
import { lazy } from '../../shared/ui/lazy.ts';
import { LazyPart } from '../../shared/ui/lazy-part.controller.ts';
import type { ToastsElement } from '../../shared/ui/toast/toasts.element.ts';
import type { InvitationTaskEvent } from './components/invitation-table/invitation-task.event.ts';
import { STATE_WORDS } from './components/invitation-table/invitation-words.ts';
import { catalogue } from './i18n/catalogue.ts';
import { styles } from './invite-panel.styles.ts';
import { copyWhenFetched } from './state/clipboard.ts';
import { InvitationsController, type InvitationTasks } from './state/invitations.controller.ts';

/**
 * *Sent* (I-20): the invitations that the reader made, what became of each, and *Copy link* and *Revoke* for those that
 * are open. Knows nothing of the host's API.
 *
 * @element liaison-invite-panel
 *
 * @fires {PluginErrorEvent} liaison-plugin-error - Something unforeseen broke.
 */
export class InvitePanelElement extends PluginElement {
  static override styles = [inputStyles, showMoreStyles, styles];

  /** Who is looking. Needed; the nearest provider's when absent, as the two below. */
  @property({ attribute: false }) session?: SessionPort;

  /** The host's invitations. Needed. */
  @property({ attribute: false }) invitations?: InvitationPort;

  /** Keeps what is shown up to date. */
  @property({ attribute: false }) changes?: ChangePort;

  protected override readonly plugin = 'invite-panel';

  @query('ln-toasts') private readonly toasts!: ToastsElement;
  @query('select') private readonly filterField!: HTMLSelectElement | null;

  readonly #i18n = this.speak(catalogue);
  readonly #common = this.speak(commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #sessionPort = new PortController(this, portContext('session'), () => this.session);
  readonly #invitationPort = new PortController(this, portContext('invitations'), () => this.invitations);
  readonly #changePort = new PortController(this, portContext('changes'), () => this.changes);
  readonly #sent = new InvitationsController(
    this,
    {
      session: () => this.#sessionPort.value,
      invitations: () => this.#invitationPort.value,
      changes: () => this.#changePort.value,
    },
    copyWhenFetched,
  );

  constructor() {
    super();
    const load = () => lazy('row-tools', () => import(/* webpackChunkName: "row-tools" */ './row-tools.ts'));
    this.addController(
      new LazyPart(
        load,
        ({ defineRowTools }) => defineRowTools(),
        (error) => this.contain(error),
      ),
    );
  }

  override render(): unknown {
    const { view, gate } = this.#sent;
    if (view.state === 'closed')
      return this.later(({ gateCard }) => gateCard(this.#common, gate, view.gate, this.#i18n.text('unsupported')));
    return html`<div class="page">
        <header>
          <h1 class="page-title">${this.#i18n.text('title')}</h1>
          ${view.state === 'empty' || view.state === 'failed' ? nothing : this.#filter()}
        </header>
        ${this.#body()}
      </div>
      <ln-toasts></ln-toasts>`;
  }

  #filter(): TemplateResult {
    const { filter } = this.#sent;
    return html`<label class="filter">
      <span class="medium">${this.#i18n.text('filterLabel')}</span>
      ${select(
        html`<select class="input" .value=${live(filter ?? '')} @change=${this.#onFilterChange}>
          <option value="" ?selected=${filter === null}>${this.#i18n.text('all')}</option>
          ${INVITATION_STATES.map(
            (state) =>
              html`<option value=${state} ?selected=${filter === state}>
                ${this.#i18n.text(STATE_WORDS[state])}
              </option>`,
          )}
        </select>`,
      )}
    </label>`;
  }

  #body(): unknown {
    const { view } = this.#sent;
    const text = this.#i18n;
    switch (view.state) {
      case 'closed':
      case 'loading':
        return html`<ln-invitation-table .label=${text.text('title')}></ln-invitation-table>`;
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: text.text('failed'),
            onRetry: this.#onRetry,
            onSignIn: this.#onSignIn,
          }),
        );
      case 'empty':
        return this.later(({ stateCard }) =>
          stateCard({ icon: mail, title: text.text('emptyTitle'), text: text.text('emptyText') }),
        );
      case 'none-in-state':
        return this.later(({ stateCard }) =>
          stateCard({
            icon: filterIcon,
            title: text.text('noneInState'),
            text: text.text('noneInStateText', { state: text.text(STATE_WORDS[view.filter]) }),
            actions: html`<button type="button" class="btn" @click=${this.#onShowAllClick}>
              ${text.text('showAll')}
            </button>`,
          }),
        );
      case 'ready':
        return this.#ready(view.invitations, view.tasks);
    }
  }

  #ready(list: ReadyList<Invitation>, tasks: InvitationTasks): TemplateResult {
    const { stale } = list;
    return html`
      ${
        stale
          ? this.later(({ staleBanner }) => staleBanner(this.#common, stale, this.#i18n.text('stale'), this.#onRetry))
          : nothing
      }
      <ln-invitation-table
        .invitations=${list.items}
        .tasks=${tasks}
        .viewerId=${this.#sent.session?.viewer.member.id}
        .label=${this.#i18n.text('title')}
        ?busy=${list.busy}
        @ln-invitation-task=${this.#onTask}
      ></ln-invitation-table>
      ${showMore(this.#common, list, this.#onMore, this.later)}
    `;
  }

  readonly #onFilterChange = this.guard(({ target }: Event) =>
    this.#sent.show(((target as HTMLSelectElement).value || null) as InvitationState | null),
  );

  readonly #onShowAllClick = this.guard(() => {
    this.#sent.show(null);
    this.filterField?.focus();
  });

  readonly #onRetry = this.guard(() => this.#sent.retry());

  readonly #onSignIn = this.guard(() => this.#sent.signIn());

  readonly #onMore = this.guard(async () => {
    const count = await this.#sent.more();
    if (count) this.#announcer.say(this.#i18n.text('moreShown', { count }));
  });

  readonly #onTask = this.guard(async ({ detail: { id, wish } }: InvitationTaskEvent) => {
    switch (wish) {
      case 'ask-revoke':
        return this.#sent.confirmRevoke(id);
      case 'dismiss':
        return this.#sent.dismiss(id);
      case 'copy-link':
        if (await this.#sent.copyLink(id)) this.toasts.show({ text: this.#i18n.text('copied') });
        return undefined;
      case 'revoke':
        if (await this.#sent.revoke(id)) this.toasts.show({ text: this.#i18n.text('revokedNow') });
        return undefined;
    }
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-invite-panel': InvitePanelElement;
  }
}
