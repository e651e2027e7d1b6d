import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { RovingFocus } from '../../../../shared/ui/focus/roving-focus.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronStart } from '../../../../shared/ui/icon/icons.ts';
import { LazyPart } from '../../../../shared/ui/lazy-part.controller.ts';
import { lazy } from '../../../../shared/ui/lazy.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { tabsStyles } from '../../../../shared/ui/tabs/tabs.styles.ts';
import type { ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { detailsCatalogue } from '../../i18n/details/catalogue.ts';
import { InviteOpenEvent } from '../../invite-open.event.ts';
import { GroupDetailsController, type GroupDetailsView } from '../../state/group-details.controller.ts';
import { GROUP_VIEWS, type GroupView } from '../../state/group-view.ts';
import { KeepPortsController, type KeepPorts } from '../../state/keep-ports.ts';
import type { GroupSettingsElement } from '../group-settings/group-settings.element.ts';
import { itemStyles } from '../person-row/person-row.styles.ts';
import { GroupBackEvent } from './group-back.event.ts';
import type { GroupChangedEvent } from './group-changed.event.ts';
import { GroupDeletedEvent } from './group-deleted.event.ts';
import { styles } from './group-details.styles.ts';
import { groupHead, waitingHead } from './group-head.ts';
import { groupOverview } from './group-overview.ts';
import { GroupViewChangeEvent } from './group-view-change.event.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';

/**
 * One external group (G-09): an overview, its members (G-07), its settings (G-10), and the way to delete it (G-13). What
 * changes it is a part of its own, fetched behind this one. Does not know where *back* leads, nor how to sign in.
 *
 * @element ln-group-details
 *
 * @fires {GroupBackEvent} ln-group-back - Back to where the reader came from.
 * @fires {GroupViewChangeEvent} ln-group-view-change - Another view of the group was chosen.
 * @fires {GroupDeletedEvent} ln-group-deleted - The group is no more.
 * @fires {InviteOpenEvent} liaison-invite-open - People are to be invited into the group.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class GroupDetailsElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    badgeStyles,
    bannerStyles,
    buttonStyles,
    cardStyles,
    skeletonStyles,
    tabsStyles,
    itemStyles,
    styles,
  ];

  @property({ attribute: false }) groupId: ExternalGroupId = '';
  @property({ attribute: false }) view: GroupView = 'overview';
  @property({ attribute: false }) session: Session | undefined;
  /** The plugin's own ports, which go before the nearest provider's. */
  @property({ attribute: false }) own: Partial<KeepPorts> = {};

  /** Where *back* leads. */
  @property({ attribute: false }) backLabel = '';

  /** The reader came here by his own doing, so the focus goes with him. */
  @property({ type: Boolean, attribute: false }) takesFocus = false;

  @state() private dialog: 'add' | 'delete' | null = null;

  @query('.back') private readonly back!: HTMLElement | null;
  @query('h1') private readonly heading!: HTMLElement | null;
  @query('ln-toasts') private readonly toasts!: ToastsElement | null;
  @query('ln-group-settings') private readonly settings!: GroupSettingsElement | null;

  readonly #i18n = new I18nController(this, detailsCatalogue);
  readonly #shared = new I18nController(this, catalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #ports = new KeepPortsController(this, () => this.own);
  readonly #details = new GroupDetailsController(this, {
    groups: () => this.#ports.value.groups,
    changes: () => this.#ports.value.changes,
    id: () => this.groupId,
    isBeingDeleted: () => this.dialog === 'delete',
    isHeld: () => this.settings?.isChanged ?? false,
  });
  readonly #tabFocus = new RovingFocus({
    items: () => [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')],
    axis: 'horizontal',
  });
  #isFocusGiven = false;
  #last: ExternalGroup | undefined;

  constructor() {
    super();
    const load = () =>
      lazy('group-keep', () => import(/* webpackChunkName: "group-keep" */ '../group-keep/group-keep.ts'));
    this.addController(
      new LazyPart(
        load,
        ({ defineGroupKeep }) => defineGroupKeep(),
        (error) => this.contain(error),
      ),
    );
  }

  /** What failed is asked for again. */
  retry(): void {
    this.#details.retry();
  }

  /** Is something written that is not saved? Then the reader is asked, and `go` or `stay` is called when he has decided. */
  holdBack(go: () => void, stay: () => void): boolean {
    const leave = (): void => {
      if (this.#isLost) this.retry();
      go();
    };
    return this.settings?.holdBack?.(leave, stay) ?? false;
  }

  override render(): TemplateResult {
    return html`
      <button type="button" class="btn quiet small back" @click=${this.#onBackClick}>
        ${icon(chevronStart)}${this.backLabel}
      </button>
      ${this.#i18n.ready ? this.#body(this.#details.view) : waitingHead()} ${this.#dialog()}
      <ln-toasts></ln-toasts>
    `;
  }

  /** First to the way back; on to the name as soon as it is there, unless the reader has gone elsewhere. */
  protected override updated(): void {
    if (!this.takesFocus || this.#isFocusGiven) return;
    if (!this.shadowRoot?.activeElement) this.back?.focus();
    if (!this.heading) return;
    this.#isFocusGiven = true;
    if (this.shadowRoot?.activeElement === this.back) this.heading.focus();
  }

  #body(view: GroupDetailsView): unknown {
    switch (view.state) {
      case 'loading':
        return waitingHead();
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: this.#i18n.text('groupFailed'),
            onRetry: this.#onRetry,
            onSignIn: this.#onSignIn,
          }),
        );
      case 'ready':
        return html`
          ${groupHead(this.#i18n, this.#shared, {
            group: view.group,
            onAdd: this.#onAdd,
            onInvite: this.#onInvite,
            onDelete: this.#onDelete,
            mayInvite: this.#mayInvite(view.group),
          })}
          ${this.#tabs()}
          <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${this.view}">${this.#panel(view)}</div>
        `;
    }
  }

  #tabs(): TemplateResult {
    return html`<div class="tabs" role="tablist" aria-label=${this.#i18n.text('views')} @keydown=${this.#onTabKey}>
      ${GROUP_VIEWS.map(
        (view) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${view}"
            aria-controls="panel"
            aria-selected=${view === this.view ? 'true' : 'false'}
            tabindex=${view === this.view ? 0 : -1}
            @click=${() => this.#show(view)}
          >
            ${this.#i18n.text(view)}
          </button>`,
      )}
    </div>`;
  }

  #panel({ group, members, lost }: Extract<GroupDetailsView, { readonly state: 'ready' }>): TemplateResult {
    switch (this.view) {
      case 'overview':
        return groupOverview(this.#i18n, this.#common, {
          group,
          members,
          ports: this.#ports.value,
          session: this.session,
          mayInvite: this.#mayInvite(group),
          onInvite: this.#onInvite,
          onShowAll: () => this.#show('members'),
          onRetry: this.#onRetryMembers,
          onSignIn: this.#onSignIn,
          onChanged: this.#onChanged,
          later: this.later,
        });
      case 'members':
        return html`<ln-group-members
          .group=${group}
          .members=${members}
          .session=${this.session}
          .ports=${this.#ports.value}
          @ln-group-changed=${this.#onChanged}
          @ln-members-more=${this.#onMore}
          @ln-members-retry=${this.#onRetryMembers}
          @ln-sign-in=${this.#onSignIn}
        ></ln-group-members>`;
      case 'settings':
        return html`<ln-group-settings
          .group=${group}
          .lost=${lost}
          .session=${this.session}
          .ports=${this.#ports.value}
          @ln-group-changed=${this.#onChanged}
          @ln-group-delete=${this.#onDelete}
        ></ln-group-settings>`;
    }
  }

  /** It outlives the group: whoever deletes it hears of that twice, by the answer and by the host's notice. */
  #dialog(): TemplateResult | typeof nothing {
    const { view } = this.#details;
    if (view.state === 'ready') this.#last = view.group;
    const group = this.#last;
    if (!group) return nothing;
    switch (this.dialog) {
      case 'add':
        return html`<ln-add-members
          .group=${group}
          .session=${this.session}
          .ports=${this.#ports.value}
          .mayInvite=${this.#mayInvite(group)}
          @close=${this.#onDialogClose}
          @ln-group-changed=${this.#onChanged}
          @ln-invite=${this.#onInvite}
        ></ln-add-members>`;
      case 'delete':
        return html`<ln-group-delete
          .group=${group}
          .session=${this.session}
          .ports=${this.#ports.value}
          @close=${this.#onDialogClose}
          @ln-group-changed=${this.#onChanged}
          @ln-group-deleted=${this.#onDeleted}
        ></ln-group-delete>`;
      case null:
        return nothing;
    }
  }

  /** The host no longer shows it; only what is typed keeps it on the screen. */
  get #isLost(): boolean {
    const { view } = this.#details;
    return view.state === 'ready' && view.lost !== undefined;
  }

  #mayInvite({ permissions }: ExternalGroup): boolean {
    return permissions.members.allowed && this.session !== undefined && can(this.session, 'groups.invitation');
  }

  #show(view: GroupView): void {
    if (view !== this.view) this.dispatchEvent(new GroupViewChangeEvent({ view }));
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    if (this.#tabFocus.heard(event)) event.preventDefault();
  };

  readonly #onBackClick = this.guard(() => this.dispatchEvent(new GroupBackEvent()));

  readonly #onSignIn = this.guard(() => this.dispatchEvent(new SignInEvent()));

  readonly #onRetry = this.guard(() => this.retry());

  readonly #onRetryMembers = this.guard(() => this.#details.retryMembers());

  readonly #onAdd = this.guard(() => (this.dialog = 'add'));

  readonly #onDelete = this.guard(() => (this.dialog = 'delete'));

  readonly #onDialogClose = this.guard(() => {
    this.dialog = null;
    this.#details.catchUp();
  });

  readonly #onInvite = this.guard(() => {
    this.dialog = null;
    this.dispatchEvent(new InviteOpenEvent({ groupId: this.groupId }));
  });

  readonly #onChanged = this.guard(({ detail }: GroupChangedEvent) => {
    this.#details.accept(detail.group);
    if (detail.text) this.toasts?.show({ text: detail.text });
  });

  readonly #onDeleted = this.guard(({ detail }: GroupDeletedEvent) => {
    this.dispatchEvent(new GroupDeletedEvent(detail));
  });

  readonly #onMore = this.guard(async () => {
    const count = await this.#details.more();
    if (count) this.#announcer.say(this.#i18n.text('moreMembersShown', { count }));
  });
}

export function defineGroupDetails(): void {
  definePrivate('ln-group-details', GroupDetailsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-details': GroupDetailsElement;
  }
}
