import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { icon } from '../icon/icon.ts';
import { chevronDown, download, trash, upload } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { defineMenu, type MenuItem } from './menu.element.ts';

defineMenu();

/** A button that opens a short list of actions. */
const meta: Meta = { title: 'Components/Menu', parameters: { docs: { story: { inline: false, height: '260px' } } } };
export default meta;

const items: readonly MenuItem[] = [
  { id: 'export', label: 'Export', icon: download },
  { id: 'import', label: 'Import', icon: upload, reason: 'The portal does not offer this function.' },
  { id: 'delete', label: 'Delete', icon: trash, danger: true },
];

export const Closed: StoryObj = {
  render: () => framed([], html`<ln-menu label="More actions" .items=${items}></ln-menu>`),
};

export const WithWords: StoryObj = {
  render: () => framed([], html`<ln-menu label="Sort" look="" .items=${items}>Sort${icon(chevronDown)}</ln-menu>`),
};

/** What cannot be done now stays, with the reason. */
export const Open: StoryObj = {
  ...Closed,
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('ln-frame');
    await frame?.updateComplete;
    const menu = frame?.renderRoot.querySelector('ln-menu');
    await menu?.updateComplete;
    menu?.renderRoot.querySelector('button')?.click();
  },
};
