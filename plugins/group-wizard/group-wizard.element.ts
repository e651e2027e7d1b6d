import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import type { ExternalGroupId } from '../../shared/domain/ids.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { GroupPort } from '../../shared/ports/group-port.ts';
import type { OutcomePort } from '../../shared/ports/outcome-port.ts';
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
import type { ToastsElement } from '../../shared/ui/toast/toasts.element.ts';
import type { GroupDeletedEvent } from './components/group-details/group-deleted.event.ts';
import type { GroupDetailsElement } from './components/group-details/group-details.element.ts';
import type { GroupViewChangeEvent } from './components/group-details/group-view-change.event.ts';
import type { GroupChooseEvent } from './components/group-table/group-choose.event.ts';
import type { GroupTableElement } from './components/group-table/group-table.element.ts';
import { GroupCloseEvent } from './group-close.event.ts';
import { GroupOpenEvent } from './group-open.event.ts';
import { styles } from './group-wizard.styles.ts';
import { catalogue } from './i18n/catalogue.ts';
import type { GroupView } from './state/group-view.ts';
import type { KeepPorts } from './state/keep-ports.ts';
import { ManagedGroupsController } from './state/managed-groups.controller.ts';

/**
 * *Groups I manage* (G-14): the external groups of which the reader is a master, or all of the tenant for an
 * administrator, found by name; and the one that is opened: its overview, members and settings. Knows nothing of the
 * host's API.
 *
 * @element liaison-group-wizard
 *
 * @fires {GroupOpenEvent} liaison-group-open - A group, or a view of it, was chosen. Prevented, it is the host's to show.
 * @fires {GroupCloseEvent} liaison-group-close - The details were left for the list.
 * @fires {InviteOpenEvent} liaison-invite-open - People are to be invited into a group; another plugin answers.
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

  /** Without them outside people cannot be found to be added, nor a picture stored. */
  @property({ attribute: false }) contacts?: ContactPort;

  /** Without it nobody can be found to be added. */
  @property({ attribute: false }) directory?: DirectoryPort;

  /** What became of a change whose answer was lost. */
  @property({ attribute: false }) outcomes?: OutcomePort;

  /** The group whose details are shown; the list when null. */
  @property() group: ExternalGroupId | null = null;

  /** What of it is shown. */
  @property({ attribute: 'group-view' }) groupView: GroupView = 'overview';

  protected override readonly plugin = 'group-wizard';

  @query('ln-group-table') private readonly table!: GroupTableElement | null;
  @query('ln-group-details') private readonly details!: GroupDetailsElement | null;
  @query('h1') private readonly heading!: HTMLElement | null;
  @query('ln-toasts') private readonly toasts!: ToastsElement;

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
  /** What is drawn. Where the host leads elsewhere, it stays until the reader has decided about what he has not saved. */
  #shown: { readonly group: ExternalGroupId | null; readonly view: GroupView } = { group: null, view: 'overview' };

  #highlight: (text: string, sought: string) => unknown = (text) => text;

  constructor() {
    super();
    const load = () =>
      lazy(
        'group-details',
        () => import(/* webpackChunkName: "group-details" */ './components/group-details/behind.ts'),
      );
    this.addController(
      new LazyPart(
        load,
        ({ defineGroupDetails, highlight }) => {
          defineGroupDetails();
          this.#highlight = highlight;
        },
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
    const { group } = this.#shown;
    return html`${group !== null && this.#managed.session ? this.#details(group) : this.#list()}<ln-toasts
      ></ln-toasts>`;
  }

  protected override willUpdate(): void {
    const { group, groupView: view } = this;
    const isSame = group === this.#shown.group && view === this.#shown.view;
    if (isSame || this.details?.holdBack?.(this.#go, this.#stay)) return;
    this.#shown = { group, view };
  }

  protected override updated(): void {
    if (this.#shown.group === null && this.#left !== null && this.heading) void this.#returnTo(this.#left);
  }

  #details(id: ExternalGroupId): TemplateResult {
    return html`${keyed(
      id,
      html`<ln-group-details
        .groupId=${id}
        .view=${this.#shown.view}
        .session=${this.#managed.session}
        .own=${this.#own}
        .backLabel=${this.#title}
        .takesFocus=${this.#left === id}
        @ln-group-back=${this.#onBack}
        @ln-group-view-change=${this.#onViewChange}
        @ln-group-deleted=${this.#onDeleted}
        @ln-sign-in=${this.#onSignIn}
      ></ln-group-details>`,
    )}`;
  }

  /** Anew each time, so that one which the host gives later arrives. */
  get #own(): Partial<KeepPorts> {
    const { session, groups, changes, contacts, directory, outcomes } = this;
    return { session, groups, changes, contacts, directory, outcomes };
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
        .mark=${this.#mark}
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

  readonly #mark = (name: string): unknown => this.#highlight(name, this.#managed.sought);

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

  readonly #onChoose = this.guard(({ detail }: GroupChooseEvent) => this.#open(detail.id, 'overview'));

  readonly #onViewChange = this.guard(({ detail }: GroupViewChangeEvent) => {
    const { group } = this.#shown;
    if (group !== null) this.#whenFree(() => this.#open(group, detail.view));
  });

  readonly #onBack = this.guard(() => this.#whenFree(() => this.#close()));

  readonly #onDeleted = this.guard(({ detail }: GroupDeletedEvent) => {
    this.#managed.forget(detail.id);
    this.#close();
    this.toasts.show({ text: detail.text });
  });

  #open(id: ExternalGroupId, view: GroupView): void {
    if (!this.dispatchEvent(new GroupOpenEvent({ id, view }))) return;
    this.#left = id;
    this.group = id;
    this.groupView = view;
  }

  #close(): void {
    const id = this.#shown.group;
    if (id === null) return;
    this.#left = id;
    this.group = null;
    this.groupView = 'overview';
    this.dispatchEvent(new GroupCloseEvent({ id }));
  }

  /** Now, or when the reader has given up what he has not saved. */
  #whenFree(go: () => void): void {
    if (!this.details?.holdBack?.(go, () => undefined)) go();
  }

  readonly #go = (): void => this.requestUpdate();

  /** The reader goes on editing, so the host's address goes back with him. */
  readonly #stay = (): void => {
    const { group, view } = this.#shown;
    this.group = group;
    this.groupView = view;
    if (group !== null) this.dispatchEvent(new GroupOpenEvent({ id: group, view }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-group-wizard': GroupWizardElement;
  }
}
