import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query as find, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { ContactId } from '../../shared/domain/ids.ts';
import { can, type Session } from '../../shared/domain/policy.ts';
import {
  criteriaOf,
  queryFromString,
  queryToString,
  withoutCriteria,
  withoutCriterion,
  type ContactFilter,
  type ContactQuery,
  type Criterion,
} from '../../shared/domain/query.ts';
import { commonCatalogue } from '../../shared/i18n/common/catalogue.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { appearanceContext, portContext, PortController } from '../../shared/ui/contexts.ts';
import { icon } from '../../shared/ui/icon/icon.ts';
import { close, plus, search as searchIcon } from '../../shared/ui/icon/icons.ts';
import { gateCard } from '../../shared/ui/session/gate-card.ts';
import { SessionGate } from '../../shared/ui/session/session-gate.controller.ts';
import { problemCard } from '../../shared/ui/state/problem-card.ts';
import { criteriaChips, criterionInWords } from './components/criteria/criteria.ts';
import type { ContactGridElement } from './components/contact-grid/contact-grid.element.ts';
import type { SortChangeEvent } from './components/contact-grid/sort-change.event.ts';
import { filterRow, filterSelect } from './components/filters/filters.ts';
import { listBar, trashNotice, troubleNotice } from './components/list-bar/list-bar.ts';
import { emptyState, noMatchState } from './components/states/list-states.ts';
import { viewTabs } from './components/view-tabs/view-tabs.ts';
import { ContactCreateEvent } from './contact-create.event.ts';
import { styles } from './contact-list.styles.ts';
import { catalogue } from './i18n/catalogue.ts';
import { QueryChangeEvent } from './query-change.event.ts';
import { ContactsController, type ContactsView } from './state/contacts.controller.ts';
import { CountsController } from './state/counts.controller.ts';
import { NoticesController } from './state/notices.controller.ts';
import { PeopleController } from './state/people.controller.ts';
import { shownQuery, type ViewKind } from './state/shown-query.ts';

/** The search follows the typing when it pauses for so long. */
const TYPING_PAUSE = 250;

