import { expect, waitUntil } from '@open-wc/testing';

import { aJoinOffer, aSession } from '../../mocks/factories/index.ts';
import { scripted } from '../../mocks/scripted-ports.ts';
import type { JoinOffer } from '../../shared/domain/invitation.ts';
import { fail, ok, type Problem, type Result } from '../../shared/domain/result.ts';
import type { InvitationPort } from '../../shared/ports/invitation-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { activeElement } from '../../shared/ui/focus/focus.ts';
import { screen } from '../../shared/ui/testing/screen.ts';
import { defineJoin } from './index.ts';

const TOKEN = 'c4nary-t0ken';

describe('the page behind a link', () => {
  afterEach(() => document.body.replaceChildren());

  it('says who invites into what, and what will be seen, before anything is done (I-06, I-08)', async () => {
    const page = await open({ offer: aJoinOffer() });

    for (const words of [
      'Hikari spring campaign',
      'Park Ji-woo',
      'Haneul',
      '14 members',
      'Your photo, name and company',
    ])
      expect(page.text()).to.include(words);
    expect(page.asked).to.deep.equal(['inspect']);
  });

  it('joins once, however often it is pressed (P12)', async () => {
    const page = await open({ offer: aJoinOffer() });

    const join = page.button('Join group');
    join.click();
    join.click();

    await waitUntil(() => page.text().includes('You are in Hikari spring campaign'));
    expect(page.keys).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal(['liaison-join-done']);
  });

  it('signs in first where nobody is, and goes on to join (I-08)', async () => {
    const page = await open({ offer: aJoinOffer({ viewer: null }) });

    page.button('Sign in and join').click();

    await waitUntil(() => page.text().includes('You are in Hikari spring campaign'));
    expect(page.asked).to.deep.equal(['inspect', 'sign-in', 'inspect', 'join']);
  });

  it('stays where it was when signing in was given up', async () => {
    const page = await open({ offer: aJoinOffer({ viewer: null }), signsIn: false });

    page.button('Sign in and join').click();

    await waitUntil(() => page.asked.includes('sign-in'));
    await waitUntil(() => page.button('Sign in and join').getAttribute('aria-disabled') === 'false');
    expect(page.keys).to.be.empty;
  });

  it('says that it is not known whether it went through, and tries again with the same key (P12, P13)', async () => {
    const page = await open({ offer: aJoinOffer(), problems: [{ kind: 'unknown-outcome', key: 'k' }] });
    page.button('Join group').click();
    await waitUntil(() => page.text().includes('It is not known'));

    page.button('Join group').click();

    await waitUntil(() => page.text().includes('You are in'));
    expect(new Set(page.keys).size).to.equal(1);
    expect(page.keys).to.have.lengthOf(2);
  });

  it('looks again when it was overtaken, and says what has become of it', async () => {
    const page = await open({
      offer: aJoinOffer(),
      problems: [{ kind: 'forbidden', reason: 'used-up' }],
      afterwards: aJoinOffer({ state: 'used-up' }),
    });

    page.button('Join group').click();

    await waitUntil(() => page.text().includes('This invitation has been used by 20 people'));
    expect(activeElement()?.localName).to.equal('h1');
  });

  it('keeps the token out of the document (I-22, P26)', async () => {
    const page = await open({ offer: aJoinOffer() });

    expect(page.element.outerHTML + page.element.shadowRoot!.innerHTML).to.not.include(TOKEN);
  });

  it('lets names from outside be nothing but text (P21)', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const page = await open({ offer: aJoinOffer({ group: { name, memberCount: 2, companyCount: 2 } }) });

    expect(page.text()).to.include(name);
    expect(page.element.renderRoot.querySelector('img')).to.be.null;
  });
});

interface Given {
  readonly offer: JoinOffer;
  /** What it looks like once that was tried. */
  readonly afterwards?: JoinOffer;
  readonly signsIn?: boolean;
  /** What goes wrong with the first tries to join. */
  readonly problems?: readonly Problem[];
}

/** The page as its reader meets it. */
async function open({ offer, afterwards = offer, signsIn = true, problems = [] }: Given) {
  const asked: string[] = [];
  const keys: string[] = [];
  const heard: string[] = [];
  let isSignedIn = offer.viewer !== null;
  const now = (): JoinOffer => {
    const present = keys.length ? afterwards : offer;
    return isSignedIn ? { ...present, viewer: aJoinOffer().viewer } : present;
  };
  const invitations = scripted<InvitationPort>({
    inspect: async (token) => {
      expect(token).to.equal(TOKEN);
      asked.push('inspect');
      return ok(now());
    },
    join: async (_, { key }): Promise<Result<JoinOffer>> => {
      asked.push('join');
      keys.push(key);
      const problem = problems[keys.length - 1];
      return problem ? fail(problem) : ok(now());
    },
  });
  const session: SessionPort = {
    current: async () => ok(aSession()),
    signIn: async () => {
      asked.push('sign-in');
      isSignedIn = signsIn;
      return signsIn ? ok(aSession()) : fail({ kind: 'unauthenticated' });
    },
  };
  const Join = (await defineJoin()) as new () => HTMLElementTagNameMap['liaison-join'];
  const element = Object.assign(new Join(), { token: TOKEN, invitations, session });
  for (const type of ['liaison-join-done', 'liaison-join-leave'] as const)
    element.addEventListener(type, () => heard.push(type));
  document.body.append(element);
  const { words, button } = screen(element.renderRoot);
  const text = (): string => words('h1, p, dt, dd, .banner-text');
  await waitUntil(() => element.renderRoot.querySelector('h1'));
  return { element, asked, keys, heard, text, button };
}
