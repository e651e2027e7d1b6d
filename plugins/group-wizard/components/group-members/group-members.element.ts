import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { canRemoveMaster, type ExternalGroup, type GroupMember } from '../../../../shared/domain/group.ts';
import type { MemberSummary } from '../../../../shared/domain/member.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { key, userX } from '../../../../shared/ui/icon/icons.ts';
import type { MenuChooseEvent } from '../../../../shared/ui/menu/menu-choose.event.ts';
import type { MenuItem } from '../../../../shared/ui/menu/menu.element.ts';
import type { CursorListView } from '../../../../shared/ui/paging/cursor-list.controller.ts';
import { showMore } from '../../../../shared/ui/paging/show-more.ts';
import { showMoreStyles } from '../../../../shared/ui/paging/show-more.styles.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { detailsCatalogue } from '../../i18n/details/catalogue.ts';
import { keepCatalogue } from '../../i18n/keep/catalogue.ts';
import { memberIdOf } from '../../state/group-details.controller.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import { OrderController } from '../../state/order.controller.ts';
import { GroupChangedEvent } from '../group-details/group-changed.event.ts';
import { causeOf, removalTitle } from '../group-details/group-facts.ts';
import { hearConflict } from '../group-details/hear-conflict.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { orderNote } from '../group-order/order-note.ts';
import { orderNoteStyles } from '../group-order/order-note.styles.ts';
import { personOf, personRow } from '../person-row/person-row.ts';
import { itemStyles } from '../person-row/person-row.styles.ts';
import { styles } from './group-members.styles.ts';
import { MembersMoreEvent } from './members-more.event.ts';
import { MembersRetryEvent } from './members-retry.event.ts';

type OwnMember = Extract<GroupMember, { readonly kind: 'own' }>;
type Dialog =
  { readonly kind: 'remove'; readonly person: GroupMember } | { readonly kind: 'stop'; readonly member: MemberSummary };

const SKELETON_ROWS = [0, 1, 2, 3, 4, 5];

