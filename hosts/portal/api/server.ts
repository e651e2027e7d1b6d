// npx node hosts/portal/api/server.ts [--port 4000] [--contacts 12480] [--data .data/portal.sqlite] [--reset]
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';

import type { PluginInfo } from '../../../shared/loader/plugin.ts';
import { staticFiles } from '../../../tools/serve.ts';
import { createApi } from './api.ts';
import { securityHeaders } from './headers.ts';
import { readOptions } from './options.ts';
import { sendWebResponse, toWebRequest } from './web.ts';

const options = readOptions(process.argv.slice(2));
const api = await createApi(options);
const headers = securityHeaders(options.remotes);
const page = staticFiles('dist/portal', headers);
const config = JSON.stringify({
  remotes: options.remotes.map(({ id, port }) => ({
    id,
    url: `http://localhost:${port}/`,
    plugin: JSON.parse(readFileSync(`plugins/${id}/plugin.json`, 'utf8')) as PluginInfo,
  })),
  scenarios: api.scenarios,
});

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', `http://localhost:${options.port}`);
  if (url.pathname.startsWith('/api/')) {
    api
      .handle(toWebRequest(request, response, url))
      .then((answer) => sendWebResponse(answer, response))
      // A scenario broke the connection off, or the reader went away: so do we.
      .catch(() => response.destroy());
  } else if (url.pathname === '/portal-config.json') {
    response.writeHead(200, { ...headers, 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(config);
  } else {
    if (isPage(request, url)) request.url = '/index.html';
    page(request, response);
  }
});

/** The portal's pages are paths of one document; a file that is missing stays a 404. */
function isPage({ headers }: IncomingMessage, { pathname }: URL): boolean {
  return !/\.\w+$/.test(pathname) && (headers['sec-fetch-dest'] ?? 'document') === 'document';
}

server.listen(options.port, () => {
  if (!process.connected) console.log(`The portal is on http://localhost:${options.port}`);
});
// Started by another process, it does not outlive that one.
process.on('disconnect', () => process.exit());
