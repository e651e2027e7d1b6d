import { defineConfig } from '@rspack/cli';

import { portal } from './tools/build/portal.ts';
import { remote } from './tools/build/remote.ts';
import { REMOTES } from './tools/remotes.ts';

/** `npx rspack build --config-name contact-list` builds one alone. */
export default defineConfig([...REMOTES.map(remote), portal]);
