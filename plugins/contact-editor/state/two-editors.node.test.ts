import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { aContact } from '../../../mocks/factories/index.ts';
import { createMockHost } from '../../../mocks/host.ts';
import type { Contact, ContactFields } from '../../../shared/domain/contact.ts';
import { fieldsOf, isEqual, type Side } from '../../../shared/domain/contact-merge.ts';
import type { Ports } from '../../../shared/ports/keys.ts';
import { EditController } from './edit.controller.ts';

const call = { signal: new AbortController().signal };

describe('two people edit one contact at once, over the whole host', () => {
  it('nothing that one saved is overwritten unseen by the other (P16)', async () => {
    const text = fc.constantFrom('A', 'B', 'C', 'D');
    const changes = fc.record(
      {
        title: text,
        department: text,
        memo: text,
        phones: fc.array(
          fc.record({ kind: fc.constantFrom('mobile', 'work'), number: fc.constantFrom('010', '020', '030') }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        coEditing: fc.boolean(),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Partial<ContactFields>>;

    await fc.assert(
      fc.asyncProperty(changes, changes, fc.constantFrom<Side>('theirs', 'mine'), async (first, second, side) => {
        const host = createMockHost({ contacts: [aContact({ title: 'A', memo: 'B' })] });
        const [park, sato] = [await editingAs(host.ports), await editingAs(host.signInAs('m-2', 'administrator'))];
        park.edit.write(first);
        sato.edit.write(second);

        await park.save();
        const theirs = await park.read();
        await sato.save();

        const seen = new Map<string, unknown>();
        if (sato.edit.save.state === 'conflict') {
          for (const { field, theirs: value } of sato.edit.save.merge.conflicts) seen.set(field, value);
          sato.edit.choose(sato.edit.save.merge.conflicts.map(({ id }) => [id, side] as const));
          sato.edit.saveChoices();
          await sato.done();
        }

        const now = await sato.read();
        for (const field of Object.keys(first) as (keyof ContactFields)[]) {
          const kept = isKept(theirs[field], now[field]);
          assert.ok(
            kept || seen.has(field) || isEqual(theirs[field], sato.before[field]),
            `${field} was overwritten unseen`,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A single value is that value; of a list, every entry. */
const isKept = (written: unknown, now: unknown): boolean =>
  Array.isArray(written) && Array.isArray(now)
    ? written.every((entry) => now.some((other) => isEqual(entry, other)))
    : isEqual(written, now);

async function editingAs({ contacts, session, outcomes }: Ports) {
  const [contact, current] = [await contacts.get('c-1', call), await session.current(call)];
  assert.ok(contact.ok && current.ok);
  const host = new ControllerHost();
  const edit = new EditController(
    host,
    { contact: contact.value, session: current.value },
    {
      contacts: () => contacts,
      session: () => session,
      outcomes: () => outcomes,
      isInvisible: () => false,
      onSaved: () => {},
    },
  );
  const done = (): Promise<void> =>
    new Promise((resolve) => {
      host.onUpdate = () => {
        if (edit.save.state !== 'saving') resolve();
      };
      host.onUpdate();
    });
  const save = async (): Promise<void> => {
    edit.submit();
    await done();
  };
  const read = async (): Promise<Contact> => {
    const answer = await contacts.get('c-1', call);
    assert.ok(answer.ok);
    return answer.value;
  };
  return { edit, save, done, read, before: fieldsOf(contact.value) };
}
