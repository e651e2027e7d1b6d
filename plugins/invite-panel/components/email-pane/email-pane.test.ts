import { expect, waitUntil } from '@open-wc/testing';

import { aBusinessCard, aContactRow, aSession } from '../../../../mocks/factories/index.ts';
import { aSessionPort, scripted } from '../../../../mocks/scripted-ports.ts';
import { CAPABILITIES, type Session } from '../../../../shared/domain/policy.ts';
import { fail, ok, type Problem, type Result } from '../../../../shared/domain/result.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { EmailOrder, EmailResult, InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { activeElement } from '../../../../shared/ui/focus/focus.ts';
import { screen, wordsOf } from '../../../../shared/ui/testing/screen.ts';
import { mount } from '../../index.ts';
import { PARTS } from '../../state/panes.ts';
import type { EmailPaneElement } from './email-pane.element.ts';

const LIST = `m.keller@nordwind.example, "Rossi, Anna" <a.rossi@marea.example>; t.yamada@hikari
lee.doyun@mirae.example priya@kaveri.example
M.Keller@Nordwind.example`;
const many = (count: number): string => Array.from({ length: count }, (_, at) => `n${at}@x.example`).join(' ');

describe('Invite via email', () => {
  before(PARTS.email);
  afterEach(() => document.body.replaceChildren());

  it('takes a pasted list in any shape, and says what becomes of each address (I-04)', async () => {
    const page = await show({ connectedWith: ['lee.doyun@mirae.example'] });

    await page.paste(LIST);

    await page.says('needs a dot', 'Entered twice', 'Already one of your contacts', '3 of 6 addresses are ready.');
    expect(page.chips()).to.deep.equal([
      'm.keller@nordwind.example',
      'Rossi, Anna a.rossi@marea.example',
      't.yamada@hikari',
      'lee.doyun@mirae.example',
      'priya@kaveri.example',
      'M.Keller@Nordwind.example',
    ]);
  });

  it('sends to those that are ready, each once, with message, language and terms', async () => {
    const page = await show({});
    await page.paste('a@b.example a@b.example bad c@d.example');
    await page.write('textarea', 'Come in');
    await page.write('#domains', 'b.example, d.example');

    page.button('Send 2 invitations').click();

    await page.says('2 invitations sent');
    expect(page.orders).to.deep.equal([
      {
        kind: 'add-me',
        addresses: ['a@b.example', 'c@d.example'],
        message: 'Come in',
        language: 'en',
        expiresInDays: 14,
        useLimit: 1,
        allowedDomains: ['b.example', 'd.example'],
      },
    ]);
  });

  it('keeps out who is not of an allowed domain', async () => {
    const page = await show({});
    await page.paste('a@b.example c@d.example');

    await page.write('#domains', 'b.example');

    await page.says('Not in an allowed domain', '1 of 2 addresses are ready.');
  });

  it('makes a chip of what is half written when it is sent: nothing typed is lost', async () => {
    const page = await show({});
    page.type('a@b.example');

    page.button('Send invitations').click();

    await page.says('1 invitation sent');
  });

  it('waits for the end of a quoted name while it is typed', async () => {
    const page = await show({});

    for (const typed of ['"Rossi,', '"Rossi, Anna" <a.rossi@marea.example', '"Rossi, Anna" <a.rossi@marea.example>,'])
      page.type(typed);

    await waitUntil(() => page.chips().length === 1);
    expect(page.chips()).to.deep.equal(['Rossi, Anna a.rossi@marea.example']);
  });

  it('says at the field that nothing was entered, and sends nothing', async () => {
    const page = await show({});

    page.button('Send invitations').click();

    await page.says('Enter at least one address.');
    expect(page.orders).to.be.empty;
  });

  it('keeps a list that is too long, and says by how much', async () => {
    const page = await show({});

    await page.paste(many(53));

    await page.says('3 addresses too many');
    expect(page.chips()).to.have.lengthOf(53);
    page.button('Send 53 invitations').click();
    expect(page.orders).to.be.empty;
  });

  it('keeps a message that is too long, and says by how much (P24)', async () => {
    const page = await show({});
    await page.paste('a@b.example');

    await page.write('textarea', '가'.repeat(503));

    await page.says('3 characters too long');
    page.button('Send 1 invitation').click();
    expect(page.orders).to.be.empty;
  });

  it('takes a bad address back into the field to be corrected', async () => {
    const page = await show({});
    await page.paste('t.yamada@hikari, a@b.example');
    await page.says('needs a dot');

    page.button('Correct').click();

    await waitUntil(() => (activeElement() as HTMLInputElement).value === 't.yamada@hikari');
    expect(page.chips()).to.deep.equal(['a@b.example']);
  });

  it('shows the last chip at the first Backspace, and removes it at the second', async () => {
    const page = await show({});
    await page.paste('a@b.example, c@d.example');

    await page.press('Backspace');
    expect(page.chips()).to.have.lengthOf(2);
    await page.press('Backspace');

    await waitUntil(() => page.chips().length === 1);
    expect(page.chips()).to.deep.equal(['a@b.example']);
  });

  it('says what became of each, and sends the failed once more, and only those', async () => {
    const page = await show({ outcomes: { 'c@d.example': 'not-delivered' } });
    await page.paste('a@b.example, c@d.example');
    page.button('Send 2 invitations').click();
    await page.says('1 invitation sent', 'Not delivered');

    page.button('Send the failed one again').click();

    await waitUntil(() => page.orders.length === 2);
    expect(page.orders[1]!.addresses).to.deep.equal(['c@d.example']);
    expect(page.keys[0]).to.not.equal(page.keys[1]);
  });

  it('sends in portions, so that there is a progress, and stops between two', async () => {
    const page = await show({ slow: true });
    await page.paste(many(12));
    page.button('Send 12 invitations').click();
    await page.says('0 of 12 sent');
    page.next();
    await page.says('5 of 12 sent');

    page.button('Stop').click();
    page.next();

    await page.says('You stopped sending', '2 addresses have not been invited yet.');
    expect(page.orders).to.have.lengthOf(2);
  });

  it('goes on where it was stopped', async () => {
    const page = await show({ slow: true });
    await page.paste(many(7));
    page.button('Send 7 invitations').click();
    await page.says('0 of 7 sent');
    page.button('Stop').click();
    page.next();
    await page.says('You stopped sending');

    page.button('Go on').click();
    await waitUntil(() => page.orders.length === 2);
    page.next();

    await page.says('7 invitations sent');
    expect(page.orders.flatMap(({ addresses }) => addresses)).to.have.lengthOf(7);
  });

  it('says that it is not known whether something was sent, and asks again with the same key (P12, P13)', async () => {
    const page = await show({ problems: [{ kind: 'unknown-outcome', key: 'k' }] });
    await page.paste('a@b.example');
    page.button('Send 1 invitation').click();
    await page.says('It is not known whether the last ones were sent');

    page.button('Check again').click();

    await page.says('1 invitation sent');
    expect(page.keys[0]).to.equal(page.keys[1]);
    expect(page.orders[0]).to.deep.equal(page.orders[1]);
  });

  it('waits as long as the host asks (P17)', async () => {
    const page = await show({ problems: [{ kind: 'rate-limited', retryAfter: 1200 }] });
    await page.paste('a@b.example');
    page.button('Send 1 invitation').click();
    await page.says('The server asks to wait');

    page.button('Go on').click();
    expect(page.orders).to.have.lengthOf(1);

    await waitUntil(() => !page.isBlocked('Go on'), 'it never ended', { timeout: 4000 });
    page.button('Go on').click();
    await page.says('1 invitation sent');
  });

  it('goes on when the reader has signed in again, with the same key (P18)', async () => {
    const page = await show({ problems: [{ kind: 'unauthenticated' }] });
    await page.paste('a@b.example');
    page.button('Send 1 invitation').click();
    await page.says('Sign in again to go on');

    page.button('Sign in').click();

    await page.says('1 invitation sent');
    expect(page.keys[0]).to.equal(page.keys[1]);
  });

  it('comes back to the list with what could not be sent', async () => {
    const page = await show({ outcomes: { 'c@d.example': 'not-delivered', 'e@f.example': 'already-contact' } });
    await page.paste('a@b.example, c@d.example, e@f.example');
    page.button('Send 3 invitations').click();
    await page.says('1 invitation sent');

    page.button('Invite others').click();

    await waitUntil(() => page.chips().length === 1);
    expect(page.chips()).to.deep.equal(['c@d.example']);
  });

  it('shows before it is sent what the other side will see, in the language of the invitation (I-06)', async () => {
    const page = await show({});
    await page.write('textarea', '안녕하세요');
    await page.choose('#language', 'ko');
    await page.says('Park Ji-woo');

    page.button('Preview e-mail').click();

    await waitUntil(() => page.letter().includes('초대 수락'), 'the letter is not Korean');
    expect(page.letter()).to.include('안녕하세요');
  });

  it('says so where the host sends no e-mails', async () => {
    const capabilities = CAPABILITIES.filter((one) => one !== 'invitations.email');
    const page = await show({ session: aSession({ capabilities }) });

    await page.says('This portal sends no e-mail invitations');
  });

  it('keeps what was written while another tab is looked at', async () => {
    const page = await show({});
    await page.paste('a@b.example, c@d.example');

    page.button('Find a person').click();
    await waitUntil(() => page.button('Find a person').ariaSelected === 'true');
    page.button('Invite via email').click();

    await waitUntil(() => page.chips().length === 2);
  });

  it('shows an address that looks like markup as it is (P21)', async () => {
    const page = await show({});

    await page.paste('"<img src=x onerror=alert(1)>" <a@b.example>, <script>alert(1)</script>@x.example');

    await waitUntil(() => page.chips().length > 0);
    expect(page.all('img, script')).to.be.empty;
  });
});

