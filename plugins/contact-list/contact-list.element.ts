import { html, nothing, type TemplateResult } from 'lit';
import { property, query as find } from 'lit/decorators.js';

import type { ContactId } from '../../shared/domain/ids.ts';
import { can } from '../../shared/domain/policy.ts';
import { EVERYTHING, isSearched, type ContactFilter, type ContactQuery } from '../../shared/domain/query.ts';
import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { JobPort } from '../../shared/ports/job-port.ts';
import type { OutcomePort } from '../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { PluginElement } from '../../shared/ui/base/plugin.element.ts';
import { icon, type Icon } from '../../shared/ui/icon/icon.ts';
import { broom, plus, search } from '../../shared/ui/icon/icons.ts';
import { NOBODY } from './components/contact-grid/chosen.ts';
import type { ContactGridElement } from './components/contact-grid/contact-grid.element.ts';
import type { SelectChangeEvent } from './components/contact-grid/select-change.event.ts';
import type { SortChangeEvent } from './components/contact-grid/sort-change.event.ts';
import { filterRow, filterSelect } from './components/filters/filters.ts';
import { listBar } from './components/list-bar/list-bar.ts';
import { viewTabs } from './components/view-tabs/view-tabs.ts';
import { ContactCreateEvent } from './contact-create.event.ts';
import { styles } from './contact-list.styles.ts';
import { catalogue } from './i18n/catalogue.ts';
import type { ListTrouble } from './parts/states.part.ts';
import type { ContactsView } from './state/contacts.controller.ts';
import { ListController } from './state/list.controller.ts';
import type { ViewKind } from './state/shown-query.ts';

