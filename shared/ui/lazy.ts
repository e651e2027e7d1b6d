/** Lets whoever loaded this plugin fetch a chunk, verified and with a deadline, before the module system hears of its URL. */
export type PrepareChunk = (chunk: string) => Promise<void>;

let prepare: PrepareChunk | undefined;

/** Exported by each plugin's `index.ts`; called by our loader and by our federation host plugin. */
export function prepareChunks(by: PrepareChunk): void {
  prepare = by;
}

/**
 * Loads a part of a plugin when it is first needed:
 * `lazy('details', () => import(/* webpackChunkName: "details" *\/ './details.element.ts'))`. The two names are the same.
 *
 * A browser may remember a module that failed for the life of the page, so the chunk is fetched and checked before
 * it is imported (ARCHITECTURE, security rule 3).
 */
export async function lazy<T>(chunk: string, load: () => Promise<T>): Promise<T> {
  await prepare?.(chunk);
  return load();
}
