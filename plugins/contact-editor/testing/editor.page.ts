import type { ContactEditorElement } from '../contact-editor.element.ts';

/** The editor as its reader meets it: by roles and names, however deep in shadow roots. */
export class EditorPage {
  readonly element: ContactEditorElement;

  constructor(element: ContactEditorElement) {
    this.element = element;
  }

  /** Until something other than a skeleton is shown. */
  async ready(): Promise<void> {
    await until(() => this.all('h2').some((heading) => heading.textContent?.trim()) && !this.#isLoading);
    await this.settled();
  }

  /** Two frames: what an answer causes is drawn in the one, what that causes in the other. */
  async settled(): Promise<void> {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }

  all(selector: string): readonly HTMLElement[] {
    return [...within(this.element, selector)];
  }

  get heading(): string {
    return textOf(this.all('h2')[0]);
  }

  get text(): string {
    return textOf(this.element);
  }

  /** What the foot says: alerts and notes. */
  get note(): string {
    return this.all('[slot=note]').map(textOf).join(' ');
  }

  get errors(): readonly string[] {
    return this.all('.field-error').map(textOf);
  }

  buttons(): readonly string[] {
    return this.all('button').map(nameOf);
  }

  button(name: string): HTMLElement {
    return found(
      this.all('button').find((button) => nameOf(button) === name),
      `a button ${name}`,
    );
  }

  press(name: string): void {
    this.button(name).click();
  }

  get fields(): readonly string[] {
    return this.all('input, textarea, select').map(nameOf);
  }

  has(field: string): boolean {
    return this.fields.includes(field);
  }

  field(label: string): HTMLInputElement {
    const fields = this.all('input, textarea, select');
    return found(
      fields.find((field) => nameOf(field) === label),
      `a field ${label}`,
    ) as HTMLInputElement;
  }

  write(label: string, text: string): void {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new FocusEvent('blur'));
  }

  /** Writes and stays in the field. */
  type(label: string, text: string): void {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** An item of the menu that is open. */
  order(name: string): void {
    const items = this.all('[role=menuitem]');
    found(
      items.find((item) => textOf(item) === name),
      `an item ${name}`,
    ).click();
  }

  /** A photo's file, as from the system's own dialog. */
  give(file: File): void {
    const [field] = this.all('ln-photo-field');
    const input = found(
      field?.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]') ?? undefined,
      'a file input',
    );
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  }

  chips(tag: string): readonly string[] {
    return this.all(tag).flatMap((part) => [...within(part, '.chip')].map(textOf));
  }

  /** What a screen reader was told by elements of this kind. */
  said(tag: string): string {
    const regions = this.all(tag).map((part) => part.shadowRoot?.querySelector('[role=status].unseen'));
    return regions.map((region) => region?.textContent ?? '').join(' ');
  }

  removeChip(name: string): void {
    this.press(name);
  }

  async pick(group: string, side: 'Theirs' | 'Yours'): Promise<void> {
    const choice = () => this.all('.row[role=radiogroup]').find((row) => row.getAttribute('aria-label') === group);
    await until(() => choice() !== undefined);
    const choices = found(choice(), `a choice ${group}`);
    const [theirs, yours] = choices.querySelectorAll<HTMLInputElement>('input[type=radio]');
    (side === 'Theirs' ? theirs : yours)?.click();
  }

  get #isLoading(): boolean {
    return this.all('.skeleton').length > 0;
  }
}

/** Waits for a condition, drawn or not; gives up after three seconds so that a test can say what it found instead. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 3000;
  while (!holds() && performance.now() < end) await new Promise(requestAnimationFrame);
}

function* within(root: Element, selector: string): Iterable<HTMLElement> {
  for (const node of [...(root.shadowRoot?.children ?? []), ...root.children]) {
    if (node.matches(selector) && node.checkVisibility()) yield node as HTMLElement;
    yield* within(node, selector);
  }
}

function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot;
  const label = element.id ? root.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  const text = label ? ownText(label) : textOf(element);
  return element.getAttribute('aria-label') ?? text;
}

/** A label's own words, without *optional* behind them. */
const ownText = (label: Element): string =>
  (label.firstChild ? (label.textContent ?? '') : '')
    .split('\n')[0]!
    .trim()
    .replace(/ (optional|synced)$/, '');

function textOf(element: Element | undefined): string {
  if (!element) return '';
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) pieces.push(node.data);
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Element && !node.checkVisibility() && getComputedStyle(node).display !== 'contents') return;
    for (const child of node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : []) walk(child);
    for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

function found<T>(thing: T | undefined, what: string): T {
  if (!thing) throw new Error(`There is no ${what}.`);
  return thing;
}
