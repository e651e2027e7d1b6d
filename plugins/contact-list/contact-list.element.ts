import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query as find, state } from 'lit/decorators.js';

import type { ContactRow } from '../../shared/domain/contact.ts';
import type { ContactId } from '../../shared/domain/ids.ts';
import { can, type Session } from '../../shared/domain/policy.ts';
import {
  criteriaOf,
  EVERYTHING,
  queryFromString,
  queryToString,
  withoutCriteria,
  withoutCriterion,
  type ContactFilter,
  type ContactQuery,
  type ContactSort,
} from '../../shared/domain/query.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { JobPort } from '../../shared/ports/job-port.ts';
import type { OutcomePort } from '../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { appearanceContext, portContext, PortController } from '../../shared/ui/contexts.ts';
import { icon } from '../../shared/ui/icon/icon.ts';
import { broom, plus, search } from '../../shared/ui/icon/icons.ts';
import { lazy } from '../../shared/ui/lazy.ts';
import { SessionGate } from '../../shared/ui/session/session-gate.controller.ts';
import type { BulkElement } from './components/bulk/bulk.element.ts';
import type { ShowFilterEvent } from './components/bulk/show-filter.event.ts';
import type { ContactGridElement } from './components/contact-grid/contact-grid.element.ts';
import type { SelectChangeEvent } from './components/contact-grid/select-change.event.ts';
import type { SortChangeEvent } from './components/contact-grid/sort-change.event.ts';
import type { Selected } from './components/selection-bar/selection-bar.element.ts';
import type { SelectionActEvent } from './components/selection-bar/selection-act.event.ts';
import type { SearchChangeEvent } from './components/contact-search/search-change.event.ts';
import type { SearchLeaveEvent } from './components/contact-search/search-leave.event.ts';
import { filterRow, filterSelect } from './components/filters/filters.ts';
import { listBar } from './components/list-bar/list-bar.ts';
import type { ListState } from './components/list-state/list-state.element.ts';
import type { StateActEvent } from './components/list-state/state-act.event.ts';
import { viewTabs } from './components/view-tabs/view-tabs.ts';
import { ContactCreateEvent } from './contact-create.event.ts';
import { styles } from './contact-list.styles.ts';
import { catalogue } from './i18n/catalogue.ts';
import { QueryChangeEvent } from './query-change.event.ts';
import { ContactsController, type ContactsView } from './state/contacts.controller.ts';
import { CountsController } from './state/counts.controller.ts';
import { NoticesController } from './state/notices.controller.ts';
import { SelectionController } from './state/selection.controller.ts';
import { PeopleController } from './state/people.controller.ts';
import { shownQuery, type ViewKind } from './state/shown-query.ts';
import type { BulkRequest } from './state/bulk-request.ts';

const loadSearch = (): Promise<unknown> =>
  lazy(
    'search',
    () => import(/* webpackChunkName: "search" */ './components/contact-search/contact-search.element.ts'),
  );
const loadStates = (): Promise<unknown> =>
  lazy('states', () => import(/* webpackChunkName: "states" */ './components/list-state/list-state.element.ts'));

const loadBulk = (): Promise<unknown> =>
  lazy('bulk', () => import(/* webpackChunkName: "bulk" */ './components/bulk/bulk.element.ts')).then(
    ({ defineBulk }) => defineBulk(),
  );

const loadSelection = (): Promise<unknown> =>
  lazy(
    'selection',
    () => import(/* webpackChunkName: "selection" */ './components/selection-bar/selection-bar.element.ts'),
  );

/**
 * The company's external contacts: filters, search and the list itself, however long, for administrators and members.
 *
 * Knows no portal and no other plugin: it reads through ports and says what the reader wants by events. It is as high as
 * what is left of the window below its top; give it another `block-size` where that is not wanted.
 *
 * @element liaison-contact-list
 *
 * @fires {ContactOpenEvent} liaison-contact-open - The reader chose a contact (L-06). Fired from its row, which takes the focus back.
 * @fires {ContactCreateEvent} liaison-contact-create - The reader wants to write down a new contact.
 * @fires {QueryChangeEvent} liaison-query-change - The reader asked for other contacts or another order.
 * @fires {PluginErrorEvent} liaison-plugin-error - Something unforeseen broke; the reader sees a card with *Try again*.
 */
