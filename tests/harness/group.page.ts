import assert from 'node:assert/strict';

import { eventually } from './eventually.ts';
import type { Screen } from './screen.ts';

/** *Groups I manage* and one group's details, as their reader meets them. */
export class GroupPage {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  async open(name: string): Promise<void> {
    await this.#screen.press('button', name);
    await this.isOpen(name);
  }

  async isOpen(name: string): Promise<void> {
    await this.#screen.find('heading', name);
    await this.#screen.find('tab', 'Overview');
  }

  async show(view: 'Overview' | 'Members' | 'Settings'): Promise<void> {
    await this.#screen.press('tab', view);
    await this.isAt(view);
  }

  async isAt(view: 'Overview' | 'Members' | 'Settings'): Promise<void> {
    await this.#screen.find('tabpanel', view);
  }

  /** Chooses from the menu of somebody among the members. */
  async act(name: string, item: string): Promise<void> {
    await this.#screen.press('button', `Actions for ${name}`);
    await this.#screen.press('menuitem', item);
  }

  async names(): Promise<readonly string[]> {
    return this.#screen.page.$$eval('>>> liaison-group-wizard >>> button.open', (all) =>
      all.map(({ textContent }) => textContent.trim()),
    );
  }

  /** What the members' view says, line by line. */
  async people(): Promise<readonly string[]> {
    return this.#screen.page.$$eval('>>> [role=tabpanel] >>> .items li', (all) =>
      all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
  }

  async hasMember(name: RegExp): Promise<void> {
    await eventually(async () =>
      assert.ok(
        (await this.people()).some((line) => name.test(line)),
        String(name),
      ),
    );
  }

  async hasNoMember(name: RegExp): Promise<void> {
    await eventually(async () => assert.ok(!(await this.people()).some((line) => name.test(line)), String(name)));
  }

  /** Somebody is found in the picker and chosen. */
  async pick(label: string, text: string, option: RegExp): Promise<void> {
    const field = await this.#screen.find('combobox', label);
    await field.click();
    await this.#screen.page.keyboard.type(text);
    await eventually(async () => {
      const options = await this.#screen.page.$$('>>> [role=option]:not([aria-disabled=true])');
      for (const found of options) {
        if (!option.test(await found.evaluate(({ textContent }) => textContent))) continue;
        return found.click();
      }
      throw new Error(`nobody is offered who is ${option}`);
    });
  }

  async valueOf(label: string): Promise<string> {
    const field = await this.#screen.find('textbox', label);
    return field.evaluate((element) => (element as HTMLInputElement).value);
  }
}
