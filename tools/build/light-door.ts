import { readdir, rm } from 'node:fs/promises';
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
    compiler.hooks.afterEmit.tapPromise('LightDoor', async (standard) => {
      const light = await build(this.#configuration);
      await removeUnasked(this.#release.folder);
      await writeRelease(this.#release, { light, standard: standard.getStats() });
    });
  }
}

export function build(configuration: Configuration): Promise<Stats> {
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

/** Files that rspack writes and nobody asks for: the re-export of the entry, and what holds plugin.js together. */
const UNASKED = /^(?:container|together\..+)\.js(?:\.map)?$/;

async function removeUnasked(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => UNASKED.test(file));
  await Promise.all(files.map((file) => rm(join(folder, file))));
}
