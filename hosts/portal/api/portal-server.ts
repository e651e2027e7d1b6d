import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';

import type { PluginInfo } from '../../../shared/loader/plugin.ts';
import type { Remote } from '../../../tools/remotes.ts';
import { staticFiles } from '../../../tools/serve.ts';
import type { Api } from './api.ts';
import { securityHeaders } from './headers.ts';
import { sendWebResponse, toWebRequest } from './web.ts';

/** The portal's page with its strict headers, its configuration, and the API under `/api/`. */
export function createPortalServer(api: Api, remotes: readonly Remote[]): Server {
  const headers = securityHeaders(remotes);
  const files = staticFiles('dist/portal', headers);
  const config = JSON.stringify({ remotes: remotes.map(described), scenarios: api.scenarios });

  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
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
      if (isPage(request, url)) request.url = url.pathname === '/join' ? '/join.html' : '/index.html';
      files(request, response);
    }
  });
}

const described = ({ id, port }: Remote) => ({
  id,
  url: `http://localhost:${port}/`,
  plugin: JSON.parse(readFileSync(`plugins/${id}/plugin.json`, 'utf8')) as PluginInfo,
});

/** The portal's pages are paths of one document, but for the one that outsiders open; a file that is missing stays a 404. */
function isPage({ headers }: IncomingMessage, { pathname }: URL): boolean {
  return !/\.\w+$/.test(pathname) && (headers['sec-fetch-dest'] ?? 'document') === 'document';
}
