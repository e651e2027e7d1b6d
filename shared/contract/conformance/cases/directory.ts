import { PRINCIPAL_KINDS } from '../../../domain/member.ts';
import { must, mustBeDistinct, mustEqual, skip, valueOf } from '../expect.ts';
import { aWord, type Case, type Trial } from '../trial.ts';

export const directoryCases: readonly Case[] = [
  {
    name: 'lists everyone once, page by page, deleted members last',
    rules: ['E-02', 'P20'],
    needs: ['directory'],
    run: async (trial) => {
      const found = await entries(trial, '');
      mustBeDistinct(
        found.map(({ kind, id }) => `${kind} ${id}`),
        'entries of the directory',
      );
      const firstDeleted = found.findIndex((entry) => entry.kind === 'member' && entry.state === 'deleted');
      const rest = firstDeleted < 0 ? [] : found.slice(firstDeleted);
      must(
        rest.every((entry) => entry.kind === 'member' && entry.state === 'deleted'),
        'an active entry stands behind a deleted one',
      );
    },
  },
  {
    name: 'lists only the kinds that were asked for',
    rules: ['E-03'],
    needs: ['directory'],
    run: async (trial) => {
      for (const kind of PRINCIPAL_KINDS) {
        const kinds = new Set((await trial.directory(kind)).map((entry) => entry.kind));
        kinds.delete(kind);
        mustEqual([...kinds], [], `other kinds among ${kind}s`);
      }
    },
  },
  {
    name: 'finds a member by a part of the name, and nobody by a name that nobody has',
    rules: ['E-02'],
    needs: ['directory'],
    run: async (trial) => {
      const { id, name } = trial.session.viewer.member;
      for (const text of [name, name.slice(0, 2), name.toUpperCase()]) {
        const found = await entries(trial, text);
        must(
          found.some((entry) => entry.kind === 'member' && entry.id === id),
          `the viewer is not found by ${text.length} letters of the name`,
        );
      }
      mustEqual(await entries(trial, aWord()), [], 'entries of an unknown name');
    },
  },
  {
    name: 'names what is behind references, in their order, leaving out what it does not have',
    rules: ['E-03'],
    needs: ['directory'],
    run: async (trial) => {
      const known = (await entries(trial, '')).slice(0, 5).toReversed();
      if (known.length < 2) return skip('the directory has fewer than two entries');
      const refs = known.map(({ kind, id }) => ({ kind, id }));
      const asked = [refs[0]!, { kind: 'member', id: aWord() } as const, ...refs.slice(1)];
      const named = valueOf(await trial.ports.directory.resolve(asked, trial.call), 'resolving');
      mustEqual(
        named.map(({ kind, id }) => ({ kind, id })),
        refs,
        'the entries',
      );
    },
  },
  {
    name: 'names the active members of a team or group, each once',
    rules: ['E-20'],
    needs: ['directory.members-of'],
    run: async (trial) => {
      for (const kind of ['team', 'group'] as const) {
        const [entry] = await trial.directory(kind);
        if (!entry) continue;
        const members = await trial.allPages(
          (cursor) => trial.ports.directory.membersOf(entry, { cursor, limit: 7 }, trial.call),
          `the members of a ${kind}`,
        );
        mustBeDistinct(
          members.map(({ id }) => id),
          `members of a ${kind}`,
        );
        must(
          members.every(({ state }) => state === 'active'),
          'a deleted member is listed',
        );
      }
    },
  },
  {
    name: 'says whether a member may be chosen as a master',
    rules: ['G-03'],
    needs: ['directory', 'groups.create'],
    run: async (trial) => {
      const options = { kinds: ['member'], cursor: null, limit: 20, externalPermission: true } as const;
      const { items } = valueOf(await trial.ports.directory.search('', options, trial.call), 'reading members');
      must(
        items.every((entry) => 'mayChatExternally' in entry),
        'a member comes without whether he may chat externally',
      );
    },
  },
];

const entries = ({ ports, allPages, call }: Trial, text: string) =>
  allPages(
    (cursor) => ports.directory.search(text, { kinds: PRINCIPAL_KINDS, cursor, limit: 60 }, call),
    'searching',
    5_000,
  );
