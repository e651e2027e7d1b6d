import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

import type { Release } from '../../tools/build/release.ts';
import { staticFiles } from '../../tools/serve.ts';
import type { ContestantName } from './options.ts';

const PAGE = fileURLToPath(new URL('../page', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const OURS = 'dist/contact-list';

/** The page that everything is measured in, and the contestants as files of their own, as a portal would build them. */
export class Site {
  readonly #files: ReadonlyMap<string, Buffer>;
  readonly #server: Server;
  readonly url: string;

  private constructor(files: ReadonlyMap<string, Buffer>, server: Server, port: number) {
    this.#files = files;
    this.#server = server;
    this.url = `http://localhost:${port}/index.html`;
  }

  static async open(names: readonly ContestantName[], port: number): Promise<Site> {
    const files = await filesFor(names);
    const plugin = staticFiles('dist', { 'timing-allow-origin': '*' });
    const server = createServer((request, response) => {
      const body = files.get(request.url ?? '');
      if (!body) return plugin(request, response);
      const type = TYPES[extname(request.url ?? '')] ?? 'text/plain';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    }).listen(port);
    await once(server, 'listening');
    return new Site(files, server, port);
  }

  /** Brotli, bytes: what must come before there are rows. */
  weightOf(name: ContestantName): number {
    if (name === 'ours') return ourWeight();
    return brotliCompressSync(this.#files.get(`/contestants/${name}.js`)!).length;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function filesFor(names: readonly ContestantName[]): Promise<ReadonlyMap<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: [`${PAGE}/stage.ts`, ...names.map((name) => `${PAGE}/contestants/${name}.ts`)],
    outbase: PAGE,
    outdir: '/',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map([
    ...outputFiles.map(
      ({ path, contents }) => [path.replaceAll('\\', '/').replace(/^[a-z]:/i, ''), Buffer.from(contents)] as const,
    ),
    ['/index.html', readFileSync(`${PAGE}/index.html`)] as const,
    ['/bench.css', readFileSync(`${PAGE}/bench.css`)] as const,
  ]);
}

/** The release says what it needs first. */
function ourWeight(): number {
  const { preload, size } = JSON.parse(readFileSync(`${OURS}/release.json`, 'utf8')) as Release;
  return preload.reduce((sum, file) => sum + size[file]!.brotli, 0);
}
