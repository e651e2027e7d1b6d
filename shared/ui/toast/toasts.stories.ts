import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { framed } from '../testing/frame.element.ts';
import { defineToasts, type Toast } from './toasts.element.ts';

defineToasts();

/** What was just done, with *Undo* where it can be undone. Errors are never toasts. */
const meta: Meta = { title: 'Components/Toasts', parameters: { docs: { story: { inline: false, height: '200px' } } } };
export default meta;

const story = (...toasts: readonly Toast[]): StoryObj => ({
  render: () => framed([], html`<ln-toasts></ln-toasts>`),
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('ln-frame');
    await frame?.updateComplete;
    const region = frame?.renderRoot.querySelector('ln-toasts');
    for (const toast of toasts) region?.show(toast);
    await region?.updateComplete;
  },
});

export const One = story({ text: '김서연 was saved.' });
export const WithUndo = story({ text: '12 contacts moved to Trash.', undo: () => undefined });
export const Several = story(
  { text: 'The owner of 38 contacts was changed.', undo: () => undefined },
  { text: 'Sato Misaki was saved.' },
);
