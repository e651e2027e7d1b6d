import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { groupProblemsOf } from './group-check.ts';

const problems = (given: Partial<Parameters<typeof groupProblemsOf>[0]>) =>
  groupProblemsOf({ name: 'Hikari', description: '', masterIds: ['m-1'], ...given }, 'grapheme');

describe('a new group (G-02)', () => {
  it('needs a name that can be seen, and a master', () => {
    assert.deepEqual(problems({ name: '  ', masterIds: [] }), [
      { field: 'name', code: 'required' },
      { field: 'masterIds', code: 'required' },
    ]);
  });

  it('counts what people call a character: a family is one (P24)', () => {
    assert.deepEqual(problems({ name: '👨‍👩‍👧‍👦'.repeat(100) }), []);
    assert.deepEqual(problems({ name: '👨‍👩‍👧‍👦'.repeat(101) }), [{ field: 'name', code: 'too-long', limit: 100 }]);
  });

  it('has a description of at most 300', () => {
    assert.deepEqual(problems({ description: 'あ'.repeat(301) }), [
      { field: 'description', code: 'too-long', limit: 300 },
    ]);
  });
});
