import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { framed } from '../testing/frame.element.ts';
import { definePrivate } from '../define.ts';
import { LiaisonElement } from './liaison.element.ts';

/** What every plugin does before it draws anything of its own. */
const meta: Meta = { title: 'Components/Plugin' };
export default meta;

class FaultyStoryElement extends LiaisonElement {
  override render(): never {
    throw new Error('an error that nobody foresaw');
  }
}
definePrivate('ln-faulty-story', FaultyStoryElement);

/** P10: something inside broke; the card takes the plugin's place, and the page around it goes on. */
export const Broken: StoryObj = { render: () => framed([], html`<ln-faulty-story></ln-faulty-story>`) };
