import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as fc from 'fast-check';

import { aMessageRoom, aParticipant } from '../../mocks/factories/index.ts';
import { canRemoveMaster, conversionOf, GROUP_FEATURES, withFeature, type GroupFeature } from './group.ts';

describe('the features of a group (G-05)', () => {
  it('all go with the messages', () => assert.deepEqual(withFeature(GROUP_FEATURES, 'message', false), []));

  it('cannot be had without messages', () => assert.deepEqual(withFeature([], 'note', true), []));

  it('stand in one order, whatever the order they were switched in', () =>
    assert.deepEqual(withFeature(['task', 'message'], 'note', true), ['message', 'note', 'task']));

  it('never are on without messages, whatever is switched', () => {
    const feature = fc.constantFrom(...GROUP_FEATURES);
    fc.assert(
      fc.property(fc.array(fc.tuple(feature, fc.boolean())), (switches) => {
        let features: readonly GroupFeature[] = [];
        for (const [one, on] of switches) {
          const before = features;
          features = withFeature(before, one, on);
          assert.ok(!features.length || features.includes('message'));
          assert.equal(new Set(features).size, features.length);
          assert.deepEqual(withFeature(features, one, on), features);
          if (one !== 'message' && before.includes('message')) assert.equal(features.includes(one), on);
        }
      }),
    );
  });
});

describe('the masters of a group (G-11)', () => {
  it('never are none', () => {
    assert.equal(canRemoveMaster([{ id: 'ann' }], 'ann'), false);
    assert.equal(canRemoveMaster([{ id: 'ann' }, { id: 'ben' }], 'ann'), true);
    assert.equal(canRemoveMaster([], 'ann'), false);
  });
});

describe('turning a room into a group (G-08)', () => {
  const line = aParticipant({ id: 'a-7', name: '김서연', type: 'line' });
  const works = aParticipant({ id: 'a-1', name: '山田 太郎', type: 'works' });
  const own = aParticipant();

  it('is possible with several people, one of them from another workspace', () =>
    assert.deepEqual(conversionOf(aMessageRoom()), { possible: true, dropped: [] }));

  it('is not with a LINE person, who is named', () => {
    const room = aMessageRoom({ participants: [own, works, line] });
    assert.deepEqual(conversionOf(room), { possible: false, reason: 'line-person', blocking: [line] });
  });

  it('is not with two people only', () => {
    const room = aMessageRoom({ participants: [own, works] });
    assert.deepEqual(conversionOf(room), { possible: false, reason: 'too-few-participants', blocking: [] });
  });

  it('is not among colleagues only', () => {
    const colleagues = ['m-1', 'm-2', 'm-3'].map((id) => aParticipant({ id }));
    const room = aMessageRoom({ participants: colleagues });
    assert.deepEqual(conversionOf(room), { possible: false, reason: 'no-works-participant', blocking: [] });
  });

  it('names who would be dropped, because he may not chat with people outside (G-07, G-20)', () => {
    const silent = aParticipant({ id: 'm-9', name: 'Silent', mayChatExternally: false });
    const room = aMessageRoom({ participants: [own, works, silent] });
    assert.deepEqual(conversionOf(room), { possible: true, dropped: [silent] });
  });
});
