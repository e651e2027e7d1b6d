import type { Compiler } from '@rspack/core';

/**
 * Takes the folder that was built in out of what is delivered, so that two machines make the same files: Module Federation
 * writes it into the source map of its entry. Its build statistics, which nobody downloads, go too.
 */
export class Relocatable {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Relocatable', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Relocatable', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          compilation.deleteAsset('mf-stats.json');
          for (const name of Object.keys(compilation.assets).filter((asset) => asset.endsWith('.map'))) {
            compilation.updateAsset(
              name,
              (source) => new sources.RawSource(source.source().toString().replaceAll(compiler.context, './')),
            );
          }
        },
      );
    });
  }
}
