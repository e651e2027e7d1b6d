import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { MessageRoom } from '../../../shared/domain/group.ts';
import type { RoomId } from '../../../shared/domain/ids.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { ask } from '../../../shared/ports/ask.ts';
import type { Page } from '../../../shared/ports/call.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import { CursorList, type CursorListView } from '../../../shared/ui/paging/cursor-list.controller.ts';

/** A pause in typing that is the end of a word. */
const PAUSE = 250;
const LIMIT = 30;

/** The message rooms of which a group can be made, found by title; and one of them by its id. Holds no markup. */
export class RoomsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #groups: () => GroupPort | undefined;
  readonly #list: CursorList<GroupPort, string, MessageRoom>;
  #text = '';
  #asked = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, groups: () => GroupPort | undefined) {
    this.#host = host;
    this.#groups = groups;
    this.#list = new CursorList(host, {
      source: groups,
      question: () => this.#asked,
      read: (port, text, range, call) => port.rooms(text, range, call),
      id: ({ id }) => id,
      limit: LIMIT,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#abort.abort();
  }

  get view(): CursorListView<MessageRoom> {
    return this.#list.view;
  }

  get text(): string {
    return this.#text;
  }

  search(text: string): void {
    this.#text = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#ask, text ? PAUSE : 0);
    this.#host.requestUpdate();
  }

  more(): Promise<number> {
    return this.#list.more();
  }

  retry(): void {
    this.#list.retry();
  }

  /** As the host has it now: participants come and go. Null where it is not found, or the host cannot be asked. */
  async find(id: RoomId): Promise<MessageRoom | null> {
    const port = this.#groups();
    if (!port) return null;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    let cursor: string | null = null;
    do {
      const page: Result<Page<MessageRoom>> = await roomsFrom(port, cursor, signal);
      if (signal.aborted || !page.ok) return null;
      const found = page.value.items.find((room) => room.id === id);
      if (found) return found;
      cursor = page.value.next;
    } while (cursor !== null);
    return null;
  }

  readonly #ask = (): void => {
    this.#asked = this.#text.trim();
    this.#host.requestUpdate();
  };
}

const roomsFrom = (port: GroupPort, cursor: string | null, signal: AbortSignal): Promise<Result<Page<MessageRoom>>> =>
  ask(() => port.rooms('', { cursor, limit: LIMIT }, { signal }));
