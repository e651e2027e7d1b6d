import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import type { InvitationId } from '../../../../shared/domain/ids.ts';
import {
  invitationStateAt,
  refusalOf,
  type Invitation,
  type InvitationAction,
  type InvitationState,
} from '../../../../shared/domain/invitation.ts';
import { can, type Capability, type Session } from '../../../../shared/domain/policy.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { relative } from '../../../../shared/i18n/relative.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { badge } from '../../../../shared/ui/badge/badge.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { copy, error, mail, refresh, skip } from '../../../../shared/ui/icon/icons.ts';
import type { MenuChooseEvent } from '../../../../shared/ui/menu/menu-choose.event.ts';
import type { MenuItem } from '../../../../shared/ui/menu/menu.element.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { sentCatalogue, type SentWords } from '../../i18n/sent/catalogue.ts';
import type { InvitationTask, InvitationTasks } from '../../state/invitations.controller.ts';
import { InvitationTaskEvent, type InvitationWish } from './invitation-task.event.ts';
import { styles } from './invitation-table.styles.ts';
import { CHANNEL_ICONS, factsOf, nameOf, REFUSAL_WORDS, STATE_TONES, STATE_WORDS } from './invitation-words.ts';

/** In the order of the menu; the first wish is the likely one. */
const ACTIONS = [
  { action: 'copy-link', capability: 'invitations', id: 'copy-link', label: 'copyLink', icon: copy },
  { action: 'resend', capability: 'invitations.resend', id: 'resend', label: 'resend', icon: mail },
  { action: 'rotate', capability: 'invitations.rotate', id: 'ask-rotate', label: 'rotate', icon: refresh },
  {
    action: 'revoke',
    capability: 'invitations.revoke',
    id: 'ask-revoke',
    label: 'revoke',
    icon: skip,
    danger: true,
  },
] as const satisfies readonly (Omit<MenuItem, 'label'> & {
  readonly action: InvitationAction;
  readonly capability: Capability;
  readonly label: keyof SentWords;
  readonly id: InvitationWish;
})[];

const SKELETON_ROWS = [0, 1, 2, 3, 4];

/**
 * Invitations in rows: what each is, what became of it and until when it is good; and what can be
 * done with it in its life (I-20). Asks in the row itself before what cannot be undone. Does not know how it is done.
 *
 * @element ln-invitation-table
 *
 * @fires {InvitationTaskEvent} ln-invitation-task - Something was asked of an invitation.
 */
export class InvitationTableElement extends LiaisonElement {
  static override styles = [badgeStyles, skeletonStyles, styles];

  /** In the order to show them; null while they are on their way. */
  @property({ attribute: false }) invitations: readonly Invitation[] | null = null;

  /** What is under way with which of them. */
  @property({ attribute: false }) tasks: InvitationTasks = new Map();

  /** Who is looking: his own need no *by …*. And what his host can do. */
  @property({ attribute: false }) session: Session | undefined;

  /** Names the table. */
  @property() label = '';

  /** Other rows are on their way. */
  @property({ type: Boolean }) busy = false;

  readonly #i18n = new I18nController(this, sentCatalogue);
  #before: InvitationTasks = new Map();

  override render(): TemplateResult {
    const text = this.#i18n;
    // The roles are written out, because as a grid a table's elements lose their own.
    return html`<table role="table" aria-label=${this.label} aria-busy=${this.busy || this.invitations === null}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text.text('columnInvitation')}</th>
          <th role="columnheader" scope="col">${text.text('columnState')}</th>
          <th role="columnheader" scope="col" class="expires">${text.text('columnExpires')}</th>
          <th role="columnheader" scope="col" class="actions">
            <span class="unseen">${text.text('columnActions')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${
          this.invitations
            ? repeat(this.invitations, ({ id }) => id, this.#row)
            : SKELETON_ROWS.map((row) => this.#skeletonRow(row))
        }
      </tbody>
    </table>`;
  }

  /** When nothing is asked any more, the focus goes back to the row, if it was in what is gone. */
  protected override updated(): void {
    const before = this.#before;
    this.#before = this.tasks;
    for (const id of before.keys()) if (!this.tasks.has(id)) this.#returnTo(id);
  }

