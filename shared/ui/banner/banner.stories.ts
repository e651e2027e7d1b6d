import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { buttonStyles } from '../button/button.styles.ts';
import { users } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { bannerStyles } from './banner.styles.ts';
import { banner } from './banner.ts';

/** A message inside the flow, its first words strong; one a region. */
const meta: Meta = { title: 'Components/Banner' };
export default meta;

const sheets = [buttonStyles, bannerStyles];

export const Information: StoryObj = {
  render: () =>
    framed(sheets, banner({ kind: 'info', text: html`<strong>The company</strong> comes from the account.` })),
};
export const Success: StoryObj = {
  render: () => framed(sheets, banner({ kind: 'success', text: html`<strong>The group is ready.</strong>` })),
};
export const Warning: StoryObj = {
  render: () =>
    framed(
      sheets,
      banner({
        kind: 'warning',
        text: html`<strong>Nobody could see this contact.</strong> Give it an owner, or add members.`,
        actions: html`<button type="button" class="btn small">Set privacy to All</button>`,
      }),
    ),
};
export const Failure: StoryObj = {
  render: () =>
    framed(
      sheets,
      banner({
        kind: 'error',
        announced: true,
        text: html`<strong>The contact was not saved.</strong> The server did not answer in time.`,
        actions: html`<button type="button" class="btn small">Try again</button>`,
      }),
    ),
};
export const Plain: StoryObj = {
  render: () =>
    framed(sheets, banner({ kind: 'plain', icon: users, text: html`<strong>38 contacts</strong> selected.` })),
};
