import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import type { ExternalGroup, GroupMember } from '../../../../shared/domain/group.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import type { GroupMemberOutcome } from '../../../../shared/ports/group-port.ts';
import { keepCatalogue } from '../../i18n/keep/catalogue.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import { OrderController } from '../../state/order.controller.ts';
import { GroupChangedEvent } from '../group-details/group-changed.event.ts';
import { orderFoot } from '../group-order/order-foot.ts';
import { orderNote } from '../group-order/order-note.ts';
import { stackStyles } from '../group-order/stack.styles.ts';
import { personOf } from '../person-row/person-row.ts';
import { refusalText } from './refusal-words.ts';

/**
 * Asks before somebody is taken out of a group: he can no longer enter it, what he posted stays (G-12).
 *
 * @element ln-remove-member
 *
 * @fires {GroupChangedEvent} ln-group-changed - He was removed.
 * @fires close - The reader let it be.
 */
export class RemoveMemberElement extends LiaisonElement {
  static override styles = [buttonStyles, bannerStyles, stackStyles];

  @property({ attribute: false }) group!: ExternalGroup;
  @property({ attribute: false }) person!: GroupMember;
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) ports: Partial<KeepPorts> = {};

  readonly #i18n = new I18nController(this, keepCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #order = new OrderController(this, {
    session: () => this.ports.session,
    outcomes: () => this.ports.outcomes,
    policy: () => this.session?.policy,
  });
  /** The host's own no, which is no failure of the request. */
  #refused: GroupMemberOutcome | undefined;

  override render(): unknown {
    const { name } = personOf(this.person);
    const text = this.#i18n;
    const isMaster = this.person.kind === 'own' && this.person.master;
    return html`<ln-dialog
      open
      size="small"
      .heading=${text.text('removeAsk', { name })}
      @ln-dialog-cancel=${this.#onCancel}
    >
      <div class="stack">
        <p class="small secondary">${text.text('removeText', { name })}</p>
        ${isMaster ? html`<p class="small secondary">${text.text('removeMasterText', { name })}</p>` : nothing}
        ${
          this.#refused
            ? html`<p class="refusal" role="alert">
                <strong>${text.text('notRemoved', { name })}.</strong> ${refusalText(text, this.#refused.reason)}
              </p>`
            : nothing
        }
        ${orderNote({ i18n: text, common: this.#common, order: this.#order, later: this.later, title: text.text('notRemoved', { name }), onGo: this.#onRemove })}
      </div>
      ${orderFoot(this.#common, {
        label: text.text('removePerson', { name }),
        tone: 'danger',
        busy: this.#order.isBusy,
        onCancel: this.#onCancel,
        onGo: this.#onRemove,
      })}
    </ln-dialog>`;
  }

  readonly #onCancel = this.guard((event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new Event('close'));
  });

  readonly #onRemove = this.guard(() => {
    const { groups } = this.ports;
    if (!groups) return;
    const { id, name } = personOf(this.person);
    const who = this.person.kind === 'own' ? { memberIds: [id], accountIds: [] } : { memberIds: [], accountIds: [id] };
    this.#refused = undefined;
    this.#order.send({
      about: `remove ${this.group.id} ${this.person.kind} ${id}`,
      send: (change) => groups.removeMembers(this.group.id, who, change),
      onDone: ([outcome]) => {
        // Somebody else was faster: what was wanted is done.
        if (outcome?.outcome === 'refused' && outcome.reason !== 'not-a-member') {
          this.#refused = outcome;
          return this.requestUpdate();
        }
        this.dispatchEvent(new GroupChangedEvent({ text: this.#i18n.text('removed', { name }) }));
      },
    });
  });
}

export function defineRemoveMember(): void {
  definePrivate('ln-remove-member', RemoveMemberElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-remove-member': RemoveMemberElement;
  }
}
