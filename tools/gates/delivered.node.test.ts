import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Release } from '../build/release.ts';
import { REMOTES } from '../remotes.ts';
import { buildPathIn, deliveredBy, sinksIn, unstampedIn, type Delivered } from './delivered.ts';

for (const id of REMOTES) {
  describe(`what ${id} delivers`, () => {
    const files = deliveredBy(id);
    const json = (name: string): unknown => JSON.parse(files.find(({ file }) => file.endsWith(name))?.text ?? 'null');

    it('is there, by both doors', () => {
      for (const name of ['plugin.js', 'remoteEntry.js', 'mf-manifest.json', 'plugin.json', 'release.json'])
        assert.ok(
          files.some(({ file }) => file === `dist/${id}/${name}`),
          `${name} is missing`,
        );
    });

    it('is one file and its own container, by the light door (D2)', () => {
      const { text } = files.find(({ file }) => file === `dist/${id}/plugin.js`)!;
      assert.doesNotMatch(text, /\bfrom\s*"\.\//, 'plugin.js waits for another file');
      for (const name of ['define', 'get', 'init', 'prepareChunks'])
        assert.match(text, new RegExp(`export\\{[^}]*\\b${name}\\b[^}]*\\}`), `${name} is not exported`);
    });

    it('names every file that a later part may ask for, so that it can be verified first (P4)', () => {
      const { chunks, standardChunks } = json('release.json') as Pick<Release, 'chunks' | 'standardChunks'>;
      const { exposes } = json('mf-manifest.json') as { exposes: { assets: { js: { sync: string[] } } }[] };
      const named = new Set([
        'plugin.js',
        'remoteEntry.js',
        ...exposes.flatMap(({ assets }) => assets.js.sync),
        ...[...Object.values(chunks), ...Object.values(standardChunks)].flat(),
      ]);
      const scripts = files.map(({ file }) => file.slice(`dist/${id}/`.length)).filter((file) => file.endsWith('.js'));
      assert.deepEqual(
        scripts.filter((file) => !named.has(file)),
        [],
      );
    });

    it('holds no dangerous sink (P3)', () => assert.deepEqual(findings(files, sinksIn), []));

    it('does not tell where it was built', () => assert.deepEqual(findings(files, buildPathIn), []));

    it('shares nothing with other remotes, so that none can break it (D1)', () => {
      assert.deepEqual((json('mf-manifest.json') as { shared: unknown }).shared, []);
    });

    it('registers no private tag that another build could register too (P9)', () => {
      assert.deepEqual(
        findings(files, (file) => unstampedIn(id, file)),
        [],
      );
    });

    it('has type hints for its federated hosts', () => {
      const { metaData } = json('mf-manifest.json') as { metaData: { types: { api: string; zip: string } } };
      const { integrity } = json('release.json') as { integrity: Record<string, string> };
      assert.ok(metaData.types.zip in integrity && metaData.types.api in integrity);
    });
  });
}

describe('the search for sinks', () => {
  const js = (text: string): Delivered => ({ file: 'x.js', text });

  for (const text of [
    'eval(x)',
    'new Function("x")',
    'e.innerHTML=x',
    'e.insertAdjacentHTML("beforeend",x)',
    'html`<p style="color:red">`',
    'html`<p class="a" style=${x}>`',
    'e.setAttribute("style",x)',
    'href="javascript:void 0"',
  ])
    it(`finds ${text}`, () => assert.equal(sinksIn(js(text)).length, 1));

  for (const text of [
    'const i=j.createElement("template");return i.innerHTML=t,i}',
    'if(e.innerHTML==="x")',
    'medieval(x)',
    'e.style.setProperty("--x",y)',
  ])
    it(`leaves ${text} alone`, () => assert.deepEqual(sinksIn(js(text)), []));
});

function findings(files: readonly Delivered[], search: (file: Delivered) => readonly string[]): readonly string[] {
  return files.flatMap((one) => search(one).map((found) => `${one.file}: ${found}`));
}
