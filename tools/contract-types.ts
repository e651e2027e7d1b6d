// npm run contract:types [-- --check]
// Writes the types of the wire from shared/contract/openapi.yaml; with --check, says whether they are up to date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const TARGET = 'shared/contract/generated/types.ts';

/** openapi-typescript needs a TypeScript of its own (5.9), so it lives in the workspace of the contract and is found from there. */
function contractTypes(): string {
  const fromContract = createRequire(new URL('../shared/contract/package.json', import.meta.url));
  const cli = join(dirname(fromContract.resolve('openapi-typescript/package.json')), 'bin/cli.js');
  const args = [cli, 'shared/contract/openapi.yaml', '--immutable'];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

if (import.meta.main) {
  const types = contractTypes();
  if (!process.argv.includes('--check')) {
    mkdirSync('shared/contract/generated', { recursive: true });
    writeFileSync(TARGET, types);
  } else if (types !== readFileSync(TARGET, 'utf8')) {
    console.error(`${TARGET} is older than openapi.yaml: npm run contract:types`);
    process.exitCode = 1;
  }
}
