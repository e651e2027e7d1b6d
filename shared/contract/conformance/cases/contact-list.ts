import { hasNoOwner, type ContactRow } from '../../../domain/contact.ts';
import { CONTACT_FILTERS, EVERYTHING, type ContactFilter } from '../../../domain/query.ts';
import { must, mustBeDistinct, mustEqual, refusalOf, skip, valueOf } from '../expect.ts';
import { aWord, type Case, type Trial } from '../trial.ts';

const BY_NAME = { ...EVERYTHING, sort: 'name', descending: false } as const;

/** What a row of each filter must be like (L-05). Whether nobody sees a contact does not show in its row. */
const BELONGS: Readonly<Record<ContactFilter, (row: ContactRow) => boolean>> = {
  all: ({ trashed }) => !trashed,
  line: ({ type, trashed }) => type === 'line' && !trashed,
  works: ({ type, trashed }) => type === 'works' && !trashed,
  'no-public-members': (row) => hasNoOwner(row) && row.privacy.kind === 'members' && !row.trashed,
  'no-owner': (row) => hasNoOwner(row) && !row.trashed,
  trash: ({ trashed }) => trashed !== null,
};

export const contactListCases: readonly Case[] = [
  {
    name: 'shows every row once, however the windows are cut',
    rules: ['L-20', 'P20'],
    needs: ['contacts.window'],
    run: async (trial) => {
      const [coarse, fine] = [await windows(trial, 60), await windows(trial, 37)];
      mustBeDistinct(coarse, 'rows by windows of 60');
      mustEqual(fine, coarse, 'rows by windows of 37');
    },
  },
  {
    name: 'shows the last row, and nothing behind it',
    rules: ['L-20'],
    needs: ['contacts.window'],
    run: async ({ ports, call }) => {
      const at = async (offset: number) =>
        valueOf(await ports.contacts.window(EVERYTHING, { offset, limit: 50 }, call), `the window at ${offset}`);
      const { total } = await at(0);
      if (total === null) return skip('the host does not count');
      mustEqual((await at(Math.max(0, total - 1))).items.length, Math.min(1, total), 'rows at the last place');
      mustEqual((await at(total + 1_000)).items, [], 'rows behind the end');
    },
  },
  {
    name: 'shows every row once by cursor, and the same ones as by window',
    rules: ['L-20', 'P20'],
    needs: [],
    run: async (trial) => {
      const { ports, call } = trial;
      const rows = await trial.allPages(
        (cursor) => ports.contacts.page(BY_NAME, { cursor, limit: 40 }, call),
        'reading by cursor',
        200,
      );
      const ids = rows.map(({ id }) => id);
      mustBeDistinct(ids, 'rows by cursor');
      if (trial.can('contacts.window')) mustEqual(ids.slice(0, 180), (await windows(trial, 60)).slice(0, 180), 'rows');
    },
  },
  {
    name: 'refuses a cursor that it did not give',
    rules: ['P20'],
    needs: [],
    run: async ({ ports, call }) => {
      const answer = await ports.contacts.page(EVERYTHING, { cursor: aWord(), limit: 10 }, call);
      refusalOf(answer, ['cursor-expired', 'invalid'], 'reading by an unknown cursor');
    },
  },
  {
    name: 'counts what each filter lists',
    rules: ['L-05'],
    needs: ['contacts.counts'],
    run: async (trial) => {
      const counts = valueOf(await trial.ports.contacts.counts(EVERYTHING, trial.call), 'counting');
      for (const filter of CONTACT_FILTERS) {
        const { total } = await trial.rows({ filter }, 1);
        if (total !== null && counts[filter] !== null) mustEqual(total, counts[filter], `contacts under ${filter}`);
      }
    },
  },
  {
    name: 'lists under each filter only what belongs there',
    rules: ['L-05'],
    needs: [],
    run: async (trial) => {
      for (const filter of CONTACT_FILTERS) {
        const strays = (await trial.rows({ filter })).items.filter((row) => !BELONGS[filter](row));
        must(!strays.length, `${strays.length} rows under ${filter} do not belong there`);
      }
    },
  },
  {
    name: 'finds a contact by a part of its name, in any case and script',
    rules: ['L-03', 'L-24'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const word = aWord();
      const latin = await trial.newContact({ name: { given: 'Zoë', family: `Van${word}` } });
      const korean = await trial.newContact({ name: { family: '김', given: `서연${word}` } });
      for (const [text, expected] of [
        [`van${word}`, latin.id],
        [word.toUpperCase(), latin.id],
        [`서연${word}`, korean.id],
      ] as const) {
        const found = (await trial.rows({ text })).items.map(({ id }) => id);
        must(found.includes(expected), `searching for a part of a name does not find it (${text.length} letters)`);
      }
      mustEqual((await trial.rows({ text: `${word}${aWord()}` })).items, [], 'contacts of a name that nobody has');
    },
  },
  {
    name: 'combines the criteria of the advanced search with AND',
    rules: ['L-04'],
    needs: ['contacts.create', 'contacts.search-company'],
    run: async (trial) => {
      const [word, ownerId] = [aWord(), trial.session.viewer.member.id];
      const { id } = await trial.newContact({ name: { given: word }, company: `${word} GmbH` });
      const found = { name: word, company: word, types: ['general'], ownerId } as const;
      const ids = async (query: Parameters<Trial['rows']>[0]) => (await trial.rows(query)).items.map((row) => row.id);

      mustEqual(await ids(found), [id], 'contacts that meet all criteria');
      mustEqual(await ids({ ...found, types: ['line', 'works'] }), [], 'contacts of another type');
      mustEqual(await ids({ ...found, company: aWord() }), [], 'contacts of another company');
      mustEqual(await ids({ ...found, filter: 'trash' }), [], 'contacts in the Trash');
    },
  },
  {
    name: 'finds what all of the given members can see, by any path',
    rules: ['L-04', 'E-03'],
    needs: ['contacts.create', 'contacts.visible-to', 'directory'],
    run: async (trial) => {
      const word = aWord();
      const [viewer, stranger] = await trial.colleagues(2);
      if (!viewer || !stranger) return;
      const privacy = { kind: 'members', viewers: [{ kind: 'member', id: viewer.id }] } as const;
      const { id } = await trial.newContact({ name: { given: word }, privacy });
      const seenBy = async (...visibleTo: string[]) =>
        (await trial.rows({ name: word, visibleTo })).items.map((row) => row.id);

      mustEqual(await seenBy(viewer.id), [id], 'what a listed member sees');
      mustEqual(
        await seenBy(viewer.id, trial.session.viewer.member.id),
        [id],
        'what a listed member and the owner see',
      );
      mustEqual(await seenBy(viewer.id, stranger.id), [], 'what a stranger sees too');
    },
  },
  {
    name: 'finds what a member sees through a team',
    rules: ['L-04', 'E-20'],
    needs: ['contacts.create', 'contacts.visible-to', 'directory.members-of'],
    run: async (trial) => {
      const word = aWord();
      const team = (await trial.directory('team')).find((entry) => entry.kind === 'team' && entry.memberCount > 0);
      if (!team) return skip('no team has members');
      const range = { cursor: null, limit: 5 };
      const members = valueOf(await trial.ports.directory.membersOf(team, range, trial.call), 'reading a team').items;
      const member = members.find(({ id }) => id !== trial.session.viewer.member.id);
      if (!member) return skip('the team has no other member');
      const privacy = { kind: 'members', viewers: [{ kind: 'team', id: team.id }] } as const;
      const { id } = await trial.newContact({ name: { given: word }, privacy });

      const found = (await trial.rows({ name: word, visibleTo: [member.id] })).items.map((row) => row.id);
      mustEqual(found, [id], 'what a member of the team sees');
    },
  },
  {
    name: 'sorts both ways',
    rules: ['L-26'],
    needs: [],
    run: async (trial) => {
      for (const [sort, field] of [
        ['created', 'createdAt'],
        ['modified', 'modifiedAt'],
      ] as const) {
        for (const descending of [false, true]) {
          const times = (await trial.rows({ sort, descending })).items.map((row) => Date.parse(row[field]));
          const sorted = times.toSorted((a, b) => (descending ? b - a : a - b));
          mustEqual(times, sorted, `rows by ${sort}, ${descending ? 'latest' : 'earliest'} first`);
        }
      }
    },
  },
];

async function windows({ ports, call }: Trial, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let offset = 0; offset < 300; offset += limit) {
    const part = valueOf(await ports.contacts.window(BY_NAME, { offset, limit }, call), `the window at ${offset}`);
    mustEqual(part.offset, offset, 'the offset of a window');
    ids.push(...part.items.map(({ id }) => id));
    if (part.items.length < limit) break;
  }
  return ids.slice(0, 300);
}
