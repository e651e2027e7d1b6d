import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { framed } from '../testing/frame.element.ts';
import { APAC, ENDO, FAIR, MISAKI, SATTLER, searchIn } from './directory.fixture.ts';
import { definePeoplePicker, type PeoplePickerElement } from './people-picker.element.ts';
import type { PickerChoice, PickerSearch } from './picker.types.ts';

definePeoplePicker();

/** Members, teams and groups are chosen by searching; whoever cannot be chosen stays in the list with the reason. */
const meta: Meta = {
  title: 'Components/People picker',
  parameters: { docs: { story: { inline: false, height: '420px' } } },
};
export default meta;

const everyone = searchIn(MISAKI, SATTLER, ENDO, APAC, FAIR);
const chosen: readonly PickerChoice[] = [
  { id: 'm-9', kind: 'member', name: 'Park Ji-woo', fixed: true, note: 'Owner' },
  { id: 'm-8', kind: 'member', name: '佐藤 美咲', lang: 'ja' },
  { id: 't-2', kind: 'team', name: 'APAC Sales', count: 2 },
  { id: 't-3', kind: 'team', name: 'Key accounts', count: 14, added: true },
];

export const One: StoryObj = {
  render: () => framed([], html`<ln-people-picker glass label="New owner" .search=${everyone}></ln-people-picker>`),
};

/** E-02: exactly one; the next takes the place of the one before. */
export const OneChosen: StoryObj = {
  render: () =>
    framed(
      [],
      html`<ln-people-picker
        label="Contact Owner"
        hint="Exactly one member. The owner always has access."
        .search=${everyone}
        .selected=${[MISAKI]}
      ></ln-people-picker>`,
    ),
};

/** E-03: the owner is there without ×; what was added now is tinted. */
export const Several: StoryObj = {
  render: () =>
    framed(
      [],
      html`<ln-people-picker
        multiple
        label="Members"
        placeholder="Add members, teams, groups"
        .search=${everyone}
        .selected=${chosen}
      ></ln-people-picker>`,
    ),
};

export const WithError: StoryObj = {
  render: () =>
    framed([], html`<ln-people-picker label="New owner" error="Choose one active member."></ln-people-picker>`),
};

const open = (search: PickerSearch, text = 'sat'): StoryObj => ({
  render: () => framed([], html`<ln-people-picker multiple label="Visible to" .search=${search}></ln-people-picker>`),
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('ln-frame');
    await frame?.updateComplete;
    const picker = frame?.renderRoot.querySelector<PeoplePickerElement>('ln-people-picker');
    await picker?.updateComplete;
    const input = picker?.renderRoot.querySelector('input');
    if (!input) throw new Error('the picker was not drawn');
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input'));
  },
});

export const Found = open(everyone);
export const NothingFound = open(searchIn(), 'nobody');
export const Searching = open(() => new Promise(() => {}));
export const Failed = open(async () => ({ problem: 'The server did not answer in time.' }));
/** There are more than can be shown. */
export const TooMany = open(async () => ({ options: [MISAKI, SATTLER], total: 214 }));
