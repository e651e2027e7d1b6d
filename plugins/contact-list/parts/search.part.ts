import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';

import { isSearched, type ContactQuery } from '../../../shared/domain/query.ts';
import { defineContactSearch } from '../components/contact-search/contact-search.element.ts';
import type { SearchChangeEvent } from '../components/contact-search/search-change.event.ts';
import type { SearchLeaveEvent } from '../components/contact-search/search-leave.event.ts';
import type { ListController } from '../state/list.controller.ts';
import { PeopleController, type People } from '../state/people.controller.ts';

/** The search field, when it is revealed, and the criteria, when there are any (L-03, L-04). Stands above the list bar. */
export class SearchPart implements ReactiveController {
  readonly #list: ListController;
  readonly #members: PeopleController;
  #revealed = false;

  constructor(list: ListController) {
    defineContactSearch();
    this.#list = list;
    this.#members = new PeopleController(list.host, () => list.port('directory'));
    list.host.addController(this);
  }

  get people(): People {
    return this.#members.people;
  }

  get revealed(): boolean {
    return this.#revealed;
  }

  hostUpdate(): void {
    const { query, session } = this.#list;
    if (!query || !session) return;
    void this.#members.know([...query.visibleTo, ...(query.ownerId === null ? [] : [query.ownerId])], session);
    if (query.text) this.#revealed = true;
  }

  render(query: ContactQuery): TemplateResult | typeof nothing {
    if (!this.#revealed && !isSearched(query)) return nothing;
    return html`<ln-contact-search
      .query=${query}
      .revealed=${this.#revealed}
      .people=${this.people}
      .session=${this.#list.session}
      .directory=${this.#list.port('directory')}
      @ln-search-change=${this.#onChange}
      @ln-search-leave=${this.#onLeave}
    ></ln-contact-search>`;
  }

  async open(): Promise<void> {
    const { host } = this.#list;
    this.#reveal(true);
    await host.updateComplete;
    host.renderRoot.querySelector('ln-contact-search')?.focus();
  }

  close(): void {
    this.#reveal(false);
    this.#list.change({ text: '' });
    this.#list.host.renderRoot.querySelector<HTMLElement>('.search-toggle')?.focus();
  }

  #reveal(revealed: boolean): void {
    this.#revealed = revealed;
    this.#list.host.requestUpdate();
  }

  readonly #onChange = ({ detail }: SearchChangeEvent): void => this.#list.change(detail);

  readonly #onLeave = ({ detail }: SearchLeaveEvent): void =>
    detail.to === 'rows' ? this.#list.host.focus() : this.close();
}
