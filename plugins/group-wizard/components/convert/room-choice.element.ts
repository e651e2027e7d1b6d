import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import type { MessageRoom } from '../../../../shared/domain/group.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { GroupPort } from '../../../../shared/ports/group-port.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronEnd, error, message, refresh, search } from '../../../../shared/ui/icon/icons.ts';
import { showMore } from '../../../../shared/ui/paging/show-more.ts';
import { showMoreStyles } from '../../../../shared/ui/paging/show-more.styles.ts';
import type { ReadyList } from '../../../../shared/ui/paging/cursor-list.controller.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { createCatalogue } from '../../i18n/create/catalogue.ts';
import { RoomsController } from '../../state/rooms.controller.ts';
import { RoomChooseEvent } from './room-choose.event.ts';
import { roomCheck, shortVerdict } from './room-check.ts';
import { styles } from './room-choice.styles.ts';

const SKELETON_ROWS = [0, 1, 2, 3];

/**
 * The reader's message rooms with a word on each, whether it can become a group; and of the one that is chosen, what
 * becomes of everybody in it (G-08). Keeps nothing itself: the choice leaves as an event and comes back in `room`.
 *
 * @element ln-room-choice
 *
 * @fires {RoomChooseEvent} ln-room-choose - A room was chosen, or another one is to be chosen.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class RoomChoiceElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    badgeStyles,
    bannerStyles,
    buttonStyles,
    cardStyles,
    fieldStyles,
    showMoreStyles,
    skeletonStyles,
    styles,
  ];

  @property({ attribute: false }) room: MessageRoom | null = null;
  /** The room from which the reader came: chosen as soon as it is found. */
  @property({ attribute: false }) wanted: RoomId | null = null;
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) groups?: GroupPort | undefined;
  @property({ attribute: false }) error?: string | undefined;

  @state() private isGone = false;
  @state() private isLooking = false;

  readonly #i18n = new I18nController(this, createCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #rooms = new RoomsController(this, () => this.groups);

  /** To what is wrong: the verdict on the room, or the list in which none is chosen. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.verdict, .error ~ .rooms button, input')?.focus();
  }

  retry(): void {
    this.#rooms.retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('wanted') && this.wanted !== null && this.room?.id !== this.wanted) void this.#look(this.wanted);
  }

  override render(): TemplateResult {
    return this.room ? this.#chosen(this.room) : this.#list();
  }

  #chosen(room: MessageRoom): TemplateResult {
    return html`
      ${this.isGone ? this.#gone() : nothing}${roomCheck(this.#i18n, room, this.session.viewer)}
      <div class="buttons">
        <button type="button" class="btn" @click=${this.#onOtherClick}>${this.#i18n.text('otherRoom')}</button>
        <button
          type="button"
          class="btn"
          aria-busy=${this.isLooking ? 'true' : nothing}
          aria-disabled=${this.isLooking ? 'true' : nothing}
          @click=${this.#onCheckClick}
        >
          ${this.isLooking ? html`<span class="spinner"></span>` : icon(refresh)}${this.#i18n.text('checkAgain')}
        </button>
      </div>
    `;
  }

  #gone(): TemplateResult {
    return banner({ kind: 'warning', text: this.#i18n.text('roomGone'), announced: true });
  }

  #list(): TemplateResult {
    const label = this.#i18n.text('searchRooms');
    return html`
      ${this.isGone ? this.#gone() : nothing}
      <label class="with-icon">
        ${icon(search)}
        <input
          class="input"
          type="search"
          autocomplete="off"
          aria-label=${label}
          placeholder=${label}
          .value=${this.#rooms.text}
          @input=${this.#onSearchInput}
        />
      </label>
      ${this.error ? html`<p class="field-error error" role="alert">${icon(error)}${this.error}</p>` : nothing}
      ${this.#body()}
    `;
  }

  #body(): unknown {
    const { view, text } = this.#rooms;
    switch (view.state) {
      case 'loading':
        return html`<ul class="rooms" aria-busy="true">
          ${SKELETON_ROWS.map(() => html`<li class="waiting">${skeleton('middle')}${skeleton('long')}</li>`)}
        </ul>`;
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: this.#i18n.text('roomsFailed'),
            onRetry: () => this.#rooms.retry(),
            onSignIn: () => this.dispatchEvent(new SignInEvent()),
          }),
        );
      case 'ready':
        return view.items.length ? this.#ready(view) : this.#empty(text.trim());
    }
  }

  #ready(rooms: ReadyList<MessageRoom>): TemplateResult {
    return html`<ul class="rooms" aria-label=${this.#i18n.text('rooms')} aria-busy=${rooms.busy}>
        ${repeat(rooms.items, ({ id }) => id, this.#row)}
      </ul>
      ${showMore(this.#common, rooms, this.#onMore, this.later)}`;
  }

  readonly #row = (room: MessageRoom): TemplateResult =>
    html`<li>
      <button type="button" @click=${() => this.#choose(room)}>
        <span class="grow">
          <bdi class="medium title">${room.title}</bdi>
          <span class="tiny muted people"
            >${this.#i18n.list(room.participants.map(({ name }) => `\u2068${name}\u2069`))}</span
          >
        </span>
        ${shortVerdict(this.#i18n, room)}${icon(chevronEnd)}
      </button>
    </li>`;

  #empty(text: string): unknown {
    return this.later(({ stateCard }) =>
      text
        ? stateCard({
            icon: search,
            title: this.#i18n.text('noRoomMatch'),
            text: this.#i18n.rich('noRoomMatchText', { text: html`<bdi>${text}</bdi>` }),
          })
        : stateCard({ icon: message, title: this.#i18n.text('noRooms'), text: this.#i18n.text('noRoomsText') }),
    );
  }

  #choose(room: MessageRoom | null): void {
    this.isGone = false;
    this.dispatchEvent(new RoomChooseEvent({ room }));
  }

  /** As the host has it now. */
  async #look(id: RoomId): Promise<void> {
    this.isLooking = true;
    const room = await this.#rooms.find(id);
    this.isLooking = false;
    if (room) this.#choose(room);
    else this.isGone = true;
  }

  readonly #onSearchInput = this.guard(({ target }: Event) => this.#rooms.search((target as HTMLInputElement).value));

  readonly #onOtherClick = this.guard(() => this.#choose(null));

  readonly #onCheckClick = this.guard(() => (this.room && !this.isLooking ? this.#look(this.room.id) : undefined));

  readonly #onMore = this.guard(async () => {
    const count = await this.#rooms.more();
    if (count) this.#announcer.say(this.#i18n.text('moreRooms', { count }));
  });
}

export function defineRoomChoice(): void {
  definePrivate('ln-room-choice', RoomChoiceElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-room-choice': RoomChoiceElement;
  }
}
