import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import {
  aContact,
  aMemberEntry,
  aMemberSummary,
  aPolicy,
  aSession,
  aWorksContact,
} from '../../../mocks/factories/index.ts';
import { scripted } from '../../../mocks/scripted-ports.ts';
import type { Contact } from '../../../shared/domain/contact.ts';
import { fail, ok, type Problem, type Result } from '../../../shared/domain/result.ts';
import type { Done, RevisedChange } from '../../../shared/ports/call.ts';
import type { ContactChanges, ContactPort } from '../../../shared/ports/contact-port.ts';
import type { Outcome, OutcomePort } from '../../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../../shared/ports/session-port.ts';
import { EditController } from './edit.controller.ts';

describe('editing a contact', () => {
  it('sends only what was changed, with the revision it was based on', async () => {
    const form = editing(aContact({ revision: '7', title: 'Manager', department: 'Sales' }));

    form.edit.write({ title: ' Director ', department: '' });
    await form.save();

    assert.deepEqual(form.sent, [{ changes: { title: 'Director', department: null }, revision: '7' }]);
    assert.equal(form.saved.length, 1);
  });

  it('sends nothing when nothing was changed', async () => {
    const form = editing(aContact());

    await form.save();

    assert.deepEqual([form.sent, form.saved], [[], [null]]);
  });

  it('makes one change of a double click (P12)', async () => {
    const form = editing(aContact());

    form.edit.write({ title: 'Director' });
    form.edit.submit();
    form.edit.submit();
    await settled();

    assert.equal(form.sent.length, 1);
  });

  it('says what is wrong with a field once it was left, and refuses to save it (E-07)', async () => {
    const form = editing(aContact());

    form.edit.write({ emails: [{ kind: 'work', address: 't.yamada@hikari' }] });
    assert.deepEqual(codesOf(form), [], 'not while it is being written');
    form.edit.leave('emails.0.address');
    assert.deepEqual(codesOf(form), ['email-without-dot']);

    await form.save();
    assert.equal(form.edit.save.state, 'refused');
    assert.deepEqual(form.sent, []);

    form.edit.write({ emails: [{ kind: 'work', address: 't.yamada@hikari.example' }] });
    assert.equal(form.edit.save.state, 'idle');
  });

  it('shows what the host refuses at the field', async () => {
    const form = editing(aContact(), {
      answers: [refusal({ kind: 'invalid', fields: [{ field: 'title', code: 'x' }] })],
    });

    form.edit.write({ title: 'Director' });
    await form.save();

    assert.deepEqual([form.edit.save.state, form.edit.problems], ['refused', [{ field: 'title', code: 'x' }]]);
  });

  it('keeps what was entered when saving fails, and tries again under the same key (P12)', async () => {
    const form = editing(aContact(), { answers: [refusal({ kind: 'unavailable' })] });

    form.edit.write({ title: 'Director' });
    await form.save();
    assert.deepEqual(form.edit.save, { state: 'failed', problem: { kind: 'unavailable' } });
    assert.equal(form.edit.draft.fields.title, 'Director');

    form.edit.tryAgain();
    await settled();
    assert.equal(form.saved.length, 1);
    assert.equal(new Set(form.keys).size, 1);
  });

  it('is another intention, with another key, once something else is written', async () => {
    const form = editing(aContact(), { answers: [refusal({ kind: 'unavailable' })] });

    form.edit.write({ title: 'Director' });
    await form.save();
    form.edit.write({ title: 'Chair' });
    await form.save();

    assert.equal(new Set(form.keys).size, 2);
  });

  it('says that the outcome is unknown when the answer was lost, and finds out (P13)', async () => {
    const lost = refusal({ kind: 'unknown-outcome', key: 'k' });
    const form = editing(aContact(), {
      answers: [lost],
      outcomes: [
        { state: 'running' },
        { state: 'answered', answer: ok({ value: aContact({ title: 'Director' }), undo: null }) },
      ],
    });

    form.edit.write({ title: 'Director' });
    await form.save();
    assert.deepEqual(form.edit.save, { state: 'unknown', asked: 'not-yet' });

    await form.edit.checkAgain();
    assert.deepEqual(form.edit.save, { state: 'unknown', asked: 'running' });

    await form.edit.checkAgain();
    assert.equal(form.saved.length, 1);
    assert.equal(form.sent.length, 1, 'asking is not sending');
  });

  it('says that nothing happened when the host never saw it, and sends it again under the same key', async () => {
    const form = editing(aContact(), {
      answers: [refusal({ kind: 'unknown-outcome', key: 'k' })],
      outcomes: [{ state: 'never-seen' }],
    });

    form.edit.write({ title: 'Director' });
    await form.save();
    await form.edit.checkAgain();
    assert.equal(form.edit.save.state, 'never-seen');

    form.edit.tryAgain();
    await settled();
    assert.deepEqual([form.saved.length, new Set(form.keys).size], [1, 1]);
  });

  it('asks the host to sign in when the session has expired, and goes on with everything typed (P18)', async () => {
    const form = editing(aContact(), { answers: [refusal({ kind: 'unauthenticated' })] });

    form.edit.write({ title: 'Director' });
    await form.save();
    assert.deepEqual(form.edit.save, { state: 'expired', asking: false });

    await form.edit.signIn();
    assert.equal(form.saved.length, 1);
    assert.equal(form.sent.at(-1)?.changes.title, 'Director');
    assert.equal(new Set(form.keys).size, 1);
  });

  it('stays expired when the host gives up on signing in', async () => {
    const form = editing(aContact(), { answers: [refusal({ kind: 'unauthenticated' })], signsIn: false });

    form.edit.write({ title: 'Director' });
    await form.save();
    await form.edit.signIn();

    assert.deepEqual(form.edit.save, { state: 'expired', asking: false });
  });

  it('never overwrites what somebody else saved meanwhile (E-21, P16)', async () => {
    const before = aContact({ revision: '1', title: 'Deputy', memo: 'Calls.' });
    const current: Contact = { ...before, revision: '2', title: 'Manager', memo: 'Writes.' };
    const form = editing(before, { answers: [refusal({ kind: 'conflict', current })] });

    form.edit.write({ title: 'Director', department: 'Sales' });
    await form.save();
    assert.equal(form.edit.save.state, 'conflict');

    form.edit.saveChoices();
    await settled();
    assert.equal(form.sent.length, 1, 'not before the choice is made');

    form.edit.choose([['title', 'mine']]);
    form.edit.saveChoices();
    await settled();
    assert.deepEqual(form.sent[1], { changes: { title: 'Director', department: 'Sales' }, revision: '2' });
    assert.equal(new Set(form.keys).size, 2, 'another intention');
  });

  it('is told by the host’s news that it was overtaken', () => {
    const form = editing(aContact({ revision: '1' }));

    form.edit.hear(aContact({ revision: '2' }));

    assert.equal(form.edit.overtaken, true);
  });

  it('asks once before leaving with changes, and not without (E-04)', () => {
    const form = editing(aContact());
    assert.equal(form.edit.askToLeave(), true);

    form.edit.write({ title: 'Director' });
    assert.equal(form.edit.askToLeave(), false);
    assert.equal(form.edit.save.state, 'leaving');

    form.edit.goBack();
    assert.equal(form.edit.save.state, 'idle');
  });

  it('warns before nobody could see the contact, and can be mended with one press (E-10)', async () => {
    const form = editing(aContact(), { isInvisible: true });

    form.edit.write({ ownerId: null, privacy: { kind: 'members', viewers: [] } });
    await form.save();
    assert.equal(form.edit.save.state, 'invisible');
    assert.equal(form.sent.length, 0);

    form.edit.makeMeOwner();
    await settled();
    assert.deepEqual(
      form.sent[0]?.changes,
      { privacy: { kind: 'members', viewers: [] } },
      'Park owned it, and does again',
    );
  });

  it('names an owner who was chosen a moment ago', () => {
    const form = editing(aContact());
    const emma = aMemberSummary({ id: 'm-9', name: 'Emma Lindqvist' });

    form.edit.write({ ownerId: 'm-9' }, [aMemberEntry(emma)]);

    assert.equal(form.edit.access.owner?.name, 'Emma Lindqvist');
  });

  it('keeps what was typed while the answer was on its way', async () => {
    const form = editing(aContact({ title: 'Manager' }));

    form.edit.write({ title: 'Director' });
    form.edit.submit();
    form.edit.write({ memo: 'And this.' });
    await settled();

    assert.deepEqual([form.edit.draft.fields.memo, form.edit.changed, form.saved], ['And this.', true, []]);
  });

  it('asks why where the company wants to know, before anything is sent (P28)', async () => {
    const form = editing(aContact(), { reasonRequired: true });

    form.edit.write({ title: 'Director' });
    await form.save();
    assert.deepEqual([form.edit.save, form.sent], [{ state: 'reason', missing: false }, []]);

    form.edit.giveReason();
    assert.deepEqual(form.edit.save, { state: 'reason', missing: true });

    form.edit.writeReason(' Promoted ');
    form.edit.giveReason();
    await settled();
    assert.deepEqual([form.reasons, form.saved.length], [['Promoted'], 1]);
  });

  it('asks why when only the host knows that it must (P28)', async () => {
    const form = editing(aContact(), {
      answers: [refusal({ kind: 'invalid', fields: [{ field: 'Reason', code: 'required' }] })],
    });

    form.edit.write({ title: 'Director' });
    await form.save();
    assert.deepEqual(form.edit.save, { state: 'reason', missing: false });

    form.edit.writeReason('Promoted');
    form.edit.giveReason();
    await settled();
    assert.deepEqual([form.reasons, form.saved.length], [[undefined, 'Promoted'], 1]);
  });

  it('does not ask for a name or a phone of a linked contact (E-06)', async () => {
    const form = editing(aWorksContact());

    form.edit.write({ name: {}, phones: [], emails: [] });
    await form.save();

    assert.equal(form.sent.length, 1);
  });
});

