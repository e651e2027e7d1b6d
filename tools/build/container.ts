// The entry of the light door. A federation container is a module with init() and get(), so the plugin's module is its own
// container: no runtime, no second file to wait for. Nothing is shared (D1), so init() has nothing to do.
import * as plugin from '#plugin';

export * from '#plugin';

export const init = (): void => {};

export async function get(expose: string): Promise<() => typeof plugin> {
  if (expose !== './plugin') throw new Error(`there is no "${expose}" here, only "./plugin"`);
  return () => plugin;
}

/**
 * Called by nobody. That a later part seems to need the plugin makes rspack keep code and runtime together in plugin.js. A
 * plugin whose later parts are nothing but words would else be two files, one importing the other: a round trip more.
 */
export const together = (): Promise<unknown> => import(/* webpackChunkName: "together" */ './together.ts');
