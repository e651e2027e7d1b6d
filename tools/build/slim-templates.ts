import type { Compiler } from '@rspack/core';

/** In what a minifier has left, only a template still has lines with an indentation of the source's. */
const INDENTATION = /\n {4,}/g;

/** A line break and what indents the next line are one space in a template too: no minifier looks into one. */
export class SlimTemplates {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('SlimTemplates', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1; // after the minifier, before maps and hashes
      compilation.hooks.processAssets.tap({ name: 'SlimTemplates', stage }, (assets) => {
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.js'))) {
          compilation.updateAsset(file, (source) => {
            const slim = new sources.ReplaceSource(source);
            for (const { 0: found, index } of source.source().toString().matchAll(INDENTATION)) {
              slim.replace(index, index + found.length - 1, ' ');
            }
            return slim;
          });
        }
      });
    });
  }
}
