import assert from 'node:assert/strict';

import type { ElementHandle, Page } from 'puppeteer-core';

import { eventually } from './eventually.ts';

/** A screen as its reader meets it: by role, name and text, whatever shadow root they are in. */
export class Screen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until there is one that can be seen. */
  async find(role: string, name: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(aria(role, name), { visible: true });
    assert.ok(found, `${role} “${name}”`);
    return found;
  }

  async press(role: string, name: string): Promise<void> {
    await (await this.find(role, name)).click();
  }

  /** Puts text in the place of what a field holds. */
  async fill(role: string, name: string, text: string): Promise<void> {
    const field = await this.find(role, name);
    await field.click({ count: 3 });
    await this.page.keyboard.type(text);
  }

  async isGone(role: string, name: string): Promise<void> {
    await this.page.waitForSelector(aria(role, name), { hidden: true });
  }

  /** Waits until the text can be seen somewhere, or inside what the selector names. */
  async sees(text: string, inside = ''): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(`${inside} ::-p-text(${text})`, { visible: true });
    assert.ok(found, text);
    return found;
  }

  async seesNot(text: string, inside = ''): Promise<void> {
    await this.page.waitForSelector(`${inside} ::-p-text(${text})`, { hidden: true });
  }

  async key(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What has the focus, through all shadow roots, as `role name`. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((label) => label.textContent) : [];
      const said = at?.getAttribute('aria-label') ?? [...labels, at?.textContent].join(' ');
      const name = said.trim().replace(/\s+/g, ' ');
      return `${at?.getAttribute('role') ?? at?.localName} ${name}`;
    });
  }

  /** Waits until this has the focus: a reader does not type before. */
  async isIn(expected: RegExp): Promise<void> {
    await eventually(async () => assert.match(await this.focused(), expected));
  }

  /** Presses a key until something has the focus, as a reader without a pointer does. */
  async walkTo(wanted: RegExp, key: 'Tab' | 'ArrowDown' = 'Tab', limit = 60): Promise<void> {
    for (let step = 0; step < limit; step++) {
      if (wanted.test(await this.focused())) return;
      await this.key(key);
    }
    assert.match(await this.focused(), wanted);
  }

  /** The same, backwards. */
  async walkToBack(wanted: RegExp): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.walkTo(wanted).finally(() => this.page.keyboard.up('Shift'));
  }

  async path(expected: RegExp): Promise<void> {
    await eventually(async () => {
      const { pathname, search, hash } = new URL(this.page.url());
      assert.match(decodeURIComponent(pathname + search + hash), expected);
    });
  }
}

const aria = (role: string, name: string): string => `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
