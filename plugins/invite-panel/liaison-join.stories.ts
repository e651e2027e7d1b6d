import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aJoinOffer } from '../../mocks/factories/index.ts';
import { aSessionPort, never, scripted } from '../../mocks/scripted-ports.ts';
import type { JoinOffer, JoinState } from '../../shared/domain/invitation.ts';
import { fail, ok, type Problem } from '../../shared/domain/result.ts';
import type { InvitationPort } from '../../shared/ports/invitation-port.ts';
import { defineJoin } from './index.ts';

await defineJoin();

/** The page behind an invitation's link (I-08), in every state. */
const meta: Meta = { title: 'Invite panel/Join page' };
export default meta;

const offering = (offer: JoinOffer, more: Partial<InvitationPort> = {}): InvitationPort =>
  scripted<InvitationPort>({ inspect: async () => ok(offer), join: async () => ok(offer), ...more });

const shown = (invitations: InvitationPort | undefined, press?: string): StoryObj => ({
  render: () =>
    html`<liaison-join
      .token=${'t0ken'}
      .session=${aSessionPort()}
      .invitations=${invitations}
      accounts
    ></liaison-join>`,
  ...(press && {
    play: async ({ canvasElement }) => {
      const root = canvasElement.querySelector('liaison-join')!.renderRoot;
      for (let tries = 0; tries < 50 && !root.querySelector(press); tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      root.querySelector<HTMLElement>(press)?.click();
    },
  }),
});

const toContact = { group: null, allowedDomains: [] };
const failing = (problem: Problem): InvitationPort => offering(aJoinOffer(), { join: async () => fail(problem) });
const PRIMARY = '.btn.primary';

export const SignedIn = shown(offering(aJoinOffer()));
export const NotSignedIn = shown(offering(aJoinOffer({ viewer: null })));
export const ToBecomeAContact = shown(offering(aJoinOffer(toContact)));
export const ToBecomeAContactNotSignedIn = shown(offering(aJoinOffer({ ...toContact, viewer: null, expiresAt: null })));
export const ForSomeDomainsOnly = shown(
  offering(aJoinOffer({ allowedDomains: ['hikari.example', 'hikari.co.example'] })),
);
export const Joining = shown(offering(aJoinOffer(), { join: never }), PRIMARY);
export const Joined = shown(offering(aJoinOffer()), PRIMARY);
export const Connected = shown(offering(aJoinOffer(toContact)), PRIMARY);
export const NotJoined = shown(failing({ kind: 'offline' }), PRIMARY);
export const JoinedOrNot = shown(failing({ kind: 'unknown-outcome', key: 'k' }), PRIMARY);

const ended = (state: JoinState, more: Partial<JoinOffer> = {}): StoryObj =>
  shown(offering(aJoinOffer({ state, ...more })));

export const Expired = ended('expired');
export const UsedUp = ended('used-up');
export const Revoked = ended('revoked');
export const AlreadyAMember = ended('already-member');
export const AlreadyAContact = ended('already-member', toContact);
export const WrongDomain = ended('wrong-domain', { allowedDomains: ['hikari.example'] });
export const CompanyForbids = ended('company-forbids');
export const SameCompany = ended('same-company', toContact);
export const Unknown = ended('unknown', { inviter: null, group: null });

/** Names as long, and as disguised, as somebody may send. */
export const LongNames = shown(
  offering(
    aJoinOffer({
      inviter: { name: '\u202eevil \u200b' + 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4), company: '<b>Acme</b>' },
      group: { name: 'Donaudampfschifffahrtsgesellschaft'.repeat(3), memberCount: 1, companyCount: 1 },
    }),
  ),
);

const unread = (problem: Problem): StoryObj => shown(scripted<InvitationPort>({ inspect: async () => fail(problem) }));

export const Loading = shown(scripted<InvitationPort>({ inspect: never }));
export const Offline = unread({ kind: 'offline' });
export const NotRead = unread({ kind: 'unavailable' });
export const SignInFirst = unread({ kind: 'unauthenticated' });
export const NotSupported = unread({ kind: 'unsupported' });