/**
 * The company's external contacts: filters, search and the list itself, however long, for administrators and members.
 *
 * Knows no portal and no other plugin: it reads through ports and says what the reader wants by events. Fills its
 * container if that has a height, else what is left of the window below it.
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

  /** The host's contacts; the provider's when absent. */
  @property({ attribute: false }) contacts?: ContactPort;
  @property({ attribute: false }) session?: SessionPort;
  @property({ attribute: false }) directory?: DirectoryPort;
  @property({ attribute: false }) changes?: ChangePort;

  /** Filter, criteria and order as one string, for a URL. `liaison-query-change` says when the reader changes it. */
  @property() query = '';

  /** The contact whose window is open: its row says so. */
  @property({ attribute: 'open-id' }) openId: ContactId | null = null;

  /** For whom it is drawn; from the session when absent. */
  @property() view?: ViewKind;

  @state() private searching = false;

  @find('ln-contact-grid') private readonly grid!: ContactGridElement | null;
  @find('.search-field') private readonly searchField!: HTMLInputElement | null;
  @find('.search-toggle') private readonly searchToggle!: HTMLElement | null;

  readonly #i18n = this.speak(catalogue);
  readonly #common = this.speak(commonCatalogue);
  readonly #ports = {
    contacts: new PortController(this, portContext('contacts'), () => this.contacts),
    session: new PortController(this, portContext('session'), () => this.session),
    directory: new PortController(this, portContext('directory'), () => this.directory),
    changes: new PortController(this, portContext('changes'), () => this.changes),
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
  readonly #people = new PeopleController(this, () => this.#ports.directory.value);
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new NoticesController(
      this,
      () => (this.#gate.session ? this.#ports.changes.value : undefined),
      (contacts) => this.#onContactsChange(contacts),
    );
    this.addEventListener('keydown', this.#onKeyDown);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.#onWindowResize);
    addEventListener('online', this.#onOnline);
    this.#findTop();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#onWindowResize);
    removeEventListener('online', this.#onOnline);
    clearTimeout(this.#typing);
  }

  protected override willUpdate(): void {
    const { session } = this.#gate;
    if (!session) return;
    const query = this.#shownQuery;
    this.#contacts.show(query, session);
    this.#counts.show(query, session);
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
        return gateCard(this.#common, this.#gate, view, this.#i18n.text('notSupportedTitle'));
    }
  }

  #renderScreen(session: Session | null): TemplateResult {
    const query = this.#shownQuery;
    const criteria = criteriaOf(query).filter(({ kind }) => kind !== 'text');
    return html`<div class="frame ${this.#viewKind}">
      ${this.#renderHead(session)} ${this.#renderWhich(query)} ${this.searching ? this.#renderSearch(query) : nothing}
      ${
        criteria.length > 0
          ? criteriaChips(this.#i18n, this.#common, {
              criteria,
              nameOf: this.#people.nameOf,
              onRemove: this.#removeCriterion,
              onReset: this.#onReset,
            })
          : nothing
      }
      ${query.filter === 'trash' && session ? trashNotice(this.#i18n, session.policy) : nothing}
      ${this.#renderBody(query)}
    </div>`;
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
          @click=${this.#onSearchToggle}
        >
          ${icon(searchIcon)}
        </button>
        ${
          session && can(session, 'contacts.create')
            ? html`<button
                type="button"
                class="btn primary new"
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

  /** Which contacts: an administrator's filters, or a member's two tabs with the filters behind a button (L-05, L-13). */
  #renderWhich(query: ContactQuery): TemplateResult {
    const filters = {
      value: query.filter,
      counts: this.#counts.counts,
      counting: this.#counts.counting,
      onChange: this.#onFilterChange,
    };
    if (this.#viewKind === 'administrator') {
      return html`${filterRow(this.#i18n, filters)}${filterSelect(this.#i18n, filters)}`;
    }
    return html`${viewTabs(this.#i18n, { linkedOnly: query.linkedOnly, onChange: this.#onTabChange })}
    ${filterSelect(this.#i18n, filters)}`;
  }

  #renderSearch(query: ContactQuery): TemplateResult {
    const text = this.#i18n;
    return html`<div class="search" role="search">
      <span class="with-icon">
        ${icon(searchIcon)}
        <input
          class="input search-field"
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          aria-label=${text.text('searchByName')}
          placeholder=${text.text('searchByName')}
          .value=${live(this.#typing === undefined ? query.text : (this.searchField?.value ?? query.text))}
          @input=${this.#onSearchInput}
          @keydown=${this.#onSearchKey}
        />
        ${
          query.text
            ? html`<button
                type="button"
                class="btn icon quiet small clear"
                aria-label=${text.text('clearSearch')}
                title=${text.text('clearSearch')}
                @click=${this.#onSearchClear}
              >
                ${icon(close)}
              </button>`
            : nothing
        }
      </span>
    </div>`;
  }

  /** The list bar is always there; under it the rows, or why there are none. Trouble comes below, so that no row moves. */
  #renderBody(query: ContactQuery): TemplateResult {
    const { view } = this.#contacts;
    const shown = this.#contacts.shownQuery ?? query;
    return html`
      ${listBar(this.#i18n, { query: shown, count: this.#contacts.count, onSortChange: this.#sortBy })}
      ${this.#renderRows(shown, view)}
      ${
        view.state === 'rows' && view.problem
          ? troubleNotice(this.#i18n, this.#common, {
              problem: view.problem,
              onRetry: this.#onRetry,
              onSignIn: this.#onSignIn,
            })
          : nothing
      }
    `;
  }

  #renderRows(query: ContactQuery, view: ContactsView): TemplateResult {
    switch (view.state) {
      case 'failed':
        return problemCard(this.#common, {
          problem: view.problem,
          ...(view.problem.kind !== 'unauthenticated' && { title: this.#i18n.text('failedTitle') }),
          onRetry: this.#onRetry,
          onSignIn: this.#onSignIn,
        });
      case 'empty':
        return emptyState(this.#i18n, {
          query,
          retentionDays: this.#gate.session?.policy.trashRetentionDays ?? 0,
          onCreate: this.#gate.session && can(this.#gate.session, 'contacts.create') ? this.#onCreate : undefined,
          onShowAll: () => this.#onFilterChange('all'),
        });
      case 'no-match':
        return noMatchState(this.#i18n, this.#common, {
          criteria: view.criteria,
          sayOf: (criterion) => criterionInWords(this.#i18n, criterion, this.#people.nameOf),
          onRemove: this.#removeCriterion,
          onReset: this.#onReset,
        });
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
    return html`<ln-contact-grid
      .rows=${rows}
      .version=${rows?.version ?? 0}
      .kind=${filter === 'trash' ? 'trash' : 'contacts'}
      .sort=${sort}
      .descending=${descending}
      .openId=${this.openId}
      .fresh=${this.#contacts.fresh}
      .framed=${framed}
      .busy=${busy}
      @ln-sort-change=${this.#onSortChange}
      @ln-rows-retry=${this.#onRetry}
    ></ln-contact-grid>`;
  }

  /** Most sessions are known before a frame would be worth drawing. */
  get #isSlow(): boolean {
    const { view } = this.#contacts;
    return view.state === 'waiting' && view.framed;
  }

  get #viewKind(): ViewKind {
    return this.view === 'member' || this.view === 'administrator'
      ? this.view
      : (this.#gate.session?.viewer.role ?? 'administrator');
  }

  get #shownQuery(): ContactQuery {
    return shownQuery(queryFromString(this.query), this.#viewKind);
  }

  /** Asks for other contacts, and says so to the host. */
  #change(changes: Partial<ContactQuery>): void {
    const query = queryToString({ ...queryFromString(this.query), ...changes });
    if (query === this.query) return;
    this.query = query;
    this.dispatchEvent(new QueryChangeEvent({ query }));
  }

  #openSearch(): void {
    this.searching = true;
    void this.updateComplete.then(() => this.searchField?.select());
  }

  #closeSearch(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.searching = false;
    this.#change({ text: '' });
    this.searchToggle?.focus();
  }

  #search(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#change({ text: this.searchField?.value.trim() ?? '' });
  }

  #findTop(): void {
    const top = this.getBoundingClientRect().top + (document.scrollingElement?.scrollTop ?? 0);
    this.style.setProperty('--liaison-contact-list-top', `${Math.round(top)}px`);
  }

  #onContactsChange(contacts: readonly ContactId[]): void {
    this.#contacts.refresh(contacts);
    void this.#counts.refresh();
  }

  readonly #onWindowResize = (): void => this.#findTop();

  readonly #onOnline = (): void => this.#contacts.retry();

  readonly #onRetry = (): void => this.#contacts.retry();

  readonly #onSignIn = this.guard(async () => {
    if (await this.#gate.signIn()) this.#contacts.retry();
  });

  readonly #onCreate = (): void => void this.dispatchEvent(new ContactCreateEvent());

  readonly #onFilterChange = (filter: ContactFilter): void => this.#change({ filter });

  readonly #onTabChange = (linkedOnly: boolean): void => this.#change({ linkedOnly });

  readonly #sortBy = (sort: ContactQuery['sort'], descending: boolean): void => this.#change({ sort, descending });

  readonly #onSortChange = ({ detail }: SortChangeEvent): void => this.#sortBy(detail.sort, detail.descending);

  readonly #removeCriterion = (criterion: Criterion): void =>
    this.#change(withoutCriterion(queryFromString(this.query), criterion));

  readonly #onReset = (): void => this.#change(withoutCriteria(queryFromString(this.query)));

  readonly #onSearchToggle = (): void => (this.searching ? this.#closeSearch() : this.#openSearch());

  readonly #onSearchInput = (): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), TYPING_PAUSE);
  };

  readonly #onSearchClear = (): void => {
    if (this.searchField) this.searchField.value = '';
    this.#search();
    this.searchField?.focus();
  };

  readonly #onSearchKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    switch (event.key) {
      case 'Enter':
        this.#search();
        return;
      case 'ArrowDown':
        this.grid?.focus();
        break;
      case 'Escape':
        if (this.searchField?.value) this.#onSearchClear();
        else this.#closeSearch();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
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
