import type { Compiler } from '@rspack/core';
import { parse, type AnyNode, type ClassBody, type PrivateIdentifier } from 'acorn';

/** In the order of a text's usual letters: what is written most is told apart by the fewest bits. */
const LETTERS = 'tesinrahlcodpugmfbwvyxkT$_CzASEMNHUPORILKDqjBWFGJVYXQZ';

/** One class: each of its private names, and where it is written. */
type Names = Map<string, PrivateIdentifier[]>;

/**
 * Gives the private names of each class the same few names, in the order in which it declares them. The minifier gives every
 * class of a file others, though a class's names mean nothing outside of it; alike, they are compressed.
 */
export class ShortPrivates {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('ShortPrivates', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1; // after the minifier, before maps and hashes
      compilation.hooks.processAssets.tap({ name: 'ShortPrivates', stage }, (assets) => {
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.js'))) {
          const renamed = renamedIn(assets[file]!.source().toString());
          compilation.updateAsset(file, (source) => {
            const out = new sources.ReplaceSource(source);
            for (const [{ start, end }, name] of renamed) out.replace(start, end - 1, `#${name}`);
            return out;
          });
        }
      });
    });
  }
}

function renamedIn(text: string): readonly (readonly [PrivateIdentifier, string])[] {
  const renamed: (readonly [PrivateIdentifier, string])[] = [];
  visit(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }), []);
  return renamed;

  function visit(node: AnyNode, around: readonly Names[]): void {
    if (node.type === 'ClassBody') return visitClass(node, around);
    if (node.type === 'PrivateIdentifier')
      around
        .findLast((names) => names.has(node.name))
        ?.get(node.name)
        ?.push(node);
    for (const child of childrenOf(node)) visit(child, around);
  }

  function visitClass(body: ClassBody, around: readonly Names[]): void {
    const names: Names = new Map(declaredIn(body).map((name) => [name, []]));
    for (const child of childrenOf(body)) visit(child, [...around, names]);
    // A class within a class may speak of the names of both.
    const taken = around.reduce((sum, { size }) => sum + size, 0);
    for (const [at, places] of [...names.values()].entries())
      for (const place of places) renamed.push([place, shortName(taken + at)]);
  }
}

const declaredIn = ({ body }: ClassBody): readonly string[] =>
  body.flatMap((member) => ('key' in member && member.key.type === 'PrivateIdentifier' ? [member.key.name] : []));

const childrenOf = (node: AnyNode): readonly AnyNode[] =>
  Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string');

function shortName(at: number): string {
  const { length } = LETTERS;
  return (at < length ? '' : shortName(Math.floor(at / length) - 1)) + LETTERS[at % length];
}
