import { resolve } from 'node:path';

import { rspack, type Configuration } from '@rspack/core';

import { browserBuild, esModules, typescript } from './browser-build.ts';

const { context } = browserBuild;

/** The demo portal's pages: `dist/portal/main.js`, `join.js`, their later parts, and what lies in `hosts/portal/public/` as it is. */
export const portal: Configuration = {
  ...browserBuild,
  name: 'portal',
  entry: { main: './hosts/portal/main.ts', join: './hosts/portal/join.ts' },
  module: { rules: [typescript({ externalHelpers: false })] },
  plugins: [
    new rspack.CopyRspackPlugin({ patterns: [{ from: 'hosts/portal/public' }] }),
    // Module Federation's runtime leaves out what is for Node.
    new rspack.DefinePlugin({ ENV_TARGET: JSON.stringify('web') }),
  ],
  optimization: { moduleIds: 'natural', chunkIds: 'natural' },
  output: {
    ...esModules,
    clean: true,
    path: resolve(context, 'dist/portal'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:10].js',
  },
};
