import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';

import { launchOptions } from './tools/browser.mjs';
import { bundled } from './tools/wtr/bundled.mjs';
import { storiesAsTests } from './tools/wtr/stories-as-tests.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [
    'plugins/**/*.test.ts',
    'shared/**/*.test.ts',
    '{plugins,shared}/**/*.stories.ts',
    '.storybook/*.stories.ts',
    '!**/*.node.test.ts',
    '!**/node_modules/**',
  ],
  concurrency: 2,
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'], extensions: ['.ts', '.mjs', '.js'] },
  browsers: [chromeLauncher({ launchOptions: await launchOptions() })],
  // sendKeys, sendMouse, setViewport, emulateMedia are there by default.
  plugins: [
    storiesAsTests(),
    bundled(),
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
      define: { __LIAISON_VERSION__: '"0.0.0-test"' },
    }),
  ],
  testFramework: { config: { timeout: 5000 } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>tests</title>
        <link rel="icon" href="data:,">
        <script>
          globalThis.process ??= { env: {} };
          globalThis.litIssuedWarnings = new Set(['dev-mode']);
        </script>
        <script src="/tools/wtr/strict-console.js"></script>
      </head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  coverageConfig: {
    include: ['plugins/**/*.ts', 'shared/**/*.ts'],
    exclude: ['**/*.test.ts', '**/*.stories.ts', '**/i18n/??.ts', '**/generated/**', '**/node_modules/**'],
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
  },
};
