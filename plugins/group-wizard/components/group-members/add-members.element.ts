import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { GroupMemberOutcome } from '../../../../shared/ports/group-port.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { mail } from '../../../../shared/ui/icon/icons.ts';
import { detailsCatalogue } from '../../i18n/details/catalogue.ts';
import { keepCatalogue } from '../../i18n/keep/catalogue.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import { OrderController } from '../../state/order.controller.ts';
import { PresentController } from '../../state/present.controller.ts';
import { GroupChangedEvent } from '../group-details/group-changed.event.ts';
import { orderFoot } from '../group-order/order-foot.ts';
import { orderNote } from '../group-order/order-note.ts';
import { stackStyles } from '../group-order/stack.styles.ts';
import type { GroupPeopleChangeEvent } from '../group-people/group-people-change.event.ts';
import type { GroupPeopleElement } from '../group-people/group-people.element.ts';
import type { GroupPerson } from '../group-people/group-person.ts';
import { InviteEvent } from './invite.event.ts';
import { refusalText } from './refusal-words.ts';

interface Refused {
  readonly person: GroupPerson;
  readonly reason: GroupMemberOutcome['reason'];
}

/**
 * Adds people to a group directly: members of the company, and outside people who are contacts already (G-07). One who
 * cannot be added does not hinder the others, and stays named with the reason. For everybody else there is the invitation.
 *
 * @element ln-add-members
 *
 * @fires {GroupChangedEvent} ln-group-changed - Some or all were added.
 * @fires {InviteEvent} ln-invite - The reader would rather invite.
 * @fires close - He is done.
 */
export class AddMembersElement extends LiaisonElement {
  static override styles = [buttonStyles, bannerStyles, stackStyles];

  @property({ attribute: false }) group!: ExternalGroup;
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) ports: Partial<KeepPorts> = {};
  @property({ attribute: false }) mayInvite = false;

  @state() private chosen: readonly GroupPerson[] = [];
  @state() private refused: readonly Refused[] = [];

  @query('ln-group-people') private readonly people!: GroupPeopleElement;

  readonly #i18n = new I18nController(this, keepCatalogue);
  readonly #details = new I18nController(this, detailsCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #order = new OrderController(this, {
    session: () => this.ports.session,
    outcomes: () => this.ports.outcomes,
    policy: () => this.session?.policy,
  });
  readonly #present = new PresentController(
    this,
    () => this.ports.groups,
    () => this.group.id,
  );

  override render(): TemplateResult {
    const text = this.#i18n;
    return html`<ln-dialog
      open
      size="medium"
      .heading=${this.#details.text('addMembers')}
      @ln-dialog-cancel=${this.#onCancel}
    >
      <div class="stack">
        <p class="small secondary" id="what">${text.text('addText')}</p>
        <ln-group-people
          .who=${'members'}
          .label=${text.text('people')}
          .chosen=${this.chosen}
          .present=${this.#present.ids}
          .directory=${this.ports.directory}
          .contacts=${this.ports.contacts}
          @ln-group-people-change=${this.#onChoose}
        ></ln-group-people>
        ${this.#refusals()}
        ${orderNote({ i18n: text, common: this.#common, order: this.#order, later: this.later, onGo: this.#onAdd })}
      </div>
      <div slot="note">${this.chosen.length ? this.#invitation() : this.#firstStep()}</div>
      ${orderFoot(this.#common, {
        label: this.chosen.length ? text.text('add', { count: this.chosen.length }) : this.#details.text('addMembers'),
        tone: 'primary',
        busy: this.#order.isBusy,
        blockedBy: this.chosen.length ? undefined : 'first',
        onCancel: this.#onCancel,
        onGo: this.#onAdd,
      })}
    </ln-dialog>`;
  }

  /** The field draws itself after the dialog that wants to put the focus there. */
  protected override async firstUpdated(): Promise<void> {
    await new Promise(requestAnimationFrame);
    this.people.focus();
  }

  #firstStep(): TemplateResult {
    return html`<span id="first">${this.#i18n.text('chooseFirst')}</span> ${this.#invitation()}`;
  }

  #invitation(): TemplateResult | typeof nothing {
    if (!this.mayInvite) return nothing;
    return html`<button type="button" class="link" @click=${this.#onInvite}>
      ${icon(mail, { size: 12 })} ${this.#i18n.text('inviteInstead')}
    </button>`;
  }

  #refusals(): unknown {
    if (!this.refused.length) return nothing;
    return banner({
      kind: 'warning',
      text: html`<strong>${this.#i18n.text('notAdded', { count: this.refused.length })}.</strong>
        <ul>
          ${this.refused.map(
            ({ person, reason }) =>
              html`<li>
                <bdi class="medium" lang=${ifDefined(person.lang)}>${person.name}</bdi>
                ${refusalText(this.#i18n, reason)}
              </li>`,
          )}
        </ul>`,
      announced: true,
    });
  }

  readonly #onChoose = this.guard(({ detail }: GroupPeopleChangeEvent) => {
    this.chosen = detail.chosen;
    this.refused = [];
  });

  readonly #onInvite = this.guard(() => this.dispatchEvent(new InviteEvent()));

  readonly #onCancel = this.guard((event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new Event('close'));
  });

  readonly #onAdd = this.guard(() => {
    const { groups } = this.ports;
    if (!groups) return;
    const { id } = this.group;
    const people = this.chosen;
    const idsOf = (kind: GroupPerson['kind']) => people.filter((one) => one.kind === kind).map((one) => one.id);
    const who = { memberIds: idsOf('member'), accountIds: idsOf('contact') };
    this.#order.send({
      about: `add ${id} ${JSON.stringify(who)}`,
      send: (change) => groups.addMembers(id, who, change),
      onDone: (outcomes) => this.#take(people, outcomes),
    });
  });

  #take(people: readonly GroupPerson[], outcomes: readonly GroupMemberOutcome[]): void {
    const reasons = new Map(
      outcomes
        // Somebody else was faster: what was wanted is done.
        .filter(({ outcome, reason }) => outcome === 'refused' && reason !== 'already-member')
        .map(({ id, reason }) => [id, reason]),
    );
    this.refused = people.flatMap((person) =>
      reasons.has(person.id) ? [{ person, reason: reasons.get(person.id) }] : [],
    );
    const added = people.length - this.refused.length;
    if (added > 0) this.dispatchEvent(new GroupChangedEvent({ text: this.#i18n.text('added', { count: added }) }));
    if (this.refused.length === 0) return void this.dispatchEvent(new Event('close'));
    this.chosen = [];
    this.#present.read();
  }
}

export function defineAddMembers(): void {
  definePrivate('ln-add-members', AddMembersElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-add-members': AddMembersElement;
  }
}
