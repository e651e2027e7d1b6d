// npm run remote contact-list [-- --port 4001]: one remote on its own origin, as `npm start` runs it.
import { parseArgs } from 'node:util';

import { PORTAL_PORT, remotesOf } from './remotes.ts';
import { serve } from './serve.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
const remotes = remotesOf(PORTAL_PORT);
const remote = remotes.find(({ id }) => id === positionals[0]);
if (!remote) throw new Error(`Which remote? ${remotes.map(({ id }) => id).join(', ')}`);

const port = Number(values.port ?? remote.port);
serve(`dist/${remote.id}`).listen(port, () => {
  if (!process.connected) console.log(`${remote.id} on http://localhost:${port}`);
});
// Started by another process, it does not outlive that one.
process.on('disconnect', () => process.exit());
