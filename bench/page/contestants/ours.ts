import { aSession } from '../../../mocks/factories/session.factory.ts';
import { aChangePort, aSessionPort, scripted } from '../../../mocks/scripted-ports.ts';
import type { ContactListElement } from '../../../plugins/contact-list/index.ts';
import type { ContactQuery } from '../../../shared/domain/query.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import type { Company, Shown } from '../company.ts';
import type { Contestant, MountedList } from '../contestant.ts';
import { find } from '../deep.ts';

/** As it is delivered: `npm run build` made it. */
const PLUGIN = '/contact-list/plugin.js';

const { define } = (await import(PLUGIN)) as typeof import('../../../plugins/contact-list/index.ts');

const shownBy = ({ sort, filter }: ContactQuery): Shown => ({
  sort: sort === 'name' ? 'name' : 'modified',
  filter: filter === 'line' ? 'line' : 'all',
});

const contactsOf = (company: Company): ContactPort =>
  scripted<ContactPort>({
    window: async (query, { offset, limit }) => {
      const shown = shownBy(query);
      return ok({ items: company.window(shown, offset, limit), offset, total: company.total(shown) });
    },
    counts: async () => {
      const all = company.total({ sort: 'modified', filter: 'all' });
      return ok({
        all,
        line: company.total({ sort: 'modified', filter: 'line' }),
        works: null,
        'no-public-members': null,
        'no-owner': null,
        trash: 0,
      });
    },
  });

class OurList implements MountedList {
  readonly waiting = '.row[data-state=waiting]';
  readonly #element: ContactListElement;
  readonly #changes = aChangePort();
  #scroller: Element | undefined;

  constructor(stage: HTMLElement, company: Company) {
    this.#element = new (define())() as ContactListElement;
    this.#element.style.blockSize = '100%';
    Object.assign(this.#element, {
      contacts: contactsOf(company),
      session: aSessionPort(ok(aSession())),
      jobs: scripted<JobPort>({ list: async () => ok([]) }),
      changes: this.#changes,
    });
    stage.append(this.#element);
  }

  get scroller(): Element {
    return (this.#scroller ??= find(this.#element, '.scroller')!);
  }

  get area(): DOMRect {
    const { left, top, width, height } = this.scroller.getBoundingClientRect();
    const head = this.scroller.querySelector('.head')!.getBoundingClientRect().height;
    return new DOMRect(left, top + head, width, height - head);
  }

  get chosen(): boolean {
    return this.scroller.querySelector('.canvas > .row[aria-selected=true]') !== null;
  }

  show({ sort, filter }: Shown): void {
    this.#element.query = new URLSearchParams({
      ...(sort === 'name' && { sort }),
      ...(filter === 'line' && { filter }),
    }).toString();
  }

  changed(number: number): void {
    this.#changes.notify({ kind: 'contacts', ids: [`c-${number}`], change: 'updated' });
  }

  selectAll(): void {
    this.#pressAll();
  }

  clear(): void {
    this.#pressAll();
  }

  /** The box above the boxes. */
  #pressAll(): void {
    this.scroller.querySelector<HTMLInputElement>('.checkbox.all')!.click();
  }
}

export default { mount: (stage, company) => new OurList(stage, company) } satisfies Contestant;
