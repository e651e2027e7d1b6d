/** What `plugin.json` says of a plugin, as far as a loader needs it. */
export interface PluginInfo {
  readonly id: string;
  readonly tag: string;
  readonly events?: {
    /** Requests it makes of other plugins, or of the host. */
    readonly fires?: readonly string[];
    /** Requests of others that it answers. */
    readonly answers?: readonly string[];
  };
}

/** What the one exposed file of a plugin, its `index.ts`, gives a loader. */
export interface PluginModule {
  define(options?: { readonly suffix?: string }): CustomElementConstructor;
  prepareChunks?(by: (chunk: string) => Promise<void>): void;
}

export type LoadPlugin = (id: string) => Promise<PluginModule>;

/**
 * The plugin's root element, not yet on the page. Made with `new`: what a constructor throws is then ours to catch, while
 * `createElement` would report it to the window and hand out an empty element (P5).
 */
export async function createPluginElement(load: LoadPlugin, id: string): Promise<HTMLElement> {
  const Element = (await load(id)).define();
  return new Element();
}
