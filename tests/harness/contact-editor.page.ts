import type { Screen } from './screen.ts';

const EDITOR = '>>> liaison-contact-editor';

/** The window of one contact, and its edit form. */
export class ContactEditorPage {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Until the contact can be read. */
  async isOpen(name: string): Promise<void> {
    await this.#screen.find('heading', name);
    await this.#screen.find('button', 'Edit');
  }

  async isClosed(): Promise<void> {
    await this.#screen.isGone('button', 'Edit');
    await this.#screen.isGone('button', 'Save');
  }

  async shows(text: string): Promise<void> {
    await this.#screen.sees(text, `${EDITOR} >>>`);
  }

  async edit(): Promise<void> {
    await this.#screen.press('button', 'Edit');
    await this.#screen.find('button', 'Save');
  }

  /** Finds somebody in the directory by a part of the name. */
  async choose(field: string, text: string, found: string): Promise<void> {
    await (await this.#screen.find('combobox', field)).focus();
    await this.#screen.page.keyboard.type(text);
    await this.offers(found);
    await this.#screen.key('ArrowDown', 'Enter');
  }

  /** Among what a search in the directory found. */
  async offers(name: string): Promise<void> {
    await this.#screen.sees(name, `${EDITOR} >>> [role="option"]`);
  }

  async changeOwner(text: string, found: string): Promise<void> {
    await this.choose('Contact Owner', text, found);
  }

  /** Privacy *Members*, with nobody added. */
  async onlyMembers(): Promise<void> {
    await (await this.#screen.sees('Members', `${EDITOR} >>> .segmented`)).click();
  }

  async narrowTo(text: string, found: string): Promise<void> {
    await this.onlyMembers();
    await this.choose('Members, teams and groups with access', text, found);
  }

  /** One side of a comparison, by what it says. */
  async pick(value: string): Promise<void> {
    await (await this.#screen.sees(value, `${EDITOR} >>> .pick`)).click();
  }

  async save(): Promise<void> {
    await this.#screen.press('button', 'Save');
  }

  async saved(name: string): Promise<void> {
    await this.shows(`${name} is saved.`);
    await this.isOpen(name);
  }

  /** The phone that the window lists first. */
  async firstPhone(): Promise<string> {
    const phone = await this.#screen.page.waitForSelector(`${EDITOR} >>> a[href^="tel:"]`, { visible: true });
    return (await phone?.evaluate((link) => link.textContent)) ?? '';
  }
}
