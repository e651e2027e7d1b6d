import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import {
  aGroupPreflight,
  aMemberSummary,
  aMessageRoom,
  anExternalGroup,
  aPolicy,
  aSession,
} from '../../../mocks/factories/index.ts';
import { aSessionPort, pageOf, scripted } from '../../../mocks/scripted-ports.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { Draft, DraftPort } from '../../../shared/ports/draft-port.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import { RoomsController } from './rooms.controller.ts';
import { blankDraft, readDraft, type GroupTask } from './wizard-draft.ts';
import { WizardController } from './wizard.controller.ts';

describe('the wizard', () => {
  it('makes one group of a double press on Add (P12)', async () => {
    const { wizard, made } = await opened({ draft: FULL });
    wizard.submit();
    wizard.submit();
    await settled();

    assert.equal(made.length, 1);
    assert.equal(wizard.view.state, 'done');
  });

  it('has its draft with the key at the host before it asks for the group (P12, G-21)', async () => {
    const { wizard, log } = await opened({ draft: FULL });
    wizard.submit();
    await settled();

    const [key] = log.filter((entry) => entry.startsWith('create ')).map((entry) => entry.slice('create '.length));
    assert.ok(log.indexOf(`draft ${key}`) !== -1 && log.indexOf(`draft ${key}`) < log.indexOf(`create ${key}`));
  });

  it('asks what became of the group that was sent before a reload, under the key that was written (P13)', async () => {
    const kept = { ...FULL, order: { key: 'k-1', about: '' }, savedAt: new Date().toISOString() };
    const { wizard, made, log } = await opened({ draft: kept });
    await settled();

    assert.ok(log.includes('create k-1'));
    assert.deepEqual([made.length, wizard.view.state], [1, 'done']);
  });

  it('does not leave a step in which something is missing, and says what', async () => {
    const { wizard } = await opened();
    assert.equal(wizard.problems.length, 0);

    assert.equal(wizard.next(), false);

    assert.deepEqual([wizard.draft.step, wizard.problems], ['profile', [{ field: 'name', code: 'required' }]]);
  });

  it('sends nothing while the host says that something stands in the way (G-20)', async () => {
    const lines = [{ level: 'blocking', reason: 'name-taken', names: [], count: 1 }] as const;
    const { wizard, made } = await opened({
      draft: FULL,
      groups: { preflight: async () => ok(aGroupPreflight({ lines })) },
    });

    assert.equal(wizard.submit(), 'blocked');
    await settled();

    assert.equal(made.length, 0);
  });

  it('says a refusal at its field until that is changed', async () => {
    const refused = [{ field: 'name', code: 'not-unique' }];
    const { wizard } = await opened({
      draft: FULL,
      groups: { create: async () => fail({ kind: 'invalid', fields: refused }) },
    });
    wizard.submit();
    await settled();
    assert.deepEqual([wizard.refused, wizard.order.view.state], [refused, 'idle']);

    wizard.write({ name: 'Hikari summer campaign' });

    assert.deepEqual(wizard.problems, []);
  });

  it('asks once more before a room is converted, since that cannot be undone (G-08)', async () => {
    const { wizard, made } = await opened({ task: 'convert', draft: { ...FULL, room: aMessageRoom() } });
    assert.equal(wizard.submit(), 'confirm');
    await settled();
    assert.equal(made.length, 0);

    assert.equal(wizard.submit(), 'sent');
    await settled();

    assert.equal(made.length, 1);
  });

  it('brings back what was started over (G-21)', async () => {
    const { wizard } = await opened({ draft: { ...FULL, step: 'profile' } });
    wizard.startOver();
    assert.deepEqual([wizard.draft.name, wizard.found], ['', 'started-over']);

    wizard.bringBack();

    assert.equal(wizard.draft.name, FULL.name);
  });
});

describe('a draft of another release', () => {
  const blank = blankDraft('create', aSession());

  it('keeps all that is understood, and the rest is as in a new one (P8)', () => {
    const draft = readDraft(
      { ...FULL, step: 'colours', features: ['message', 'telepathy'], notification: 'yes', theme: 'blue' },
      blank,
      'create',
    );

    assert.deepEqual(
      [draft.name, draft.step, draft.features, draft.notification, 'theme' in draft],
      [FULL.name, 'profile', ['message'], true, false],
    );
  });

  it('takes nothing for what it is not, so that it can be shown (P8)', () => {
    const draft = readDraft(
      { ...FULL, masters: [null, ...FULL.masters], features: {}, room: 'r-1', order: 'k-1', pictureUrl: 5 },
      blank,
      'create',
    );

    assert.deepEqual(
      [draft.masters, draft.features, draft.room, draft.order, draft.pictureUrl],
      [FULL.masters, blank.features, null, null, null],
    );
  });
});

describe('the rooms of which a group can be made', () => {
  const many = Array.from({ length: 75 }, (_, at) => aMessageRoom({ id: `r-${at}` }));

  it('finds one wherever it is in the list (G-08)', async () => {
    const rooms = roomsOf({ rooms: async (_, range) => pageOf(many, range) });

    assert.equal((await rooms.find('r-70'))?.id, 'r-70');
    assert.equal(await rooms.find('r-99'), null);
  });

  it('finds none where the host cannot be asked', async () => {
    assert.equal(await roomsOf({ rooms: async () => fail({ kind: 'timeout' }) }).find('r-1'), null);
  });
});

const FULL = {
  step: 'review',
  reached: 'review',
  name: 'Hikari spring campaign',
  description: '',
  masters: [aMemberSummary()],
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
// Controllers listen for the page's end; Node has none.
globalThis.addEventListener ??= () => undefined;
globalThis.removeEventListener ??= () => undefined;

const roomsOf = (groups: Partial<GroupPort>): RoomsController => {
  const port = scripted<GroupPort>(groups);
  return new RoomsController(new ControllerHost(), () => port);
};

interface Given {
  readonly task?: GroupTask;
  readonly draft?: Draft;
  readonly groups?: Partial<GroupPort>;
}

/** A wizard over a host that makes every group, and a log of what the host was told. */
async function opened({ task = 'create', draft, groups = {} }: Given = {}) {
  const log: string[] = [];
  const made: unknown[] = [];
  const make = (name: string) => async (key: string) => {
    log.push(`${name} ${key}`);
    return ok(anExternalGroup());
  };
  const port = scripted<GroupPort>({
    preflight: async () => ok(aGroupPreflight()),
    conversionPreflight: async () => ok(aGroupPreflight()),
    create: (_, { key }) => make('create')(key),
    convert: (_room, _draft, { key }) => make('convert')(key),
    ...groups,
  });
  const drafts: DraftPort = {
    get: async () => ok({ draft: draft ?? null }),
    set: async (_, kept) => {
      log.push(`draft ${(kept as { order?: { key: string } | null }).order?.key}`);
      return ok(undefined);
    },
    remove: async () => ok(undefined),
  };
  const host = new ControllerHost();
  const session = aSessionPort();
  const wizard = new WizardController(host, {
    task,
    viewer: aSession(),
    sessionPort: session,
    session: () => session,
    outcomes: () => undefined,
    policy: () => aPolicy(),
    groups: () => port,
    drafts: () => drafts,
    onDone: (group) => made.push(group),
  });
  host.connect();
  await settled();
  return { host, wizard, log, made };
}
