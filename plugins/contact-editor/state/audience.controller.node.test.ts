import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ControllerHost } from '../../../mocks/controller-host.ts';
import { aGroupEntry, aMemberEntry, aMemberSummary, aTeamEntry } from '../../../mocks/factories/index.ts';
import { never, pageOf, scripted } from '../../../mocks/scripted-ports.ts';
import type { MemberSummary, PrincipalRef } from '../../../shared/domain/member.ts';
import { fail, type Result } from '../../../shared/domain/result.ts';
import type { Page } from '../../../shared/ports/call.ts';
import type { DirectoryPort } from '../../../shared/ports/directory-port.ts';
import { AudienceController, type Access } from './audience.controller.ts';

const member = (id: string): MemberSummary => aMemberSummary({ id, name: `Member ${id}` });
const team: PrincipalRef = { kind: 'team', id: 't-1' };
const shared: Access = {
  privacy: { kind: 'members', viewers: [{ kind: 'member', id: 'm-2' }, team] },
  owner: member('m-1'),
  viewers: [aMemberEntry(member('m-2')), aTeamEntry()],
};

describe('who can see a contact', () => {
  it('is the owner, the members added and the members of the teams, each by every path (E-20)', async () => {
    const { people } = await asked(shared, (_, range) => pageOf([member('m-2'), member('m-3')], range));

    assert.deepEqual(people(), {
      'm-1': ['owner'],
      'm-2': ['direct', 'team'],
      'm-3': ['team'],
    });
  });

  it('is counted through all pages of a large team', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => member(`n-${at}`));
    const { view } = await asked(shared, (_, range) => pageOf(many, range));

    const known = view();
    assert.ok(known.state === 'known' && known.audience.kind === 'people');
    assert.equal(known.audience.paths.size, 2502);
  });

  it('is everyone, without a question, when privacy is All', async () => {
    const { view, questions } = await asked({ ...shared, privacy: { kind: 'all' }, viewers: [] });

    assert.deepEqual([view().state, questions.length], ['known', 0]);
  });

  it('is not known when the host cannot say who is in a team', async () => {
    const { view } = await asked(shared, () => fail({ kind: 'unsupported' }));

    assert.deepEqual(view(), { state: 'unknown' });
  });

  it('is on its way while a team is being asked for, each once', async () => {
    const { view, audience, questions } = await asked(shared, never);
    audience.need(shared.privacy);

    assert.deepEqual([view().state, questions.length], ['loading', 1]);
  });

  it('leaves out a deleted owner and a deleted member', async () => {
    const gone: Access = {
      privacy: {
        kind: 'members',
        viewers: [
          { kind: 'member', id: 'm-2' },
          { kind: 'group', id: 'g-1' },
        ],
      },
      owner: { ...member('m-1'), state: 'deleted' },
      viewers: [aMemberEntry({ ...member('m-2'), state: 'deleted' }), aGroupEntry()],
    };
    const { people } = await asked(gone, (_, range) => pageOf([], range));

    assert.deepEqual(people(), {});
  });
});

type Answer = Result<Page<MemberSummary>> | Promise<Result<Page<MemberSummary>>>;
type MembersOf = (ref: PrincipalRef, range: { readonly cursor: string | null; readonly limit: number }) => Answer;

async function asked(access: Access, membersOf: MembersOf = never) {
  const questions: PrincipalRef[] = [];
  const directory = scripted<DirectoryPort>({
    membersOf: async (ref, range) => {
      questions.push(ref);
      return membersOf(ref, range);
    },
  });
  const host = new ControllerHost();
  const audience = new AudienceController(host, () => directory);
  // The window may arrive in the middle of an update: what it needs then is asked for, whatever the update does next.
  audience.need(access.privacy);
  host.connect();
  await new Promise((resolve) => setImmediate(resolve));
  const view = () => audience.of(access);
  const people = (): Record<string, readonly string[]> => {
    const known = view();
    assert.ok(known.state === 'known' && known.audience.kind === 'people');
    return Object.fromEntries([...known.audience.paths].map(([id, paths]) => [id, paths.map(({ kind }) => kind)]));
  };
  return { audience, view, people, questions };
}
