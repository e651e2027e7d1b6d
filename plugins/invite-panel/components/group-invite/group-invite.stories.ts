import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { anInvitation, aSession } from '../../../../mocks/factories/index.ts';
import { never, scripted } from '../../../../mocks/scripted-ports.ts';
import type { GroupInvitation } from '../../../../shared/domain/invitation.ts';
import { fail, ok } from '../../../../shared/domain/result.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { defineGroupInvite } from './group-invite.element.ts';

defineGroupInvite();

/** The invitation of a group (I-07), over the page. */
const meta: Meta = { title: 'Invite panel/Group invitation' };
export default meta;

const answering = (answer: Partial<GroupInvitation>): InvitationPort =>
  scripted<InvitationPort>({
    ofGroup: async () =>
      ok({
        group: { id: 'x-1', name: 'Hikari spring campaign' },
        invitation: anInvitation({ kind: 'join-group', expiresAt: '2099-12-06T01:00:00Z' }),
        permission: { allowed: true },
        ...answer,
      }),
  });

const shown = (invitations: InvitationPort): StoryObj => ({
  render: () =>
    html`<ln-group-invite .groupId=${'x-1'} .session=${aSession()} .invitations=${invitations}></ln-group-invite>`,
});

export const Open = shown(answering({}));
export const NoLinkYet = shown(answering({ invitation: null }));
export const NotAllowed = shown(answering({ permission: { allowed: false, reason: 'not-a-master' } }));
export const Loading = shown(scripted<InvitationPort>({ ofGroup: never }));
export const NotLoaded = shown(scripted<InvitationPort>({ ofGroup: async () => fail({ kind: 'timeout' }) }));
