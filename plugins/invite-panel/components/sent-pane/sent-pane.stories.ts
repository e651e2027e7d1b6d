import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aMemberSummary, anInvitation, aPolicy, aSession } from '../../../../mocks/factories/index.ts';
import { aSessionPort, never, pageOf, scripted } from '../../../../mocks/scripted-ports.ts';
import type { Invitation } from '../../../../shared/domain/invitation.ts';
import { fail, ok, type Problem } from '../../../../shared/domain/result.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import type { SessionPort } from '../../../../shared/ports/session-port.ts';
import type { InvitationTask } from '../../state/invitations.controller.ts';
import { define } from '../../index.ts';
import { defineSentPane } from './sent-pane.element.ts';

define();
defineSentPane();

/** *Sent* (I-20), in every state; then each thing that can stand under a row. */
const meta: Meta = { title: 'Invite panel/Sent invitations' };
export default meta;

const campaign = { id: 'x-1', name: 'Hikari spring campaign' };
const SOON = '2099-12-06T01:00:00Z';
const each: readonly Invitation[] = [
  anInvitation({ id: '1', channel: 'email', address: 'a.rossi@marea.example', expiresAt: SOON }),
  anInvitation({
    id: '2',
    channel: 'email',
    address: 'priya@kaveri.example',
    group: campaign,
    kind: 'join-group',
    expiresAt: SOON,
  }),
  anInvitation({ id: '3', kind: 'join-group', group: campaign, allowedDomains: ['hikari.example'], expiresAt: SOON }),
  anInvitation({ id: '4', channel: 'email', address: 'j.duval@atelier-nord.example', state: 'joined' }),
  anInvitation({ id: '5', channel: 'email', address: 'k.brandt@nordlicht.example', state: 'not-delivered' }),
  anInvitation({
    id: '6',
    channel: 'email',
    address: 'sales@rioclaro.example',
    state: 'expired',
    expiresAt: '2026-11-15T01:00:00Z',
  }),
  anInvitation({ id: '7', channel: 'qr', state: 'revoked' }),
  anInvitation({ id: '8', channel: 'card', state: 'used-up', uses: 20 }),
  anInvitation({
    id: '9',
    expiresAt: null,
    useLimit: null,
    uses: 0,
    createdBy: aMemberSummary({ id: 'm-2', name: '佐藤 美咲', lang: 'ja' }),
  }),
];

const holding = (invitations: readonly Invitation[]): InvitationPort =>
  scripted<InvitationPort>({
    list: async ({ state, ...range }) =>
      pageOf(
        invitations.filter((one) => !state || one.state === state),
        range,
      ),
    link: async () => ok({ url: 'https://haneul.example/j/q7Rk', expiresAt: null }),
    revoke: async (id) => ok(anInvitation({ id, state: 'revoked' })),
  });

const failing = (problem: Problem): InvitationPort => scripted<InvitationPort>({ list: async () => fail(problem) });

const shown = (invitations: InvitationPort, session: SessionPort = aSessionPort()): StoryObj => ({
  render: () =>
    html`<liaison-invite-panel pane="sent" .session=${session} .invitations=${invitations}></liaison-invite-panel>`,
});

export const EveryState = shown(holding(each));
export const ManyPages = shown(
  holding(Array.from({ length: 70 }, (_, at) => anInvitation({ id: `i-${at}`, expiresAt: SOON }))),
);
export const Loading = shown(scripted<InvitationPort>({ list: never }));
export const NothingYet = shown(holding([]));
export const NotLoaded = shown(failing({ kind: 'timeout' }));
export const Offline = shown(failing({ kind: 'offline' }));
export const SessionExpired = shown(failing({ kind: 'unauthenticated' }));
export const SignedOut = shown(holding([]), aSessionPort(fail({ kind: 'unauthenticated' })));
export const NotBought = shown(holding([]), aSessionPort(ok(aSession({ policy: aPolicy({ bought: false }) }))));
export const NotAllowed = shown(
  holding([]),
  aSessionPort(ok(aSession({ policy: aPolicy({ mayConnectExternally: false }) }))),
);
export const NotSupported = shown(holding([]), aSessionPort(ok(aSession({ capabilities: [] }))));

const underItsRow = (task: InvitationTask): StoryObj => ({
  render: () =>
    html`<ln-invitation-table
      label="Sent invitations"
      .invitations=${each.slice(2, 4)}
      .tasks=${new Map([['3', task]])}
    ></ln-invitation-table>`,
});

export const AskingBeforeRevoking = underItsRow({ state: 'confirming', wish: 'revoke', key: 'k' });
export const Revoking = underItsRow({ state: 'working', wish: 'revoke', key: 'k' });
export const NotRevoked = underItsRow({ state: 'failed', wish: 'revoke', key: 'k', problem: { kind: 'unavailable' } });
export const RevokedOrNot = underItsRow({
  state: 'failed',
  wish: 'revoke',
  key: 'k',
  problem: { kind: 'unknown-outcome', key: 'k' },
});
export const FetchingTheLink = underItsRow({ state: 'copying' });
export const LinkNotFetched = underItsRow({ state: 'copy-failed', problem: { kind: 'offline' } });
export const CopyByHand = underItsRow({ state: 'by-hand', url: 'https://haneul.example/j/q7Rk' });
export const AskingBeforeReplacing = underItsRow({ state: 'confirming', wish: 'rotate', key: 'k' });
export const SendingAgain = underItsRow({ state: 'working', wish: 'resend', key: 'k' });
export const NotSentAgain = underItsRow({ state: 'failed', wish: 'resend', key: 'k', problem: { kind: 'offline' } });
