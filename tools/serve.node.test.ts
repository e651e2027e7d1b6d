import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';

import { serve } from './serve.ts';

describe('the server of a remote', () => {
  const outside = mkdtempSync(join(tmpdir(), 'liaison-serve-'));
  const folder = join(outside, 'remote');
  let server: Server;

  before(async () => {
    mkdirSync(join(folder, 'federation'), { recursive: true });
    writeFileSync(join(outside, 'secret.json'), '{}');
    writeFileSync(join(folder, 'plugin.js'), 'export {};');
    writeFileSync(join(folder, 'federation/trash.0123456789.js'), 'export const trash = 1;');
    server = serve(folder);
    await new Promise<void>((listening) => server.listen(0, listening));
  });
  after(() => {
    server.close();
    rmSync(outside, { recursive: true });
  });

  it('gives a module to any origin, as JavaScript', async () => {
    const { status, headers, body } = await get('/plugin.js');

    assert.equal(status, 200);
    assert.equal(body.toString(), 'export {};');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  it('lets a cache keep for ever only what carries a hash in its name', async () => {
    assert.match((await get('/federation/trash.0123456789.js')).headers['cache-control']!, /immutable/);
    assert.equal((await get('/plugin.js')).headers['cache-control'], 'no-cache');
  });

  it('answers 304 to who has it already', async () => {
    const { etag } = (await get('/plugin.js')).headers;

    assert.equal((await get('/plugin.js', { 'if-none-match': etag })).status, 304);
  });

  it('compresses for who understands it', async () => {
    const { headers, body } = await get('/plugin.js', { 'accept-encoding': 'gzip, deflate, br' });

    assert.equal(headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(body).toString(), 'export {};');
    assert.equal((await get('/plugin.js', { 'accept-encoding': 'br;q=0' })).headers['content-encoding'], undefined);
  });

  it('knows a folder by another spelling, so that a module that failed once can be asked for again', async () => {
    assert.equal((await get('/%66ederation/trash.0123456789.js')).status, 200);
  });

  for (const path of ['/', '/nothing.js', '/federation/', '/contacts/1'])
    it(`answers ${path} with a 404 that nobody keeps, not with a page`, async () => {
      const { status, headers } = await get(path);

      assert.equal(status >= 400, true);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
    });

  for (const path of ['/../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/%', '/%00'])
    it(`gives nothing out of its folder for ${path}`, async () => assert.equal((await get(path)).status >= 400, true));

  it('takes no uploads', async () => assert.equal((await get('/plugin.js', {}, 'PUT')).status, 405));

  /** Not fetch(), which tidies a path before it asks. */
  function get(path: string, headers: IncomingHttpHeaders = {}, method = 'GET') {
    const { port } = server.address() as AddressInfo;
    return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      request({ port, path, headers, method }, async (response) => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(await response.toArray()),
        });
      })
        .on('error', reject)
        .end();
    });
  }
});
