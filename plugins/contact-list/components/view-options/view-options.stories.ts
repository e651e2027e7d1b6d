import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import { AS_DESIGNED, type Layout } from '../../state/layout.ts';
import type { GridKind } from '../contact-grid/columns.ts';
import { definePager } from '../pager/pager.element.ts';
import { defineViewOptions } from './view-options.element.ts';

defineViewOptions();
definePager();

/** How the list looks and in what order it stands (L-26). */
const meta: Meta = {
  title: 'Contact list/View options',
  parameters: { docs: { story: { inline: false, height: '520px' } } },
};
export default meta;

const shown = (layout: Layout, kind: GridKind = 'contacts', width = 140): StoryObj => ({
  render: () =>
    framed([], html`<ln-view-options .layout=${layout} .kind=${kind} .widthOf=${() => width}></ln-view-options>`),
  play: async ({ canvasElement }) => {
    const options = canvasElement.querySelector('ln-frame')?.renderRoot.querySelector('ln-view-options');
    await options?.updateComplete;
    options?.renderRoot.querySelector('button')?.click();
    await options?.updateComplete;
  },
});

export const AsDesigned = shown(AS_DESIGNED);
export const OfOnesOwn = shown({
  hidden: ['tags'],
  widths: { company: 260 },
  density: 'comfortable',
  paged: true,
});
export const InTrash = shown(AS_DESIGNED, 'trash');
export const OnAPhone = shown(AS_DESIGNED, 'contacts', 0);

const pages = (page: number, total: number): StoryObj => ({
  render: () => framed([], html`<ln-pager .page=${page} .pages=${Math.ceil(total / 100)} .total=${total}></ln-pager>`),
});

export const FirstOfManyPages = pages(0, 12_480);
export const LastPage = pages(124, 12_480);
export const OnlyPage = pages(0, 58);
