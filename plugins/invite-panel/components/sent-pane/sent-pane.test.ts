import { expect, waitUntil } from '@open-wc/testing';

import { anInvitation, aPolicy, aSession } from '../../../../mocks/factories/index.ts';
import { aChangePort, aSessionPort, pageOf, scripted } from '../../../../mocks/scripted-ports.ts';
import type { Invitation } from '../../../../shared/domain/invitation.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { fail, ok, type Result } from '../../../../shared/domain/result.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { activeElement } from '../../../../shared/ui/focus/focus.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import type { MenuElement } from '../../../../shared/ui/menu/menu.element.ts';
import { mount } from '../../index.ts';
import { PARTS } from '../../state/panes.ts';

const LINK = 'https://haneul.example/j/s3cr3t-q7Rk';
const NEXT_CENTURY = '2099-12-06T01:00:00Z';
const open = (overrides: Partial<Invitation> = {}): Invitation =>
  anInvitation({ expiresAt: NEXT_CENTURY, ...overrides });

describe('Sent invitations', () => {
  const { write } = navigator.clipboard;
  before(PARTS.sent);
  afterEach(() => {
    document.body.replaceChildren();
    navigator.clipboard.write = write;
  });

  it('says what an invitation is, how often it was used and until when it is good (I-20)', async () => {
    const page = await show({ held: [open({ allowedDomains: ['hikari.example'] })] });

    for (const words of ['My invitation link', 'used 3 of 20 times', 'only hikari.example', 'Open', 'Dec 6, 2099'])
      expect(page.rows()[0]).to.include(words);
  });

  it('sees that an open invitation has expired since the host was asked', async () => {
    const page = await show({ held: [open({ expiresAt: '2020-01-01T00:00:00Z' })] });

    expect(page.rows()[0]).to.include('Expired');
    expect(page.menus()).to.be.empty;
  });

  it('asks nothing of a host whose tenant has not bought the feature (L-01)', async () => {
    const page = await show({ session: ok(aSession({ policy: aPolicy({ bought: false }) })) });

    expect(page.text()).to.include('not part of your plan');
    expect(page.asked).to.be.empty;
  });

  it('lists one state only, and says so when there is none', async () => {
    const page = await show({ held: [open()] });

    page.filter('joined');

    await waitUntil(() => page.text().includes('No invitation in this state'));
    page.button('Show all').click();
    await waitUntil(() => page.rows().length === 1);
  });

  it('asks in place before it revokes, with the focus at the harmless answer (P29)', async () => {
    const page = await show({ held: [open()] });

    await page.choose('Revoke');

    expect(page.focused()?.textContent?.trim()).to.equal('Keep');
    expect(page.asked).to.not.include('revoke');
  });

  it('keeps the invitation when that is chosen, with the focus back at its row', async () => {
    const page = await show({ held: [open()] });
    await page.choose('Revoke');

    page.button('Keep').click();

    await waitUntil(() => page.focused()?.getAttribute('aria-label') === 'Actions for My invitation link');
    expect(page.asked).to.not.include('revoke');
  });

  it('shows a revoked invitation as revoked, once, however often the button is pressed (P12)', async () => {
    const page = await show({ held: [open()] });
    await page.choose('Revoke');

    const revoke = page.button('Revoke invitation');
    revoke.click();
    revoke.click();

    await waitUntil(() => page.rows()[0]?.includes('Revoked'));
    expect(page.keys).to.have.lengthOf(1);
  });

  it('says that it is not known whether it was revoked, and tries again with the same key (P12, P13)', async () => {
    const page = await show({ held: [open()] });
    page.loseAnswers();
    await page.choose('Revoke');
    page.button('Revoke invitation').click();
    await waitUntil(() => page.text().includes('It is not known whether the invitation was revoked.'));

    page.button('Try again').click();

    await waitUntil(() => page.keys.length === 2);
    expect(page.keys[0]).to.equal(page.keys[1]);
  });

  it('asks for a link only when it is to be copied (I-22)', async () => {
    const page = await show({ held: [open()] });
    expect(page.asked).to.not.include('link');

    await page.choose('Copy link');

    await waitUntil(() => page.asked.includes('link'));
  });

  it('copies the link and says so', async () => {
    const page = await show({ held: [open()] });
    const copied = clipboard('willing');

    await page.choose('Copy link');

    await waitUntil(() => page.text().includes('Link copied'));
    expect(await copied()).to.equal(LINK);
    expect(page.field()).to.be.undefined;
  });

  it('shows the link to copy by hand when the browser does not let us, and forgets it', async () => {
    const page = await show({ held: [open()] });
    clipboard('unwilling');
    await page.choose('Copy link');
    await waitUntil(() => page.field()?.value === LINK);

    page.button('Hide link').click();

    await waitUntil(() => !page.field());
  });

  it('does not offer to copy the link of an e-mail, which is its receiver’s', async () => {
    const page = await show({ held: [open({ channel: 'email', address: 'a.rossi@marea.example' })] });

    expect(page.menus()).to.deep.equal([['Send again', 'Revoke']]);
  });

  it('sends an e-mail again, once, and says so (I-20, P12)', async () => {
    const page = await show({ held: [open({ channel: 'email', address: 'a@b.example', state: 'expired' })] });

    await page.choose('Send again');

    await waitUntil(() => page.text().includes('Invitation sent again'));
    expect(page.keys).to.have.lengthOf(1);
  });

  it('asks before a link is replaced, because the old one dies at once (I-20, P29)', async () => {
    const page = await show({ held: [open()] });
    await page.choose('Replace link');
    expect(page.asked).to.not.include('rotate');

    page.button('Replace now').click();

    await waitUntil(() => page.text().includes('Link replaced'));
  });

  it('says how many there are in each state, where the host counts (I-20)', async () => {
    const page = await show({ held: [open()] });

    await waitUntil(() => page.states().includes('Ended · 5'));
  });

  it('offers what the host can do, and nothing else', async () => {
    const capabilities = ['invitations', 'invitations.revoke'] as const;
    const page = await show({ held: [open()], session: ok(aSession({ capabilities })) });

    expect(page.menus()).to.deep.equal([['Copy link', 'Revoke']]);
    expect(page.asked).to.not.include('counts');
  });

  it('shows what changed at the host without being asked', async () => {
    const page = await show({ held: [open()] });

    page.hold([open({ state: 'used-up' })]);
    page.changes.notify({ kind: 'invitations', ids: ['i-1'] });

    await waitUntil(() => page.rows()[0]?.includes('Used up'));
  });

  it('leaves nothing behind when it is taken away (P11)', async () => {
    const page = await show({ held: [open()] });

    page.unmount();

    expect(page.changes.listeners).to.equal(0);
  });
});

