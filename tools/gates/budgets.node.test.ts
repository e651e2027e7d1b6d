import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { budgets } from './budgets.ts';

const measured = await budgets();

describe('what a page must load stays within its budget', () => {
  for (const { what, size, most, aim = most } of measured)
    it(`${what}: ${size.toFixed(2)} of ${most} kB${aim < most ? `, ${aim} asked for and not met` : ''}`, () =>
      assert.ok(size <= most, `${(size - most).toFixed(2)} kB too much`));
});
