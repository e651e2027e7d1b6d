import { must, mustEqual, refusalOf, valueOf } from '../expect.ts';
import { aWord, type Case } from '../trial.ts';

export const trashCases: readonly Case[] = [
  {
    name: 'moves a contact to the Trash and back',
    rules: ['L-11'],
    needs: ['contacts.create', 'contacts.trash'],
    run: async (trial) => {
      const { contacts } = trial.ports;
      const word = aWord();
      const made = await trial.newContact({ name: { given: word } });
      const found = async (filter: 'all' | 'trash') => (await trial.rows({ filter, name: word })).items.length;

      const { value: trashed } = valueOf(await contacts.trash(made.id, trial.revised(made)), 'moving it to the Trash');
      mustEqual(trashed.trashed?.by.id, trial.session.viewer.member.id, 'who did it');
      must(Date.parse(trashed.trashed?.purgeAt ?? '') > Date.parse(trashed.trashed?.at ?? ''), 'it is purged later');
      mustEqual([await found('all'), await found('trash')], [0, 1], 'outside and inside the Trash');

      const { value: restored } = valueOf(await contacts.restore(made.id, trial.revised(trashed)), 'restoring it');
      mustEqual(restored.trashed, null, 'its place in the Trash');
      mustEqual([await found('all'), await found('trash')], [1, 0], 'outside and inside the Trash');
    },
  },
  {
    name: 'takes a move to the Trash back',
    rules: ['L-11', 'E-22'],
    needs: ['contacts.create', 'contacts.trash', 'contacts.undo'],
    run: async (trial) => {
      const { contacts } = trial.ports;
      const made = await trial.newContact();
      const { undo } = valueOf(await contacts.trash(made.id, trial.revised(made)), 'moving it to the Trash');
      must(undo !== null, 'the move comes with a ticket to take it back');
      mustEqual(valueOf(await contacts.undo(undo.token, trial.change()), 'taking it back').trashed, null, 'the Trash');
    },
  },
  {
    name: 'deletes for good, and only from the Trash',
    rules: ['L-11', 'P29'],
    needs: ['contacts.create', 'contacts.trash'],
    run: async (trial) => {
      const { contacts } = trial.ports;
      const made = await trial.newContact();
      refusalOf(
        await contacts.purge(made.id, trial.revised(made)),
        ['forbidden', 'conflict', 'invalid'],
        'deleting it outside the Trash',
      );
      const { value: trashed } = valueOf(await contacts.trash(made.id, trial.revised(made)), 'moving it to the Trash');
      valueOf(await contacts.purge(made.id, trial.revised(trashed)), 'deleting it for good');
      refusalOf(await contacts.get(made.id, trial.call), ['not-found', 'gone'], 'reading what was deleted');
    },
  },
  {
    name: 'does not let an administrator delete a linked contact, and says why',
    rules: ['L-09'],
    needs: ['contacts.trash'],
    run: async (trial) => {
      if (trial.session.viewer.role !== 'administrator') return;
      for (const filter of ['line', 'works'] as const) {
        const [row] = (await trial.rows({ filter }, 1)).items;
        if (!row) continue;
        const contact = valueOf(await trial.ports.contacts.get(row.id, trial.call), 'reading it');
        mustEqual(contact.permissions.delete.allowed, false, `may a ${filter} contact be deleted`);
        const refused = await trial.ports.contacts.trash(row.id, trial.revised(contact));
        refusalOf(refused, ['forbidden'], `deleting a ${filter} contact`);
      }
    },
  },
];
