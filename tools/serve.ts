import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.html': 'text/html; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};
const COMPRESSED = /\.(?:js|json|map|css|svg|html|ts)$/;
/** Only a name that changes with the content may be kept for ever. */
const HASHED = /\.[0-9a-f]{10}\.js(?:\.map)?$/;

const compress = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: promisify(gzip),
};
type Encoding = keyof typeof compress;

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer | string;
}

/** Any page may embed a remote. */
const OPEN: OutgoingHttpHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves a folder as a CDN would: to every origin, compressed, revalidated unless the name carries a hash. What is not there is
 * a 404 that nobody keeps, never a page; a folder may be spelled `%61lpha/`, which is how a failed module is asked for again.
 */
export const serve = (folder: string): Server => createServer(staticFiles(folder, OPEN));

/** The same as a listener, with headers of the host's own on every answer. */
export function staticFiles(folder: string, always: OutgoingHttpHeaders): RequestListener {
  const root = resolve(folder);
  const packed = new Map<string, Promise<Buffer>>();

  async function answer({ method = 'GET', url = '/', headers }: IncomingMessage): Promise<Answer> {
    if (method === 'OPTIONS') return { status: 204, headers: { 'access-control-allow-headers': '*' } };
    if (method !== 'GET' && method !== 'HEAD')
      return refusal(405, 'Method not allowed', { allow: 'GET, HEAD, OPTIONS' });
    const file = fileOf(root, url);
    if (!file) return refusal(400, 'Bad request');
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return refusal(404, 'Not found');

    const bytes = await readFile(file);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const common: OutgoingHttpHeaders = {
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'Accept-Encoding',
      etag,
    };
    if (headers['if-none-match']?.includes(etag)) return { status: 304, headers: common };

    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const encoding = COMPRESSED.test(file) ? encodingFor(headers['accept-encoding']) : undefined;
    if (!encoding) return { status: 200, headers: { ...common, 'content-type': type }, body: bytes };
    const key = `${encoding} ${etag}`;
    const body = packed.get(key) ?? compress[encoding](bytes);
    packed.set(key, body);
    return {
      status: 200,
      headers: { ...common, 'content-type': type, 'content-encoding': encoding },
      body: await body,
    };
  }

  return (request, response) => {
    answer(request)
      .catch((error: unknown) => refusal(500, String(error)))
      .then(({ status, headers, body }) => {
        const length = body && { 'content-length': Buffer.byteLength(body) };
        response.writeHead(status, { ...always, ...length, ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch(() => response.destroy());
  };
}

/** The file that a URL names, or nothing when it is no URL of ours: malformed, or out of the folder. */
function fileOf(root: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const file = join(root, path);
    return path.startsWith('/') && !path.includes('\0') && file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function encodingFor(accepted: string | string[] = ''): Encoding | undefined {
  const offered = String(accepted)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.replace(/;.*/, ''));
  return (['br', 'gzip'] as const).find((encoding) => offered.includes(encoding));
}

function refusal(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: `${text}\n`,
  };
}
