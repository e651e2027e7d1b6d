import { resolve } from 'node:path';

import type { Compiler } from '@rspack/core';

/**
 * Module Federation resolves its own runtime to CommonJS, of which nothing can be shaken out: 27.8 kB a remoteEntry
 * instead of 9. This points it at the ES modules that lie beside. The size gate notices when it stops working.
 */
export class EsmFederationRuntime {
  apply(compiler: Compiler): void {
    const federation = (path: string): string => resolve(compiler.context, 'node_modules/@module-federation', path);
    // After ModuleFederationPlugin has put its own aliases there.
    compiler.hooks.afterPlugins.tap({ name: 'EsmFederationRuntime', stage: 1000 }, ({ options }) => {
      options.resolve.alias = {
        ...options.resolve.alias,
        [federation('webpack-bundler-runtime/dist/index.cjs')]: federation('webpack-bundler-runtime/dist/bundler.js'),
        '@module-federation/runtime': federation('runtime/dist/bundler.js'),
        '@module-federation/runtime$': federation('runtime/dist/bundler.js'),
        '@module-federation/runtime-tools$': federation('runtime-tools/dist/bundler.js'),
      };
    });
  }
}
