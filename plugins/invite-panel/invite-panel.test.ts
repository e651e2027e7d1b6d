import { expect, waitUntil } from '@open-wc/testing';

import { aPolicy, aSession } from '../../mocks/factories/index.ts';
import { aSessionPort, never, scripted } from '../../mocks/scripted-ports.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Session } from '../../shared/domain/policy.ts';
import type { InvitationPort } from '../../shared/ports/invitation-port.ts';
import { activeElement } from '../../shared/ui/focus/focus.ts';
import { screen, wordsOf } from '../../shared/ui/testing/screen.ts';
import { mount } from './index.ts';
import { PANES, PARTS, type Pane } from './state/panes.ts';

describe('the invite panel', () => {
  before(async () => void (await Promise.all(PANES.map((pane) => PARTS[pane]()))));
  afterEach(() => document.body.replaceChildren());

  it('begins with finding a person', async () => {
    const page = await show({});

    expect(page.current()).to.equal('Find a person');
  });

  it('opens the tab that the host names, and tells the host when the reader opens another', async () => {
    const page = await show({ pane: 'email' });
    expect(page.current()).to.equal('Invite via email');

    page.button('Find a person').click();

    await waitUntil(() => page.current() === 'Find a person');
    expect(page.changes).to.deep.equal(['find']);
  });

  it('opens the first tab where the host names one that there is not', async () => {
    const page = await show({ pane: 'no-such' as Pane });

    expect(page.current()).to.equal('Find a person');
  });

  it('goes along its tabs by arrows, with the focus (X-03)', async () => {
    const page = await show({});
    page.button('Find a person').focus();

    page.press('End');

    await waitUntil(() => page.current().startsWith('Sent'));
    expect(activeElement()?.getAttribute('role')).to.equal('tab');
    expect(page.tabs().filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('names each panel by its tab', async () => {
    const page = await show({});

    const [panel] = page.all('[role=tabpanel]:not([hidden])');
    expect(panel?.getAttribute('aria-labelledby')).to.equal('tab-find');
  });

  it('asks nothing of a host whose tenant has not bought the feature (L-01)', async () => {
    const page = await show({ session: ok(aSession({ policy: aPolicy({ bought: false }) })) });

    await waitUntil(() => page.text().includes('not part of your plan'));
    expect(page.tabs()).to.be.empty;
  });

  it('says who can change it where the member may not connect externally (I-02)', async () => {
    const page = await show({ session: ok(aSession({ policy: aPolicy({ mayConnectExternally: false }) })) });

    await waitUntil(() => page.text().includes('A company administrator can change that.'));
  });
});

async function show({ pane, session = ok(aSession()) }: { readonly pane?: Pane; readonly session?: Result<Session> }) {
  const changes: string[] = [];
  const container = document.body.appendChild(document.createElement('div'));
  container.addEventListener('liaison-invite-pane-change', ({ detail }) => changes.push(detail.pane));
  const invitations = scripted<InvitationPort>({ list: never, counts: never, myCard: never, myLink: never });
  mount(container, { session: aSessionPort(session), invitations });
  const panel = container.querySelector('liaison-invite-panel')!;
  if (pane) panel.pane = pane;
  const { all, words, button } = screen(panel.renderRoot);
  await waitUntil(() => all('[role=tab], .state').length);
  return {
    all,
    button,
    changes,

    text: () => words('h2, p, .state-title'),
    tabs: () => all<HTMLElement>('[role=tab]'),
    current: () => wordsOf(all('[role=tab][aria-selected=true]')[0]!),
    press: (key: string) =>
      activeElement()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })),
  };
}
