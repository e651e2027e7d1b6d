import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { icon } from '../icon/icon.ts';
import { globe, users } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { choiceStyles } from './choice.styles.ts';
import { checkbox, segmented } from './choice.ts';

/** Native checkboxes, radios and switches, in our drawing. */
const meta: Meta = { title: 'Foundations/Choice' };
export default meta;

const onChange = (): void => undefined;

export const Checkboxes: StoryObj = {
  render: () =>
    framed(
      choiceStyles,
      html`
        ${checkbox({ label: 'Off', checked: false, onChange })} ${checkbox({ label: 'On', checked: true, onChange })}
        ${checkbox({ label: 'Some of them', checked: false, mixed: true, onChange })}
        ${checkbox({ label: 'Allow co-editing', hint: 'Everyone who can see it can edit it.', checked: true, onChange })}
      `,
    ),
};

/** It stays focusable, and says why it cannot be changed. */
export const Blocked: StoryObj = {
  render: () =>
    framed(
      choiceStyles,
      checkbox({
        label: 'Move to trash',
        blocked: 'Some of these are in the Trash already.',
        checked: false,
        onChange,
      }),
    ),
};

export const Radios: StoryObj = {
  render: () =>
    framed(
      choiceStyles,
      html`
        <label class="choice"><input type="radio" class="radio" name="outcome" checked />Move to trash</label>
        <label class="choice"><input type="radio" class="radio" name="outcome" />Delete permanently</label>
      `,
    ),
};

export const Switches: StoryObj = {
  render: () =>
    framed(
      choiceStyles,
      html`
        <label class="choice"><input type="checkbox" role="switch" class="switch" checked />Message</label>
        <label class="choice"><input type="checkbox" role="switch" class="switch" />Folder</label>
      `,
    ),
};

export const Segmented: StoryObj = {
  render: () =>
    framed(
      choiceStyles,
      segmented({
        name: 'privacy',
        label: 'Privacy',
        value: 'members',
        segments: [
          { value: 'all', label: html`${icon(globe)}All` },
          { value: 'members', label: html`${icon(users)}Members` },
        ],
        onChange,
      }),
    ),
};

export const Cards: StoryObj = {
  render: () =>
    framed(
      choiceStyles,
      html`<div class="choice-group">
        <label class="choice-card">
          <input type="checkbox" class="checkbox" checked />
          <span class="title">Without an assigned owner</span><span class="number">112</span>
          <span class="text">Their owner has left, or they never had one.</span>
        </label>
        <label class="choice-card">
          <input type="checkbox" class="checkbox" />
          <span class="title">In the Trash</span><span class="number">58</span>
          <span class="text">The oldest are deleted on Nov 25, 2026.</span>
        </label>
      </div>`,
    ),
};
