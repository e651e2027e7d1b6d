import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { aBackend } from '../../mocks/backend/testing/a-backend.ts';

describe('the contract', () => {
  it('names no endpoint that the backend does not answer', async () => {
    const admin = aBackend().as('m-1');
    for (const { method, path } of operations()) {
      const { status, body } = await admin.send(
        method,
        path.replaceAll(/\{\w+\}/g, 'none'),
        method === 'GET' ? undefined : {},
      );
      const isAnswered = status !== 405 && status < 500 && body['reason'] !== 'no-such-endpoint';
      assert.ok(isAnswered, `${method} ${path}: ${status}`);
    }
  });
});

/** Read by indentation: the document is formatted by the project, and a parser would be a dependency for one test. */
function operations(): readonly { readonly method: string; readonly path: string }[] {
  const found: { method: string; path: string }[] = [];
  let path = '';
  const document = readFileSync(new URL('openapi.yaml', import.meta.url), 'utf8');
  for (const line of document.slice(0, document.indexOf('\ncomponents:')).split('\n')) {
    path = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? path;
    const method = /^ {4}(get|post|put|patch|delete):$/.exec(line)?.[1];
    if (method && path !== '/changes') found.push({ method: method.toUpperCase(), path });
  }
  assert.ok(found.length > 50);
  return found;
}
