import type { LoaderContext } from '@rspack/core';
import { MagicString } from 'magic-string';

const TAG = /(?<![\w-])ln-[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])/g; // not --ln-gap, not data-ln-row
const COMPUTED = /(?<![\w-])ln-(?:['"`]|\$\{)/; // `ln-${thing}` would escape the stamp

/**
 * Loader: `ln-thing` becomes `ln-thing-<stamp>` in templates, styles, define() and querySelector() (D3), so that two plugins,
 * or two versions of one, never meet in the page's registry. Runs on the source, before TypeScript is compiled.
 */
export default function stampPrivateTags(this: LoaderContext<{ readonly stamp: string }>, source: string): void {
  const { stamp } = this.getOptions();
  if (COMPUTED.test(source)) throw new Error('a private tag is written whole: ln-thing, never `ln-${thing}`');
  const out = new MagicString(source).replace(TAG, (tag) => `${tag}-${stamp}`);
  const map = out.generateMap({ source: this.resourcePath, includeContent: true, hires: 'boundary' });
  this.callback(null, out.toString(), map.toString());
}
