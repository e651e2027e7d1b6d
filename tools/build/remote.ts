import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { rspack, type Configuration } from '@rspack/core';

import { browserBuild, esModules, production, typescript } from './browser-build.ts';
import { EsmFederationRuntime } from './esm-federation-runtime.ts';
import { LightDoor } from './light-door.ts';
import { Relocatable } from './relocatable.ts';
import { ShortNames } from './short-names.ts';
import { ShortPrivates } from './short-privates.ts';
import { SlimRuntime } from './slim-runtime.ts';
import { SlimTemplates } from './slim-templates.ts';

const { context: root } = browserBuild;
const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Private tags of two plugins, or of two versions of one, never meet (D3). Short, and the same on every machine. */
export const stampOf = (id: string, version: string): string =>
  `${id}-${createHash('sha256').update(`${id}@${version}`).digest('hex').slice(0, 6)}`;

/** The name under which a federation host knows a remote. */
export const federationName = (id: string): string => `liaison_${id.replaceAll('-', '_')}`;

export const versionOf = (id: string): string =>
  (JSON.parse(readFileSync(join(root, 'plugins', id, 'package.json'), 'utf8')) as { version: string }).version;

/** Else the manifest carries name and version of the whole house. */
function withBuildInfo<Stats extends { metaData: { buildInfo: object } }>(stats: Stats, id: string): Stats {
  Object.assign(stats.metaData.buildInfo, { buildName: id, buildVersion: versionOf(id) });
  return stats;
}

/** What the two doors of a remote have in common. */
function door(id: string): Configuration & { output: NonNullable<Configuration['output']> } {
  const version = versionOf(id);
  return {
    ...browserBuild,
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          enforce: 'pre', // the tag is stamped in the source, then the source is compiled
          loader: beside('stamp-private-tags.ts'),
          options: { stamp: stampOf(id, version) },
        },
        { test: /\.ts$/, exclude: /node_modules/, enforce: 'pre', loader: beside('slim-styles.ts') },
        typescript({ externalHelpers: true }),
        {
          test: /lit-html[\\/](?:development[\\/])?lit-html\.js$/,
          loader: beside('rename-lit-policy.ts'),
          options: { policy: `liaison-${id}#lit` },
        },
      ],
    },
    plugins: [
      ...(production ? [new SlimTemplates()] : []),
      new rspack.DefinePlugin({ __LIAISON_VERSION__: JSON.stringify(version) }),
      new rspack.NormalModuleReplacementPlugin(/^lit\/decorators\.js$/, beside('lit/decorators.ts')),
      new rspack.NormalModuleReplacementPlugin(/^lit\/directives\/live\.js$/, beside('lit/live.ts')),
      new rspack.NormalModuleReplacementPlugin(/^\.\/css-tag\.js$/, beside('lit/css-tag.ts')),
      new rspack.NormalModuleReplacementPlugin(/^@swc\/helpers\/_\/_ts_decorate$/, beside('lit/decorate.ts')),
    ],
    // The other kinds of ids depend on the folder that was built in.
    optimization: { moduleIds: 'natural', chunkIds: 'natural' },
    output: {
      ...esModules,
      path: resolve(root, 'dist', id),
      uniqueName: `liaison-${id}`,
      trustedTypes: { policyName: `liaison-${id}#rspack`, onPolicyCreationFailure: 'continue' },
    },
  };
}

export const indexOf = (id: string): string => resolve(root, 'plugins', id, 'index.ts');

/** `plugin.js`: the plugin as a plain ES module, which is its own container. */
export function lightDoor(id: string, entry: string = beside('container.ts')): Configuration {
  const { output, ...shared } = door(id);
  return {
    ...shared,
    name: `${id} (light door)`,
    entry: { container: entry },
    resolve: { ...shared.resolve, alias: { '#plugin$': indexOf(id) } },
    plugins: [...shared.plugins!, new SlimRuntime(), ...(production ? [new ShortPrivates(), new ShortNames()] : [])],
    output: {
      ...output,
      library: { type: 'modern-module' },
      // Lazy chunks import Lit from the first chunk, so rspack puts the code into a second initial chunk and leaves the
      // entry a re-export of it. Naming the code plugin.js saves everybody a round trip.
      filename: ({ chunk }) => (chunk?.name === 'container' ? 'container.js' : 'plugin.js'),
      chunkFilename: '[name].[contenthash:10].js',
    },
  };
}

/** `mf-manifest.json` and `remoteEntry.js`, and the light door behind it: everything that `dist/<id>/` holds. */
export function remote(id: string): Configuration {
  const { output, ...shared } = door(id);
  return {
    ...shared,
    name: id,
    entry: {},
    plugins: [
      ...shared.plugins!,
      new EsmFederationRuntime(),
      new ModuleFederationPlugin({
        name: federationName(id),
        filename: 'remoteEntry.js',
        library: { type: 'module' },
        exposes: { './plugin': `./plugins/${id}/index.ts` },
        manifest: { additionalData: ({ stats }) => withBuildInfo(stats, id) },
        dts: production && {
          generateTypes: { tsConfigPath: './tsconfig.types.json', abortOnError: true, extractRemoteTypes: false },
          consumeTypes: false,
        },
        // Without `shared`: an empty one leaves a call to what `disableShared` has taken out, and nothing starts.
        experiments: {
          optimization: { target: 'web', disableRemote: true, disableShared: true, disableSnapshot: true },
        },
      }),
      new Relocatable(),
      new LightDoor(lightDoor(id), { id, version: versionOf(id), folder: output.path! }),
    ],
    output: {
      ...output,
      clean: true,
      filename: 'federation/[name].[contenthash:10].js',
      chunkFilename: 'federation/[name].[contenthash:10].js',
    },
  };
}