interface Given {
  readonly session?: Session;
  /** Addresses of contacts. */
  readonly connectedWith?: readonly string[];
  readonly outcomes?: Readonly<Record<string, EmailResult['outcome']>>;
  /** What goes wrong first, one after the other; then all is well. */
  readonly problems?: readonly Problem[];
  /** Each answer waits for `next()`. */
  readonly slow?: boolean;
}

/** The panel as its reader meets it. */
async function show({ session = aSession(), connectedWith = [], outcomes = {}, problems = [], slow }: Given) {
  const orders: EmailOrder[] = [];
  const keys: string[] = [];
  const waiting: (() => void)[] = [];
  const invitations = scripted<InvitationPort>({
    myCard: async () => ok(aBusinessCard()),
    sendByEmail: async (order, { key }): Promise<Result<readonly EmailResult[]>> => {
      orders.push(order);
      keys.push(key);
      if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
      const problem = problems[orders.length - 1];
      if (problem) return fail(problem);
      return ok(
        order.addresses.map((address) => ({ address, outcome: outcomes[address] ?? 'sent', invitation: null })),
      );
    },
  });
  const contacts = scripted<ContactPort>({
    lookAlikes: async ({ emails }) =>
      ok(emails.some(({ address }) => connectedWith.includes(address)) ? [aContactRow({ type: 'works' })] : []),
  });
  const container = document.body.appendChild(document.createElement('div'));
  mount(container, { session: aSessionPort(ok(session)), invitations, contacts });
  const panel = container.querySelector('liaison-invite-panel')!;
  panel.pane = 'email';
  const { all, words, button } = screen(panel.renderRoot);
  await waitUntil(() => all('ln-email-pane').length && all('#addresses, .state').length);
  const input = (): HTMLInputElement => all<HTMLInputElement>('#addresses')[0]!;
  const text = (): string =>
    words('h2, h3, p, li, .field-error, .foot span, .banner, .seen-text, .state-title').replace(/\s+/g, ' ');
  const type = (value: string): void => {
    input().value = value;
    input().dispatchEvent(new InputEvent('input'));
  };
  const drawn = (): Promise<boolean> =>
    all<EmailPaneElement>('ln-email-pane')[0]!.updateComplete.then(
      () => all<EmailPaneElement>('ln-address-field')[0]?.updateComplete ?? true,
    );
  return {
    all,
    orders,
    keys,
    button,
    chips: () => all('.chip').map(wordsOf),
    letter: () => words('p, .accept'),
    isBlocked: (name: string) => button(name).ariaDisabled === 'true',
    /** Lets the host answer the request that waits. */
    next: () => waiting.shift()!(),
    paste: async (list: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', list);
      const clipboard = new ClipboardEvent('paste', { clipboardData, cancelable: true });
      input().dispatchEvent(clipboard);
      if (!clipboard.defaultPrevented) type(list);
      input().dispatchEvent(new Event('blur'));
      await drawn();
    },
    type,
    press: async (key: string) => {
      if (!activeElement()?.matches('.chip-remove')) input().focus();
      activeElement()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await drawn();
    },
    write: async (selector: string, value: string) => {
      const [field] = all<HTMLInputElement>(selector);
      field!.value = value;
      field!.dispatchEvent(new Event('input'));
      await drawn();
    },
    choose: async (selector: string, value: string) => {
      const [field] = all<HTMLSelectElement>(selector);
      field!.value = value;
      field!.dispatchEvent(new Event('change'));
      await drawn();
    },
    says: async (...expected: readonly string[]) => {
      for (const one of expected) await waitUntil(() => text().includes(one), `“${one}” is not in: ${text()}`);
    },
  };
}
