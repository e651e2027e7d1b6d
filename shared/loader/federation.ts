import type { ModuleFederationRuntimePlugin } from '@module-federation/enhanced/runtime';

import type { PluginModule } from './plugin.ts';
import {
  bringModule,
  chunksOf,
  DEADLINES,
  get,
  hashOf,
  LoadError,
  respell,
  within,
  type Deadlines,
  type Release,
  type Source,
} from './transport.ts';

export interface LiaisonRemote {
  /** The folder that holds both doors, with its slash at the end. */
  readonly folder: string;
  /** Read `release.json` first, and run nothing that does not match it (P4). A string is the hash of `release.json` itself. */
  readonly integrity?: boolean | string;
}

export interface FederationOptions {
  /** By the name under which the federation host knows them. Other remotes are left alone. */
  readonly remotes: Readonly<Record<string, LiaisonRemote>>;
  readonly deadlines?: Partial<Deadlines>;
}

interface Container {
  init(...scope: unknown[]): unknown;
  get(expose: string): Promise<() => PluginModule>;
}

/**
 * Gives a Module Federation host what its runtime lacks: deadlines, integrity, and a retry that heals (P4–P7). For ES module
 * entries of both doors: register `mf-manifest.json`, or `plugin.js` itself as `{ type: 'module' }`.
 */
export function liaisonFederation({ remotes, deadlines }: FederationOptions): ModuleFederationRuntimePlugin {
  const limit = { ...DEADLINES, ...deadlines };
  const attempts = new Map<string, number>();
  const releases = new Map<LiaisonRemote, Release>();

  async function sourceOf(remote: LiaisonRemote, attempt: number): Promise<Source> {
    const folder = respell(remote.folder, attempt);
    return { folder, release: remote.integrity ? await releaseOf(remote) : undefined, deadlines: limit };
  }

  async function releaseOf(remote: LiaisonRemote): Promise<Release> {
    const known = releases.get(remote);
    if (known) return known;
    const integrity = typeof remote.integrity === 'string' ? remote.integrity : '';
    const answer = await get(`${remote.folder}release.json`, limit.manifest, { integrity });
    const release = (await answer.json()) as Release;
    releases.set(remote, release);
    return release;
  }

  /** What is to be fetched for a lazy part of a plugin that came by this entry. */
  async function filesOf(remote: LiaisonRemote, entry: string, chunk: string): Promise<readonly string[]> {
    const { chunks, standardChunks } = await releaseOf(remote);
    return (entry === 'plugin.js' ? chunks : standardChunks)[chunk] ?? [];
  }

  return {
    name: 'liaison-federation',

    /** The manifest. Without this a server that hangs is waited for without end, and one that lies is believed for good. */
    async fetch(url, init, info?: { readonly name: string }) {
      const remote = remotes[info?.name ?? ''];
      if (!remote) return undefined as never;
      const integrity = hashOf(await sourceOf(remote, 0), fileOf(remote, url));
      const answer = await get(url, limit.manifest, { ...init, integrity });
      const { metaData, exposes } = (await answer.clone().json()) as Record<string, unknown>;
      if (!metaData || !exposes) throw new LoadError('module', url);
      return answer;
    },

    async loadEntry({ remoteInfo: { name, entry } }) {
      const remote = remotes[name];
      if (!remote) return undefined as never;
      const file = fileOf(remote, entry);
      let container: Promise<Container> | undefined;
      let source: Source | undefined;

      const bring = async (): Promise<Container> => {
        source = await sourceOf(remote, attempts.get(name) ?? 0);
        return bringModule<Container>(source, file, file === 'plugin.js' ? (source.release?.preload ?? []) : []);
      };
      // The runtime keeps for good what this resolves to, so the container must be able to bring itself anew.
      const healing = async <T>(ms: number, work: (present: Container) => T | Promise<T>): Promise<T> => {
        container ??= bring();
        try {
          return await within(ms, entry, container.then(work));
        } catch (error) {
          container = undefined;
          attempts.set(name, (attempts.get(name) ?? 0) + 1);
          throw error;
        }
      };

      await healing(limit.entry, () => undefined);
      // Known by the time a lazy part is asked for; asked again then, should this fail.
      void releaseOf(remote).catch(() => undefined);
      return {
        init: (...scope: unknown[]) => healing(limit.entry, (present) => present.init(...scope)),
        get: (expose: string) =>
          healing(limit.chunk, async (present) => {
            const plugin = (await present.get(expose))();
            if (source) plugin.prepareChunks?.(chunksOf(source, (chunk) => filesOf(remote, file, chunk)));
            return () => plugin;
          }),
      } as never;
    },
  };
}

/** The runtime resolves an entry against the manifest it came from, hence whole addresses. */
function fileOf({ folder }: LiaisonRemote, url: string): string {
  if (!url.startsWith(folder)) throw new LoadError('network', url);
  return url.slice(folder.length);
}
