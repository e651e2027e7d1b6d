import type { LoaderContext } from '@rspack/core';
import { MagicString } from 'magic-string';

const CREATION = /createPolicy\((['"])lit-html\1/g;

/**
 * Loader: gives the Lit that a remote carries a Trusted Types policy of its own name. Two policies named `lit-html` on one
 * page throw under a closed `trusted-types` list.
 */
export default function renameLitPolicy(this: LoaderContext<{ readonly policy: string }>, source: string): void {
  if (source.match(CREATION)?.length !== 1) throw new Error('lit-html was expected to create exactly one policy');
  const { policy } = this.getOptions();
  const out = new MagicString(source).replace(CREATION, () => `createPolicy(${JSON.stringify(policy)}`);
  const map = out.generateMap({ source: this.resourcePath, includeContent: true, hires: 'boundary' });
  this.callback(null, out.toString(), map.toString());
}
