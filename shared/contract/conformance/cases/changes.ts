import type { ChangeNotice } from '../../../ports/change-port.ts';
import { must, valueOf } from '../expect.ts';
import type { Case, Trial } from '../trial.ts';

export const changeCases: readonly Case[] = [
  {
    name: 'tells every listener what changed, and who left nothing',
    rules: ['D6', 'I-09', 'P11'],
    needs: ['changes', 'contacts.create'],
    run: async (trial) => {
      const [first, second] = [listener(trial), listener(trial)];
      const contact = await changedUntilHeard(trial, first);
      await trial.until(async () => second.hasHeardOf(contact.id), 'the second listener hears nothing');

      second.leave();
      const [before, heard] = [first.count(), second.count()];
      valueOf(
        await trial.ports.contacts.update(contact.id, { memo: 'once more' }, trial.revised(contact)),
        'changing it again',
      );
      await trial.until(async () => first.count() > before, 'the next change is not told');
      must(second.count() === heard, 'who has left still hears notices');
    },
  },
];

/** A stream needs a moment to open, and a port does not tell when: so the contact is changed until the news arrive. */
async function changedUntilHeard(trial: Trial, listening: ReturnType<typeof listener>) {
  let contact = await trial.newContact();
  let changes = 0;
  await trial.until(async () => {
    if (listening.hasHeardOf(contact.id)) return true;
    const memo = `change ${++changes}`;
    contact = valueOf(
      await trial.ports.contacts.update(contact.id, { memo }, trial.revised(contact)),
      'changing it',
    ).value;
    return listening.hasHeardOf(contact.id);
  }, 'no notice arrives');
  return contact;
}

function listener(trial: Trial) {
  const notices: ChangeNotice[] = [];
  const stop = new AbortController();
  trial.ports.changes.subscribe((notice) => notices.push(notice), stop.signal);
  trial.afterwards(async () => stop.abort());
  return {
    leave: () => stop.abort(),
    count: () => notices.length,
    hasHeardOf: (id: string) =>
      notices.some(
        (notice) => notice.kind === 'contacts-many' || (notice.kind === 'contacts' && notice.ids.includes(id)),
      ),
  };
}
