import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pseudoWords } from './pseudo.ts';

describe('the pseudo-locale', () => {
  const { owned, contacts } = pseudoWords({
    owned: 'Owned by {name} now',
    contacts: { one: '{count} contact', other: '{count} contacts' },
  });

  it('makes texts longer by 40 %, and keeps their placeholders', () => {
    const [before, after] = (owned as string).split('{name}');

    assert.ok(before!.length >= 'Owned by '.length * 1.4);
    assert.ok(after!.startsWith('⟦') && after!.endsWith('⟧'));
  });

  it('keeps the plural forms', () => {
    assert.deepEqual(contacts, { one: '{count}⟦ çóñtáçt····⟧', other: '{count}⟦ çóñtáçts····⟧' });
  });
});
