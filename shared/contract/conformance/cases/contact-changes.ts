import type { Contact } from '../../../domain/contact.ts';
import { LIMITS } from '../../../domain/limits.ts';
import { newKey, type Done } from '../../../ports/call.ts';
import { must, mustEqual, refusalOf, skip, valueOf } from '../expect.ts';
import { aWord, type Case } from '../trial.ts';

export const contactChangeCases: readonly Case[] = [
  {
    name: 'shows in the contact what its row says',
    rules: ['E-01', 'L-02'],
    needs: [],
    run: async (trial) => {
      const [row] = (await trial.rows({}, 1)).items;
      if (!row) return skip('there are no contacts');
      const contact = valueOf(await trial.ports.contacts.get(row.id, trial.call), 'reading a contact');
      for (const field of ['id', 'revision', 'type', 'displayName', 'modifiedAt'] as const) {
        mustEqual(contact[field], row[field], field);
      }
      mustEqual(contact.owner?.id ?? null, row.owner?.id ?? null, 'the owner');
    },
  },
  {
    name: 'says that it has no such contact',
    rules: ['D4'],
    needs: [],
    run: async ({ ports, call }) =>
      void refusalOf(await ports.contacts.get(aWord(), call), ['not-found', 'gone'], 'reading an unknown contact'),
  },
  {
    name: 'keeps a new contact as it was given',
    rules: ['E-11', 'E-01'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const fields = {
        name: { family: '山田', given: '太郎', phoneticFamily: 'やまだ' },
        company: '株式会社ひかり商事',
        phones: [{ kind: 'work', number: '+81 3-1234-5678', primary: true }],
        tags: ['春', '👨‍👩‍👧‍👦'],
        customFields: [{ name: 'Contract', kind: 'text', value: '=1+1' }],
        memo: 'Line one\nLine two',
      } as const;
      const made = await trial.newContact(fields);
      const kept = valueOf(await trial.ports.contacts.get(made.id, trial.call), 'reading it again');
      for (const [field, value] of Object.entries(fields)) mustEqual(kept[field as keyof Contact], value, field);
      mustEqual(kept.owner?.id, trial.session.viewer.member.id, 'the owner');
    },
  },
  {
    name: 'changes only the fields that were given, and clears by null',
    rules: ['E-02', 'E-03'],
    needs: ['contacts.create', 'directory'],
    run: async (trial) => {
      const [next] = await trial.colleagues(1);
      if (!next) return;
      const before = await trial.newContact({ nickname: 'Mio', company: 'Hikari' });
      const privacy = { kind: 'members', viewers: [{ kind: 'member', id: trial.session.viewer.member.id }] } as const;
      const changes = { ownerId: next.id, privacy, nickname: null };
      const done = await trial.ports.contacts.update(before.id, changes, trial.revised(before));

      const after = valueOf(done, 'changing a contact').value;
      mustEqual(after.owner?.id, next.id, 'the new owner');
      mustEqual(after.privacy, privacy, 'the new privacy');
      mustEqual(
        after.viewers.map(({ id }) => id),
        [trial.session.viewer.member.id],
        'the named viewers',
      );
      mustEqual(after.nickname, undefined, 'the cleared nickname');
      mustEqual(after.company, 'Hikari', 'the company, which was not given');
      must(after.revision !== before.revision, 'a change gives a new revision');
      mustEqual(
        valueOf(await trial.ports.contacts.get(before.id, trial.call), 'reading it again'),
        after,
        'the contact',
      );
    },
  },
  {
    name: 'refuses a change that is based on an old revision, and shows the present one',
    rules: ['E-21', 'P16'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const { contacts } = trial.ports;
      const seen = await trial.newContact({ company: 'First' });
      const faster = valueOf(
        await contacts.update(seen.id, { company: 'Faster' }, trial.revised(seen)),
        'the faster one',
      );

      const later = await contacts.update(seen.id, { company: 'Later' }, trial.revised(seen));
      const { current } = refusalOf(later, ['conflict'], 'the later one');
      mustEqual((current as Contact | undefined)?.revision, faster.value.revision, 'the revision it holds now');
      mustEqual((current as Contact | undefined)?.company, 'Faster', 'what it holds now');
      mustEqual(
        valueOf(await contacts.get(seen.id, trial.call), 'reading it again').company,
        'Faster',
        'what was not overwritten',
      );
    },
  },
  {
    name: 'makes one contact of one key, however often it is sent',
    rules: ['P12'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const [key, word] = [newKey(), aWord()];
      const fields = trial.contactFields({ name: { given: word } });
      const send = () => trial.ports.contacts.create(fields, trial.change(key));
      const answers = [...(await Promise.all([send(), send()])), await send()];
      const ids = answers.map((answer) => valueOf(answer, 'sending it again').value.id);
      for (const id of new Set(ids)) trial.takeAway(id);

      mustEqual(new Set(ids).size, 1, 'contacts that were answered');
      mustEqual((await trial.rows({ name: word })).items.length, 1, 'contacts that were made');
    },
  },
  {
    name: 'refuses a key that stood for something else',
    rules: ['P12'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const key = newKey();
      const first = await trial.ports.contacts.create(trial.contactFields(), trial.change(key));
      trial.takeAway(valueOf(first, 'the first').value.id);
      const other = await trial.ports.contacts.create(trial.contactFields(), trial.change(key));
      if (other.ok) trial.takeAway(other.value.value.id);
      refusalOf(other, ['invalid'], 'another contact under the same key');
    },
  },
  {
    name: 'tells afterwards what became of a change, and that it never saw another',
    rules: ['P13'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const key = newKey();
      const made = await trial.ports.contacts.create(trial.contactFields(), trial.change(key));
      const { value } = valueOf(made, 'creating a contact');
      trial.takeAway(value.id);

      const known = valueOf(await trial.ports.outcomes.of<Done<Contact>>(key, trial.call), 'asking for it');
      must(known.state === 'answered', `the change is said to be ${known.state}`);
      mustEqual(valueOf(known.answer, 'its answer').value.id, value.id, 'the contact that was made');
      const unknown = valueOf(await trial.ports.outcomes.of(newKey(), trial.call), 'asking for an unknown one');
      mustEqual(unknown.state, 'never-seen', 'a change that was never sent');
    },
  },
  {
    name: 'names each field that it refuses, and keeps nothing',
    rules: ['E-07', 'P24'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const word = aWord();
      const refused = await trial.ports.contacts.create(
        trial.contactFields({
          name: { given: word },
          emails: [{ kind: 'work', address: 'not an address' }],
          memo: 'x'.repeat(LIMITS.memo + 1),
        }),
        trial.change(),
      );
      if (refused.ok) trial.takeAway(refused.value.value.id);
      const { fields } = refusalOf(refused, ['invalid'], 'a contact that is not valid');
      const memo = fields.find(({ field }) => field === 'memo');
      mustEqual(memo, { field: 'memo', code: 'too-long', limit: LIMITS.memo }, 'the problem with memo');
      mustEqual(
        fields.find(({ field }) => field === 'emails.0.address')?.code,
        'bad-email',
        'the problem with the e-mail',
      );
      mustEqual((await trial.rows({ name: word })).items, [], 'what was kept');
    },
  },
  {
    name: 'refuses a contact without a name, phone and e-mail, and one whose owner is not a member',
    rules: ['E-02', 'E-07'],
    needs: ['contacts.create'],
    run: async (trial) => {
      for (const wrong of [{ name: {}, emails: [] }, { ownerId: aWord() }]) {
        const refused = await trial.ports.contacts.create(trial.contactFields(wrong), trial.change());
        if (refused.ok) trial.takeAway(refused.value.value.id);
        refusalOf(refused, ['invalid'], Object.keys(wrong).join(' and '));
      }
    },
  },
  {
    name: 'refuses a change without a reason, where policy asks for one',
    rules: ['P28'],
    needs: ['contacts.create'],
    run: async (trial) => {
      if (!trial.session.policy.reasonRequired) return skip('policy asks for no reason');
      const { reason: _, ...change } = trial.change();
      const refused = await trial.ports.contacts.create(trial.contactFields(), change);
      if (refused.ok) trial.takeAway(refused.value.value.id);
      refusalOf(refused, ['invalid'], 'a change without a reason');
    },
  },
  {
    name: 'takes a change back',
    rules: ['E-22'],
    needs: ['contacts.create', 'contacts.undo'],
    run: async (trial) => {
      const { contacts } = trial.ports;
      const before = await trial.newContact({ company: 'Before' });
      const { undo } = valueOf(
        await contacts.update(before.id, { company: 'After' }, trial.revised(before)),
        'changing',
      );
      must(undo !== null, 'the change comes with a ticket to take it back');
      const back = valueOf(await contacts.undo(undo.token, trial.change()), 'taking it back');
      mustEqual(back.company, 'Before', 'the company');
      must(back.revision !== before.revision, 'taking back is a change too');
    },
  },
  {
    name: 'finds contacts that look the same, and the tags in use',
    rules: ['E-11'],
    needs: ['contacts.create'],
    run: async (trial) => {
      const tag = aWord();
      const made = await trial.newContact({ tags: [tag] });
      const alike = await trial.ports.contacts.lookAlikes({ phones: [], emails: made.emails }, trial.call);
      mustEqual(
        valueOf(alike, 'looking for the same').map(({ id }) => id),
        [made.id],
        'contacts with that e-mail',
      );
      mustEqual(valueOf(await trial.ports.contacts.tags(tag.slice(0, 8), trial.call), 'tags'), [tag], 'tags');
    },
  },
  {
    name: 'stores a picture and answers a safe address',
    rules: ['E-01', 'P22'],
    needs: ['contacts.photo'],
    run: async (trial) => {
      const bytes = Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0));
      const stored = await trial.ports.contacts.uploadPhoto(new Blob([bytes], { type: 'image/png' }), trial.change());
      const { url } = valueOf(stored, 'storing a picture');
      must(/^(?:https?:|\/)/.test(url), 'the address is http or https');
    },
  },
];

/** One pixel, PNG. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