/**
 * Everybody in a group, each with what can be done: leading it or not any more, leaving it (G-07, G-11). Whoever may do
 * nothing of that reads whom to ask (G-12). Under them those whom the host removed by itself, and why.
 *
 * @element ln-group-members
 *
 * @fires {GroupChangedEvent} ln-group-changed - Somebody leads, or no longer leads, or was removed.
 * @fires {MembersMoreEvent} ln-members-more - More are wanted.
 * @fires {MembersRetryEvent} ln-members-retry - What could not be read is wanted again.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class GroupMembersElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    badgeStyles,
    bannerStyles,
    buttonStyles,
    cardStyles,
    showMoreStyles,
    skeletonStyles,
    itemStyles,
    orderNoteStyles,
    styles,
  ];

  @property({ attribute: false }) group!: ExternalGroup;
  @property({ attribute: false }) members: CursorListView<GroupMember> = { state: 'loading' };
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) ports: Partial<KeepPorts> = {};

  @state() private dialog: Dialog | null = null;
  @query('h2') private readonly heading!: HTMLElement;

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
    return html`
      ${this.#whomToAsk()}
      ${orderNote({ i18n: this.#keep, common: this.#common, order: this.#order, later: this.later })}
      <section class="card" aria-labelledby="members" aria-busy=${this.#order.isBusy ? 'true' : 'false'}>
        <div class="card-head">
          <h2 class="section-title" id="members" tabindex="-1">${this.#i18n.text('members')}</h2>
          <span class="muted tiny figures">${this.#i18n.number(this.group.memberCount)}</span>
        </div>
        ${this.#list()}
      </section>
      ${this.#removals()} ${this.#dialog()}
    `;
  }

  /** Nobody leaves by himself (G-12). */
  #whomToAsk(): TemplateResult | typeof nothing {
    if (this.group.permissions.members.allowed) return nothing;
    const masters = this.#i18n.list(this.group.masters.map(({ name }) => `\u2068${name}\u2069`));
    return banner({ kind: 'info', text: this.#i18n.text('cannotLeave', { masters }) });
  }

  #list(): unknown {
    const { members } = this;
    switch (members.state) {
      case 'loading':
        return html`<ul class="items" aria-busy="true">
          ${SKELETON_ROWS.map(() => html`<li class="waiting">${skeleton('round')}${skeleton('short')}</li>`)}
        </ul>`;
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: members.problem,
            title: this.#i18n.text('membersFailed'),
            onRetry: this.#onRetry,
            onSignIn: this.#onSignIn,
          }),
        );
      case 'ready':
        return members.items.length
          ? html`<ul class="items">
                ${repeat(members.items, memberIdOf, (person) => personRow(this.#i18n, person, this.#menu(person)))}
              </ul>
              ${showMore(this.#common, members, this.#onMore, this.later)}`
          : html`<p class="card-body small muted">${this.#i18n.text('noMembers')}</p>`;
    }
  }

  #menu(person: GroupMember): TemplateResult | typeof nothing {
    if (!this.group.permissions.members.allowed) return nothing;
    const { name } = personOf(person);
    const onChoose = ({ detail }: MenuChooseEvent): void => this.#act(detail.id, person);
    return html`<ln-menu
      data-id=${memberIdOf(person)}
      .label=${this.#i18n.text('actionsFor', { name })}
      .items=${this.#items(person)}
      @ln-menu-choose=${this.guard(onChoose)}
    ></ln-menu>`;
  }

  #items(person: GroupMember): readonly MenuItem[] {
    const text = this.#i18n;
    const remove = { id: 'remove', label: text.text('removeMember'), icon: userX, danger: true };
    if (person.kind === 'foreign') return [remove];
    const isLast = person.master && !canRemoveMaster(this.group.masters, person.member.id);
    const last = isLast && { reason: text.text('lastMaster') };
    const closed = !this.group.permissions.settings.allowed && { reason: text.text('leadByAdministrator') };
    return [
      person.master
        ? {
            id: 'demote',
            label: text.text('demote'),
            icon: key,
            ...(isLast && !this.#mayHandOver(person) && last),
            ...closed,
          }
        : { id: 'promote', label: text.text('promote'), icon: key, ...closed },
      { ...remove, ...last },
    ];
  }

  /** Who leads the group alone can stop, if somebody takes over (G-22). */
  #mayHandOver({ member }: OwnMember): boolean {
    return this.#isMe(member) && this.group.succession.candidates.length > 0;
  }

  #isMe({ id }: MemberSummary): boolean {
    return id === this.session?.viewer.member.id;
  }

  #removals(): TemplateResult | typeof nothing {
    const { removals } = this.group;
    if (!removals.length) return nothing;
    return html`<section class="card" aria-labelledby="removals">
      <div class="card-head">
        <h2 class="section-title" id="removals">${this.#i18n.text('removedAutomatically')}</h2>
      </div>
      <ul class="items">
        ${removals.toReversed().map(
          (removal) =>
            html`<li>
              <span class="person">
                <span class="medium">${removalTitle(this.#i18n, removal)}</span>
                <span class="muted tiny">${causeOf(this.#i18n, removal.reason)} ${this.#i18n.text('postsStay')}</span>
              </span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #dialog(): TemplateResult | typeof nothing {
    switch (this.dialog?.kind) {
      case 'remove':
        return html`<ln-remove-member
          .group=${this.group}
          .person=${this.dialog.person}
          .session=${this.session}
          .ports=${this.ports}
          @close=${this.#onDialogClose}
          @ln-group-changed=${this.#onChanged}
        ></ln-remove-member>`;
      case 'stop':
        return html`<ln-stop-leading
          .group=${this.group}
          .member=${this.dialog.member}
          .session=${this.session}
          .ports=${this.ports}
          @close=${this.#onDialogClose}
          @ln-group-changed=${this.#onChanged}
        ></ln-stop-leading>`;
      case undefined:
        return nothing;
    }
  }

  #act(act: string, person: GroupMember): void {
    if (act === 'remove') this.dialog = { kind: 'remove', person };
    else if (person.kind === 'foreign') return;
    else if (act === 'demote' && this.#isMe(person.member)) this.dialog = { kind: 'stop', member: person.member };
    else this.#lead(person.member, act === 'promote');
  }

  #lead(member: MemberSummary, leads: boolean): void {
    const { groups } = this.ports;
    const { id, revision, masters } = this.group;
    if (!groups) return;
    const others = masters.map((master) => master.id).filter((master) => master !== member.id);
    const masterIds = leads ? [...others, member.id] : others;
    this.#order.send({
      about: `masters ${id} ${revision} ${masterIds.join()}`,
      send: (change) => groups.setMasters(id, masterIds, { ...change, revision }),
      onRefused: (problem) => hearConflict(this, problem),
      onDone: (group) => {
        const text = this.#keep.text(leads ? 'promoted' : 'demoted', { name: member.name });
        this.dispatchEvent(new GroupChangedEvent({ group, text }));
      },
    });
  }

  /** Of whom comes next in the list, because the one who was removed is about to leave it. */
  #menuAfter(dialog: Dialog): HTMLElement | null {
    if (dialog.kind === 'stop' || this.members.state !== 'ready') return null;
    const ids = this.members.items.map(memberIdOf);
    const at = ids.indexOf(memberIdOf(dialog.person));
    const next = ids[at + 1] ?? ids[at - 1] ?? '';
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`);
  }

  readonly #onChanged = this.guard(async ({ detail }: GroupChangedEvent) => {
    const { dialog } = this;
    this.dispatchEvent(new GroupChangedEvent(detail));
    if (!detail.text || !dialog) return;
    this.dialog = null;
    await this.updateComplete;
    (this.#menuAfter(dialog) ?? this.heading).focus();
  });

  readonly #onDialogClose = this.guard(() => (this.dialog = null));
  readonly #onMore = this.guard(() => this.dispatchEvent(new MembersMoreEvent()));
  readonly #onRetry = this.guard(() => this.dispatchEvent(new MembersRetryEvent()));
  readonly #onSignIn = this.guard(() => this.dispatchEvent(new SignInEvent()));
}

export function defineGroupMembers(): void {
  definePrivate('ln-group-members', GroupMembersElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-members': GroupMembersElement;
  }
}
