import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { scripted } from '../../../../mocks/scripted-ports.ts';
import { fail } from '../../../../shared/domain/result.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import { screen, wordsOf } from '../../../../shared/ui/testing/screen.ts';
import { GroupPeopleChangeEvent } from './group-people-change.event.ts';
import { defineGroupPeople, type GroupPeopleElement } from './group-people.element.ts';
import { aContactBook, aDirectory } from '../../../../mocks/scripted-people.ts';
import type { GroupPerson } from './group-person.ts';

defineGroupPeople();

describe('choosing people for an external group', () => {
  it('finds members and the reader’s own contacts of other companies (G-07)', async () => {
    const field = await open({ who: 'members' });

    await field.type('ki');

    expect(field.choosable()).to.deep.equal(['Kim Tae-yang', 'Kiran Mehta', 'Kirin 太郎 WORKS']);
  });

  it('shows whoever cannot be chosen, with the reason (G-03)', async () => {
    const field = await open({ who: 'members' });

    await field.type('ki');

    expect(field.reasonOf('Kirsten Vogel')).to.match(/May not chat with people outside/);
    expect(field.reasonOf('Kito Ana'), 'LINE alone is not enough').to.match(/May not chat with people outside/);
    expect(field.reasonOf('Kimura, who left')).to.match(/was deleted/);
    expect(field.reasonOf('Kishimoto')).to.match(/in a message room, not in an external group/);
  });

  it('does not offer people of other companies as masters', async () => {
    const field = await open({ who: 'masters' });

    await field.type('kir');

    expect(field.choosable()).to.deep.equal(['Kiran Mehta']);
    expect(field.reasonOf('Kirin')).to.match(/株式会社ひかり商事.*only your own company/);
  });

  it('does not offer who is in the group already', async () => {
    const field = await open({ who: 'members', present: new Set(['m-10', 'a-2']) });

    await field.type('kir');

    expect(field.choosable()).to.be.empty;
    expect(field.reasonOf('Kiran Mehta')).to.equal('Already in the group');
  });

  it('gives an outside person by the account that a group takes, not by the contact', async () => {
    const field = await open({ who: 'members' });
    await field.type('kirin');

    field.choose('Kirin');

    expect(field.given).to.have.lengthOf(1);
    expect(field.given[0]![0]).to.include({ kind: 'contact', id: 'a-2', name: 'Kirin 太郎' });
  });

  it('chooses nobody who cannot be chosen', async () => {
    const field = await open({ who: 'members' });
    await field.type('kirsten');

    field.choose('Kirsten');

    expect(field.given).to.be.empty;
  });

  it('says that contacts could not be searched, where members are chosen', async () => {
    const contacts = scripted<ContactPort>({ page: async () => fail({ kind: 'unavailable' }) });
    const field = await open({ who: 'members', contacts });

    await field.type('ki', /not available/);
  });

  it('chooses masters although contacts cannot be searched: they cannot be masters anyway', async () => {
    const contacts = scripted<ContactPort>({ page: async () => fail({ kind: 'unavailable' }) });
    const field = await open({ who: 'masters', contacts });

    await field.type('kiran');

    expect(field.choosable()).to.deep.equal(['Kiran Mehta']);
  });
});

interface Given {
  readonly who: 'masters' | 'members';
  readonly present?: ReadonlySet<string>;
  readonly directory?: DirectoryPort;
  readonly contacts?: ContactPort;
}

async function open({ who, present, directory = aDirectory(), contacts = aContactBook() }: Given) {
  const given: (readonly GroupPerson[])[] = [];
  const frame = await fixture<HTMLElement & { renderRoot: ShadowRoot }>(
    framed(
      [],
      html`<ln-group-people
        label="People"
        .who=${who}
        .present=${present ?? new Set()}
        .directory=${directory}
        .contacts=${contacts}
        @ln-group-people-change=${({ detail }: GroupPeopleChangeEvent) => given.push(detail.chosen)}
      ></ln-group-people>`,
    ),
  );
  const element = frame.renderRoot.querySelector<GroupPeopleElement>('ln-group-people')!;
  await element.updateComplete;
  const { all } = screen(frame.renderRoot);
  const option = (name: string): Element | undefined => all('.option').find((found) => wordsOf(found).includes(name));
  return {
    given,
    type: async (text: string, answer = /match/) => {
      const [input] = all<HTMLInputElement>('input');
      input!.focus();
      input!.value = text;
      input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => answer.test(all('.row').map(wordsOf).join()), 'nothing was found');
    },
    choosable: () =>
      all('.option:not([aria-disabled=true]) .name').map((name) => wordsOf(name).replace(/(\S)WORKS/, '$1 WORKS')),
    reasonOf: (name: string) => wordsOf(option(name)!.querySelector('.detail')!),
    choose: (name: string) => (option(name) as HTMLElement).click(),
  };
}