export class ContactListElement extends PluginElement {
  static override styles = styles;

  protected readonly plugin = 'contact-list';

  /** The host's contacts; the provider's when absent. So are the other ports. */
  @property({ attribute: false }) contacts?: ContactPort;
  @property({ attribute: false }) session?: SessionPort;
  @property({ attribute: false }) directory?: DirectoryPort;
  @property({ attribute: false }) changes?: ChangePort;
  @property({ attribute: false }) jobs?: JobPort;
  @property({ attribute: false }) outcomes?: OutcomePort;

  /** Filter, criteria and order as one string, for a URL. `liaison-query-change` says when the reader changes it. */
  @property() query = '';

  /** The contact whose window is open: its row says so. */
  @property({ attribute: 'open-id' }) openId: ContactId | null = null;

  /** For whom it is drawn; from the session when absent. */
  @property() view?: ViewKind;

  @state() private searching = false;

  @find('ln-contact-grid') private readonly grid!: ContactGridElement | null;
  @find('ln-bulk') private readonly bulk!: BulkElement | null;
  @find('ln-contact-search') private readonly searchField!: HTMLElement | null;
  @find('.search-toggle') private readonly searchToggle!: HTMLElement | null;

  readonly #i18n = this.speak(catalogue);
  readonly #ports = {
    contacts: new PortController(this, portContext('contacts'), () => this.contacts),
    session: new PortController(this, portContext('session'), () => this.session),
    directory: new PortController(this, portContext('directory'), () => this.directory),
    changes: new PortController(this, portContext('changes'), () => this.changes),
    jobs: new PortController(this, portContext('jobs'), () => this.jobs),
    outcomes: new PortController(this, portContext('outcomes'), () => this.outcomes),
  };
  readonly #appearance = new ContextConsumer(this, { context: appearanceContext, subscribe: true });
  readonly #gate = new SessionGate(this, {
    session: () => this.#ports.session.value,
    changes: () => this.#ports.changes.value,
    ports: () => [this.#ports.contacts.value],
    capabilities: [],
  });
  readonly #contacts = new ContactsController(this, () => this.#ports.contacts.value);
  readonly #counts = new CountsController(this, () => this.#ports.contacts.value);
  readonly #selection = new SelectionController(this);
  readonly #people = new PeopleController(this, () => this.#ports.directory.value);
  #isBulkAsked = false;

  constructor() {
    super();
    const changes = (): ChangePort | undefined => (this.#gate.session ? this.#ports.changes.value : undefined);
    new NoticesController(this, changes, (contacts) => this.#onContactsChange(contacts));
    this.addEventListener('keydown', this.#onKeyDown);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.#onWindowResize);
    addEventListener('online', this.#onOnline);
    this.#onWindowResize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#onWindowResize);
    removeEventListener('online', this.#onOnline);
  }

  protected override willUpdate(): void {
    const { session } = this.#gate;
    if (!session) return;
    const query = this.#shownQuery;
    this.#contacts.show(query, session);
    this.#counts.show(query, session);
    this.#selection.follow(query);
    void this.#people.know([...query.visibleTo, ...(query.ownerId === null ? [] : [query.ownerId])], session);
    if (query.text) this.searching = true;
    // An administrator looks through many, a member for someone; the host may say otherwise.
    if (!this.#appearance.value?.density) {
      this.dataset['density'] = this.#viewKind === 'administrator' ? 'compact' : 'comfortable';
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this.#gate;
    switch (view.state) {
      case 'loading':
        return this.#isSlow ? this.#renderScreen(null) : nothing;
      case 'open':
        return this.#renderScreen(view.session);
      default:
        return this.#renderState({ kind: 'closed', gate: this.#gate, view });
    }
  }

  #renderScreen(session: Session | null): TemplateResult {
    const query = this.#shownQuery;
    const inTrash = query.filter === 'trash' && session;
    return html`<div class="frame ${this.#viewKind}">
        ${this.#renderHead(session)} ${this.#renderWhich(query)} ${this.#renderSearch(query)}
        ${inTrash ? this.#renderState({ kind: 'trash', policy: inTrash.policy }) : nothing} ${this.#renderBody(query)}
      </div>
      ${session && this.#hasJobs(session) ? this.#renderBulk(session) : nothing}`;
  }

  #renderHead(session: Session | null): TemplateResult {
    const text = this.#i18n;
    const title = text.text(this.#viewKind === 'administrator' ? 'titleAdministrator' : 'titleMember');
    return html`<header class="title-row">
      <h1 class="page-title">${title}</h1>
      <div class="actions">
        <button
          type="button"
          class="btn icon search-toggle"
          aria-label=${text.text('search')}
          title="${text.text('search')} ( / )"
          aria-expanded=${this.searching}
          aria-keyshortcuts="/"
          @pointerenter=${this.#onSearchNear}
          @click=${this.#onSearchToggle}
        >
          ${icon(search)}
        </button>
        ${session && this.#viewKind === 'administrator' && this.#hasJobs(session) ? this.#renderCleanUp() : nothing}
        ${
          session && can(session, 'contacts.create')
            ? html`<button
                type="button"
                class="btn primary slim"
                aria-label=${text.text('newContact')}
                @click=${this.#onCreate}
              >
                ${icon(plus)}<span class="wide">${text.text('newContact')}</span>
              </button>`
            : nothing
        }
      </div>
    </header>`;
  }

  #renderCleanUp(): TemplateResult {
    const label = this.#i18n.text('cleanUp');
    return html`<button
      type="button"
      class="btn slim"
      aria-label=${label}
      title=${label}
      @pointerenter=${loadBulk}
      @click=${this.#onCleanUp}
    >
      ${icon(broom)}<span class="wide">${label}</span>
    </button>`;
  }

  /** Which contacts: an administrator's filters, or a member's two tabs with the filters behind a button (L-05, L-13). */
  #renderWhich(query: ContactQuery): TemplateResult {
    const { counts, counting } = this.#counts;
    const filters = { value: query.filter, counts, counting, onChange: this.#onFilterChange };
    const row =
      this.#viewKind === 'administrator'
        ? filterRow(this.#i18n, filters)
        : viewTabs(this.#i18n, { linkedOnly: query.linkedOnly, onChange: this.#onTabChange });
    return html`${row}${filterSelect(this.#i18n, filters)}`;
  }

  /** A part of its own, fetched when it is first needed. */
  #renderSearch(query: ContactQuery): TemplateResult | typeof nothing {
    if (!this.searching && criteriaOf(query).length === 0) return nothing;
    this.#need(loadSearch);
    return html`<ln-contact-search
      class=${this.searching ? 'revealed' : ''}
      .query=${query}
      .revealed=${this.searching}
      .people=${this.#people}
      .session=${this.#gate.session}
      .directory=${this.#ports.directory.value}
      @ln-search-change=${this.#onSearchChange}
      @ln-search-leave=${this.#onSearchLeave}
    ></ln-contact-search>`;
  }

  /** The list bar is always there; under it the rows, or why there are none. Trouble comes below, so that no row moves. */
  #renderBody(query: ContactQuery): TemplateResult {
    const { view } = this.#contacts;
    const shown = this.#contacts.shownQuery ?? query;
    const count = view.state === 'failed' ? undefined : this.#contacts.count;
    const trouble = view.state === 'rows' ? view.problem : null;
    return html`
      ${listBar(this.#i18n, {
        query: shown,
        count,
        ...(this.#selection.count > 0 && { selected: this.#renderSelected(shown) }),
        onSortChange: this.#sortBy,
      })}
      ${this.#renderRows(shown, view)} ${trouble ? this.#renderState({ kind: 'trouble', problem: trouble }) : nothing}
    `;
  }

  /** What can be done with the selected: a part of its own, fetched with the first of them (L-07). */
  #renderSelected(query: ContactQuery): { readonly count: number; readonly actions: TemplateResult } {
    this.#need(loadSelection);
    const { count, rows, value } = this.#selection;
    const counted = this.#contacts.count;
    const selected: Selected = {
      count,
      rows,
      matching: value.kind === 'ids' && counted?.exact ? counted.total : null,
      searched: criteriaOf(query).length > 0,
      inTrash: query.filter === 'trash',
    };
    return {
      count,
      actions: html`<ln-selection-bar
        .selected=${selected}
        .view=${this.#viewKind}
        @ln-selection-act=${this.#onSelectionAct}
      ></ln-selection-bar>`,
    };
  }

  #renderRows(query: ContactQuery, view: ContactsView): TemplateResult {
    const { session } = this.#gate;
    switch (view.state) {
      case 'failed':
        return this.#renderState({ kind: 'failed', problem: view.problem });
      case 'empty':
        return this.#renderState({
          kind: 'empty',
          filter: query.filter,
          retentionDays: session?.policy.trashRetentionDays ?? 0,
          mayCreate: session !== undefined && can(session, 'contacts.create'),
        });
      case 'no-match':
        return this.#renderState({ kind: 'no-match', criteria: view.criteria, nameOf: this.#people.nameOf });
      case 'waiting':
        return this.#renderGrid(query, { rows: null, framed: view.framed, busy: true });
      case 'rows':
        return this.#renderGrid(query, { rows: view.rows, framed: true, busy: view.busy });
    }
  }

  #renderGrid(
    { filter, sort, descending }: ContactQuery,
    { rows, framed, busy }: Pick<ContactGridElement, 'rows' | 'framed' | 'busy'>,
  ): TemplateResult {
    const { session } = this.#gate;
    return html`<ln-contact-grid
      .rows=${rows}
      .version=${rows?.version ?? 0}
      .kind=${filter === 'trash' ? 'trash' : 'contacts'}
      .sort=${sort}
      .descending=${descending}
      .openId=${this.openId}
      .selection=${session && this.#hasJobs(session) ? this.#selection.value : null}
      .fresh=${this.#contacts.fresh}
      .framed=${framed}
      .busy=${busy}
      @ln-sort-change=${this.#onSortChange}
      @ln-select-change=${this.#onSelectChange}
      @ln-rows-retry=${this.#onRetry}
    ></ln-contact-grid>`;
  }

  /** Orders on many contacts, and the jobs that run: fetched when the rows have had their time (L-22). */
  #renderBulk(session: Session): TemplateResult {
    if (!this.#isBulkAsked) this.#askForBulk();
    const { jobs, outcomes, changes, directory } = this.#ports;
    return html`<ln-bulk
      .jobs=${jobs.value}
      .outcomes=${outcomes.value}
      .changes=${changes.value}
      .directory=${directory.value}
      .session=${session}
      .signIn=${this.#signIn}
      @ln-show-filter=${this.#onShowFilter}
      @ln-bulk-start=${this.#onBulkStart}
    ></ln-bulk>`;
  }

  #askForBulk(): void {
    this.#isBulkAsked = true;
    setTimeout(() => this.isConnected && this.#need(loadBulk), 1000);
  }

  #hasJobs(session: Session): boolean {
    return can(session, 'jobs') && this.#ports.jobs.value !== undefined;
  }

  #renderState(shown: ListState): TemplateResult {
    this.#need(loadStates);
    return html`<ln-list-state class=${shown.kind} .state=${shown} @ln-state-act=${this.#onStateAct}></ln-list-state>`;
  }

  /** What says that the network is gone must not have to be fetched then. */
  protected override firstUpdated(_: PropertyValues): void {
    setTimeout(() => this.isConnected && this.#need(loadStates), 1000);
  }

  get #isSlow(): boolean {
    const { view } = this.#contacts;
    return view.state === 'waiting' && view.framed;
  }

  get #viewKind(): ViewKind {
    return this.view === 'member' || this.view === 'administrator'
      ? this.view
      : (this.#gate.session?.viewer.role ?? 'administrator');
  }

  get #wanted(): ContactQuery {
    return queryFromString(this.query);
  }

  get #shownQuery(): ContactQuery {
    return shownQuery(this.#wanted, this.#viewKind);
  }

  /** Asks for other contacts, and says so to the host. */
  #change(changes: Partial<ContactQuery>): void {
    const query = queryToString({ ...this.#wanted, ...changes });
    if (query === queryToString(this.#wanted)) return;
    this.query = query;
    this.dispatchEvent(new QueryChangeEvent({ query }));
  }

  readonly #need = this.guard((load: () => Promise<unknown>) => load());

  readonly #openSearch = this.guard(async () => {
    this.searching = true;
    await loadSearch();
    await this.updateComplete;
    this.searchField?.focus();
  });

  #closeSearch(): void {
    this.searching = false;
    this.#change({ text: '' });
    this.searchToggle?.focus();
  }

  #onContactsChange(contacts: readonly ContactId[]): void {
    this.#contacts.refresh(contacts);
    void this.#counts.refresh();
  }

  /** Where it stands on the page decides how high it is. */
  readonly #onWindowResize = (): void => {
    const top = this.getBoundingClientRect().top + (document.scrollingElement?.scrollTop ?? 0);
    this.style.setProperty('--liaison-contact-list-top', `${Math.round(top)}px`);
  };

  readonly #onOnline = (): void => this.#contacts.retry();

  readonly #onRetry = (): void => this.#contacts.retry();

  readonly #onSignIn = this.guard(async () => {
    if (await this.#gate.signIn()) this.#contacts.retry();
  });

  readonly #signIn = (): Promise<boolean> => this.#gate.signIn();

  readonly #openBulk = this.guard(async (request: BulkRequest) => {
    await loadBulk();
    this.bulk?.open(request);
  });

  readonly #onSelectChange = ({ detail: { rows, on } }: SelectChangeEvent): void => {
    if (rows !== 'loaded') this.#selection.choose(rows, on);
    else if (on) this.#selection.choose(this.#loaded, true);
    else this.#selection.clear();
  };

  get #loaded(): readonly ContactRow[] {
    const { view } = this.#contacts;
    return view.state === 'rows' ? view.rows.loaded() : [];
  }

  readonly #onSelectionAct = ({ detail }: SelectionActEvent): void => {
    const { target, rows } = this.#selection;
    switch (detail.act) {
      case 'all':
        return this.#selection.chooseAll(this.#shownQuery, this.#contacts.count?.total ?? 0, this.#loaded);
      case 'keep':
        return this.#selection.keep(detail.rows);
      case 'clear':
        this.grid?.focus();
        return this.#selection.clear();
      default:
        return this.#openBulk({ kind: detail.act, target, rows });
    }
  };

  readonly #onBulkStart = (): void => this.#selection.clear();

  readonly #onCleanUp = (): void => this.#openBulk({ kind: 'clean-up' });

  readonly #onShowFilter = ({ detail }: ShowFilterEvent): void =>
    this.#change({ ...EVERYTHING, filter: detail.filter });

  readonly #onCreate = (): void => void this.dispatchEvent(new ContactCreateEvent());

  readonly #onFilterChange = (filter: ContactFilter): void => this.#change({ filter });

  readonly #onTabChange = (linkedOnly: boolean): void => this.#change({ linkedOnly });

  readonly #sortBy = (sort: ContactSort, descending: boolean): void => this.#change({ sort, descending });

  readonly #onSortChange = ({ detail }: SortChangeEvent): void => this.#sortBy(detail.sort, detail.descending);

  /** Fetched ahead; should that fail, the press asks again and says so (P5). */
  readonly #onSearchNear = (): void => void loadSearch().catch(() => undefined);

  readonly #onSearchToggle = (): void => (this.searching ? this.#closeSearch() : this.#openSearch());

  readonly #onSearchChange = ({ detail }: SearchChangeEvent): void => this.#change(detail);

  readonly #onSearchLeave = ({ detail }: SearchLeaveEvent): void =>
    detail.to === 'rows' ? this.grid?.focus() : this.#closeSearch();

  readonly #onStateAct = ({ detail }: StateActEvent): void => {
    switch (detail.act) {
      case 'retry':
        return this.#contacts.retry();
      case 'sign-in':
        return this.#onSignIn();
      case 'create':
        return this.#onCreate();
      case 'show-all':
        return this.#change({ filter: 'all' });
      case 'reset':
        return this.#change(withoutCriteria(this.#wanted));
      case 'remove':
        return this.#change(withoutCriterion(this.#wanted, detail.criterion));
    }
  };

  /** `/` searches, from anywhere in the list but a field (L-25). */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('input:not([type=radio]), textarea, select')) return;
    event.preventDefault();
    this.#openSearch();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-contact-list': ContactListElement;
  }
}
