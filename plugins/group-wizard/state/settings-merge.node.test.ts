import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { aMemberSummary, anExternalGroup } from '../../../mocks/factories/index.ts';
import { changesOf, differences, merge, SETTINGS, settingsOf, type Settings } from './settings-merge.ts';

const base = settingsOf(anExternalGroup());
const ji = aMemberSummary();
const misaki = aMemberSummary({ id: 'm-2', name: '佐藤 美咲' });

describe('the settings of a group', () => {
  it('are sent only as far as they were changed', () => {
    const after = { ...base, name: 'Autumn', masters: [ji, misaki], pictureUrl: '/p-1' };
    assert.deepEqual(changesOf(base, after), { pictureUrl: '/p-1', name: 'Autumn', masterIds: [ji.id, misaki.id] });
  });

  it('say when the picture is taken away', () => {
    assert.deepEqual(changesOf({ ...base, pictureUrl: '/p-1' }, { ...base, pictureUrl: null }), { pictureUrl: null });
  });

  it('are the same whatever the order of people and features', () => {
    const one: Settings = { ...base, masters: [ji, misaki], features: ['message', 'note'] };
    assert.deepEqual(differences(one, { ...one, masters: [misaki, ji], features: ['note', 'message'] }), []);
  });
});

describe('two people who change the same group', () => {
  it('keep what each of them changed', () => {
    const { settings, conflicts } = merge(base, { ...base, notification: false }, { ...base, name: 'Mine' });
    assert.deepEqual([settings.name, settings.notification, conflicts], ['Mine', false, []]);
  });

  it('choose where both changed the same otherwise', () => {
    const [theirs, mine] = [
      { ...base, name: 'Theirs' },
      { ...base, name: 'Mine' },
    ];
    assert.deepEqual(merge(base, theirs, mine).conflicts, ['name']);
    assert.equal(merge(base, theirs, mine, new Map([['name', 'theirs']])).settings.name, 'Theirs');
    assert.equal(merge(base, theirs, mine, new Map([['name', 'mine']])).settings.name, 'Mine');
  });

  it('need no choice where both changed it to the same', () => {
    const same = { ...base, description: 'The same' };
    assert.deepEqual(merge(base, same, same).conflicts, []);
  });

  it('never lose a change that only one of them made (P16)', () => {
    const settings = fc.record({
      name: fc.constantFrom('A', 'B', 'C'),
      description: fc.constantFrom('', 'x', 'y'),
      pictureUrl: fc.constantFrom(null, '/1', '/2'),
      masters: fc.subarray([ji, misaki], { minLength: 1 }),
      features: fc.subarray(['message', 'note'] as const),
      notification: fc.boolean(),
      mastersMayChangeSettings: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, settings, settings, (before, theirs, mine) => {
        const merged = merge(before, theirs, mine);
        for (const setting of SETTINGS) {
          if (merged.conflicts.includes(setting)) continue;
          const isMine = differences(before, mine).includes(setting);
          assert.deepEqual(merged.settings[setting], (isMine ? mine : theirs)[setting]);
        }
      }),
    );
  });
});
