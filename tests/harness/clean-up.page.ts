import assert from 'node:assert/strict';

import { eventually } from './eventually.ts';
import type { Screen } from './screen.ts';

/** *Contact clean-up* and the jobs of the list, as their reader meets them. */
export class CleanUpPage {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  async open(): Promise<void> {
    await this.#screen.press('button', 'Contact clean-up');
    await this.#screen.find('dialog', 'Contact clean-up');
  }

  async choose(...criteria: readonly string[]): Promise<void> {
    for (const criterion of criteria) await this.#screen.press('checkbox', criterion);
  }

  /** Presses the button that says what it will do, and answers how many it promised. */
  async start(verb: RegExp): Promise<number> {
    return eventually(async () => {
      const buttons = await this.#screen.page.$$('>>> button[slot="foot"]:not([aria-disabled="true"])');
      for (const button of buttons) {
        const text = await button.evaluate(({ textContent }) => textContent.trim());
        if (!verb.test(text)) continue;
        await button.click();
        return Number(text.replace(/\D/g, ''));
      }
      throw new Error(`no button says ${verb}`);
    });
  }

  /** A sentence of the dialog; its own words are slotted, so that a search by text alone would pass them by. */
  async says(text: string): Promise<void> {
    await this.#screen.sees(text, '>>> .stack');
  }

  /** The outcomes of the receipt with their numbers, reasons left out. */
  async receipt(): Promise<Readonly<Record<string, number>>> {
    await this.#screen.press('button', 'Receipt');
    const lines = await eventually(async () => {
      const found = await this.#screen.page.$$eval('>>> ul[aria-label="Outcome"] > li.outcome', (items) =>
        items.map((item) => [
          item.querySelector('.tally-title')?.textContent.trim() ?? '',
          Number(item.querySelector('.tally-number')?.textContent.replace(/\D/g, '')),
        ]),
      );
      assert.ok(found.length > 0, 'there is a receipt');
      return found;
    });
    return Object.fromEntries(lines) as Record<string, number>;
  }
}
