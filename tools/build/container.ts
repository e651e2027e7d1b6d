// The entry of the light door. A federation container is a module with init() and get(), so the plugin's module is its own
// container: no runtime, no second file to wait for. Nothing is shared (D1), so init() has nothing to do.
import * as plugin from '#plugin';

export * from '#plugin';

export const init = (): void => {};

export async function get(expose: string): Promise<() => typeof plugin> {
  if (expose !== './plugin') throw new Error(`there is no "${expose}" here, only "./plugin"`);
  return () => plugin;
}
