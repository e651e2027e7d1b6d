import { mustEqual, valueOf } from '../expect.ts';
import type { Case } from '../trial.ts';

const NAME = 'liaison-conformance';

export const draftCases: readonly Case[] = [
  {
    name: 'keeps a draft, replaces it, and forgets it',
    rules: ['G-21', 'P8'],
    needs: ['drafts'],
    run: async ({ ports: { drafts }, call }) => {
      valueOf(await drafts.remove(NAME, call), 'removing a draft that may not be there');
      mustEqual(valueOf(await drafts.get(NAME, call), 'asking for a draft').draft, null, 'a draft that was never kept');

      valueOf(await drafts.set(NAME, { step: 1, name: '一' }, call), 'keeping a draft');
      valueOf(await drafts.set(NAME, { step: 2, people: [{ id: 'm-1' }] }, call), 'keeping another in its place');
      const kept = valueOf(await drafts.get(NAME, call), 'asking for the draft again').draft;
      mustEqual(kept, { step: 2, people: [{ id: 'm-1' }] }, 'the draft');

      valueOf(await drafts.remove(NAME, call), 'removing it');
      mustEqual(valueOf(await drafts.get(NAME, call), 'asking once more').draft, null, 'the draft, once removed');
    },
  },
];
