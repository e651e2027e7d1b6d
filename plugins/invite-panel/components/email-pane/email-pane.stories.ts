import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aBusinessCard, aContactRow, aSession } from '../../../../mocks/factories/index.ts';
import { aSessionPort, scripted } from '../../../../mocks/scripted-ports.ts';
import { CAPABILITIES } from '../../../../shared/domain/policy.ts';
import { ok } from '../../../../shared/domain/result.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import type { SessionPort } from '../../../../shared/ports/session-port.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import { define } from '../../index.ts';
import type { EmailLine, EmailView } from '../../state/email.controller.ts';
import { defineEmailPane } from './email-pane.element.ts';

define();
defineEmailPane();

/** *Invite via email* (I-04, I-06): the form, then each state of sending. */
const meta: Meta = { title: 'Invite panel/Invite via email' };
export default meta;

const invitations = scripted<InvitationPort>({ myCard: async () => ok(aBusinessCard()) });
const contacts = scripted<ContactPort>({
  lookAlikes: async ({ emails }) =>
    ok(emails.some(({ address }) => address.startsWith('lee')) ? [aContactRow({ type: 'works' })] : []),
});

const written = (list: string, session: SessionPort = aSessionPort()): StoryObj => ({
  render: () =>
    html`<liaison-invite-panel
      pane="email"
      .session=${session}
      .invitations=${invitations}
      .contacts=${contacts}
    ></liaison-invite-panel>`,
  play: async ({ canvasElement }) => {
    if (!list) return;
    const { all } = screen(canvasElement);
    while (!all('#addresses').length) await new Promise(requestAnimationFrame);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', list);
    all('#addresses')[0]!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    while (!all('.chip').length) await new Promise(requestAnimationFrame);
  },
});

export const Empty = written('');
export const OfEveryKind = written(`m.keller@nordwind.example, "Rossi, Anna" <a.rossi@marea.example>, t.yamada@hikari,
  lee.doyun@mirae.example priya@kaveri.example m.keller@nordwind.example`);
export const TooMany = written(Array.from({ length: 53 }, (_, at) => `n${at}@x.example`).join(' '));
export const LongAddress = written(`${'x'.repeat(200)}@y.example, b@c.example`);
export const NotSupported = written(
  '',
  aSessionPort(ok(aSession({ capabilities: CAPABILITIES.filter((one) => one !== 'invitations.email') }))),
);

const lines = (...outcomes: readonly EmailLine['outcome'][]): readonly EmailLine[] =>
  outcomes.map((outcome, at) => ({ address: `person-${at + 1}@hikari.example`, outcome }));
const sent = (view: Exclude<EmailView, { state: 'writing' }>, wait = 0): StoryObj => ({
  render: () => html`<ln-email-results .view=${view} .wait=${wait}></ln-email-results>`,
});

export const Sending = sent({ state: 'sending', lines: lines('sent', 'sent', 'sending', 'waiting'), stopping: false });
export const Stopping = sent({ state: 'sending', lines: lines('sent', 'sending', 'waiting'), stopping: true });
export const Stopped = sent({ state: 'halted', lines: lines('sent', 'waiting'), problem: null });
export const Interrupted = sent({ state: 'halted', lines: lines('sent', 'waiting'), problem: { kind: 'offline' } });
export const SentOrNot = sent({
  state: 'halted',
  lines: lines('sent', 'unknown', 'waiting'),
  problem: { kind: 'unknown-outcome', key: 'k' },
});
export const MustWait = sent(
  { state: 'halted', lines: lines('sent', 'waiting'), problem: { kind: 'rate-limited', retryAfter: 30_000 } },
  30,
);
export const SignedOut = sent({
  state: 'halted',
  lines: lines('sent', 'waiting'),
  problem: { kind: 'unauthenticated' },
});
export const EachOutcome = sent({
  state: 'sent',
  lines: lines('sent', 'already-contact', 'already-member', 'invalid', 'wrong-domain', 'not-delivered'),
});
export const NoneSent = sent({ state: 'sent', lines: lines('not-delivered') });

export const Letter: StoryObj = {
  render: () =>
    html`<ln-email-preview
      .language=${'ja'}
      .letter=${html`<ln-email-letter
        .card=${aBusinessCard()}
        .message=${'It would be good to talk about the spring schedule here instead of by e-mail.'}
        .expiresInDays=${14}
      ></ln-email-letter>`}
    ></ln-email-preview>`,
};
