import { build } from 'esbuild';

/** Packages (or their dependencies) that are CommonJS, which a browser cannot import. */
const ENTRIES = [
  'axe-core',
  'storybook/test',
  'storybook/preview-api',
  '@storybook/web-components',
  '@storybook/web-components/entry-preview',
];

const nameOf = (entry) => entry.replaceAll(/\W+/g, '_');

/** Web Test Runner plugin: bundles these once with esbuild and serves them as ES modules that share what they have in common. */
export function bundled() {
  let files;

  return {
    name: 'bundled',
    resolveImport: ({ source }) => (ENTRIES.includes(source) ? `/__bundled/${nameOf(source)}.js` : undefined),
    async serve({ path }) {
      if (!path.startsWith('/__bundled/')) return undefined;
      files ??= bundle();
      const body = (await files).get(path);
      return body && { body, type: 'js' };
    },
  };
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(ENTRIES.map((entry) => [nameOf(entry), entry])),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    outdir: '/__bundled',
    external: ['lit', 'lit/*'],
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}
