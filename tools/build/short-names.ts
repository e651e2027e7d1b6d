import type { Compiler } from '@rspack/core';

const EXPORTS = /\bexport\{([^}]*)\}/g;
const IMPORTS = /\bimport\{([^}]*)\}from"([^"]+)"/g;
/** Hand on what a host may ask for, under its own names. */
const HANDING_ON = /^(?:container|together)\./;

/**
 * Shortens the names by which later parts ask plugin.js for what is in it. rspack takes them from the source, and no minifier
 * may touch what goes from file to file. Those that `container.js` hands on are a host's, and stay.
 */
export class ShortNames {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('ShortNames', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 2; // after the minifier, before maps and hashes
      compilation.hooks.processAssets.tap({ name: 'ShortNames', stage }, (assets) => {
        const textOf = (file: string): string => assets[file]!.source().toString();
        const kept = new Set(listIn(textOf('container.js')).map(({ name }) => name));
        const short = shortNames(listIn(textOf('plugin.js')), kept);
        // What stands for the name of plugin.js until all names are known.
        const plugin = /from"([^"]+)"/.exec(textOf('container.js'))?.[1] ?? '';
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.js') && !HANDING_ON.test(name))) {
          const text = textOf(file);
          const isPlugin = file === 'plugin.js';
          const lists = [...text.matchAll(isPlugin ? EXPORTS : IMPORTS)].filter(
            (list) => isPlugin || list[2] === plugin,
          );
          const asked = text.split(`"${plugin}"`).length - 1;
          if (!isPlugin && asked !== lists.length) throw new Error(`${file} asks plugin.js for more than names`);
          compilation.updateAsset(file, (source) => {
            const out = new sources.ReplaceSource(source);
            for (const { 0: found, 1: list = '', index } of lists) {
              const start = index + found.indexOf('{') + 1;
              const renamed = list.split(',').map((one) => (isPlugin ? exported(one, short) : imported(one, short)));
              out.replace(start, start + list.length - 1, [...new Set(renamed)].join(','));
            }
            return out;
          });
        }
      });
    });
  }
}

interface Exported {
  readonly inside: string;
  readonly name: string;
}

/** What a file exports; there is one list of it, at its end. */
function listIn(text: string): readonly Exported[] {
  const lists = [...text.matchAll(EXPORTS)];
  if (lists.length !== 1) throw new Error('one list of exports was expected');
  return lists[0]![1]!.split(',').map((one) => {
    const [inside = '', name = inside] = one.split(' as ');
    return { inside, name };
  });
}

/** By its name inside, which the minifier has made as short as can be: so the list says it once. */
const shortNames = (list: readonly Exported[], kept: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    list
      .filter(({ name }) => !kept.has(name))
      .map(({ inside, name }) => [name, kept.has(inside) ? `$${inside}` : inside]),
  );

/** `inside as name` */
function exported(one: string, short: ReadonlyMap<string, string>): string {
  const [inside = '', name = inside] = one.split(' as ');
  return renaming(inside, short.get(name) ?? name);
}

/** `name as inside` */
function imported(one: string, short: ReadonlyMap<string, string>): string {
  const [name = '', inside = name] = one.split(' as ');
  return renaming(short.get(name) ?? name, inside);
}

const renaming = (from: string, to: string): string => (from === to ? from : `${from} as ${to}`);
