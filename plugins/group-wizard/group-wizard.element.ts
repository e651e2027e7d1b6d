import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import type { ExternalGroupId, RoomId } from '../../shared/domain/ids.ts';
import { can, type Session } from '../../shared/domain/policy.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { DraftPort } from '../../shared/ports/draft-port.ts';
import type { GroupPort } from '../../shared/ports/group-port.ts';
import type { OutcomePort } from '../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { AnnouncerController } from '../../shared/ui/announcer/announcer.controller.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { PortController, portContext } from '../../shared/ui/contexts.ts';
import { inputStyles } from '../../shared/ui/field/input.styles.ts';
import { icon } from '../../shared/ui/icon/icon.ts';
import { group as groupIcon, plus, search } from '../../shared/ui/icon/icons.ts';
import { showMore } from '../../shared/ui/paging/show-more.ts';
import { showMoreStyles } from '../../shared/ui/paging/show-more.styles.ts';
import type { ReadyList } from '../../shared/ui/paging/cursor-list.controller.ts';
import { lazy } from '../../shared/ui/lazy.ts';
import { LazyPart } from '../../shared/ui/lazy-part.controller.ts';
import { OnDemand } from '../../shared/ui/on-demand.ts';
import type { ExternalGroupRow } from '../../shared/domain/group.ts';
import type { ToastsElement } from '../../shared/ui/toast/toasts.element.ts';
import type { GroupMadeEvent } from './components/create/group-made.event.ts';
import type { GroupShowEvent } from './components/create/group-show.event.ts';
import type { GroupDeletedEvent } from './components/group-details/group-deleted.event.ts';
import type { GroupDetailsElement } from './components/group-details/group-details.element.ts';
import type { GroupViewChangeEvent } from './components/group-details/group-view-change.event.ts';
import type { GroupChooseEvent } from './components/group-table/group-choose.event.ts';
import type { GroupTableElement } from './components/group-table/group-table.element.ts';
import { GroupCloseEvent } from './group-close.event.ts';
import { GroupCreateEvent } from './group-create.event.ts';
import { GroupCreatedEvent } from './group-created.event.ts';
import { GroupOpenEvent } from './group-open.event.ts';
import { GroupTaskCloseEvent } from './group-task-close.event.ts';
import { styles } from './group-wizard.styles.ts';
import { catalogue } from './i18n/catalogue.ts';
import type { GroupView } from './state/group-view.ts';
import type { KeepPorts } from './state/keep-ports.ts';
import { ManagedGroupsController } from './state/managed-groups.controller.ts';
import type { GroupTask } from './state/wizard-draft.ts';

