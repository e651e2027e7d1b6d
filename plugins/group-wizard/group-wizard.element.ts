import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import type { ExternalGroupId } from '../../shared/domain/ids.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { GroupPort } from '../../shared/ports/group-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { AnnouncerController } from '../../shared/ui/announcer/announcer.controller.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { PortController, portContext } from '../../shared/ui/contexts.ts';
import { inputStyles } from '../../shared/ui/field/input.styles.ts';
import { icon } from '../../shared/ui/icon/icon.ts';
import { group as groupIcon, search } from '../../shared/ui/icon/icons.ts';
import { showMore } from '../../shared/ui/paging/show-more.ts';
import { showMoreStyles } from '../../shared/ui/paging/show-more.styles.ts';
import type { ReadyList } from '../../shared/ui/paging/cursor-list.controller.ts';
import { lazy } from '../../shared/ui/lazy.ts';
import { LazyPart } from '../../shared/ui/lazy-part.controller.ts';
import type { ExternalGroupRow } from '../../shared/domain/group.ts';
import type { GroupDetailsElement } from './components/group-details/group-details.element.ts';
import type { GroupChooseEvent } from './components/group-table/group-choose.event.ts';
import type { GroupTableElement } from './components/group-table/group-table.element.ts';
import { GroupCloseEvent } from './group-close.event.ts';
import { GroupOpenEvent } from './group-open.event.ts';
import { styles } from './group-wizard.styles.ts';
import { catalogue } from './i18n/catalogue.ts';
import { ManagedGroupsController } from './state/managed-groups.controller.ts';

/**
 * *Groups I manage* (G-14): the external groups of which the reader is a master, or all of the tenant for an
 * administrator, found by name; and the details of the one that is opened. Knows nothing of the host's API.
 *
 * @element liaison-group-wizard
 *
 * @fires {GroupOpenEvent} liaison-group-open - A group was chosen. Prevented, its details are the host's to show.
 * @fires {GroupCloseEvent} liaison-group-close - The details were left for the list.
 * @fires {PluginErrorEvent} liaison-plugin-error - Something unforeseen broke.
 */
export class GroupWizardElement extends PluginElement {
  static override styles = [inputStyles, showMoreStyles, styles];

  /** Who is looking. Needed; the nearest provider's when absent, as the two below. */
  @property({ attribute: false }) session?: SessionPort;

  /** The host's external groups. Needed. */
  @property({ attribute: false }) groups?: GroupPort;

  /** Keeps what is shown up to date. */
  @property({ attribute: false }) changes?: ChangePort;

  /** The group whose details are shown; the list when null. */
  @property() group: ExternalGroupId | null = null;

  protected override readonly plugin = 'group-wizard';

  @query('ln-group-table') private readonly table!: GroupTableElement | null;
  @query('ln-group-details') private readonly details!: GroupDetailsElement | null;
  @query('h1') private readonly heading!: HTMLElement | null;

