import { fileURLToPath } from 'node:url';

import type { StorybookConfig } from 'storybook-web-components-rsbuild';

const config: StorybookConfig = {
  framework: 'storybook-web-components-rsbuild',
  stories: ['./*.stories.ts', '../{shared,plugins}/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // As it comes from the package, so that it always fits the library.
  staticDirs: [{ from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  // Beside preview.ts, which the tests read too: the reference of every element, made by `npm run build:manifest`.
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL('reference.js', import.meta.url))],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  rsbuildFinal: (rsbuild) => ({
    ...rsbuild,
    source: {
      ...rsbuild.source,
      decorators: { version: 'legacy' },
      define: { ...rsbuild.source?.define, __LIAISON_VERSION__: JSON.stringify('storybook') },
    },
    // Nobody waits for a bundle of stories.
    performance: { ...rsbuild.performance, printFileSize: false },
  }),
};

export default config;
