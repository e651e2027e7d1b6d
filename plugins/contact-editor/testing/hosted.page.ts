import { createMockHost, type MockHostOptions } from '../../../mocks/host.ts';
import { newKey } from '../../../shared/ports/call.ts';
import { mount, type ContactEditorOptions } from '../index.ts';
import { EditorPage, until } from './editor.page.ts';

const call = { signal: new AbortController().signal };

type Host = ReturnType<typeof createMockHost>;

/** The editor, and what its host keeps. */
export class HostedPage extends EditorPage {
  readonly #ports: Host['ports'];
  readonly #signInAs: Host['signInAs'];

  readonly #take: () => void;

  static async open(host: MockHostOptions, options: ContactEditorOptions = {}): Promise<HostedPage> {
    const page = new HostedPage(createMockHost(host), options);
    if (options.contactId !== null || options.mode === 'create') await page.ready();
    return page;
  }

  private constructor({ ports, signInAs }: Host, options: ContactEditorOptions) {
    const container = document.body.appendChild(document.createElement('div'));
    const take = mount(container, ports, { contactId: 'c-1', ...options });
    super(container.querySelector('liaison-contact-editor')!);
    this.#ports = ports;
    this.#signInAs = signInAs;
    this.#take = () => {
      take();
      container.remove();
    };
  }

  close(): void {
    this.#take();
  }

  get ports(): Host['ports'] {
    return this.#ports;
  }

  get focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  next<E extends Event>(type: string): Promise<E> {
    return new Promise((resolve) =>
      this.element.addEventListener(type, (event) => resolve(event as E), { once: true }),
    );
  }

  async stored(id = 'c-1') {
    const answer = await this.#ports.contacts.get(id, call);
    if (!answer.ok) throw new Error(answer.problem.kind);
    return answer.value;
  }

  async deletedMember(): Promise<{ readonly name: string }> {
    const everyone = { kinds: ['member' as const], cursor: null, limit: 500 };
    const answer = await this.#ports.directory.search('', everyone, call);
    const gone = answer.ok && answer.value.items.find((entry) => entry.kind === 'member' && entry.state === 'deleted');
    if (!gone) throw new Error('The seed has no deleted member.');
    return gone;
  }

  async changeAsSomebodyElse(
    changes: 'restore' | { readonly title?: string; readonly department?: string },
  ): Promise<void> {
    const { contacts } = this.#signInAs('m-2', 'administrator');
    const change = { ...call, key: newKey(), revision: (await this.stored()).revision };
    const done = await (changes === 'restore'
      ? contacts.restore('c-1', change)
      : contacts.update('c-1', changes, change));
    if (!done.ok) throw new Error(done.problem.kind);
  }

  async search(picker: string, text: string): Promise<void> {
    await until(() => this.has(picker));
    const input = this.field(picker);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => this.all('[role=option]').length > 0);
  }

  async choose(picker: string, name: string): Promise<void> {
    await this.search(picker, name);
    this.all('[role=option]')
      .find((option) => option.textContent?.includes(name))
      ?.click();
    await this.settled();
  }
}
