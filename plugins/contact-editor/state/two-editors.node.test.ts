import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { aContact } from '../../../mocks/factories/index.ts';
import { createMockHost } from '../../../mocks/host.ts';
import type { ContactFields } from '../../../shared/domain/contact.ts';
import { fieldsOf, isEqual, type Side } from '../../../shared/domain/contact-merge.ts';
import type { Ports } from '../../../shared/ports/keys.ts';
import { EditController } from './edit.controller.ts';

const RUNS = 2000;
const call = { signal: new AbortController().signal };

/** One turn of one of the two: he writes something, or presses *Save*, and where he is asked, takes this side. */
interface Turn {
  readonly who: 'park' | 'sato';
  readonly write: Partial<ContactFields>;
  readonly saves: boolean;
  readonly side: Side;
}

describe('two people edit one contact at once, over the whole host', () => {
  it('in whatever order they write and save, nothing is overwritten unseen (P16)', async () => {
    const contacts = Array.from({ length: RUNS }, (_, at) => aContact({ id: `c-${at}`, title: 'A', memo: 'B' }));
    const ids = contacts.map(({ id }) => id);
    const park = createMockHost({ contacts });
    const sato = park.signInAs('m-2', 'administrator');
    let comparisons = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 6 }), async (turns) => {
        const id = ids.pop() ?? 'c-0';
        const editors = { park: await editingAs(park.ports, id), sato: await editingAs(sato, id) };
        let before = await editors.park.stored();
        for (const { who, write, saves, side } of turns) {
          const editor = editors[who];
          editor.edit.write(write);
          if (!saves) continue;
          comparisons += await editor.save(side);
          const after = await editor.stored();
          for (const field of Object.keys(before) as (keyof ContactFields)[]) {
            for (const value of lost(before[field], after[field])) {
              assert.ok(editor.hasSeen(field, value), `${who} has overwritten ${field} unseen`);
            }
          }
          before = after;
          editor.seesWhatItEdits();
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(comparisons > 500, 'the two do collide');
  });
});

const text = fc.constantFrom('A', 'B', 'C', 'D');
const phones = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom('mobile', 'work'), fc.constantFrom('010', '020', '030')), {
      minLength: 1,
      maxLength: 3,
      selector: String,
    }),
    fc.nat(5),
  )
  .map(([list, primary]) =>
    list.map(([kind, number], at) => ({ kind, number, ...(at === primary && { primary: true }) })),
  );
const viewer = fc.record({ kind: fc.constant('member'), id: fc.constantFrom('m-3', 'm-4', 'm-5') });
const turn = fc.record({
  who: fc.constantFrom('park', 'sato'),
  write: fc.record(
    {
      title: text,
      department: text,
      memo: text,
      phones,
      ownerId: fc.constantFrom('m-1', 'm-2'),
      privacy: fc.oneof(
        fc.constant({ kind: 'all' }),
        fc.record({ kind: fc.constant('members'), viewers: fc.uniqueArray(viewer, { selector: ({ id }) => id }) }),
      ),
      coEditing: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  saves: fc.boolean(),
  side: fc.constantFrom('theirs', 'mine'),
}) as fc.Arbitrary<Turn>;

/** What is no longer there: a single value that is another now; of a list, each entry that is gone. */
function lost(before: unknown, after: unknown): readonly unknown[] {
  const was = entriesOf(before);
  const is = entriesOf(after);
  return was.filter((value) => !is.some((other) => isEqual(other, value)));
}

/** Entries of a list, alone or together: which is primary is a question of its own, and may be told with the entry. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.map(unflagged);
  const { viewers } = (value ?? {}) as { readonly viewers?: readonly unknown[] };
  return viewers ?? [unflagged(value)];
}

function unflagged(entry: unknown): unknown {
  return typeof entry === 'object' && entry && 'primary' in entry ? { ...entry, primary: undefined } : entry;
}

async function editingAs({ contacts, session, outcomes }: Ports, id: string) {
  const [contact, current] = [await contacts.get(id, call), await session.current(call)];
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
  let seen: readonly [string, unknown][] = [];
  const shows = (fields: object): void => {
    seen = [
      ...seen,
      ...Object.entries(fields).flatMap(([field, value]) =>
        entriesOf(value).map((one) => [field, one] as [string, unknown]),
      ),
    ];
  };
  shows(fieldsOf(contact.value));
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      host.onUpdate = () => {
        if (edit.save.state !== 'saving') resolve();
      };
      host.onUpdate();
    });
  return {
    edit,
    seesWhatItEdits: (): void => {
      seen = [];
      if (edit.base) shows(fieldsOf(edit.base));
    },
    hasSeen: (field: string, value: unknown): boolean =>
      seen.some(([known, one]) => known === field && isEqual(one, value)),
    stored: async (): Promise<ContactFields> => {
      const answer = await contacts.get(id, call);
      assert.ok(answer.ok);
      return fieldsOf(answer.value);
    },
    /** Saves, and takes one side wherever he is asked; answers how often he was. */
    async save(side: Side): Promise<number> {
      edit.submit();
      await rest();
      let comparisons = 0;
      while (edit.save.state === 'conflict') {
        assert.ok(++comparisons < 10, 'it ends');
        for (const { field, theirs } of edit.save.merge.conflicts) shows({ [field]: theirs });
        edit.choose(edit.save.merge.conflicts.map(({ id }) => [id, side] as const));
        edit.saveChoices();
        await rest();
      }
      assert.equal(edit.save.state, 'idle', JSON.stringify(edit.save));
      return comparisons;
    },
  };
}
