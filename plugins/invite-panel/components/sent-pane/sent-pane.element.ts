import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { INVITATION_STATES, type Invitation, type InvitationFilter } from '../../../../shared/domain/invitation.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ChangePort } from '../../../../shared/ports/change-port.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { inputStyles } from '../../../../shared/ui/field/input.styles.ts';
import { select } from '../../../../shared/ui/field/field.ts';
import { filter as filterIcon, mail } from '../../../../shared/ui/icon/icons.ts';
import { defineMenu } from '../../../../shared/ui/menu/menu.element.ts';
import type { ReadyList } from '../../../../shared/ui/paging/cursor-list.controller.ts';
import { showMoreStyles } from '../../../../shared/ui/paging/show-more.styles.ts';
import { showMore } from '../../../../shared/ui/paging/show-more.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { defineToasts, type ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { defineInvitationStrip } from '../invitation-strip/invitation-strip.element.ts';
import { defineInvitationTable } from '../invitation-table/invitation-table.element.ts';
import type { InvitationTaskEvent } from '../invitation-table/invitation-task.event.ts';
import { STATE_WORDS } from '../invitation-table/invitation-words.ts';
import { sentCatalogue } from '../../i18n/sent/catalogue.ts';
import { styles } from './sent-pane.styles.ts';
import { copyWhenFetched } from '../../state/clipboard.ts';
import { InvitationsController, type InvitationTasks } from '../../state/invitations.controller.ts';

/** All that is over together, before the ways in which it ended. */
const FILTERS: readonly InvitationFilter[] = [
  'open',
  'ended',
  ...INVITATION_STATES.filter((state) => state !== 'open'),
];

const DONE = { revoke: 'revokedNow', rotate: 'rotatedNow', resend: 'resentNow' } as const;

/**
 * *Sent* (I-20): the invitations that the reader made, what became of each, and what can be done with it
 * in its life. Knows nothing of the host's API, nor how to sign in.
 *
 * @element ln-sent-pane
 *
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class SentPaneElement extends LiaisonElement {
  static override styles = [buttonStyles, inputStyles, showMoreStyles, styles];

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) invitations?: InvitationPort | undefined;
  @property({ attribute: false }) changes?: ChangePort | undefined;

  @query('ln-toasts') private readonly toasts!: ToastsElement;
  @query('select') private readonly filterField!: HTMLSelectElement | null;

  readonly #i18n = new I18nController(this, sentCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #sent = new InvitationsController(
    this,
    {
      invitations: () => this.invitations,
      changes: () => this.changes,
      counts: () => this.session !== undefined && can(this.session, 'invitations.counts'),
    },
    copyWhenFetched,
  );

  /** Asks again for what could not be had. */
  retry(): void {
    this.#sent.retry();
  }

  override render(): unknown {
    const { view } = this.#sent;
    return html`${view.state === 'empty' || view.state === 'failed' ? nothing : this.#filter()} ${this.#body()}
      <ln-toasts></ln-toasts>`;
  }

  #filter(): TemplateResult {
    const { filter, counts } = this.#sent;
    const counted = (one: 'all' | InvitationFilter, label: string): string =>
      counts ? `${label} · ${this.#i18n.number(counts[one])}` : label;
    return html`<label class="filter">
      <span class="medium">${this.#i18n.text('filterLabel')}</span>
      ${select(
        html`<select class="input" .value=${live(filter ?? '')} @change=${this.#onFilterChange}>
          <option value="" ?selected=${filter === null}>${counted('all', this.#i18n.text('all'))}</option>
          ${FILTERS.map(
            (state) =>
              html`<option value=${state} ?selected=${filter === state}>
                ${counted(state, this.#i18n.text(STATE_WORDS[state]))}
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
        .session=${this.session}
        .label=${this.#i18n.text('title')}
        ?busy=${list.busy}
        @ln-invitation-task=${this.#onTask}
      ></ln-invitation-table>
      ${showMore(this.#common, list, this.#onMore, this.later)}
    `;
  }

  readonly #onFilterChange = this.guard(({ target }: Event) =>
    this.#sent.show(((target as HTMLSelectElement).value || null) as InvitationFilter | null),
  );

  readonly #onShowAllClick = this.guard(() => {
    this.#sent.show(null);
    this.filterField?.focus();
  });

  readonly #onRetry = this.guard(() => this.retry());

  readonly #onSignIn = this.guard(() => this.dispatchEvent(new SignInEvent()));

  readonly #onMore = this.guard(async () => {
    const count = await this.#sent.more();
    if (count) this.#announcer.say(this.#i18n.text('moreShown', { count }));
  });

  readonly #onTask = this.guard(async ({ detail: { id, wish } }: InvitationTaskEvent) => {
    switch (wish) {
      case 'ask-revoke':
      case 'ask-rotate':
        return this.#sent.confirm(id, wish === 'ask-revoke' ? 'revoke' : 'rotate');
      case 'dismiss':
        return this.#sent.dismiss(id);
      case 'copy-link':
        if (await this.#sent.copyLink(id)) this.toasts.show({ text: this.#i18n.text('copied') });
        return undefined;
      case 'resend':
      case 'carry-out': {
        const done = wish === 'resend' ? wish : this.#sent.wishOf(id);
        const isDone = await (wish === 'resend' ? this.#sent.resend(id) : this.#sent.carryOut(id));
        if (isDone && done) this.toasts.show({ text: this.#i18n.text(DONE[done]) });
        return undefined;
      }
    }
  });
}

export function defineSentPane(): void {
  defineInvitationTable();
  defineInvitationStrip();
  defineMenu();
  defineToasts();
  definePrivate('ln-sent-pane', SentPaneElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-sent-pane': SentPaneElement;
  }
}
