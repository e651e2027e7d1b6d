import { defineConfig } from '@rspack/cli';

import { remote } from './tools/build/remote.ts';
import { REMOTES } from './tools/remotes.ts';

/** `npx rspack build --config-name contact-list` builds one alone. */
export default defineConfig(REMOTES.map(remote));