interface Script {
  readonly answers?: readonly Result<Done<Contact>>[];
  readonly outcomes?: readonly Outcome<Done<Contact>>[];
  readonly signsIn?: boolean;
  readonly isInvisible?: boolean;
  readonly reasonRequired?: boolean;
}

const refusal = (problem: Problem): Result<never> => fail(problem);

/** A form over a host that answers as scripted, and in the end does what it is asked. */
function editing(contact: Contact, script: Script = {}) {
  const answers = [...(script.answers ?? [])];
  const outcomes = [...(script.outcomes ?? [])];
  const sent: { readonly changes: ContactChanges; readonly revision: string }[] = [];
  const keys: string[] = [];
  const reasons: (string | undefined)[] = [];
  const saved: (Done<Contact> | null)[] = [];
  const contacts = scripted<ContactPort>({
    update: async (_, changes: ContactChanges, { key, revision, reason }: RevisedChange) => {
      keys.push(key);
      reasons.push(reason);
      sent.push({ changes, revision });
      const done = ok({ value: { ...contact, ...changes, revision: 'next' } as Contact, undo: null });
      return answers.shift() ?? done;
    },
  });
  const session = scripted<SessionPort>({
    signIn: async () => (script.signsIn === false ? fail({ kind: 'unauthenticated' }) : ok(aSession())),
  });
  const outcome = scripted<OutcomePort>({ of: async () => ok(outcomes.shift() as never) });
  const host = new ControllerHost();
  const edit = new EditController(
    host,
    { contact, session: aSession({ policy: aPolicy({ reasonRequired: script.reasonRequired ?? false }) }) },
    {
      contacts: () => contacts,
      session: () => session,
      outcomes: () => outcome,
      isInvisible: () => script.isInvisible ?? false,
      onSaved: (done) => saved.push(done),
    },
  );
  const save = async (): Promise<void> => {
    edit.submit();
    await settled();
  };
  return { edit, save, sent, keys, reasons, saved };
}

const codesOf = ({ edit }: { readonly edit: EditController }): readonly string[] =>
  edit.problems.map(({ code }) => code);

/** One turn of the event loop: enough for a scripted port's promises. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
