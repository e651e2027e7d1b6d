import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { icon } from '../icon/icon.ts';
import { chevronDown, edit, more, trash } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { buttonStyles } from './button.styles.ts';

/** A native `<button>` with a class. One primary a view; danger is filled only in the last step of what cannot be undone. */
const meta: Meta = { title: 'Foundations/Button' };
export default meta;

export const Kinds: StoryObj = {
  render: () =>
    framed(
      buttonStyles,
      html`
        <button type="button" class="btn">Secondary</button>
        <button type="button" class="btn primary">Primary</button>
        <button type="button" class="btn quiet">Quiet</button>
        <button type="button" class="btn danger-quiet">${icon(trash)}Delete</button>
        <button type="button" class="btn danger">Delete 12 contacts permanently</button>
        <button type="button" class="btn" aria-expanded="false">Menu${icon(chevronDown)}</button>
        <button type="button" class="link small">Text action</button>
      `,
    ),
};

export const Icons: StoryObj = {
  render: () =>
    framed(
      buttonStyles,
      html`
        <button type="button" class="btn icon" aria-label="Edit" title="Edit">${icon(edit)}</button>
        <button type="button" class="btn icon quiet" aria-label="Edit" title="Edit">${icon(edit)}</button>
        <button type="button" class="btn icon quiet small" aria-label="More" title="More">${icon(more)}</button>
      `,
    ),
};

/** It stays focusable, so that the reason beside it can be read. */
export const Unavailable: StoryObj = {
  render: () =>
    framed(
      buttonStyles,
      html`
        <button type="button" class="btn primary" aria-disabled="true" aria-describedby="why">
          Change Contact Owner
        </button>
        <span class="small secondary" id="why">The selected contacts have 3 different owners.</span>
      `,
    ),
};

/** Its width and words stay; a spinner takes the icon's place. */
export const Busy: StoryObj = {
  render: () =>
    framed(
      buttonStyles,
      html`<button type="button" class="btn primary" aria-disabled="true" aria-busy="true">
        <span class="spinner"></span>Save
      </button>`,
    ),
};

export const Sizes: StoryObj = {
  render: () =>
    framed(
      buttonStyles,
      html`
        <button type="button" class="btn small">Small</button>
        <button type="button" class="btn">Regular</button>
        <button type="button" class="btn large primary">Large</button>
      `,
    ),
};
