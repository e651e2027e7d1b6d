import type { GroupDraft } from '../../../domain/group.ts';
import { newKey } from '../../../ports/call.ts';
import { mustBeDistinct, mustEqual, must, refusalOf, skip, valueOf } from '../expect.ts';
import { aWord, type Case, type Trial } from '../trial.ts';

export const groupCases: readonly Case[] = [
  {
    name: 'lists the groups that I manage, each once, and each as it is',
    rules: ['G-14', 'G-09'],
    needs: ['groups'],
    run: async (trial) => {
      const { groups } = trial.ports;
      const rows = await trial.allPages(
        (cursor) => groups.managed('', { cursor, limit: 3 }, trial.call),
        'my groups',
        60,
      );
      mustBeDistinct(
        rows.map(({ id }) => id),
        'groups',
      );
      const [row] = rows;
      if (!row) return skip('there are no groups');
      const group = valueOf(await groups.get(row.id, trial.call), 'reading a group');
      for (const field of ['name', 'revision', 'memberCount', 'masters'] as const) {
        mustEqual(group[field], row[field], field);
      }
    },
  },
  {
    name: 'names the members of a group, each once, with their companies',
    rules: ['G-07', 'G-09'],
    needs: ['groups'],
    run: async (trial) => {
      const { groups } = trial.ports;
      const [row] = valueOf(await groups.managed('', { cursor: null, limit: 1 }, trial.call), 'my groups').items;
      if (!row) return skip('there are no groups');
      const members = await trial.allPages(
        (cursor) => groups.members(row.id, { cursor, limit: 5 }, trial.call),
        'the members',
      );
      mustBeDistinct(
        members.map((member) => (member.kind === 'own' ? `own ${member.member.id}` : `foreign ${member.id}`)),
        'members',
      );
      must(
        members.every(({ company }) => company !== ''),
        'a member comes without a company',
      );
    },
  },
  {
    name: 'says that it has no such group',
    rules: ['D4'],
    needs: ['groups'],
    run: async ({ ports, call }) =>
      void refusalOf(await ports.groups.get(aWord(), call), ['not-found', 'gone'], 'reading an unknown group'),
  },
  {
    name: 'makes one group of one key, shows it, changes it, and deletes it',
    rules: ['G-02', 'G-10', 'G-13', 'G-21', 'P12'],
    needs: ['groups.create'],
    run: async (trial) => {
      const { groups } = trial.ports;
      const [key, draft] = [newKey(), draftOf(trial)];
      const create = async () => valueOf(await groups.create(draft, trial.change(key)), 'creating a group');
      const [group, again] = [await create(), await create()];
      deleteAfterwards(trial, group.id);
      mustEqual(again.id, group.id, 'the group of the same key');
      const found = valueOf(await groups.managed(draft.name, { cursor: null, limit: 10 }, trial.call), 'finding it');
      mustEqual(
        found.items.map(({ id }) => id),
        [group.id],
        'groups of that name',
      );

      const name = aWord();
      const renamed = valueOf(await groups.update(group.id, { name }, trial.revised(group)), 'renaming it');
      mustEqual(renamed.name, name, 'the new name');
      const bare = valueOf(
        await groups.update(group.id, { pictureUrl: null }, trial.revised(renamed)),
        'taking its picture away',
      );
      mustEqual([bare.pictureUrl, bare.name], [undefined, name], 'the group without its picture');
      refusalOf(
        await groups.update(group.id, { name: aWord() }, trial.revised(group)),
        ['conflict'],
        'an old revision',
      );
      const loss = valueOf(await groups.deletionPreflight(group.id, trial.call), 'what deleting it would do');
      mustEqual(
        loss.companies.map(({ people }) => people),
        [1],
        'the people of each company who would lose it',
      );
      valueOf(await groups.delete(group.id, trial.revised(bare)), 'deleting it');
      refusalOf(await groups.get(group.id, trial.call), ['not-found', 'gone'], 'reading what was deleted');
    },
  },
  {
    name: 'does not take the last master away',
    rules: ['G-11'],
    needs: ['groups.create'],
    run: async (trial) => {
      const group = valueOf(await trial.ports.groups.create(draftOf(trial), trial.change()), 'creating a group');
      deleteAfterwards(trial, group.id);
      const none = await trial.ports.groups.setMasters(group.id, [], trial.revised(group));
      refusalOf(none, ['invalid', 'forbidden', 'conflict'], 'a group without a master');
    },
  },
  {
    name: 'has no feature without messages',
    rules: ['G-05'],
    needs: ['groups.create'],
    run: async (trial) => {
      const answer = await trial.ports.groups.create(draftOf(trial, { features: ['note', 'task'] }), trial.change());
      if (!answer.ok) return void refusalOf(answer, ['invalid'], 'features without messages');
      deleteAfterwards(trial, answer.value.id);
      mustEqual(answer.value.features, [], 'features without messages');
    },
  },
  {
    name: 'refuses a group without a name or a master',
    rules: ['G-02'],
    needs: ['groups.create'],
    run: async (trial) => {
      for (const wrong of [{ name: '' }, { masterIds: [] }]) {
        const answer = await trial.ports.groups.create(draftOf(trial, wrong), trial.change());
        if (answer.ok) deleteAfterwards(trial, answer.value.id);
        refusalOf(answer, ['invalid'], `a group with an empty ${Object.keys(wrong).join()}`);
      }
    },
  },
  {
    name: 'says beforehand that a room with a LINE person cannot be converted, and names who blocks it',
    rules: ['G-08', 'G-20'],
    needs: ['groups.convert'],
    run: async (trial) => {
      const { groups } = trial.ports;
      const { items } = valueOf(await groups.rooms('', { cursor: null, limit: 50 }, trial.call), 'my rooms');
      const room = items.find(({ participants }) => participants.some(({ type }) => type === 'line'));
      if (!room) return skip('no room has a LINE person');
      const draft = draftOf(trial);
      const preflight = valueOf(await groups.conversionPreflight(room.id, draft, trial.call), 'what it would do');
      const blocking = preflight.lines.find(({ level, reason }) => level === 'blocking' && reason === 'line-person');
      must(blocking !== undefined && blocking.names.length > 0, 'the people who block it are not named');
      const answer = await groups.convert(room.id, draft, trial.change());
      if (answer.ok) deleteAfterwards(trial, answer.value.id);
      refusalOf(answer, ['forbidden', 'invalid', 'conflict'], 'converting it all the same');
    },
  },
];

const draftOf = ({ session }: Trial, overrides: Partial<GroupDraft> = {}): GroupDraft => ({
  name: aWord(),
  description: '',
  masterIds: [session.viewer.member.id],
  mastersAreMembers: true,
  features: ['message', 'note'],
  notification: true,
  ...overrides,
});

function deleteAfterwards(trial: Trial, id: string): void {
  trial.afterwards(async () => {
    const held = await trial.ports.groups.get(id, trial.call);
    if (held.ok) valueOf(await trial.ports.groups.delete(id, trial.revised(held.value)), 'clearing up');
  });
}
