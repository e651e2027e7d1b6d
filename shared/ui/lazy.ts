/** Lets whoever loaded this plugin fetch a chunk, verified and with a deadline, before the module system hears of its URL. */
export type PrepareChunk = (chunk: string) => Promise<void>;

let prepare: PrepareChunk | undefined;

/** Exported by each plugin's `index.ts`; called by our loader and by our federation host plugin. */
export function prepareChunks(by: PrepareChunk): void {
  prepare = by;
}

/** How long a part may be on its way, in milliseconds (ARCHITECTURE, security rule 4). */
const DEADLINE = 10_000;

/**
 * Loads a part of a plugin when it is first needed:
 * `lazy('details', () => import(/* webpackChunkName: "details" *\/ './details.element.ts'))`. The two names are the same.
 *
 * A browser may remember a module that failed for the life of the page, so the chunk is fetched and checked before
 * it is imported (security rule 3). Rejects when it fails, or has not come by the deadline (P6).
 */
export async function lazy<T>(chunk: string, load: () => Promise<T>, deadline = DEADLINE): Promise<T> {
  await prepare?.(chunk);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`“${chunk}” did not arrive within ${deadline} ms`)), deadline);
  });
  return Promise.race([load(), late]).finally(() => clearTimeout(timer));
}
