import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

import { canRemoveMaster, type ExternalGroup } from '../../../../shared/domain/group.ts';
import type { MemberId } from '../../../../shared/domain/ids.ts';
import type { MemberSummary } from '../../../../shared/domain/member.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { keepCatalogue } from '../../i18n/keep/catalogue.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import { OrderController } from '../../state/order.controller.ts';
import { GroupChangedEvent } from '../group-details/group-changed.event.ts';
import { hearConflict } from '../group-details/hear-conflict.ts';
import { orderFoot } from '../group-order/order-foot.ts';
import { orderNote } from '../group-order/order-note.ts';
import { stackStyles } from '../group-order/stack.styles.ts';

/**
 * Asks before the reader gives up leading a group himself. Where he is the last who leads it, somebody must take over:
 * whoever is likeliest is proposed (G-22), because the last master cannot be removed (G-11).
 *
 * @element ln-stop-leading
 *
 * @fires {GroupChangedEvent} ln-group-changed - He leads it no longer.
 * @fires close - He let it be.
 */
export class StopLeadingElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    bannerStyles,
    choiceStyles,
    stackStyles,
    css`
      legend {
        padding: 0;
        padding-block-end: var(--liaison-space-2);
      }
    `,
  ];

  @property({ attribute: false }) group!: ExternalGroup;
  @property({ attribute: false }) member!: MemberSummary;
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) ports: Partial<KeepPorts> = {};

  @state() private successor: MemberId | undefined;

  readonly #i18n = new I18nController(this, keepCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #order = new OrderController(this, {
    session: () => this.ports.session,
    outcomes: () => this.ports.outcomes,
    policy: () => this.session?.policy,
  });

  override render(): TemplateResult {
    const text = this.#i18n;
    const handsOver = this.#handsOver;
    return html`<ln-dialog open size="small" .heading=${text.text('stopAsk')} @ln-dialog-cancel=${this.#onCancel}>
      <div class="stack">
        <p class="small secondary">${text.text('stopText')}</p>
        ${handsOver ? this.#successors() : nothing}
        ${orderNote({ i18n: text, common: this.#common, order: this.#order, later: this.later, onGo: this.#onStop })}
      </div>
      ${orderFoot(this.#common, {
        label: text.text(handsOver ? 'stopAndHandOver' : 'stop'),
        tone: 'primary',
        busy: this.#order.isBusy,
        onCancel: this.#onCancel,
        onGo: this.#onStop,
      })}
    </ln-dialog>`;
  }

  get #handsOver(): boolean {
    return !canRemoveMaster(this.group.masters, this.member.id);
  }

  /** The likeliest is chosen already. */
  get #chosen(): MemberId | undefined {
    const { candidates } = this.group.succession;
    return (candidates.find(({ id }) => id === this.successor) ?? candidates[0])?.id;
  }

  #successors(): TemplateResult {
    return html`<fieldset class="stack">
      <legend class="small medium">${this.#i18n.text('successorText')}</legend>
      ${this.group.succession.candidates.map(
        ({ id, name, lang, teamName }) =>
          html`<label class="choice">
            <input
              type="radio"
              class="radio"
              name="successor"
              .checked=${live(id === this.#chosen)}
              @change=${() => (this.successor = id)}
            />
            <span
              ><bdi lang=${ifDefined(lang)}>${name}</bdi>
              ${teamName ? html`<span class="hint"><bdi>${teamName}</bdi></span>` : nothing}</span
            >
          </label>`,
      )}
    </fieldset>`;
  }

  readonly #onCancel = this.guard((event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new Event('close'));
  });

  readonly #onStop = this.guard(() => {
    const { groups } = this.ports;
    const { id, revision, masters } = this.group;
    const others = masters.map((master) => master.id).filter((master) => master !== this.member.id);
    const masterIds = this.#handsOver && this.#chosen ? [this.#chosen] : others;
    if (!groups) return;
    this.#order.send({
      about: `stop ${id} ${revision} ${masterIds.join()}`,
      send: (change) => groups.setMasters(id, masterIds, { ...change, revision }),
      onRefused: (problem) => hearConflict(this, problem),
      onDone: (group) => {
        const text = this.#i18n.text('demoted', { name: this.member.name });
        this.dispatchEvent(new GroupChangedEvent({ group, text }));
      },
    });
  });
}

export function defineStopLeading(): void {
  definePrivate('ln-stop-leading', StopLeadingElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-stop-leading': StopLeadingElement;
  }
}
