import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ChangePort } from '../../../../shared/ports/change-port.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { defineDialog } from '../../../../shared/ui/dialog/dialog.element.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { lock, mail } from '../../../../shared/ui/icon/icons.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { defineToasts, type ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { shareCatalogue } from '../../i18n/share/catalogue.ts';
import { copyWhenFetched } from '../../state/clipboard.ts';
import { LinkController } from '../../state/link.controller.ts';
import { AFTER_TERMS, afterAsk, answerAsk, saveTerms } from '../link/link-desk.ts';
import { linkStyles } from '../link/link.styles.ts';
import { noLink } from '../link/no-link.ts';
import { standingLink, type LinkAsk } from '../link/standing-link.ts';
import type { TermsSaveEvent } from '../terms-form/terms-save.event.ts';
import { defineTermsForm } from '../terms-form/terms-form.element.ts';
import { GroupInviteSendEvent } from './group-invite-send.event.ts';

/**
 * The invitation of one group, over the page (I-07): its link, hidden until it is asked for, its limits and its life, and
 * the way to send it by e-mail. Knows nothing of the host's API.
 *
 * @element ln-group-invite
 *
 * @fires {GroupInviteSendEvent} ln-group-invite-send - It is to be sent by e-mail.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 * @fires close - It has closed.
 *
 * @slot - Sends it by e-mail, while `sending`.
 */
export class GroupInviteElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    fieldStyles,
    bannerStyles,
    skeletonStyles,
    linkStyles,
    css`
      .body {
        display: grid;
        gap: 16px;
      }
    `,
  ];

  @property({ attribute: false }) groupId: ExternalGroupId | null = null;
  /** What is slotted sends it by e-mail, and takes the place of the link. */
  @property({ type: Boolean }) sending = false;

  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) invitations?: InvitationPort | undefined;
  @property({ attribute: false }) changes?: ChangePort | undefined;

  @query('ln-toasts') private readonly toasts!: ToastsElement;

  readonly #i18n = new I18nController(this, shareCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #link = new LinkController(
    this,
    { invitations: () => this.invitations, changes: () => this.changes, group: () => this.groupId },
    copyWhenFetched,
  );

  /** Asks again for what could not be had. */
  retry(): void {
    this.#link.retry();
  }

  override render(): TemplateResult {
    const { view } = this.#link;
    const group = view.state === 'loading' || view.state === 'failed' ? null : view.group;
    const maySend = group && !this.sending && view.state !== 'refused' && this.#can('invitations.email');
    return html`<ln-dialog
        .open=${this.groupId !== null}
        .heading=${group ? this.#i18n.text('groupTitle', { group: group.name }) : this.#i18n.text('groupLoading')}
        @close=${this.#onClose}
      >
        <div class="body">${this.sending ? html`<slot></slot>` : this.#body()}</div>
        <button slot="foot" type="button" class="btn" @click=${this.#onClose}>${this.#common.text('close')}</button>
        ${
          maySend
            ? html`<button slot="foot" type="button" class="btn primary" @click=${() => this.#send(group)}>
                ${icon(mail)}${this.#i18n.text('sendByEmail')}
              </button>`
            : nothing
        }
      </ln-dialog>
      <ln-toasts></ln-toasts>`;
  }

  #body(): unknown {
    const { view, task } = this.#link;
    const text = this.#i18n;
    switch (view.state) {
      case 'loading':
        return html`<div aria-busy="true">${skeleton('long')}${skeleton('middle')}</div>`;
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: text.text('groupFailed'),
            onRetry: this.#onRetry,
            onSignIn: this.#onSignIn,
          }),
        );
      case 'refused':
        return this.later(({ stateCard }) =>
          stateCard({
            icon: lock,
            title: text.text('groupRefused'),
            text: text.text(view.reason === 'not-a-master' ? 'notMaster' : 'refusedOther'),
          }),
        );
      case 'none':
        return this.#none();
      case 'ready':
        return html`<p class="small muted">${text.text('groupText')}</p>
          <div @ln-terms-save=${this.#onTermsSave} @ln-terms-cancel=${this.#onTermsCancel}>
            ${standingLink({
              i18n: text,
              common: this.#common,
              session: this.session,
              link: view.link,
              task,
              onAsk: this.#onAsk,
            })}
          </div>`;
    }
  }

  #none(): unknown {
    return noLink({
      i18n: this.#i18n,
      common: this.#common,
      session: this.session,
      task: this.#link.task,
      title: 'groupNoneTitle',
      text: 'groupNoneText',
      later: this.later,
      onAsk: this.#onAsk,
      onCreate: this.#onCreateClick,
      onTermsSave: this.#onTermsSave,
      onTermsCancel: this.#onTermsCancel,
    });
  }

  #can(capability: 'invitations.email'): boolean {
    return this.session !== undefined && can(this.session, capability);
  }

  #send(group: { readonly id: ExternalGroupId; readonly name: string }): void {
    this.dispatchEvent(new GroupInviteSendEvent({ group }));
  }

  readonly #onAsk = this.guard(async (ask: LinkAsk) => {
    const word = await answerAsk(this.#link, ask);
    if (word) this.toasts.show({ text: this.#i18n.text(word) });
    await this.updateComplete;
    const next = afterAsk(ask);
    if (next) this.#focus(next);
  });

  readonly #onTermsSave = this.guard(async ({ detail }: TermsSaveEvent) => {
    const word = await saveTerms(this.#link, detail);
    if (word) this.toasts.show({ text: this.#i18n.text(word) });
    await this.updateComplete;
    this.#focus(AFTER_TERMS);
  });

  readonly #onTermsCancel = this.guard(() => this.#onAsk('dismiss'));

  readonly #onCreateClick = this.guard(() => this.#link.edit('create'));

  readonly #onRetry = this.guard(() => this.retry());

  readonly #onSignIn = this.guard(() => this.dispatchEvent(new SignInEvent()));

  readonly #onClose = this.guard((event: Event) => {
    event.stopPropagation();
    this.dispatchEvent(new Event('close'));
  });

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

export function defineGroupInvite(): void {
  defineDialog();
  defineTermsForm();
  defineToasts();
  definePrivate('ln-group-invite', GroupInviteElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-invite': GroupInviteElement;
  }
}
