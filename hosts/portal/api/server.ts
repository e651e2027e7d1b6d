// npx node hosts/portal/api/server.ts [--port 4000] [--contacts 12480] [--data .data/portal-12480.sqlite] [--reset]
import { createApi } from './api.ts';
import { readOptions } from './options.ts';
import { createPortalServer } from './portal-server.ts';

const { port, remotes, ...data } = readOptions(process.argv.slice(2));
const api = createApi(data);

createPortalServer(api, remotes).listen(port, () => {
  if (!process.connected) console.log(`The portal is on http://localhost:${port}`);
});
// Started by another process, it does not outlive that one.
process.on('disconnect', () => process.exit());
