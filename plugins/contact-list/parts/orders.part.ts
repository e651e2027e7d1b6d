import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';

import { EVERYTHING, isSearched } from '../../../shared/domain/query.ts';
import { lazy } from '../../../shared/ui/lazy.ts';
import type { ShowFilterEvent } from '../components/bulk/show-filter.event.ts';
import type { Chosen } from '../components/contact-grid/chosen.ts';
import type { SelectChange } from '../components/contact-grid/select-change.event.ts';
import type { Selected as InBar } from '../components/list-bar/list-bar.ts';
import type { SelectionActEvent } from '../components/selection-bar/selection-act.event.ts';
import { defineSelectionBar, type Selected } from '../components/selection-bar/selection-bar.element.ts';
import type { BulkRequest } from '../state/bulk-request.ts';
import type { ListController } from '../state/list.controller.ts';
import type { Pages } from '../state/pages.ts';
import { SelectionController } from '../state/selection.controller.ts';
import { styles } from './orders.styles.ts';
import { Part } from './part.ts';

/**
 * Selecting, and orders on many contacts with the jobs that come of them (L-07 to L-12, L-21, L-22). It comes with the
 * first box that is ticked or shortly after the rows; the dialogs, the dock and the receipts behind it.
 */
export class OrdersPart implements ReactiveController {
  readonly #list: ListController;
  readonly #selection: SelectionController;
  readonly #bulk = new Part(() =>
    lazy('bulk', () => import(/* webpackChunkName: "bulk" */ '../components/bulk/bulk.element.ts')).then(
      ({ defineBulk }) => defineBulk(),
    ),
  );

  /** What was selected last: the bar is kept as it was until there is something else to say. */
  #last: Selected | undefined;

  constructor(list: ListController) {
    defineSelectionBar();
    this.#list = list;
    this.#selection = new SelectionController(list.host);
    const { styleSheet } = styles;
    if (styleSheet) (list.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    list.host.addController(this);
    list.warm(this.#bulk);
  }

  hostUpdate(): void {
    const { query, session } = this.#list;
    if (query && session) this.#selection.follow(query);
  }

  get chosen(): Chosen {
    return this.#selection.chosen;
  }

  select(change: SelectChange): void {
    const rows = this.#rows;
    if (rows) this.#selection.press(change, rows);
  }

  cleanUp(): void {
    this.#open({ kind: 'clean-up' });
  }

  /** How many are selected, and what can be done with them: stands in the list bar (L-07). */
  selected(): InBar | undefined {
    const { query = EVERYTHING, contacts, view } = this.#list;
    const { rows, value, chosen } = this.#selection;
    const { count } = chosen;
    const { count: counted } = contacts;
    if (count > 0) {
      this.#last = {
        count,
        rows,
        matching: value.kind === 'ids' && counted?.exact ? counted.total : null,
        searched: isSearched(query),
        inTrash: query.filter === 'trash',
      };
    }
    if (!this.#last) return undefined;
    const actions = html`<ln-selection-bar
      ?idle=${count === 0}
      .selected=${this.#last}
      .view=${view}
      @ln-selection-act=${this.#onSelectionAct}
    ></ln-selection-bar>`;
    return { count, actions };
  }

  /** The dialog of an order, the dock of jobs, their receipts. */
  render(): TemplateResult | typeof nothing {
    const list = this.#list;
    if (!list.hasJobs) return nothing;
    return html`<ln-bulk
      .jobs=${list.port('jobs')}
      .outcomes=${list.port('outcomes')}
      .changes=${list.port('changes')}
      .directory=${list.port('directory')}
      .session=${list.session}
      .signIn=${list.signIn}
      @ln-show-filter=${this.#onShowFilter}
      @ln-bulk-start=${this.#onStart}
    ></ln-bulk>`;
  }

  get #rows(): Pages | undefined {
    const { view } = this.#list.contacts;
    return view.state === 'rows' ? view.rows : undefined;
  }

  #open(request: BulkRequest): void {
    const { host } = this.#list;
    this.#list.use(this.#bulk, async () => {
      host.requestUpdate(); // it may have come this moment, and not be drawn yet
      await host.updateComplete;
      host.renderRoot.querySelector('ln-bulk')?.open(request);
    });
  }

  readonly #onSelectionAct = ({ detail }: SelectionActEvent): void => {
    const { query = EVERYTHING, contacts, host } = this.#list;
    const selection = this.#selection;
    switch (detail.act) {
      case 'all':
        return selection.chooseAll(query, contacts.count?.total ?? 0, this.#rows?.loaded() ?? []);
      case 'keep':
        return selection.keep(detail.rows);
      case 'clear':
        host.focus();
        return selection.clear();
      default:
        return this.#open({ kind: detail.act, target: selection.target, rows: selection.rows });
    }
  };

  readonly #onStart = (): void => this.#selection.clear();

  readonly #onShowFilter = ({ detail }: ShowFilterEvent): void =>
    this.#list.change({ ...EVERYTHING, filter: detail.filter });
}