/**
 * *Groups I manage* (G-14): the external groups of which the reader is a master, or all of the tenant for an
 * administrator, found by name; the one that is opened, with its overview, members and settings; and the wizard that
 * makes another one. Knows nothing of the host's API.
 *
 * @element liaison-group-wizard
 *
 * @fires {GroupOpenEvent} liaison-group-open - A group, or a view of it, was chosen. Prevented, it is the host's to show.
 * @fires {GroupCloseEvent} liaison-group-close - The details were left for the list.
 * @fires {GroupCreateEvent} liaison-group-create - A group is to be made. Prevented, the wizard is the host's to show.
 * @fires {GroupCreatedEvent} liaison-group-created - A group was made.
 * @fires {GroupTaskCloseEvent} liaison-group-task-close - The wizard was left for the list.
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

  /** Where what was begun outlives the page (G-21); as long as the page, where it is absent. */
  @property({ attribute: false }) drafts?: DraftPort;

  /** The wizard that is open: `create` makes a new group, `convert` makes one of a message room; null for none. */
  @property() task: GroupTask | null = null;

  /** The message room that is to be converted; the reader chooses one when it is null. */
  @property() room: RoomId | null = null;

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
  #shown: Shown = { group: null, view: 'overview', task: null };
  /** The wizard was left: the focus goes back to where it was opened. */
  #leftWizard = false;

  readonly #wizard = new OnDemand(this, async () => {
    const part = await lazy('create', () => import(/* webpackChunkName: "create" */ './components/create/create.ts'));
    part.defineWizard();
  });

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
    return html`${this.#body(this.#managed.session)}<ln-toasts></ln-toasts>`;
  }

  protected override willUpdate(): void {
    const { group, groupView: view, task } = this;
    const { group: before, view: viewBefore, task: taskBefore } = this.#shown;
    const isSame = group === before && view === viewBefore && task === taskBefore;
    if (isSame || this.details?.holdBack?.(this.#go, this.#stay)) return;
    this.#leftWizard = taskBefore !== null && task === null && group === null;
    this.#shown = { group, view, task };
  }

  protected override updated(): void {
    if (this.#shown.task !== null) return;
    if (this.#shown.group === null && this.#left !== null && this.heading) void this.#returnTo(this.#left);
    if (!this.#leftWizard || !this.heading) return;
    this.#leftWizard = false;
    (this.renderRoot.querySelector<HTMLElement>('.create') ?? this.heading).focus();
  }

  #body(session: Session | undefined): unknown {
    const { task, group } = this.#shown;
    if (!session) return this.#list();
    if (task !== null) return this.#task(task, session);
    return group === null ? this.#list() : this.#details(group);
  }

  #task(task: GroupTask, session: Session): unknown {
    this.#wizard.need();
    if (this.#wizard.view.state === 'failed') {
      return this.later(({ problemCard }) =>
        problemCard(this.#common, { problem: { kind: 'timeout' }, onRetry: () => this.#wizard.retry() }),
      );
    }
    return html`<ln-group-create
      .task=${task}
      .roomId=${this.room}
      .viewer=${session}
      .own=${this.#own}
      .backLabel=${this.#title}
      @ln-wizard-leave=${this.#onWizardLeave}
      @ln-group-made=${this.#onMade}
      @ln-group-show=${this.#onShow}
    ></ln-group-create>`;
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
  get #own(): Partial<KeepPorts> & { readonly drafts: DraftPort | undefined } {
    const { session, groups, changes, contacts, directory, outcomes, drafts } = this;
    return { session, groups, changes, contacts, directory, outcomes, drafts };
  }

  #list(): TemplateResult {
    return html`
      <header>
        <h1 class="page-title" tabindex="-1">${this.#title}</h1>
        <div class="tools">${this.#search()}${this.#create()}</div>
      </header>
      ${this.#groups()}
    `;
  }

  /** Whether he may is said by the wizard, with whom to ask. */
  #create(): TemplateResult | typeof nothing {
    const { session, view } = this.#managed;
    if (view.state === 'empty' || !session || !can(session, 'groups.create')) return nothing;
    return this.#createButton();
  }

  #createButton(): TemplateResult {
    return html`<button type="button" class="btn primary create" @click=${this.#onCreateClick}>
      ${icon(plus)}${this.#i18n.text('create')}
    </button>`;
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

  #groups(): unknown {
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
            ...(session && can(session, 'groups.create') && { actions: this.#createButton() }),
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

  readonly #onCreateClick = this.guard(() => {
    const task = 'create';
    if (this.dispatchEvent(new GroupCreateEvent({ task, roomId: null }))) this.task = task;
  });

  readonly #onWizardLeave = this.guard(() => {
    const { task } = this.#shown;
    if (task === null) return;
    this.task = null;
    this.room = null;
    this.dispatchEvent(new GroupTaskCloseEvent({ task }));
  });

  readonly #onMade = this.guard(({ detail: { group } }: GroupMadeEvent) => {
    const { task } = this.#shown;
    if (task !== null) this.dispatchEvent(new GroupCreatedEvent({ id: group.id, task }));
  });

  /** The wizard is left for the group that it made. */
  readonly #onShow = this.guard(({ detail: { id, view } }: GroupShowEvent) => {
    this.#open(id, view);
    if (this.group === id) this.task = null;
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

/** What is on the screen. */
interface Shown {
  readonly group: ExternalGroupId | null;
  readonly view: GroupView;
  readonly task: GroupTask | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-group-wizard': GroupWizardElement;
  }
}
