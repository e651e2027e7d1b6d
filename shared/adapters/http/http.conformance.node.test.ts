import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { createMockHost } from '../../../mocks/host.ts';
import { CAPABILITIES, type Capability } from '../../domain/policy.ts';
import { EVERYTHING } from '../../domain/query.ts';
import { CHAPTERS, reportOf, runConformance, type CaseResult } from '../../contract/conformance/index.ts';

/** What the backend does not serve yet. Each of these leaves with the routes that serve it. */
const NOT_SERVED: readonly Capability[] = [
  'contacts.photo',
  'groups',
  'groups.create',
  'groups.convert',
  'invitations',
  'invitations.email',
  'invitations.find-by-id',
];

describe('the HTTP adapter before the demo’s backend', () => {
  const { ports } = createMockHost({
    contacts: 400,
    capabilities: CAPABILITIES.filter((capability) => !NOT_SERVED.includes(capability)),
  });
  const results: CaseResult[] = [];

  for (const { capability } of CHAPTERS) {
    it(`keeps the contract: ${capability}`, async () => {
      const chapter = await runConformance({ ports, only: [capability], patience: 10_000 });
      results.push(...chapter);

      assert.deepEqual(
        chapter.filter(({ outcome }) => outcome === 'failed').map((result) => `${result.case}: ${result.message}`),
        [],
      );
    });
  }

  it('leaves nothing behind', async () => {
    const counts = await ports.contacts.counts(
      { ...EVERYTHING, text: 'Conformance' },
      { signal: AbortSignal.timeout(5_000) },
    );

    assert.deepEqual(counts.ok && [counts.value.all, counts.value.trash], [0, 0]);
  });

  after(() => console.log(reportOf(results)));
});
