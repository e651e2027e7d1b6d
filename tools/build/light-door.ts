import { rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { rspack, type Compiler, type Configuration, type Stats } from '@rspack/core';

import { writeRelease, type ReleaseOptions } from './release.ts';

/**
 * Builds the light door into the same folder once the standard one has been written, then says in release.json what is there.
 * A compiler of its own, because `modern-module` and ModuleFederationPlugin do not build in one; a plugin rather than a second
 * configuration, because `--config-name` takes one.
 */
export class LightDoor {
  readonly #configuration: Configuration;
  readonly #release: ReleaseOptions;

  constructor(configuration: Configuration, release: ReleaseOptions) {
    this.#configuration = configuration;
    this.#release = release;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise('LightDoor', async () => {
      const stats = await build(this.#configuration);
      await keepOneEntry(this.#release.folder);
      await writeRelease(this.#release, stats);
    });
  }
}

function build(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = rspack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats) reject(error ?? new Error(`${configuration.name} was not built`));
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve(stats);
      });
    });
  });
}

/** The re-export that rspack leaves of the entry is of use to nobody; without lazy chunks it is the plugin itself. */
async function keepOneEntry(folder: string): Promise<void> {
  const entry = join(folder, 'container.js');
  if (existsSync(join(folder, 'plugin.js'))) await Promise.all([rm(entry), rm(`${entry}.map`, { force: true })]);
  else await rename(entry, join(folder, 'plugin.js'));
}