/** Puts itself in the place of the browser's clipboard, and gives what was written. */
function clipboard(mood: 'willing' | 'unwilling'): () => Promise<string> {
  let written: ClipboardItem | undefined;
  navigator.clipboard.write = async ([item]) => {
    if (mood === 'unwilling') throw new DOMException('', 'NotAllowedError');
    await item!.getType('text/plain');
    written = item;
  };
  return async () => (await written!.getType('text/plain')).text();
}

interface Given {
  readonly held?: readonly Invitation[];
  readonly session?: Result<Session>;
}

/** The page as its reader meets it. */
async function show({ held = [], session = ok(aSession()) }: Given) {
  let invitations = held;
  let isLosing = false;
  const asked: string[] = [];
  const keys: string[] = [];
  const changes = aChangePort();
  const port = scripted<InvitationPort>({
    list: async ({ state, ...range }) => {
      asked.push('list');
      return pageOf(
        invitations.filter((one) => !state || one.state === state),
        range,
      );
    },
    counts: async () => {
      asked.push('counts');
      return ok({ all: 9, open: 4, ended: 5, joined: 1, expired: 1, 'used-up': 1, revoked: 1, 'not-delivered': 1 });
    },
    resend: async (id, { key }) => {
      asked.push('resend');
      keys.push(key);
      return isLosing
        ? fail({ kind: 'unknown-outcome', key })
        : ok(open({ id, channel: 'email', address: 'a@b.example' }));
    },
    rotate: async (_, { key }) => {
      asked.push('rotate');
      keys.push(key);
      return ok({ url: LINK, expiresAt: null });
    },
    link: async () => {
      asked.push('link');
      return ok({ url: LINK, expiresAt: null });
    },
    revoke: async (id, { key }) => {
      asked.push('revoke');
      keys.push(key);
      return isLosing ? fail({ kind: 'unknown-outcome', key }) : ok(open({ id, state: 'revoked' }));
    },
  });
  const container = document.body.appendChild(document.createElement('div'));
  const unmount = mount(container, { session: aSessionPort(session), invitations: port, changes });
  const panel = container.querySelector('liaison-invite-panel')!;
  panel.pane = 'sent';
  const root = panel.renderRoot;
  const { all, words, rows, button } = screen(root);
  const text = (): string => words('h2, p, td, th, button:not([role=tab]), .toast');
  await waitUntil(() => text().trim() && !all('[aria-busy=true]').length);
  await customElements.whenDefined('ln-menu');
  return {
    asked,
    keys,
    changes,
    unmount,
    text,
    button,
    rows,
    menus: () => all<MenuElement>('ln-menu').map((menu) => menu.items.map(({ label }) => label)),
    field: () => all<HTMLInputElement>('input[readonly]')[0],
    hold: (next: readonly Invitation[]) => void (invitations = next),
    loseAnswers: () => void (isLosing = true),
    states: () => all<HTMLOptionElement>('option').map(({ textContent }) => textContent.trim()),
    filter: (state: string) => {
      const [select] = all<HTMLSelectElement>('select');
      select!.value = state;
      select!.dispatchEvent(new Event('change', { bubbles: true }));
    },
    choose: async (item: string) => {
      button(item).click();
      await waitUntil(() =>
        all('ln-invitation-strip, .toast').some(
          ({ textContent, shadowRoot }) => textContent || shadowRoot?.firstElementChild,
        ),
      );
    },
    focused: activeElement,
  };
}
