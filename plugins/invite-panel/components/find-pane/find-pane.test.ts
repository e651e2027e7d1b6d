import { expect, waitUntil } from '@open-wc/testing';

import { aBusinessCard, aContact, aFoundPerson, aSession } from '../../../../mocks/factories/index.ts';
import { aSessionPort, scripted } from '../../../../mocks/scripted-ports.ts';
import type { Lookup } from '../../../../shared/domain/add-checks.ts';
import type { Contact } from '../../../../shared/domain/contact.ts';
import type { Found, LookupRefusal } from '../../../../shared/domain/invitation.ts';
import { CAPABILITIES, type Session } from '../../../../shared/domain/policy.ts';
import { fail, ok, type Problem, type Result } from '../../../../shared/domain/result.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { activeElement } from '../../../../shared/ui/focus/focus.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import { mount } from '../../index.ts';
import { ANSWER_PART, PARTS } from '../../state/panes.ts';

describe('Find a person', () => {
  before(PARTS.find);
  before(ANSWER_PART);
  afterEach(() => document.body.replaceChildren());

  it('shows name, company, what was checked and what they will see, before anything is added (I-01, I-06, I-21)', async () => {
    const page = await show({});

    await page.search('seungwoo.han');

    await page.says('한승우', '미래물산', 'Both sides checked', 'accepts external connections', 'Park Ji-woo');
    expect(page.added).to.be.empty;
  });

  it('asks once for what is entered in one breath, and never for a question that was given up', async () => {
    const page = await show({});

    page.enter('first');
    page.enter('second');
    page.enter('second');
    await page.says('한승우');

    expect(page.asked).to.deep.equal([{ kind: 'id', value: 'second' }]);
  });

  it('aborts the question when something else is typed', async () => {
    const page = await show({ find: () => new Promise(() => undefined) });
    page.enter('seungwoo.han');
    await waitUntil(() => page.signals.length);

    page.type('someone.else');

    expect(page.signals[0]!.aborted).to.equal(true);
  });

  it('asks nothing for an empty field, and says what is missing there', async () => {
    const page = await show({});

    page.enter('   ');

    await page.says('Enter the ID of the person.');
    expect(page.asked).to.be.empty;
  });

  for (const [written, wanted] of [
    ['010-0000-7788', '+821000007788'],
    ['+82 (0)10 0000 7788', '+821000007788'],
    ['+49 170 0000404', '+491700000404'],
  ] as const) {
    it(`looks for the number written ${written} as ${wanted}`, async () => {
      const page = await show({ locale: 'ko-KR' });
      await page.by('phone');

      page.enter(written);

      await waitUntil(() => page.asked.length, 'nothing was asked', { timeout: 4000 });
      expect(page.asked).to.deep.equal([{ kind: 'phone', value: wanted }]);
    });
  }

  it('says what is wrong with a number, and asks nothing', async () => {
    const page = await show({});
    await page.by('phone');

    page.enter('call me');

    await waitUntil(() => page.text().includes('A phone number has digits'), 'nothing was said', { timeout: 4000 });
    expect(page.asked).to.be.empty;
  });

  it('adds once, however often the button is pressed, and offers to open the contact (P12)', async () => {
    const page = await show({});
    await page.search('seungwoo.han');

    page.button('Add to contacts').click();
    page.button('Add to contacts').click();
    await page.says('is one of your contacts now.');
    page.button('Open').click();

    expect(page.added).to.have.lengthOf(1);
    expect(page.opened).to.deep.equal(['c-new']);
  });

  it('says that it is not known whether somebody was added, and tries again with the same key (P12, P13)', async () => {
    const page = await show({ add: fail({ kind: 'unknown-outcome', key: 'k' }) });
    await page.search('seungwoo.han');
    page.button('Add to contacts').click();
    await page.says('It is not known whether');

    page.button('Try again').click();

    await waitUntil(() => page.added.length === 2);
    expect(page.added[0]).to.equal(page.added[1]);
  });

  it('tells a refusal that came only with Add like one that was found before (I-02)', async () => {
    const page = await show({ add: fail({ kind: 'forbidden', reason: 'their-company-forbids' }) });
    await page.search('seungwoo.han');

    page.button('Add to contacts').click();

    await page.says('was not added', 'does not accept external connections');
  });

  it('opens instead of adding who is a contact already (I-03)', async () => {
    const page = await show({ find: async () => ok(aFoundPerson({ contactId: 'c-7' })) });
    await page.search('seungwoo.han');

    page.button('Open').click();

    expect(page.opened).to.deep.equal(['c-7']);
    expect(page.buttons()).to.not.include('Add to contacts');
  });

  for (const [refusal, words, remedy] of [
    ['oneself', 'You cannot add yourself', undefined],
    ['own-company-forbids', 'Your administrator can allow it', 'Copy request text'],
    ['their-company-forbids', 'Only their administrator can change that', 'Copy a note for them'],
    ['not-findable-by-phone', 'Ask for the ID or the QR code', 'Search by ID'],
    ['line-not-possible', 'cannot join external groups', 'Scan their code'],
  ] as const satisfies readonly (readonly [LookupRefusal, string, string | undefined])[]) {
    it(`does not offer to add where ${refusal}, and names the way out (I-02, I-03, I-21)`, async () => {
      const page = await show({ find: async () => ok(aFoundPerson({ refusals: [refusal] })) });

      await page.search('seungwoo.han');

      await page.says(words);
      expect(page.buttons()).to.not.include('Add to contacts');
      if (remedy) expect(page.buttons()).to.include(remedy);
    });
  }

  it('offers to invite who was not found, with the address that was typed (I-03)', async () => {
    const page = await show({ find: async () => ok({ kind: 'nobody' }) });

    await page.search('haruka.aoki@hikari.example');

    await page.says('Nobody found for this ID');
    expect(page.buttons()).to.include('Invite haruka.aoki@hikari.example');
  });

  it('waits as long as the host asks, says until when, and asks nothing in between (P17)', async () => {
    const page = await show({ find: async () => fail({ kind: 'rate-limited', retryAfter: 1500 }) });
    await page.search('seungwoo.han');
    await page.says('Too many searches', 'You can search again in');

    page.enter('someone.else');
    page.enter('seungwoo.han');

    expect(page.asked).to.have.lengthOf(1);
    await waitUntil(() => page.text().includes('You can search again now.'), 'it never ended', { timeout: 4000 });
  });

  for (const problem of [
    { kind: 'offline' },
    { kind: 'unavailable' },
    { kind: 'timeout' },
  ] as const satisfies Problem[]) {
    it(`asks again when the search failed (${problem.kind})`, async () => {
      const page = await show({ find: async () => fail(problem) });
      await page.search('seungwoo.han');
      await page.says('The search did not go through');

      page.answer(async () => ok(aFoundPerson()));
      page.button('Try again').click();

      await page.says('한승우');
    });
  }

  it('goes on where it was when the reader has signed in again (X-01)', async () => {
    const page = await show({ find: async () => fail({ kind: 'unauthenticated' }) });
    await page.search('seungwoo.han');
    await page.says('Your session has ended');

    page.answer(async () => ok(aFoundPerson()));
    page.button('Sign in').click();

    await page.says('한승우');
  });

  it('offers only what the host can do', async () => {
    const page = await show({
      session: aSession({ capabilities: CAPABILITIES.filter((one) => one !== 'invitations.find-by-phone') }),
    });

    expect(page.kinds()).to.deep.equal(['id', 'qr']);
  });

  it('brings the focus to the answer (X-03)', async () => {
    const page = await show({});

    await page.search('seungwoo.han');

    await waitUntil(() => activeElement()?.getAttribute('aria-label') === '한승우 미래물산');
  });

  it('shows a name that looks like markup as it is (P21)', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const page = await show({
      find: async () => ok(aFoundPerson({ account: { id: 'a', name, company: '</bdi><script>' } })),
    });

    await page.search('x');

    await page.says(name, '</bdi><script>');
    expect(page.all('script, img')).to.be.empty;
  });
});

