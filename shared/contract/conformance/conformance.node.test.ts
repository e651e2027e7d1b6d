import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createMockHost } from '../../../mocks/host.ts';
import { fail, map, ok } from '../../domain/result.ts';
import { newKey } from '../../ports/call.ts';
import type { Ports } from '../../ports/keys.ts';
import { holds, reportOf, runConformance, type CaseResult } from './index.ts';

/** A mistake of an adapter, and the case that has to notice it. */
interface Sabotage {
  readonly mistake: string;
  readonly chapter: string;
  readonly noticedBy: RegExp;
  readonly spoil: (ports: Ports) => Partial<Ports>;
}

const SABOTAGES: readonly Sabotage[] = [
  {
    mistake: 'a window that begins one row too early',
    chapter: 'contacts',
    noticedBy: /every row once, however the windows are cut/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        window: async (query, { offset, limit }, call) =>
          map(await contacts.window(query, { offset: Math.max(0, offset - 1), limit }, call), (part) => ({
            ...part,
            offset,
          })),
      },
    }),
  },
  {
    mistake: 'a cursor that loses a row',
    chapter: 'contacts',
    noticedBy: /by cursor, and the same ones/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        page: async (...asked) =>
          map(await contacts.page(...asked), (page) => ({
            ...page,
            items: page.next ? page.items.slice(1) : page.items,
          })),
      },
    }),
  },
  {
    mistake: 'counts that know nothing of the Trash',
    chapter: 'contacts',
    noticedBy: /counts what each filter lists/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        counts: async (...asked) => map(await contacts.counts(...asked), (counts) => ({ ...counts, trash: 0 })),
      },
    }),
  },
  {
    mistake: 'criteria that are left out',
    chapter: 'contacts',
    noticedBy: /combines the criteria/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        window: (query, range, call) => contacts.window({ ...query, company: '' }, range, call),
      },
    }),
  },
  {
    mistake: 'a change that overwrites what somebody else changed',
    chapter: 'contact changes',
    noticedBy: /old revision/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        async update(id, fields, change) {
          const held = await contacts.get(id, change);
          return held.ok ? contacts.update(id, fields, { ...change, revision: held.value.revision }) : held;
        },
      },
    }),
  },
  {
    mistake: 'a conflict that does not show what is there now',
    chapter: 'contact changes',
    noticedBy: /old revision/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        async update(...asked) {
          const answer = await contacts.update(...asked);
          return !answer.ok && answer.problem.kind === 'conflict' ? fail({ kind: 'conflict' }) : answer;
        },
      },
    }),
  },
  {
    mistake: 'a new key for every send',
    chapter: 'contact changes',
    noticedBy: /one contact of one key/,
    spoil: ({ contacts }) => ({
      contacts: { ...contacts, create: (fields, change) => contacts.create(fields, { ...change, key: newKey() }) },
    }),
  },
  {
    mistake: 'an outcome that is always unknown',
    chapter: 'contact changes',
    noticedBy: /what became of a change/,
    spoil: () => ({ outcomes: { of: async () => ok({ state: 'never-seen' as const }) } }),
  },
  {
    mistake: 'a refusal that does not name the field',
    chapter: 'contact changes',
    noticedBy: /names each field/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        async create(...asked) {
          const answer = await contacts.create(...asked);
          return !answer.ok && answer.problem.kind === 'invalid' ? fail({ kind: 'invalid', fields: [] }) : answer;
        },
      },
    }),
  },
  {
    mistake: 'a Trash that deletes at once',
    chapter: 'trash',
    noticedBy: /to the Trash and back/,
    spoil: ({ contacts }) => ({
      contacts: {
        ...contacts,
        async trash(id, change) {
          const done = await contacts.trash(id, change);
          if (done.ok) await contacts.purge(id, { ...change, key: newKey(), revision: done.value.value.revision });
          return done;
        },
      },
    }),
  },
  {
    mistake: 'references that are answered in another order',
    chapter: 'directory',
    noticedBy: /behind references, in their order/,
    spoil: ({ directory }) => ({
      directory: {
        ...directory,
        resolve: async (...asked) => map(await directory.resolve(...asked), (entries) => entries.toReversed()),
      },
    }),
  },
  {
    mistake: 'notices that never come',
    chapter: 'changes',
    noticedBy: /tells every listener/,
    spoil: () => ({ changes: { subscribe: () => undefined } }),
  },
  {
    mistake: 'a call that never ends, not even when it is given up',
    chapter: 'session',
    noticedBy: /only what the contract knows/,
    spoil: ({ session }) => {
      let asked = 0;
      return {
        session: { ...session, current: (call) => (asked++ ? new Promise(() => undefined) : session.current(call)) },
      };
    },
  },
];

describe('the conformance kit', () => {
  for (const { mistake, chapter, noticedBy, spoil } of SABOTAGES) {
    it(`notices ${mistake}`, async () => {
      const { ports } = createMockHost({ contacts: 200 });

      const results = await runConformance({
        ports: { ...ports, ...spoil(ports) },
        only: [chapter],
        patience: 500,
      });

      assert.ok(
        failed(results).some((name) => noticedBy.test(name)),
        reportOf(results),
      );
      assert.equal(holds(results), false);
    });
  }

  it('says why it skips what the host does not offer', async () => {
    const { ports } = createMockHost({ contacts: 20, capabilities: ['contacts.window'] });

    const results = await runConformance({ ports, only: ['trash'] });

    assert.ok(results.length > 0);
    for (const { outcome, message } of results) {
      assert.equal(outcome, 'skipped');
      assert.match(message, /does not offer .*contacts\.trash/);
    }
  });

  it('clears up after a case that failed', async () => {
    const { ports, backend } = createMockHost({ contacts: 20 });
    const before = backend.world.table.total;
    const blind: Ports = { ...ports, outcomes: { of: async () => fail({ kind: 'unavailable' }) } };

    const results = await runConformance({ ports: blind, only: ['contact changes'] });

    assert.ok(!holds(results));
    assert.equal(backend.world.table.total, before);
  });

  it('reports everything as failed, and does not throw, before a host that is not there', async () => {
    const gone: Ports = {
      ...createMockHost({ contacts: 0 }).ports,
      session: { current: async () => fail({ kind: 'offline' }), signIn: async () => fail({ kind: 'offline' }) },
    };

    const results = await runConformance({ ports: gone });

    assert.deepEqual(new Set(results.map(({ outcome }) => outcome)), new Set(['failed']));
  });
});

const failed = (results: readonly CaseResult[]): readonly string[] =>
  results.filter(({ outcome }) => outcome === 'failed').map((result) => result.case);
