import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { framed } from '../testing/frame.element.ts';
import { tabsStyles } from './tabs.styles.ts';

/** A bar under the current one. A zero count is shown; no count where the host cannot count. */
const meta: Meta = { title: 'Foundations/Tabs' };
export default meta;

export const Filter: StoryObj = {
  render: () =>
    framed(
      tabsStyles,
      html`<div class="tabs" role="radiogroup" aria-label="Filter">
        <label><input type="radio" name="filter" checked />All <span class="count">12,480</span></label>
        <label><input type="radio" name="filter" />LINE contacts <span class="count">1,204</span></label>
        <label><input type="radio" name="filter" />No owner <span class="count">0</span></label>
        <label><input type="radio" name="filter" />Trash</label>
      </div>`,
    ),
};

export const Links: StoryObj = {
  render: () =>
    framed(
      tabsStyles,
      html`<nav class="tabs" aria-label="Group">
        <a href="#overview" aria-current="page">Overview</a><a href="#members">Members</a
        ><a href="#settings">Settings</a>
      </nav>`,
    ),
};
