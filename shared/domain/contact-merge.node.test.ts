import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { ContactFields } from './contact.ts';
import { isEqual, merge, type Side } from './contact-merge.ts';

const before = fieldsWith({
  title: 'Deputy manager',
  memo: 'Prefers a call before noon.',
  phones: [
    { kind: 'mobile', number: '+81 90-0000-1288' },
    { kind: 'work', number: '+81 3-0000-4410' },
  ],
});

describe('two people change one contact', () => {
  it('and what only one of them changed goes together (E-21)', () => {
    const merged = merge(before, { ...before, title: 'Manager' }, { ...before, memo: 'Prefers e-mail.' });

    assert.deepEqual(merged.conflicts, []);
    assert.equal(merged.fields.title, 'Manager');
    assert.equal(merged.fields.memo, 'Prefers e-mail.');
    assert.deepEqual(merged.combined, [
      { field: 'title', by: 'theirs' },
      { field: 'memo', by: 'mine' },
    ]);
  });

  it('and what both changed is a choice, with what it was before', () => {
    const theirs = { ...before, title: 'Manager' };
    const mine = { ...before, title: 'Deputy general manager' };

    const { conflicts, fields } = merge(before, theirs, mine);

    assert.deepEqual(conflicts, [
      { id: 'title', field: 'title', before: 'Deputy manager', theirs: 'Manager', mine: 'Deputy general manager' },
    ]);
    assert.equal(fields.title, 'Manager', 'nothing stored is overwritten before the choice');
    assert.equal(merge(before, theirs, mine, new Map([['title', 'mine']])).fields.title, 'Deputy general manager');
  });

  it('and a phone is compared with the same phone, not with the one in its place', () => {
    const theirs = fieldsWith({ ...before, phones: [before.phones[0]!, { kind: 'work', number: '+81 3-0000-4499' }] });
    const mine = fieldsWith({ ...before, phones: [before.phones[1]!] });

    const { conflicts, fields } = merge(before, theirs, mine);

    assert.deepEqual(conflicts, []);
    assert.deepEqual(fields.phones, [{ kind: 'work', number: '+81 3-0000-4499' }]);
  });

  it('and a phone that one removed and the other corrected is a choice', () => {
    const theirs = fieldsWith({ ...before, phones: [before.phones[0]!, { kind: 'work', number: '+81 3-0000-4499' }] });
    const mine = fieldsWith({ ...before, phones: [before.phones[0]!] });

    const { conflicts } = merge(before, theirs, mine);

    assert.deepEqual(
      conflicts.map(({ id, mine: his }) => ({ id, his })),
      [{ id: 'phones.1', his: undefined }],
    );
    assert.deepEqual(merge(before, theirs, mine, new Map([['phones.1', 'mine']])).fields.phones, mine.phones);
  });

  it('and two new primaries are a choice, so that one of them is left (E-21)', () => {
    const [mobile, work] = before.phones;
    const fax = { kind: 'work-fax', number: '+81 3-0000-4411' } as const;
    const theirs = fieldsWith({ ...before, phones: [mobile!, { ...work!, primary: true }] });
    const mine = fieldsWith({ ...before, phones: [mobile!, work!, { ...fax, primary: true }] });

    const { conflicts, fields } = merge(before, theirs, mine);

    assert.deepEqual(conflicts, [
      { id: 'phones.primary', field: 'phones', about: 'primary', before: undefined, theirs: work, mine: fax },
    ]);
    assert.deepEqual(fields.phones, [mobile, { ...work, primary: true }, fax]);
    assert.deepEqual(merge(before, theirs, mine, new Map([['phones.primary', 'mine']])).fields.phones, [
      mobile,
      work,
      { ...fax, primary: true },
    ]);
  });

  it('and a primary that one corrects while the other makes another the primary is both', () => {
    const was = fieldsWith({ phones: [{ ...before.phones[0]!, primary: true }, before.phones[1]!] });
    const theirs = fieldsWith({
      phones: [{ kind: 'mobile', number: '+81 90-0000-1299', primary: true }, was.phones[1]!],
    });
    const mine = fieldsWith({ phones: [before.phones[0]!, { ...before.phones[1]!, primary: true }] });

    const { conflicts, fields } = merge(was, theirs, mine);

    assert.deepEqual(conflicts, []);
    assert.deepEqual(fields.phones, [
      { kind: 'mobile', number: '+81 90-0000-1299' },
      { ...before.phones[1], primary: true },
    ]);
  });

  it('and who may see it is put together entry by entry', () => {
    const ref = (id: string) => ({ kind: 'team' as const, id });
    const was = fieldsWith({ privacy: { kind: 'members', viewers: [ref('a'), ref('b')] } });
    const theirs = fieldsWith({ privacy: { kind: 'members', viewers: [ref('a'), ref('b'), ref('c')] } });
    const mine = fieldsWith({ privacy: { kind: 'members', viewers: [ref('b'), ref('d')] } });

    const { fields, conflicts } = merge(was, theirs, mine);

    assert.deepEqual(conflicts, []);
    assert.deepEqual(fields.privacy, { kind: 'members', viewers: [ref('b'), ref('c'), ref('d')] });
  });
});

