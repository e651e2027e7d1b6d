import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { LONGEST } from './scroll-place.ts';
import { ScaledPlace, ScrollScale } from './scroll-scale.ts';

const VIEWPORT = 720;
/** Up to five million rows of any height that there is. */
const content = fc
  .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom(40, 48, 56, 64))
  .map(([rows, height]) => rows * height);

const standing = (length: number): ScaledPlace => {
  const at = new ScaledPlace();
  at.scale = new ScrollScale(length, VIEWPORT);
  return at;
};

describe('the scale of a long list', () => {
  it('paints nothing where a float32 loses pixels', () => {
    fc.assert(
      fc.property(content, (length) => {
        assert.ok(new ScrollScale(length, VIEWPORT).height < 2 ** 24);
      }),
    );
  });

  it('reaches both ends exactly', () => {
    fc.assert(
      fc.property(content, (length) => {
        const scale = new ScrollScale(length, VIEWPORT);
        assert.equal(scale.placeOf(0), 0);
        assert.equal(scale.placeOf(scale.lastPosition), scale.lastPlace);
        assert.equal(scale.positionOf(scale.lastPlace), scale.lastPosition);
      }),
    );
  });

  it('never goes backwards, and comes back from where it went', () => {
    fc.assert(
      fc.property(
        content,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (length, a, b) => {
          const scale = new ScrollScale(length, VIEWPORT);
          const [low, high] = [Math.min(a, b) * scale.lastPlace, Math.max(a, b) * scale.lastPlace];
          assert.ok(scale.positionOf(low) <= scale.positionOf(high));
          assert.ok(Math.abs(scale.placeOf(scale.positionOf(low)) - low) < 0.5);
        },
      ),
    );
  });
});

describe('a reader in a list of a million rows', () => {
  const LENGTH = 48_000_000;

  it('goes on pixel by pixel where he scrolls by wheel, wherever he is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LENGTH }),
        fc.array(fc.integer({ min: -1000, max: 1000 })),
        (start, turns) => {
          const at = standing(LENGTH);
          let position = at.go(start);
          for (const turn of turns) {
            const before = at.place;
            position = Math.min(Math.max(position + turn, 0), at.scale.lastPosition);
            const moved = position - (before - at.shift);
            at.follow(position, VIEWPORT * 4);
            const wanted = Math.min(Math.max(before + moved, 0), at.scale.lastPlace);
            assert.ok(Math.abs(at.place - wanted) <= 1);
            if (at.stuck) position = at.settle();
          }
        },
      ),
    );
  });

  it('does not see the scrollbar being mended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LENGTH }), fc.integer({ min: -2000, max: 2000 }), (start, turn) => {
        const at = standing(LENGTH);
        at.follow(at.go(start) + turn, VIEWPORT * 4);
        const before = at.place;
        const position = at.settle();
        assert.ok(Math.abs(at.place - before) <= 0.5);
        assert.equal(Math.round(at.place - at.shift), position);
      }),
    );
  });

  it('paints the rows he sees on whole pixels within the height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LENGTH }), fc.integer({ min: -2000, max: 2000 }), (start, turn) => {
        const at = standing(LENGTH);
        at.follow(Math.min(Math.max(at.go(start) + turn, 0), at.scale.lastPosition), VIEWPORT * 4);
        if (at.stuck) at.settle();
        const row = Math.floor(at.place / 48) * 48 - at.shift;
        assert.ok(Number.isInteger(row));
        assert.ok(row > -VIEWPORT && row <= LONGEST);
      }),
    );
  });

  it('turns the wheel back to the very first row and on to the very last', () => {
    for (const [start, turn, end] of [
      [900_000, -700, 0],
      [LENGTH - 900_000, 700, LENGTH - VIEWPORT],
    ] as const) {
      const at = standing(LENGTH);
      let position = at.go(start);
      for (let turns = 0; turns < 3000; turns++) {
        position = Math.min(Math.max(position + turn, 0), at.scale.lastPosition);
        at.follow(position, VIEWPORT * 4);
        if (at.stuck) position = at.settle();
      }
      assert.equal(at.place, end);
    }
  });
});
