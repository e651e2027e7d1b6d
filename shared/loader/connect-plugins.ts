import type { AnsweringElement, PluginRequest } from '../ports/plugin-request.ts';
import { createPluginElement, type LoadPlugin, type PluginInfo } from './plugin.ts';

/** What the host draws while a request waits for the plugin that answers it. Never silence. */
export type AnswerView =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly plugin: PluginInfo }
  | {
      readonly state: 'failed';
      readonly plugin: PluginInfo;
      readonly error: unknown;
      retry(): void;
      dismiss(): void;
    };

export interface Connection {
  /** Requests bubble up to here. */
  readonly root: EventTarget;
  readonly plugins: readonly PluginInfo[];
  readonly load: LoadPlugin;
  /** Answering plugins are put in here, each once. It stands inside the provider. */
  readonly outlet: Element;
  readonly show: (view: AnswerView) => void;
}

export interface Connected {
  /** Takes what is being answered off the screen, asking first about what is not saved. */
  dismiss(): void;
  disconnect(): void;
}

/**
 * Lets plugins that do not know each other meet (D6): listens for the requests that some plugin says it answers, loads it when
 * first asked, and hands it the request.
 *
 * A host that wants to answer itself, or to forbid, listens further in or earlier and calls `preventDefault()`.
 */
export function connectPlugins({ root, plugins, load, outlet, show }: Connection): Connected {
  const listening = new AbortController();
  const answering = new Map<string, Promise<AnsweringElement>>();
  let latest: PluginRequest | undefined;

  const place = async ({ id }: PluginInfo): Promise<AnsweringElement> => {
    const element = (await createPluginElement(load, id)) as AnsweringElement;
    if (!listening.signal.aborted) outlet.append(element);
    return element;
  };

  const answer = async (plugin: PluginInfo, request: PluginRequest): Promise<void> => {
    latest = request;
    const superseded = (): boolean => latest !== request || listening.signal.aborted;
    show({ state: 'loading', plugin });
    try {
      const element = await (answering.get(plugin.id) ?? keep(plugin.id, place(plugin)));
      if (superseded()) return;
      element.answer(request);
      show({ state: 'idle' });
    } catch (error) {
      answering.delete(plugin.id);
      if (superseded()) return;
      const retry = (): void => void answer(plugin, request);
      show({ state: 'failed', plugin, error, retry, dismiss: () => show({ state: 'idle' }) });
    }
  };

  const keep = (id: string, placed: Promise<AnsweringElement>): Promise<AnsweringElement> => {
    answering.set(id, placed);
    return placed;
  };

  for (const plugin of plugins)
    for (const type of plugin.events?.answers ?? [])
      root.addEventListener(
        type,
        (event) => {
          if (!event.defaultPrevented) void answer(plugin, requestOf(event));
        },
        { signal: listening.signal },
      );

  const forEachPlaced = (act: (element: AnsweringElement) => void): void => {
    for (const placed of answering.values()) void placed.then(act).catch(() => undefined);
  };
  return {
    dismiss() {
      latest = undefined;
      show({ state: 'idle' });
      forEachPlaced((element) => element.dismiss?.());
    },
    disconnect() {
      listening.abort();
      forEachPlaced((element) => element.remove());
    },
  };
}

/** Read at once: an event forgets its path when it has been dispatched. */
function requestOf(event: Event): PluginRequest {
  const [target] = event.composedPath();
  return {
    type: event.type,
    detail: (event as CustomEvent<unknown>).detail,
    opener: target instanceof HTMLElement ? target : null,
  };
}