describe('whatever two people change', () => {
  const text = fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined });
  const phone = fc.record({ kind: fc.constantFrom('mobile', 'work'), number: fc.constantFrom('1', '2', '3', '4') });
  const viewer = fc.record({ kind: fc.constantFrom('member', 'team'), id: fc.constantFrom('a', 'b', 'c') });
  const anyFields = fc
    .record({
      name: fc.record({ family: text, given: text, phoneticFamily: text }),
      title: text,
      memo: text,
      phones: fc
        .tuple(fc.array(phone, { maxLength: 4 }), fc.nat(6))
        .map(([phones, primary]) => phones.map((entry, at) => (at === primary ? { ...entry, primary: true } : entry))),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
      ownerId: fc.constantFrom(null, 'm1', 'm2'),
      privacy: fc.oneof(
        fc.constant({ kind: 'all' }),
        fc.record({
          kind: fc.constant('members'),
          viewers: fc.uniqueArray(viewer, { maxLength: 4, selector: ({ kind, id }) => kind + id }),
        }),
      ),
    })
    .map((fields) => fieldsWith(fields as Partial<ContactFields>));
  const three = [anyFields, anyFields, anyFields] as const;
  const runs = { numRuns: 2000 };

  it('one side alone is taken as it is', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (was, changed) => {
        for (const merged of [merge(was, changed, was), merge(was, was, changed), merge(was, changed, changed)]) {
          assert.deepEqual(merged.conflicts, []);
          assert.ok(isEqual(merged.fields, changed));
        }
      }),
      runs,
    );
  });

  it('no change of the other gets lost unseen (P16)', () => {
    fc.assert(
      fc.property(...three, (was, theirs, mine) => {
        const { fields, conflicts } = merge(was, theirs, mine);
        const asked = conflicts.map(({ field }) => field as string);
        assert.deepEqual(
          lost(was, theirs, fields).filter((unit) => !asked.includes(unit)),
          [],
        );
      }),
      runs,
    );
  });

  it('choosing one side everywhere keeps all of its changes', () => {
    fc.assert(
      fc.property(...three, fc.constantFrom<Side>('theirs', 'mine'), (was, theirs, mine, side) => {
        const { conflicts } = merge(was, theirs, mine);
        const { fields } = merge(was, theirs, mine, new Map(conflicts.map(({ id }) => [id, side])));
        assert.deepEqual(lost(was, side === 'mine' ? mine : theirs, fields), []);
      }),
      runs,
    );
  });

  it('at most one entry of a list is primary, whatever is chosen', () => {
    fc.assert(
      fc.property(...three, fc.infiniteStream(fc.constantFrom<Side>('theirs', 'mine')), (was, theirs, mine, sides) => {
        const { conflicts } = merge(was, theirs, mine);
        const choices = new Map(conflicts.map(({ id }) => [id, sides.next().value as Side]));
        const { phones } = merge(was, theirs, mine, choices).fields;
        assert.ok(phones.filter(({ primary }) => primary).length <= 1);
      }),
      runs,
    );
  });

  it('a primary that the other chose where there was none is not undone unseen', () => {
    fc.assert(
      fc.property(...three, (was, theirs, mine) => {
        const none = fieldsWith({ ...was, phones: was.phones.map(({ kind, number }) => ({ kind, number })) });
        const { fields, conflicts } = merge(none, theirs, mine);
        const isAsked = conflicts.some(({ field }) => field === 'phones');
        if (theirs.phones.some(({ primary }) => primary) && !isAsked) {
          assert.ok(fields.phones.some(({ primary }) => primary));
        }
      }),
      runs,
    );
  });

  it('has conflicts that can be told apart', () => {
    fc.assert(
      fc.property(...three, (was, theirs, mine) => {
        const ids = merge(was, theirs, mine).conflicts.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      runs,
    );
  });
});

/** The fields as they are compared: a name and how it is read are two, and who may see it is a list. */
const unitsOf = (fields: ContactFields): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(fields),
    ['name', { family: fields.name.family, given: fields.name.given }],
    ['phonetic', fields.name.phoneticFamily],
    ['phones', fields.phones.map(({ kind, number }) => ({ kind, number }))],
    ['privacy', fields.privacy.kind === 'members' ? fields.privacy.viewers : 'all'],
  ]);

/** The units that a side changed and that are not in the result as it wrote them. A list has each entry that it added. */
function lost(was: ContactFields, written: ContactFields, result: ContactFields): readonly string[] {
  const [then, merged] = [unitsOf(was), unitsOf(result)];
  const isIn = (entry: unknown, list: unknown): boolean =>
    Array.isArray(list) && list.some((other) => isEqual(other, entry));
  return [...unitsOf(written)].flatMap(([unit, value]) => {
    const [old, now] = [then.get(unit), merged.get(unit)];
    const kept =
      Array.isArray(value) && Array.isArray(now)
        ? value.every((entry) => isIn(entry, old) || isIn(entry, now))
        : isEqual(value, now);
    return isEqual(value, old) || kept ? [] : unit;
  });
}

function fieldsWith(overrides: Partial<ContactFields>): ContactFields {
  return {
    name: {},
    phones: [],
    emails: [],
    addresses: [],
    websites: [],
    dates: [],
    socials: [],
    tags: [],
    customFields: [],
    ownerId: null,
    privacy: { kind: 'all' },
    coEditing: false,
    ...overrides,
  };
}
