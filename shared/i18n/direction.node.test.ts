import assert from 'node:assert/strict';
import { it } from 'node:test';

import { directionOf } from './direction.ts';

it('reads Arabic, Hebrew and Persian from right to left', () => {
  assert.deepEqual(['ar-EG', 'he', 'fa-IR', 'ur'].map(directionOf), ['rtl', 'rtl', 'rtl', 'rtl']);
});

it('goes by the script where the tag says it', () => {
  assert.deepEqual(['az-Arab', 'az', 'uz-Cyrl'].map(directionOf), ['rtl', 'ltr', 'ltr']);
});

it('reads what is no language tag from left to right', () => {
  assert.equal(directionOf('not a tag'), 'ltr');
});