interface Given {
  readonly find?: () => Promise<Result<Found>>;
  readonly add?: Result<Contact>;
  readonly session?: Session;
  readonly locale?: string;
}

/** The panel as its reader meets it. */
async function show({ find, add = ok(aContact({ id: 'c-new' })), session = aSession(), locale = 'en' }: Given) {
  document.documentElement.lang = locale === 'en' ? 'en' : `en-${locale.split('-')[1]}`;
  let answer = find ?? (async () => ok(aFoundPerson()));
  const asked: Lookup[] = [];
  const signals: AbortSignal[] = [];
  const added: string[] = [];
  const opened: string[] = [];
  const invitations = scripted<InvitationPort>({
    find: (by, { signal }) => {
      asked.push(by);
      signals.push(signal);
      return answer();
    },
    add: async (_, { key }) => {
      added.push(key);
      return add;
    },
    myCard: async () => ok(aBusinessCard()),
  });
  const container = document.body.appendChild(document.createElement('div'));
  container.addEventListener('liaison-contact-open', ({ detail }) => opened.push(detail.id));
  mount(container, { session: aSessionPort(ok(session)), invitations });
  const { all, words, button } = screen(container.querySelector('liaison-invite-panel')!.renderRoot);
  await waitUntil(() => all('ln-find-pane').length && all('input').length);
  const text = (): string => words('h2, h3, p, li, bdi, .small, .field-error, .hint, .banner, [role=group]');
  const input = (): HTMLInputElement => all<HTMLInputElement>('form input')[0]!;
  const type = (value: string): void => {
    input().value = value;
    input().dispatchEvent(new Event('input'));
  };
  const enter = (value: string): void => {
    type(value);
    all<HTMLFormElement>('form')[0]!.requestSubmit();
  };
  return {
    all,
    asked,
    signals,
    added,
    opened,
    text,
    button,
    type,
    enter,
    answer: (next: () => Promise<Result<Found>>) => void (answer = next),
    buttons: () => all('button').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    kinds: () => all<HTMLInputElement>('.segmented input').map(({ value }) => value),
    by: async (kind: string) => {
      all<HTMLInputElement>('.segmented input')
        .find(({ value }) => value === kind)!
        .click();
      await waitUntil(() => all(`#find-${kind}`).length);
    },
    /** Until there is an answer of any kind. */
    search: async (value: string) => {
      enter(value);
      await waitUntil(() => all('.person, .answer, .state').length, 'no answer came');
    },
    says: async (...expected: readonly string[]) => {
      for (const one of expected) await waitUntil(() => text().includes(one), `“${one}” is not in: ${text()}`);
    },
  };
}
