import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import type { MockHostOptions } from '../mocks/host.ts';
import { define as defineContactList } from '../plugins/contact-list/index.ts';
import { define as defineGroupWizard } from '../plugins/group-wizard/index.ts';
import { define as defineInvitePanel } from '../plugins/invite-panel/index.ts';

defineContactList();
defineGroupWizard();
defineInvitePanel();

/**
 * Whole plugins over the whole backend: what is saved is saved, until the page is reloaded. The toolbar lets another viewer
 * look, or makes something go wrong (D8).
 */
const meta: Meta = {
  title: 'In a portal',
  parameters: { host: { contacts: 1000 } satisfies MockHostOptions, layout: 'fullscreen' },
};
export default meta;

export const ContactList: StoryObj = {
  render: () => html`<liaison-contact-list></liaison-contact-list>`,
};

export const GroupsIManage: StoryObj = {
  render: () => html`<liaison-group-wizard></liaison-group-wizard>`,
  parameters: { host: { viewer: 'member' } satisfies MockHostOptions },
};

export const Invitations: StoryObj = {
  render: () => html`<liaison-invite-panel></liaison-invite-panel>`,
  parameters: { host: { viewer: 'member' } satisfies MockHostOptions },
};
