import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aBusinessCard, aFoundAccount, aFoundPerson, aSession } from '../../../../mocks/factories/index.ts';
import { aSessionPort, never, scripted } from '../../../../mocks/scripted-ports.ts';
import type { FoundPerson } from '../../../../shared/domain/add-checks.ts';
import type { LookupRefusal } from '../../../../shared/domain/invitation.ts';
import { CAPABILITIES } from '../../../../shared/domain/policy.ts';
import { fail, ok, type Problem } from '../../../../shared/domain/result.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import { define } from '../../index.ts';
import type { Adding } from '../../state/find.controller.ts';
import type { MyCardView } from '../../state/my-card.controller.ts';
import { defineFindAnswer } from '../find-answer/find-answer.element.ts';
import { defineFindPane } from './find-pane.element.ts';

define();
defineFindPane();
defineFindAnswer();

/** *Find a person* (I-01 to I-03, I-21): each answer to a search, then each state of a hit. */
const meta: Meta = { title: 'Invite panel/Find a person' };
export default meta;

const session = aSessionPort();
const port = (find: InvitationPort['find']): InvitationPort =>
  scripted<InvitationPort>({ find, myCard: async () => ok(aBusinessCard()) });

const searched = (find: InvitationPort['find']): StoryObj => ({
  render: () => html`<liaison-invite-panel .session=${session} .invitations=${port(find)}></liaison-invite-panel>`,
  play: async ({ canvasElement }) => {
    const { all } = screen(canvasElement);
    while (!all('#find-id').length) await new Promise(requestAnimationFrame);
    const [input] = all<HTMLInputElement>('#find-id');
    input!.value = 'haruka.aoki@hikari.example';
    input!.dispatchEvent(new Event('input'));
    all<HTMLFormElement>('form')[0]!.requestSubmit();
    while (all('.btn[aria-busy=true]').length === 0 && !all('.answer, ln-find-hit').length)
      await new Promise(requestAnimationFrame);
  },
});
const failing = (problem: Problem): StoryObj => searched(async () => fail(problem));

export const Begin: StoryObj = {
  render: () => html`<liaison-invite-panel .session=${session} .invitations=${port(never)}></liaison-invite-panel>`,
};
export const OnlyByQr: StoryObj = {
  render: () =>
    html`<liaison-invite-panel
      .session=${aSessionPort(ok(aSession({ capabilities: CAPABILITIES.filter((one) => !one.includes('find-by')) })))}
      .invitations=${port(never)}
    ></liaison-invite-panel>`,
};
export const Searching = searched(never);
export const Found = searched(async () => ok(aFoundPerson()));
export const Nobody = searched(async () => ok({ kind: 'nobody' }));
export const TooManySearches = failing({ kind: 'rate-limited', retryAfter: 42_000 });
export const NotSearched = failing({ kind: 'unavailable' });
export const SignedOut = failing({ kind: 'unauthenticated' });

const hit = (
  person: FoundPerson,
  given: { readonly adding?: Adding; readonly card?: MyCardView; readonly by?: 'id' | 'phone' | 'qr' } = {},
): StoryObj => ({
  render: () =>
    html`<ln-find-hit
      .person=${person}
      .by=${given.by ?? 'id'}
      .adding=${given.adding ?? { state: 'offered' }}
      .card=${given.card ?? { state: 'ready', card: aBusinessCard() }}
    ></ln-find-hit>`,
});
const refused = (...refusals: readonly LookupRefusal[]): FoundPerson => aFoundPerson({ refusals });

export const ByNumber = hit(aFoundPerson(), { by: 'phone' });
export const AlreadyAContact = hit(aFoundPerson({ contactId: 'c-1' }));
export const Oneself = hit(refused('oneself'));
export const TheirCompanyRefuses = hit(refused('their-company-forbids'));
export const OwnCompanyRefuses = hit(refused('own-company-forbids'));
export const BothRefuse = hit(refused('own-company-forbids', 'their-company-forbids'));
export const NotByNumber = hit(refused('not-findable-by-phone'), { by: 'phone' });
export const Line = hit(
  aFoundPerson({
    account: aFoundAccount({ name: '岸本 結衣', company: '', lang: 'ja' }),
    refusals: ['line-not-possible'],
  }),
);
export const BeingAdded = hit(aFoundPerson(), { adding: { state: 'adding', key: 'k' } });
export const Added = hit(aFoundPerson(), { adding: { state: 'added', contact: { id: 'c-1' } as never } });
export const NotAdded = hit(aFoundPerson(), {
  adding: { state: 'add-failed', key: 'k', problem: { kind: 'forbidden', reason: 'quota-full' } },
});
export const AddedOrNot = hit(aFoundPerson(), {
  adding: { state: 'add-failed', key: 'k', problem: { kind: 'unknown-outcome', key: 'k' } },
});
export const CardOnItsWay = hit(aFoundPerson(), { card: { state: 'loading' } });
export const CardNotLoaded = hit(aFoundPerson(), { card: { state: 'failed' } });
export const LongNames = hit(
  aFoundPerson({
    account: aFoundAccount({ name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(6), company: 'x'.repeat(300) }),
  }),
);
