import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { ChangePort } from '../../../../shared/ports/change-port.ts';
import type { GroupPort } from '../../../../shared/ports/group-port.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { badge } from '../../../../shared/ui/badge/badge.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronStart, lock } from '../../../../shared/ui/icon/icons.ts';
import { showMoreStyles } from '../../../../shared/ui/paging/show-more.styles.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { GroupDetailsController, type GroupDetailsView } from '../../state/group-details.controller.ts';
import { GroupBackEvent } from './group-back.event.ts';
import { styles } from './group-details.styles.ts';
import { featuresCard, mastersCard, removalsBanner, storageCard } from './group-facts.ts';
import { membersCard } from './group-members.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';

/**
 * One external group as it is (G-09): what it is for, who is in it and of which company, its masters and features, and
 * who pays for its storage. Does not know where *back* leads, nor how to sign in.
 *
 * @element ln-group-details
 *
 * @fires {GroupBackEvent} ln-group-back - Back to where the reader came from.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class GroupDetailsElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    badgeStyles,
    bannerStyles,
    buttonStyles,
    cardStyles,
    showMoreStyles,
    skeletonStyles,
    styles,
  ];

  @property({ attribute: false }) groupId: ExternalGroupId = '';
  @property({ attribute: false }) groups?: GroupPort | undefined;
  @property({ attribute: false }) changes?: ChangePort | undefined;

  /** Where *back* leads. */
  @property({ attribute: false }) backLabel = '';

  /** The reader came here by his own doing, so the focus goes with him. */
  @property({ type: Boolean, attribute: false }) takesFocus = false;

  @query('.back') private readonly back!: HTMLElement | null;
  @query('h1') private readonly heading!: HTMLElement | null;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #details = new GroupDetailsController(this, {
    groups: () => this.groups,
    changes: () => this.changes,
    id: () => this.groupId,
  });

  #isFocusGiven = false;

  /** Again what failed. */
  retry(): void {
    this.#details.retry();
  }

  override render(): TemplateResult {
    return html`
      <button type="button" class="link back small" @click=${this.#onBackClick}>
        ${icon(chevronStart)}${this.backLabel}
      </button>
      ${this.#body(this.#details.view)}
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
        return this.#skeleton();
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
          ${this.#head(view.group)}
          <div class="columns">
            <div class="column">
              ${view.group.description ? html`<p class="description secondary small">${view.group.description}</p>` : nothing}
              ${removalsBanner(this.#i18n, view.group)}
              ${membersCard(this.#i18n, this.#common, {
                group: view.group,
                members: view.members,
                onMore: this.#onMore,
                onRetry: this.#onRetryMembers,
                onSignIn: this.#onSignIn,
                later: this.later,
              })}
            </div>
            <div class="column">
              ${mastersCard(this.#i18n, view.group)} ${featuresCard(this.#i18n, view.group)}
              ${storageCard(this.#i18n, view.group)}
            </div>
          </div>
        `;
    }
  }

  #head(group: ExternalGroup): TemplateResult {
    const text = this.#i18n;
    const facts = [
      text.text('memberCount', { count: group.memberCount }),
      text.text('companyCount', { count: group.companies.length + 1 }),
    ];
    return html`<header>
      ${avatar({ id: group.id, name: group.name, photoUrl: group.pictureUrl, size: 56, shape: 'square' })}
      <div class="grow">
        <div class="name">
          <h1 class="page-title" tabindex="-1"><bdi>${group.name}</bdi></h1>
          ${badge(text.text('externalPrivate'), 'neutral', lock)}
        </div>
        <p class="small muted">${facts.join(' · ')} · ${this.#origin(group)}</p>
      </div>
    </header>`;
  }

  #origin({ origin, createdAt }: ExternalGroup): unknown {
    const date = this.#i18n.date(createdAt);
    switch (origin.kind) {
      case 'contacts':
        return this.#i18n.text('created', { date });
      case 'administrator':
        return this.#i18n.text('createdByAdministrator', { date });
      case 'room':
        return this.#i18n.rich('convertedFrom', { date, room: html`<bdi>${origin.title}</bdi>` });
    }
  }

  #skeleton(): TemplateResult {
    return html`<div class="waiting" aria-busy="true">
      <header>
        <span class="picture">${skeleton('box')}</span>
        <div class="grow lines">${skeleton('short')}${skeleton('middle')}</div>
      </header>
      <div class="columns">
        <div class="column lines">${skeleton('long')}${skeleton('middle')}</div>
        <div class="column lines">${skeleton('long')}${skeleton('long')}</div>
      </div>
    </div>`;
  }

  readonly #onBackClick = this.guard(() => this.dispatchEvent(new GroupBackEvent()));

  readonly #onSignIn = this.guard(() => this.dispatchEvent(new SignInEvent()));

  readonly #onRetry = this.guard(() => this.retry());

  readonly #onRetryMembers = this.guard(() => this.#details.retryMembers());

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
