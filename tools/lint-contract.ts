// npm run check:contract
// Holds shared/contract/openapi.yaml to the rules of OpenAPI and of good sense, and its generated types to it.
import { execFileSync } from 'node:child_process';

import { createConfig, formatProblems, lint } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended'],
  rules: {
    // The server is the portal itself, at a relative address.
    'no-server-example.com': 'off',
    'no-empty-servers': 'error',
    'operation-operationId-unique': 'error',
    'operation-4xx-response': 'error',
    'no-unused-components': 'error',
    'no-invalid-media-type-examples': 'error',
    'no-invalid-schema-examples': 'error',
    'spec-strict-refs': 'off',
  },
});
const problems = await lint({ ref: 'shared/contract/openapi.yaml', config });
const totals = { errors: 0, warnings: 0, ignored: 0 };
for (const { severity } of problems) totals[severity === 'error' ? 'errors' : 'warnings']++;
formatProblems(problems, { format: 'codeframe', maxProblems: 50, totals, version: '' });
if (problems.length) process.exitCode = 1;

execFileSync(process.execPath, ['tools/contract-types.ts', '--check'], { stdio: 'inherit' });
