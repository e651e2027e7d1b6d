import type { Meta, StoryObj } from '@storybook/web-components';
import { css, html } from 'lit';

import { framed } from '../testing/frame.element.ts';
import { icon } from './icon.ts';
import * as icons from './icons.ts';

/** Drawn for this product on a grid of 16. */
const meta: Meta = { title: 'Foundations/Icon' };
export default meta;

const sheet = css`
  .icons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
    gap: 4px 8px;
  }
  .icons > li {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 32px;
  }
`;

export const All: StoryObj = {
  render: () =>
    framed(
      sheet,
      html`<ul class="icons">
        ${Object.entries(icons).map(([name, drawing]) => html`<li class="small">${icon(drawing)}${name}</li>`)}
      </ul>`,
    ),
};

export const Sizes: StoryObj = {
  render: () =>
    framed(
      [],
      ([12, 16, 20, 24] as const).map((size) => icon(icons.card, { size })),
    ),
};
