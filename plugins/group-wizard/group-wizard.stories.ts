import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import type { MockHostOptions } from '../../mocks/host.ts';
import { define } from './index.ts';

define();

/** The groups that the reader is a master of, and the details of one (G-09, G-14). */
const meta: Meta = {
  title: 'Group wizard/Groups I manage',
  component: 'liaison-group-wizard',
  parameters: { host: { viewer: 'member' } satisfies MockHostOptions },
  render: () => html`<liaison-group-wizard></liaison-group-wizard>`,
};
export default meta;

export const Groups: StoryObj = {};
