import assert from 'node:assert/strict';

import { eventually } from './eventually.ts';
import type { Screen } from './screen.ts';

const LIST = '>>> liaison-contact-list';

/** The list of contacts, as its reader meets it. */
export class ContactListPage {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Until it shows something. */
  async isThere(): Promise<void> {
    await this.#screen.page.waitForSelector(`${LIST} >>> [role="row"] .name`, { visible: true });
  }

  /** Until the parts have come too that are fetched shortly after the rows. */
  async isLoaded(): Promise<void> {
    await this.isThere();
    await this.#screen.page.waitForFunction(() => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      return ['query', 'states', 'orders', 'bulk', 'layout'].every((part) =>
        files.some((file) => new RegExp(`/${part}\\.[0-9a-f]+\\.js$`).test(file)),
      );
    });
  }

  async search(text: string): Promise<void> {
    await this.#screen.press('button', 'Search');
    await this.#screen.find('textbox', 'Search by name');
    await this.#screen.page.keyboard.type(text);
  }

  async openDetails(): Promise<void> {
    await this.#screen.press('button', 'Search');
    await this.#screen.press('button', 'Details');
  }

  /** In a field of the advanced search. */
  async chooseMember(field: string, name: string): Promise<void> {
    await (await this.#screen.find('combobox', field)).type(name);
    await (await this.#screen.sees(name, `${LIST} >>> [role="option"]`)).click();
  }

  async searchDetails({ type }: { readonly type: string }): Promise<void> {
    await this.#screen.press('checkbox', type);
    await (await this.#screen.sees('Search', `${LIST} >>> form button`)).click();
    await this.#screen.isGone('checkbox', type);
  }

  async removeCriterion(criterion: string): Promise<void> {
    await this.#screen.press('button', `Remove ${criterion}`);
  }

  async hasNoCriteria(): Promise<void> {
    await this.#screen.page.waitForSelector(`${LIST} >>> [role="group"]`, { hidden: true });
  }

  async select(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.#screen.press('checkbox', `Select ${name}`);
    await this.#screen.sees(`${names.length} selected`, LIST);
  }

  /** Beyond those that are loaded (L-21). */
  async selectAllThatMatch(): Promise<void> {
    const all = await this.#screen.sees('Select all', `${LIST} >>> button.link`);
    const count = (await all.evaluate(({ textContent }) => textContent)).replace(/[^\d,]/g, '');
    await all.click();
    await this.#screen.sees(`${count} selected`, LIST);
  }

  /** The card of a job. Read as it is now: a search by text remembers what stood there. */
  async jobSays(expected: RegExp): Promise<void> {
    await eventually(async () => {
      const cards = await this.#screen.page.$$eval(`${LIST} >>> .dock .card`, (all) =>
        all.map((card) => (card as HTMLElement).innerText.replace(/\s+/g, ' ')),
      );
      assert.match(cards.join('\n'), expected);
    });
  }

  /** What a field of people proposes. */
  async offers(name: string): Promise<void> {
    await this.#screen.sees(name, `${LIST} >>> [role="option"]`);
  }

  async showsNot(name: string): Promise<void> {
    await this.#screen.seesNot(name, `${LIST} >>> [role="row"]`);
  }

  async chooseFilter(name: string): Promise<void> {
    await (await this.#screen.sees(name, `${LIST} >>> [role="radiogroup"]`)).click();
  }

  async open(name: string): Promise<void> {
    await (await this.#screen.sees(name, `${LIST} >>> [role="row"]`)).click();
  }

  /** The rows that can be seen, as one reads them. */
  async rows(): Promise<readonly string[]> {
    const all = await this.#screen.page.$$eval(`${LIST} >>> [role="row"]`, (rows) =>
      rows
        .filter((row) => row.checkVisibility())
        .map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    );
    return all.slice(1); // the head
  }

  async shows(name: string): Promise<void> {
    await this.#screen.sees(name, `${LIST} >>> [role="row"]`);
  }

  async showsOnly(matching: RegExp): Promise<void> {
    await eventually(async () => {
      const rows = await this.rows();
      assert.ok(rows.length > 0, 'there are rows');
      for (const row of rows) assert.match(row, matching);
    });
  }

  /** The number beside the filter is the number of rows there are to scroll through. */
  async agreesWithItsCount(filter: string): Promise<void> {
    await eventually(async () => {
      const said = await this.#screen.page.$$eval(
        `${LIST} >>> [role="radiogroup"] label`,
        (labels, name) => labels.map((label) => label.textContent.trim()).find((text) => text.startsWith(name)),
        filter,
      );
      const rows = await this.#screen.page.$eval(`${LIST} >>> [role="grid"]`, (grid) => grid.ariaRowCount);
      assert.equal(Number(rows) - 1, Number(said?.replace(/\D/g, '')), `${filter}: “${said}”, ${rows} rows`);
    });
  }

  /** The row of a contact, as one reads it. */
  async rowOf(name: string, expected: RegExp): Promise<void> {
    await eventually(async () => {
      const row = (await this.rows()).find((text) => text.includes(name));
      assert.match(row ?? `no row of ${name}`, expected);
    });
  }
}