  readonly #i18n = this.speak(catalogue);
  readonly #common = this.speak(commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #groupPort = new PortController(this, portContext('groups'), () => this.groups);
  readonly #changePort = new PortController(this, portContext('changes'), () => this.changes);
  readonly #sessionPort = new PortController(this, portContext('session'), () => this.session);
  readonly #managed = new ManagedGroupsController(this, {
    session: () => this.#sessionPort.value,
    groups: () => this.#groupPort.value,
    changes: () => this.#changePort.value,
  });
  /** The row to come back to. */
  #left: ExternalGroupId | null = null;

  constructor() {
    super();
    const load = () =>
      lazy(
        'group-details',
        () => import(/* webpackChunkName: "group-details" */ './components/group-details/group-details.element.ts'),
      );
    this.addController(
      new LazyPart(
        load,
        ({ defineGroupDetails }) => defineGroupDetails(),
        (error) => this.contain(error),
      ),
    );
  }

  override render(): unknown {
    const { view } = this.#managed;
    if (view.state === 'closed')
      return this.later(({ gateCard }) =>
        gateCard(this.#common, this.#managed.gate, view.gate, this.#i18n.text('unsupported')),
      );
    return this.group !== null && this.#managed.session ? this.#details(this.group) : this.#list();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('group') && this.group === null && this.#left !== null) void this.#returnTo(this.#left);
  }

  #details(id: ExternalGroupId): TemplateResult {
    return html`${keyed(
      id,
      html`<ln-group-details
        .groupId=${id}
        .groups=${this.#groupPort.value}
        .changes=${this.#changePort.value}
        .backLabel=${this.#title}
        .takesFocus=${this.#left === id}
        @ln-group-back=${this.#onBack}
        @ln-sign-in=${this.#onSignIn}
      ></ln-group-details>`,
    )}`;
  }

  #list(): TemplateResult {
    return html`
      <header>
        <h1 class="page-title" tabindex="-1">${this.#title}</h1>
        ${this.#search()}
      </header>
      ${this.#body()}
    `;
  }

  get #title(): string {
    return this.#i18n.text(this.#managed.session?.viewer.role === 'administrator' ? 'titleAll' : 'title');
  }

  #search(): TemplateResult | typeof nothing {
    const { view, text } = this.#managed;
    if (view.state === 'empty' || view.state === 'failed') return nothing;
    const label = this.#i18n.text('searchLabel');
    return html`<label class="search with-icon">
      ${icon(search)}
      <input
        class="input"
        type="search"
        autocomplete="off"
        aria-label=${label}
        placeholder=${label}
        .value=${text}
        @input=${this.#onSearchInput}
      />
    </label>`;
  }

  #body(): unknown {
    const { view, session } = this.#managed;
    const text = this.#i18n;
    const isAdministrator = session?.viewer.role === 'administrator';
    switch (view.state) {
      case 'closed':
      case 'loading':
        return html`<ln-group-table .label=${this.#title}></ln-group-table>`;
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: text.text('groupsFailed'),
            onRetry: this.#onRetry,
            onSignIn: this.#onSignIn,
          }),
        );
      case 'empty':
        return this.later(({ stateCard }) =>
          stateCard({
            icon: groupIcon,
            title: text.text(isAdministrator ? 'emptyTitleAll' : 'emptyTitle'),
            text: text.text(isAdministrator ? 'emptyTextAll' : 'emptyText'),
          }),
        );
      case 'no-match':
        return this.later(({ stateCard }) =>
          stateCard({
            icon: search,
            title: text.text('noMatchTitle'),
            text: text.rich('noMatchText', { text: html`<bdi>${view.text}</bdi>` }),
            actions: html`<button type="button" class="btn" @click=${this.#onClearClick}>
              ${text.text('clearSearch')}
            </button>`,
          }),
        );
      case 'ready':
        return this.#ready(view.groups);
    }
  }

  #ready(groups: ReadyList<ExternalGroupRow>): TemplateResult {
    const { stale } = groups;
    return html`
      ${
        stale
          ? this.later(({ staleBanner }) => staleBanner(this.#common, stale, this.#i18n.text('stale'), this.#onRetry))
          : nothing
      }
      <ln-group-table
        .groups=${groups.items}
        .label=${this.#title}
        ?busy=${groups.busy}
        @ln-group-choose=${this.#onChoose}
      ></ln-group-table>
      ${showMore(this.#common, groups, this.#onMore, this.later)}
    `;
  }

  async #returnTo(id: ExternalGroupId): Promise<void> {
    this.#left = null;
    await this.table?.updateComplete;
    if (!this.table?.focusRow(id)) this.heading?.focus();
  }

  readonly #onSearchInput = this.guard(({ target }: Event) => this.#managed.search((target as HTMLInputElement).value));

  readonly #onClearClick = this.guard(() => {
    this.#managed.search('');
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  });

  readonly #onRetry = this.guard(() => this.#managed.retry());

  readonly #onSignIn = this.guard(async () => {
    await this.#managed.signIn();
    this.details?.retry();
  });

  readonly #onMore = this.guard(async () => {
    const count = await this.#managed.more();
    if (count) this.#announcer.say(this.#i18n.text('moreShown', { count }));
  });

  readonly #onChoose = this.guard(({ detail }: GroupChooseEvent) => {
    if (!this.dispatchEvent(new GroupOpenEvent(detail))) return;
    this.#left = detail.id;
    this.group = detail.id;
  });

  readonly #onBack = this.guard(() => {
    if (this.group === null) return;
    const id = this.group;
    this.#left = id;
    this.group = null;
    this.dispatchEvent(new GroupCloseEvent({ id }));
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-group-wizard': GroupWizardElement;
  }
}
