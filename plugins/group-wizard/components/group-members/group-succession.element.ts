import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import type { MemberSummary } from '../../../../shared/domain/member.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { key } from '../../../../shared/ui/icon/icons.ts';
import { detailsCatalogue } from '../../i18n/details/catalogue.ts';
import { keepCatalogue } from '../../i18n/keep/catalogue.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import { OrderController } from '../../state/order.controller.ts';
import { GroupChangedEvent } from '../group-details/group-changed.event.ts';
import { causeOf } from '../group-details/group-facts.ts';
import { hearConflict } from '../group-details/hear-conflict.ts';
import { orderNote } from '../group-order/order-note.ts';
import { orderNoteStyles } from '../group-order/order-note.styles.ts';

/**
 * A master of the group can lead it no longer: says why, and proposes who could take over (G-22).
 *
 * @element ln-group-succession
 *
 * @fires {GroupChangedEvent} ln-group-changed - Somebody has taken over.
 */
export class GroupSuccessionElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    bannerStyles,
    orderNoteStyles,
    css`
      :host {
        display: grid;
        gap: var(--liaison-space-2);
      }
      .offers {
        display: flex;
        flex-wrap: wrap;
        gap: var(--liaison-space-2);
        margin-block-start: var(--liaison-space-2);
      }
    `,
  ];

  @property({ attribute: false }) group!: ExternalGroup;
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) ports: Partial<KeepPorts> = {};

  readonly #i18n = new I18nController(this, detailsCatalogue);
  readonly #keep = new I18nController(this, keepCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #order = new OrderController(this, {
    session: () => this.ports.session,
    outcomes: () => this.ports.outcomes,
    policy: () => this.session?.policy,
  });

  override render(): unknown {
    if (!this.#keep.ready) return nothing;
    const text = this.#i18n;
    const { lost } = this.group.succession;
    return html`
      ${banner({
        kind: 'warning',
        icon: key,
        text: html`
          ${lost.map(
            ({ master, reason }) =>
              html`<p>
                <strong>${text.rich('lostTitle', { name: html`<bdi>${master.name}</bdi>` })}</strong>
                ${causeOf(text, reason)} ${text.text('lostText')}
              </p>`,
          )}
          ${this.#offers()}
        `,
      })}
      ${orderNote({ i18n: this.#keep, common: this.#common, order: this.#order, later: this.later })}
    `;
  }

  #offers(): TemplateResult {
    const { succession, permissions } = this.group;
    if (!permissions.settings.allowed) return html`<p>${this.#i18n.text('leadByAdministrator')}</p>`;
    if (!succession.candidates.length) return html`<p>${this.#i18n.text('noCandidates')}</p>`;
    return html`<div class="offers">
      ${succession.candidates.map(
        (candidate) =>
          html`<button
            type="button"
            class="btn small"
            aria-disabled=${this.#order.isBusy ? 'true' : nothing}
            @click=${() => this.#onTakeOver(candidate)}
          >
            ${this.#i18n.text('takeOver', { name: candidate.name })}
          </button>`,
      )}
    </div>`;
  }

  /** The lost ones lead no longer from then on. */
  readonly #onTakeOver = this.guard(({ id: successor, name }: MemberSummary) => {
    const { groups } = this.ports;
    const { id, revision, masters, succession } = this.group;
    const lost = new Set(succession.lost.map(({ master }) => master.id));
    const masterIds = [...masters.map((master) => master.id).filter((master) => !lost.has(master)), successor];
    if (!groups) return;
    this.#order.send({
      about: `take over ${id} ${revision} ${masterIds.join()}`,
      send: (change) => groups.setMasters(id, masterIds, { ...change, revision }),
      onRefused: (problem) => hearConflict(this, problem),
      onDone: (group) =>
        this.dispatchEvent(new GroupChangedEvent({ group, text: this.#keep.text('promoted', { name }) })),
    });
  });
}

export function defineGroupSuccession(): void {
  definePrivate('ln-group-succession', GroupSuccessionElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-succession': GroupSuccessionElement;
  }
}
