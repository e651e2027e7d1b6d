import type { Meta, StoryObj } from '@storybook/web-components';
import { css, html } from 'lit';

import { aContactRow } from '../../../../mocks/factories/contact.factory.ts';
import { aMemberSummary } from '../../../../mocks/factories/member.factory.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import type { ViewKind } from '../../state/shown-query.ts';
import { defineSelectionBar, type Selected } from './selection-bar.element.ts';

defineSelectionBar();

/** What can be done with the selected contacts, and what limits it (L-07 to L-09, L-14). */
const meta: Meta = {
  title: 'Contact list/Selection bar',
  parameters: { docs: { story: { inline: false, height: '260px' } } },
};
export default meta;

const park = aMemberSummary({ id: 'm-1', name: 'Park Ji-woo' });
const sato = aMemberSummary({ id: 'm-2', name: '佐藤 美咲', lang: 'ja' });
const ofPark = ['c-1', 'c-2'].map((id) => aContactRow({ id, owner: park }));
const linked = aContactRow({ id: 'c-3', owner: park, type: 'works' });
const ofSato = aContactRow({ id: 'c-4', owner: sato });

const NARROW = css`
  .frame {
    position: relative;
    min-block-size: 200px;
  }
`;

const shown = (selected: Partial<Selected>, view: ViewKind = 'administrator'): StoryObj => ({
  render: () => {
    const rows = selected.rows ?? [];
    const all: Selected = { count: rows.length, rows, matching: null, searched: false, inTrash: false, ...selected };
    return framed([NARROW], html`<ln-selection-bar .selected=${all} .view=${view}></ln-selection-bar>`);
  },
});

/** On a phone the reason is told when the refused action is pressed. */
const refused = (story: StoryObj): StoryObj => ({
  ...story,
  parameters: { viewport: { defaultViewport: 'mobile1' } },
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('ln-frame')?.renderRoot.querySelector('ln-selection-bar');
    await bar?.updateComplete;
    bar?.renderRoot.querySelector<HTMLElement>('[aria-disabled=true]')?.click();
    await bar?.updateComplete;
  },
});

export const OneOwner = shown({ rows: ofPark, matching: 214, searched: true });
export const MixedOwners = shown({ rows: [...ofPark, ofSato] });
export const MixedOwnersAndPressed = refused(MixedOwners);
export const SomeCannotBeDeleted = shown({ rows: [...ofPark, linked] });
export const ForAMember = shown({ rows: [...ofPark, linked] }, 'member');
export const AllThatMatch = shown({ count: 214, rows: ofPark });
export const InTrash = shown({ rows: ofPark, inTrash: true });