  readonly #row = (invitation: Invitation): TemplateResult => {
    const state = invitationStateAt(invitation, Date.now());
    const name = nameOf(this.#i18n, invitation);
    const task = this.tasks.get(invitation.id);
    return html`<tr role="row" class=${task ? 'opened' : ''} tabindex="-1" data-id=${invitation.id} aria-label=${name}>
      <th role="rowheader" scope="row" class="name">
        ${icon(CHANNEL_ICONS[invitation.channel])}
        <span class="title">
          <bdi class="cut" title=${name}>${name}</bdi>
          <span class="facts">${separated(factsOf(this.#i18n, invitation, this.session?.viewer.member.id))}</span>
        </span>
      </th>
      <td role="cell" class="state">
        ${badge(this.#i18n.text(STATE_WORDS[state]), STATE_TONES[state], state === 'not-delivered' ? error : undefined)}
      </td>
      <td role="cell" class="expires">${this.#expiry(invitation, state)}</td>
      <td role="cell" class="actions">${this.#menu(invitation, name)}</td>
      ${task ? html`<td role="cell" class="task">${this.#strip(invitation, task, name)}</td>` : nothing}
    </tr>`;
  };

  #expiry({ expiresAt }: Invitation, state: InvitationState): unknown {
    if (state !== 'open' && state !== 'expired') return nothing;
    if (expiresAt === null) return this.#i18n.text('never');
    return html`<span>${this.#i18n.date(expiresAt)}</span>
      <span class="relative">${relative(this.#i18n, expiresAt)}</span>`;
  }

  /** What the host cannot do at all, or what this kind has no use for, is left out; what its state forbids says why. */
  #menu(invitation: Invitation, name: string): TemplateResult | typeof nothing {
    const items = ACTIONS.flatMap(({ action, capability, ...item }): readonly MenuItem[] => {
      if (!this.session || !can(this.session, capability)) return [];
      const refusal = refusalOf(action, invitation, Date.now());
      if (refusal === 'sent-by-email' || refusal === 'not-by-email') return [];
      const reason = refusal && this.#i18n.text(REFUSAL_WORDS[refusal]);
      return [{ ...item, label: this.#i18n.text(item.label), ...(reason && { reason }) }];
    });
    if (items.every(({ reason }) => reason)) return nothing;
    return html`<ln-menu
      .label=${this.#i18n.text('actionsFor', { name })}
      .items=${items}
      @ln-menu-choose=${({ detail }: MenuChooseEvent) => this.#wish(invitation.id, detail.id as InvitationWish)}
    ></ln-menu>`;
  }

  #strip(invitation: Invitation, task: InvitationTask, name: string): TemplateResult {
    return html`<ln-invitation-strip
      .invitation=${invitation}
      .task=${task}
      .name=${name}
      @ln-invitation-task=${({ detail }: InvitationTaskEvent) => this.#wish(detail.id, detail.wish)}
    ></ln-invitation-strip>`;
  }

  #skeletonRow(row: number): TemplateResult {
    return html`<tr role="row" class="waiting">
      <th role="rowheader" class="name">
        ${skeleton('box')}<span class="title">${skeleton(row % 2 ? 'middle' : 'long')}</span>
      </th>
      <td role="cell" class="state">${skeleton('long')}</td>
      <td role="cell" class="expires">${skeleton('middle')}</td>
      <td role="cell" class="actions"></td>
    </tr>`;
  }

  #returnTo(id: InvitationId): void {
    if (this.shadowRoot?.activeElement) return;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    (row?.querySelector<HTMLElement>('ln-menu') ?? row)?.focus();
  }

  #wish(id: InvitationId, wish: InvitationWish): void {
    this.dispatchEvent(new InvitationTaskEvent({ id, wish }));
  }
}

const separated = (facts: readonly unknown[]): readonly unknown[] =>
  facts.map((fact, at) => html`${at === 0 ? nothing : ' · '}<bdi>${fact}</bdi>`);

export function defineInvitationTable(): void {
  definePrivate('ln-invitation-table', InvitationTableElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-invitation-table': InvitationTableElement;
  }
}
