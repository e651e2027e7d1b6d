import { createInstance } from '@module-federation/enhanced/runtime';

import { liaisonFederation } from '../../../shared/loader/federation.ts';
import type { LoadPlugin, PluginInfo, PluginModule } from '../../../shared/loader/plugin.ts';
import { within, type Deadlines } from '../../../shared/loader/transport.ts';
import type { RemoteId } from '../../../tools/remotes.ts';

/** What the portal's server says about itself: `/portal-config.json`. */
export interface PortalConfig {
  readonly remotes: readonly PortalRemote[];
  /** What the API can be made to pretend. */
  readonly scenarios: readonly string[];
}
export interface PortalRemote {
  readonly id: RemoteId;
  readonly url: string;
  /** Its `plugin.json`, kept by the portal: it must know who answers what while a remote is down. */
  readonly plugin: PluginInfo;
}

export interface Doors {
  readonly light: readonly RemoteId[];
  readonly integrity: boolean;
}

/** Shorter than the loader's own: a reader of this portal sees a card within ten seconds, whatever a remote does (P5). */
const PATIENCE: Partial<Deadlines> = { manifest: 3000, entry: 6000, chunk: 6000 };
const WHOLE = 9500;

const nameOf = (id: string): string => `liaison_${id.replaceAll('-', '_')}`;

/** The four remotes through Module Federation, each from its own origin and by the door that was chosen for it (D2). */
export function createFederation({ remotes }: Pick<PortalConfig, 'remotes'>, { light, integrity }: Doors): LoadPlugin {
  const federation = createInstance({
    name: 'haneul',
    remotes: remotes.map(({ id, url }) =>
      light.includes(id)
        ? { name: nameOf(id), entry: `${url}plugin.js`, type: 'module' }
        : { name: nameOf(id), entry: `${url}mf-manifest.json` },
    ),
    plugins: [
      liaisonFederation({
        remotes: Object.fromEntries(remotes.map(({ id, url }) => [nameOf(id), { folder: url, integrity }])),
        deadlines: PATIENCE,
      }),
    ],
  });

  return async (id) => {
    const plugin = await within(WHOLE, id, federation.loadRemote<PluginModule>(`${nameOf(id)}/plugin`));
    if (!plugin) throw new Error(`${id} is no remote of this portal`);
    return plugin;
  };
}
