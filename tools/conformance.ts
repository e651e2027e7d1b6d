// npm run conformance -- --base-url http://localhost:4000/api/v1 [--only contacts,trash] [--find id:someone@example.com]
// Holds a running host to the contract (D7). The reader's token comes from LIAISON_TOKEN; a host that has the demo's sign-in is
// asked for one: [--member m-1] [--role administrator].
import { parseArgs } from 'node:util';

import { createHttpPorts } from '../shared/adapters/http/index.ts';
import { holds, reportOf, runConformance, type Fixtures } from '../shared/contract/conformance/index.ts';

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string' },
    only: { type: 'string' },
    find: { type: 'string' },
    member: { type: 'string', default: 'm-1' },
    role: { type: 'string', default: 'administrator' },
  },
});
const baseUrl = values['base-url']?.replace(/\/$/, '');
if (!baseUrl) {
  console.error('Which host? npm run conformance -- --base-url http://localhost:4000/api/v1');
  process.exit(2);
}

const token = process.env['LIAISON_TOKEN'] ?? (await signIn(baseUrl));
const results = await runConformance({
  ports: createHttpPorts({
    baseUrl,
    auth: { token: () => token, refresh: async () => false, signIn: async () => false },
  }),
  fixtures: fixturesOf(values.find),
  ...(values.only && { only: values.only.split(',') }),
  onResult: ({ outcome }) => void process.stderr.write({ ok: '.', failed: 'F', skipped: '-' }[outcome]),
});
process.stderr.write('\n');
console.log(reportOf(results));
process.exit(holds(results) ? 0 : 1);

async function signIn(base: string): Promise<string> {
  const response = await fetch(new URL('../demo/sign-in', `${base}/`), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ memberId: values.member, role: values.role }),
  });
  if (!response.ok) throw new Error(`This host has no demo sign-in (${response.status}): set LIAISON_TOKEN.`);
  return ((await response.json()) as { readonly token: string }).token;
}

function fixturesOf(find: string | undefined): Fixtures {
  const [, kind, value] = /^(id|phone):(.+)$/.exec(find ?? '') ?? [];
  return value && (kind === 'id' || kind === 'phone') ? { findable: { kind, value } } : {};
}
