import { fileURLToPath } from 'node:url';

import type { Configuration, RuleSetRule } from '@rspack/core';

export const production = process.env['NODE_ENV'] !== 'development';

/** `externalHelpers`: what compiled code calls is imported, not written into each file. */
export const typescript = ({ externalHelpers }: { readonly externalHelpers: boolean }): RuleSetRule => ({
  test: /\.ts$/,
  exclude: /node_modules/,
  type: 'javascript/auto',
  loader: 'builtin:swc-loader',
  options: {
    jsc: {
      externalHelpers,
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, useDefineForClassFields: false },
    },
  },
});

/** What every page-side build of ours has in common. */
export const browserBuild = {
  context: fileURLToPath(new URL('../..', import.meta.url)),
  mode: production ? 'production' : 'development',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  performance: false,
  // Only that publicPath 'auto' makes a remote relocatable, which is what it is for.
  infrastructureLogging: { level: 'error' },
} satisfies Configuration;

/** ES modules that find each other wherever the folder is put. */
export const esModules = {
  module: true,
  chunkFormat: 'module',
  chunkLoading: 'import',
  publicPath: 'auto',
} satisfies Configuration['output'];