/** When the first rows are taken to be there, and what is likely to be needed next is fetched. */
const FIRST_CALM = 1000;

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
 * @fires {LayoutChangeEvent} liaison-layout-change - The reader wants the list to look otherwise.
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

  /** Columns, density and pages as one string, for the host to keep (L-26). `liaison-layout-change` says when it changes. */
  @property() layout = '';

  /** The contact whose window is open: its row says so. */
  @property({ attribute: 'open-id' }) openId: ContactId | null = null;

  /** For whom it is drawn; from the session when absent. */
  @property() view?: ViewKind;

  @find('ln-contact-grid') private readonly grid!: ContactGridElement | null;

  readonly #i18n = this.speak(catalogue);
  readonly #list = new ListController(this, (error) => this.contain(error));

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKeyDown);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.#onWindowResize);
    this.#onWindowResize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#onWindowResize);
  }

  /** Puts the keyboard into the rows, where it was last. */
  override focus(options?: FocusOptions): void {
    this.grid?.focus(options);
  }

  /** An administrator looks through many, a member for someone; the host may say otherwise. */
  protected override willUpdate(): void {
    const { session, view, parts } = this.#list;
    if (!session) return;
    this.preferDensity(view === 'administrator' ? 'compact' : 'comfortable', parts.layout.now?.density ?? undefined);
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this.#list.gate;
    const { query } = this.#list;
    switch (view.state) {
      case 'loading':
        return this.#renderWaiting();
      case 'open':
        return query ? this.#renderScreen(query) : this.#renderWaiting();
      default:
        return this.#renderState({ kind: 'closed', view });
    }
  }

  /** Frames, if it takes so long that the reader wonders. */
  #renderWaiting(): TemplateResult | typeof nothing {
    const { view } = this.#list.contacts;
    return view.state === 'waiting' && view.framed ? this.#renderScreen(EVERYTHING) : nothing;
  }

  #renderScreen(query: ContactQuery): TemplateResult {
    const { session, view, parts } = this.#list;
    const inTrash = query.filter === 'trash' && session;
    return html`<div class="frame ${view}">
        ${this.#renderHead()} ${this.#renderWhich(query)} ${this.#renderSearch(query)}
        ${inTrash ? this.#renderState({ kind: 'trash', policy: inTrash.policy }) : nothing} ${this.#renderBody(query)}
      </div>
      ${parts.orders.now?.render() ?? nothing}`;
  }

  #renderHead(): TemplateResult {
    const text = this.#i18n;
    const { session, view, hasJobs, parts } = this.#list;
    const isAdministrator = view === 'administrator';
    return html`<header class="title-row">
      <h1 class="page-title">${text.text(isAdministrator ? 'titleAdministrator' : 'titleMember')}</h1>
      <div class="actions">
        <button
          type="button"
          class="btn icon search-toggle"
          aria-label=${text.text('search')}
          title="${text.text('search')} ( / )"
          aria-expanded=${parts.search.now?.revealed ?? false}
          aria-keyshortcuts="/"
          @pointerenter=${this.#onSearchNear}
          @click=${this.#onSearchToggle}
        >
          ${icon(search)}
        </button>
        ${isAdministrator && hasJobs ? this.#renderAction('slim', broom, text.text('cleanUp'), this.#onCleanUp) : nothing}
        ${
          session && can(session, 'contacts.create')
            ? this.#renderAction('primary slim', plus, text.text('newContact'), this.#onCreate)
            : nothing
        }
      </div>
    </header>`;
  }

  /** Its label is left out where there is no room for it. */
  #renderAction(look: string, glyph: Icon, label: string, onClick: () => void): TemplateResult {
    return html`<button type="button" class="btn ${look}" aria-label=${label} title=${label} @click=${onClick}>
      ${icon(glyph)}<span class="wide">${label}</span>
    </button>`;
  }

  /** Which contacts: an administrator's filters, or a member's two tabs with the filters behind a button (L-05, L-13). */
  #renderWhich(query: ContactQuery): TemplateResult {
    const { counts, view } = this.#list;
    const filters = {
      value: query.filter,
      counts: counts.counts,
      counting: counts.counting,
      onChange: this.#onFilterChange,
    };
    const row =
      view === 'administrator'
        ? filterRow(this.#i18n, filters)
        : viewTabs(this.#i18n, { linkedOnly: query.linkedOnly, onChange: this.#onTabChange });
    return html`${row}${filterSelect(this.#i18n, filters)}`;
  }

  #renderSearch(query: ContactQuery): TemplateResult | typeof nothing {
    const { search } = this.#list.parts;
    if (isSearched(query)) this.#list.need(search);
    return search.now?.render(query) ?? (query.text ? html`<div class="search-room"></div>` : nothing);
  }

  /** The list bar is always there; under it the rows, or why there are none. Trouble comes below, so that no row moves. */
  #renderBody(query: ContactQuery): TemplateResult {
    const { contacts, parts } = this.#list;
    const { view } = contacts;
    const shown = contacts.shownQuery ?? query;
    const trouble = view.state === 'rows' ? view.problem : null;
    return html`
      ${listBar(this.#i18n, {
        query: shown,
        count: view.state === 'failed' ? undefined : contacts.count,
        selected: parts.orders.now?.selected(),
        part: parts.query.now,
        options: parts.layout.now?.renderOptions(),
      })}
      ${this.#renderRows(shown, view)} ${trouble ? this.#renderState({ kind: 'trouble', problem: trouble }) : nothing}
    `;
  }

  #renderRows(query: ContactQuery, view: ContactsView): TemplateResult | typeof nothing {
    switch (view.state) {
      case 'failed':
        return this.#renderState({ kind: 'failed', problem: view.problem });
      case 'empty':
        return this.#renderState({ kind: 'empty', query: view.query });
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
    const { contacts, hasJobs, parts } = this.#list;
    const layout = parts.layout.now;
    return html`<ln-contact-grid
        .rows=${rows && (layout?.rowsOf(rows) ?? rows)}
        .version=${rows?.version ?? 0}
        .columns=${layout?.columns ?? null}
        .paged=${layout?.paged ?? false}
        .kind=${filter === 'trash' ? 'trash' : 'contacts'}
        .sort=${sort}
        .descending=${descending}
        .openId=${this.openId}
        .selection=${hasJobs ? (parts.orders.now?.chosen ?? NOBODY) : null}
        .fresh=${contacts.fresh}
        .framed=${framed}
        .busy=${busy}
        @ln-sort-change=${this.#onSortChange}
        @ln-select-change=${this.#onSelectChange}
        @ln-rows-retry=${this.#list.retry}
      ></ln-contact-grid>
      ${rows && layout?.paged ? layout.renderPager() : nothing}`;
  }

  #renderState(trouble: ListTrouble): TemplateResult | typeof nothing {
    const { states } = this.#list.parts;
    this.#list.need(states);
    return states.now?.render(trouble) ?? nothing;
  }

  /** What says that the network is gone must not have to be fetched then. */
  protected override firstUpdated(): void {
    setTimeout(() => this.isConnected && this.#list.warm(this.#list.parts.states), FIRST_CALM);
  }

  /** Where it stands on the page decides how high it is. */
  readonly #onWindowResize = (): void => {
    const top = this.getBoundingClientRect().top + (document.scrollingElement?.scrollTop ?? 0);
    this.style.setProperty('--liaison-contact-list-top', `${Math.round(top)}px`);
  };

  readonly #onSelectChange = ({ detail }: SelectChangeEvent): void =>
    this.#list.use(this.#list.parts.orders, (orders) => orders.select(detail));

  readonly #onCleanUp = (): void => this.#list.use(this.#list.parts.orders, (orders) => orders.cleanUp());

  readonly #onCreate = (): void => void this.dispatchEvent(new ContactCreateEvent());

  readonly #onFilterChange = (filter: ContactFilter): void => this.#list.change({ filter });

  readonly #onTabChange = (linkedOnly: boolean): void => this.#list.change({ linkedOnly });

  readonly #onSortChange = ({ detail }: SortChangeEvent): void => this.#list.change(detail);

  readonly #onSearchNear = (): void => this.#list.warm(this.#list.parts.search);

  readonly #onSearchToggle = (): void =>
    this.#list.use(this.#list.parts.search, (search) => (search.revealed ? search.close() : search.open()));

  /** `/` searches, from anywhere in the list but a field (L-25). */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('input:not([type=radio]), textarea, select')) return;
    event.preventDefault();
    this.#list.use(this.#list.parts.search, (search) => search.open());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liaison-contact-list': ContactListElement;
  }
}
