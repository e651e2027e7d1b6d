import assert from 'node:assert/strict';

import { eventually } from './eventually.ts';
import type { GroupPage } from './group.page.ts';
import type { Screen } from './screen.ts';

/** The wizard that makes an external group, as its reader meets it. */
export class WizardPage {
  readonly #screen: Screen;
  readonly #group: GroupPage;

  constructor(screen: Screen, group: GroupPage) {
    this.#screen = screen;
    this.#group = group;
  }

  /** The heading of the step has the focus. */
  async isAt(step: string): Promise<void> {
    await eventually(async () =>
      assert.match(await this.#screen.focused(), new RegExp(`^h2 Step \\d of \\d · ${step}$`)),
    );
  }

  async next(step: string): Promise<void> {
    await this.#screen.press('button', 'Next');
    await this.isAt(step);
  }

  async describe(text: string): Promise<void> {
    const field = await this.#screen.page.waitForSelector('>>> #description', { visible: true });
    await field?.click({ count: 3 });
    await this.#screen.page.keyboard.type(text);
  }

  async description(): Promise<string> {
    const [text = ''] = await this.#screen.page.$$eval('>>> textarea#description', (all) =>
      all.map(({ value }) => value),
    );
    return text;
  }

  /** The wizard says so somewhere. */
  async says(text: string): Promise<void> {
    await eventually(async () =>
      assert.ok(
        (await this.#texts('>>> liaison-group-wizard >>> :is(p, div, li, span, strong)')).some((line) =>
          line.includes(text),
        ),
        text,
      ),
    );
  }

  /** From the first step to the last, with what a group needs. */
  async fillIn(name: string, description = ''): Promise<void> {
    await this.#screen.fill('textbox', 'Group name', name);
    if (description) await this.describe(description);
    await this.next('Group Masters');
    if (!(await this.chosen()).length) await this.#group.pick('Group Masters', 'haddad', /Noor Haddad/);
    await this.next('Message Room Features');
    await this.next('Review');
    await this.isChecked();
  }

  async isChecked(): Promise<void> {
    await this.#screen.page.waitForSelector('>>> [aria-labelledby=checked] .tally');
  }

  async isReady(name: string): Promise<void> {
    await this.#screen.find('heading', `${name} is ready`);
  }

  async chosen(): Promise<readonly string[]> {
    return this.#texts('>>> .chip .cut');
  }

  /** What the host's dry run says, line by line. */
  async lines(): Promise<readonly string[]> {
    return this.#texts('>>> [aria-labelledby=checked] .tally > li');
  }

  async valueOf(label: string): Promise<string> {
    return this.#group.valueOf(label);
  }

  async chooseRoom(title: string): Promise<void> {
    await eventually(async () => {
      for (const room of await this.#screen.page.$$('>>> .rooms button'))
        if ((await room.evaluate(({ textContent }) => textContent)).includes(title)) return room.click();
      throw new Error(`there is no room ${title}`);
    });
    await this.#screen.find('button', 'Choose another room');
  }

  /** How many groups of this name there are, as the API tells an administrator. */
  async count(name: string): Promise<number> {
    return this.#screen.page.evaluate(async (wanted) => {
      const ask = async (path: string, init: RequestInit) =>
        (await fetch(`/api${path}`, init)).json() as Promise<never>;
      const body = JSON.stringify({ memberId: 'm-1', role: 'administrator' });
      const { token } = await ask('/demo/sign-in', { method: 'POST', body });
      const headers = { Authorization: `Bearer ${token as string}` };
      const query = new URLSearchParams({ text: wanted, limit: '50', cursor: '' });
      const { items } = (await ask(`/v1/groups?${query}`, { headers })) as { items: { name: string }[] };
      return items.filter((group) => group.name === wanted).length;
    }, name);
  }

  async #texts(selector: string): Promise<readonly string[]> {
    return this.#screen.page.$$eval(selector, (all) =>
      all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
  }
}
