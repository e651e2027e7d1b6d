import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aBusinessCard, anInvitation, aSession } from '../../../../mocks/factories/index.ts';
import { never, scripted } from '../../../../mocks/scripted-ports.ts';
import type { Invitation } from '../../../../shared/domain/invitation.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { fail, ok, type Problem } from '../../../../shared/domain/result.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import { defineCardPane } from './card-pane.element.ts';

defineCardPane();

/** *My QR and card* (I-05), in every state of the link. */
const meta: Meta = { title: 'Invite panel/My QR and card' };
export default meta;

const URL_OF_MINE = 'https://join.haneul.example/#q7Rk-s3cr3t-q2Zm';
const open = (more: Partial<Invitation> = {}): Invitation =>
  anInvitation({ expiresAt: '2099-12-06T01:00:00Z', ...more });

const holding = (invitation: Invitation | null, more: Partial<InvitationPort> = {}): InvitationPort =>
  scripted<InvitationPort>({
    myCard: async () => ok(aBusinessCard()),
    myLink: async () => ok({ url: URL_OF_MINE, expiresAt: null, invitation }),
    ...more,
  });

const failing = (problem: Problem): InvitationPort => holding(null, { myLink: async () => fail(problem) });

const shown = (invitations: InvitationPort, session: Session = aSession()): StoryObj => ({
  render: () => html`<ln-card-pane .session=${session} .invitations=${invitations}></ln-card-pane>`,
});

export const Open = shown(holding(open()));
export const ForSomeDomainsOnly = shown(holding(open({ allowedDomains: ['hikari.example'], useLimit: null })));
export const WithoutALifeOfItsOwn = shown(holding(null));
export const Expired = shown(holding(open({ expiresAt: '2020-01-01T00:00:00Z' })));
export const UsedUp = shown(holding(open({ uses: 20 })));
export const NoLink = shown(failing({ kind: 'not-found' }));
export const NoLinkAndNoneCanBeMade = shown(
  failing({ kind: 'not-found' }),
  aSession({ capabilities: ['invitations'] }),
);
export const NothingCanBeChanged = shown(holding(open()), aSession({ capabilities: ['invitations'] }));
export const Loading = shown(holding(null, { myLink: never, myCard: never }));
export const NotLoaded = shown(failing({ kind: 'unavailable' }));
export const Offline = shown(failing({ kind: 'offline' }));
export const SessionExpired = shown(failing({ kind: 'unauthenticated' }));
export const CardNotLoaded = shown(holding(open(), { myCard: async () => fail({ kind: 'timeout' }) }));
export const LongNames = shown(
  holding(open(), {
    myCard: async () =>
      ok(aBusinessCard({ name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4), company: '<b>x</b>' })),
  }),
);

/** What is asked before the link is gone, while it goes, and what is said when it did not (I-20). */
const replaced = (rotate: InvitationPort['rotate'], ...presses: readonly string[]): StoryObj => ({
  ...shown(holding(open(), { rotate })),
  play: async ({ canvasElement }) => {
    const { all } = screen(canvasElement);
    for (const press of presses) {
      while (!all(press).length) await new Promise(requestAnimationFrame);
      all<HTMLButtonElement>(press)[0]!.click();
    }
    while (!all('.banner').length) await new Promise(requestAnimationFrame);
  },
});
const ASK = '[data-ask=ask-rotate]';
const NOW = '.banner .btn.primary';

export const Confirming = replaced(never, ASK);
export const BeingReplaced = replaced(never, ASK, NOW);
export const NotReplaced = replaced(async () => fail({ kind: 'unavailable' }), ASK, NOW);
export const ReplacedOrNot = replaced(async () => fail({ kind: 'unknown-outcome', key: 'k' }), ASK, NOW);
