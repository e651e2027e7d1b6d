import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createMockHost, type MockHostOptions } from '../../../mocks/host.ts';
import { CHAPTERS, runConformance } from '../../contract/conformance/index.ts';
import { CAPABILITIES } from '../../domain/policy.ts';
import { EVERYTHING } from '../../domain/query.ts';

const HOSTS: Readonly<Record<string, MockHostOptions>> = {
  'an administrator': { viewer: 'administrator' },
  'a member': { viewer: 'member', memberId: 'm-2' },
  'an administrator who must give reasons (P28)': { policy: { reasonRequired: true } },
  'a host that lists by cursor only': {
    capabilities: CAPABILITIES.filter(
      (capability) => capability !== 'contacts.window' && capability !== 'contacts.counts',
    ),
  },
};

for (const [who, options] of Object.entries(HOSTS)) {
  describe(`the HTTP adapter over the demo’s backend, for ${who},`, () => {
    const { ports, backend } = createMockHost({ contacts: 400, ...options });
    const before = backend.world.table.total;
    const [account] = [...backend.world.store.collection('account').all()];
    const fixtures = account ? { findable: { kind: 'id', value: account.handle } as const } : {};

    for (const { capability } of CHAPTERS) {
      it(`keeps the contract: ${capability}`, async () => {
        const results = await runConformance({ ports, fixtures, only: [capability], patience: 10_000 });

        assert.deepEqual(
          results.filter(({ outcome }) => outcome === 'failed').map((result) => `${result.case}: ${result.message}`),
          [],
        );
      });
    }

    it('is left as it was', async () => {
      const { signal } = new AbortController();
      const left = await ports.contacts.page(
        { ...EVERYTHING, text: 'Conformance' },
        { cursor: null, limit: 10 },
        { signal },
      );

      assert.deepEqual(left.ok && left.value.items, []);
      assert.equal(backend.world.table.total, before);
    });
  });
}
