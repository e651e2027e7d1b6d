import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';

import { aContact, aLineContact, aWorksContact, trashedOn } from '../../mocks/factories/contact.factory.ts';
import { createMockHost, type MockHost, type MockHostOptions } from '../../mocks/host.ts';
import { CAPABILITIES } from '../../shared/domain/policy.ts';
import { newKey } from '../../shared/ports/call.ts';
import type { Ports } from '../../shared/ports/keys.ts';
import { MenuChooseEvent } from '../../shared/ui/menu/menu-choose.event.ts';
import { defineProvider } from '../../shared/ui/provider/liaison-provider.element.ts';
import { ContactCreateEvent } from './contact-create.event.ts';
import { ContactOpenEvent } from '../../shared/ui/requests/contact-open.event.ts';
import { ContactListElement } from './contact-list.element.ts';
import { define } from './index.ts';
import { QueryChangeEvent } from './query-change.event.ts';

define();
defineProvider();

const { signal } = new AbortController();

const people = [
  aContact({ id: 'c-1', name: { given: 'Amelia', family: 'Hartmann' }, modifiedAt: '2026-11-20T09:00:00Z' }),
  aLineContact({ id: 'c-2', modifiedAt: '2026-11-19T09:00:00Z' }),
  aWorksContact({ id: 'c-3', name: { given: 'Taro', family: 'Yamada' }, modifiedAt: '2026-11-18T09:00:00Z' }),
  aContact({ id: 'c-4', name: { given: 'Priya', family: 'Rao' }, ownerId: null, modifiedAt: '2026-11-17T09:00:00Z' }),
];

describe('<liaison-contact-list>', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  afterEach(() => document.querySelectorAll('liaison-provider').forEach((provider) => provider.remove()));

  it('lists contacts, the last modified first, and says how many', async () => {
    const page = await open({ contacts: people });

    expect(page.names()).to.deep.equal(['Amelia Hartmann', '김서연', 'Taro Yamada', 'Priya Rao']);
    expect(page.status()).to.equal('4 contacts');
  });

  it('says why the list may not be used when it is not bought, and asks for nothing else (L-01)', async () => {
    const page = await open({ policy: { bought: false } });

    expect(page.title()).to.equal('External Contacts is not part of your plan');
    expect(page.asked).to.deep.equal(['session.current']);
  });

  it('says so when the viewer may not connect with outsiders (L-01)', async () => {
    const page = await open({ policy: { mayConnectExternally: false } });

    expect(page.title()).to.equal('You cannot use External Contacts');
    expect(page.asked).to.deep.equal(['session.current']);
  });

  it('filters by one of six, each with its count (L-05)', async () => {
    const page = await open({ contacts: people });
    expect(page.filters()).to.deep.equal([
      'All 4',
      'LINE contacts 1',
      'WORKS contacts of other companies 1',
      'No public members 0',
      'No owner 1',
      'Trash 0',
    ]);

    await page.choose('No owner');

    expect(page.names()).to.deep.equal(['Priya Rao']);
  });

  it('shows no count where the host cannot count', async () => {
    const page = await open({
      contacts: people,
      capabilities: CAPABILITIES.filter((one) => one !== 'contacts.counts'),
    });

    expect(page.filters()[0]).to.equal('All');
    expect(page.asked).not.to.include('contacts.counts');
  });

  it('reveals the search from the button at the top, searches by name when the typing pauses, and says what it found (L-03)', async () => {
    const page = await open({ contacts: people });

    await page.press(page.button('Search'));
    await page.until(() => page.isTyping());
    await sendKeys({ type: 'yama' });
    await page.until(() => page.names().length === 1);

    expect(page.names()).to.deep.equal(['Taro Yamada']);
    expect(page.status()).to.equal('1 contact matches');
    expect(page.queries).to.deep.equal(['text=yama']);
  });

  it('searches from the keyboard: / begins, Esc clears, Esc again leaves (L-25)', async () => {
    const page = await open({ contacts: people });
    page.focusRows();
    await sendKeys({ press: '/' });
    await page.until(() => page.isTyping());
    await sendKeys({ type: 'rao' });
    await page.until(() => page.names().length === 1);

    await sendKeys({ press: 'Escape' });
    await page.until(() => page.names().length === 4);
    await sendKeys({ press: 'Escape' });

    await page.until(() => page.focused() === page.button('Search'));
    expect(page.searchField()).to.equal(null);
  });

  it('shows what a host puts into the query, and stays silent about it', async () => {
    const page = await open({ contacts: people });

    page.list.query = 'filter=line';
    await page.until(() => page.names().length === 1);

    expect(page.names()).to.deep.equal(['김서연']);
    expect(page.queries).to.deep.equal([]);
  });

  it('says the whole state as one string when the reader changes it (L-23)', async () => {
    const page = await open({ contacts: people });

    await page.choose('No owner');
    await page.press(page.head('Name'));

    expect(page.queries).to.deep.equal(['filter=no-owner', 'filter=no-owner&sort=name']);
  });

  it('sorts by a head, and says so to a screen reader (L-26)', async () => {
    const page = await open({ contacts: people });

    await page.press(page.head('Name'));
    await page.until(() => page.names()[0] !== 'Amelia Hartmann' || page.names()[1] !== '김서연');

    expect(page.head('Name').parentElement?.ariaSort).to.equal('ascending');
    expect(page.names().slice(0, 3)).to.deep.equal(['Amelia Hartmann', 'Priya Rao', 'Taro Yamada']);
  });

  it('names the criteria that nothing matches, and takes them away', async () => {
    const page = await open({ contacts: people }, { query: 'text=Nobody&company=Hikari' });
    expect(page.title()).to.equal('No contact matches');
    expect(page.text()).to.contain('2 criteria are active: Name “Nobody” and Company “Hikari”.');

    await page.press(page.button('Reset search'));
    await page.until(() => page.names().length === 4);

    expect(page.names()).to.have.lengthOf(4);
  });

  it('takes one criterion away by its chip (L-04)', async () => {
    const page = await open({ contacts: people }, { query: 'company=Nordlicht&name=Taro' });

    await page.until(() => page.button('Remove Name Taro') !== undefined);
    await page.press(page.button('Remove Name Taro'));

    expect(page.list.query).to.equal('company=Nordlicht');
  });

  it('searches by several criteria at once, when *Search* is pressed and not before (L-04)', async () => {
    const page = await open({ contacts: people });
    await page.openDetails();

    page.enter('Name', 'a');
    page.check('LINE');
    page.check('WORKS');
    expect(page.queries).to.deep.equal([]);
    await page.press(page.button('Search', 'form'));
    await page.until(() => page.names().length === 1);

    expect(page.queries).to.deep.equal(['type=line&type=works&name=a']);
    expect(page.names()).to.deep.equal(['Taro Yamada']);
    expect(page.status()).to.equal('1 contact matches');
    expect(page.button('Remove Name a')).to.exist;
    expect(page.focusedPart()).to.equal(page.button('Details'));
  });

  it('clears the advanced search with *Reset*, and keeps what is searched for by name (L-04)', async () => {
    const page = await open({ contacts: people }, { query: 'text=a&company=Nordlicht&type=general' });
    await page.openDetails();
    expect(page.entered('Company or affiliation')).to.equal('Nordlicht');

    await page.press(page.button('Reset', 'form'));

    expect(page.queries).to.deep.equal(['text=a']);
    expect(page.entered('Company or affiliation')).to.equal('');
  });

  it('shows in the advanced search what a host puts into the query, by the names of the members (L-04)', async () => {
    const page = await open({ contacts: people });
    await page.openDetails();

    page.list.query = 'visibleTo=m-1&owner=m-1&name=Taro';
    await page.until(() => page.entered('Name') === 'Taro');

    await page.until(() => page.chosen('Privacy').join() === 'Park Ji-woo');
    expect(page.chosen('Contact Owner')).to.deep.equal(['Park Ji-woo']);
  });

  it('offers no criterion that the host cannot search by', async () => {
    const lacking = ['contacts.visible-to', 'contacts.search-company', 'directory'];
    const page = await open({ contacts: people, capabilities: CAPABILITIES.filter((one) => !lacking.includes(one)) });

    await page.openDetails();

    expect(page.fields()).to.deep.equal(['Contact type', 'Name']);
  });

  it('leaves the advanced search by Esc, from where it was opened (L-25)', async () => {
    const page = await open({ contacts: people });
    await page.openDetails();
    await sendKeys({ press: 'Tab' });

    await sendKeys({ press: 'Escape' });
    await page.until(() => page.fields().length === 0);

    expect(page.focusedPart()).to.equal(page.button('Details'));
  });

  it('calls the members of a query by their names', async () => {
    const page = await open({ contacts: people }, { query: 'owner=m-1' });

    await page.until(() => page.text().includes('Contact Owner Park Ji-woo'));
  });

  it('says what to do when there is nobody yet', async () => {
    const page = await open({ contacts: [] });
    const created: Event[] = [];
    page.list.addEventListener(ContactCreateEvent.type, (event) => created.push(event));
    expect(page.title()).to.equal('No external contacts yet');

    page.buttons('New contact').at(-1)?.click();

    expect(created).to.have.lengthOf(1);
  });

  it('draws frames, says that it is loading, and is busy while nothing has come (X-01)', async () => {
    const page = await open({ scenario: 'never' }, {}, false);

    await page.until(() => page.frames() > 5);

    expect(page.status()).to.equal('Loading contacts');
    expect(page.isBusy()).to.be.true;
  });

  it('says what happened when the host does not answer well, and loads on the next try (X-01)', async () => {
    const page = await open({
      contacts: people,
      scenario: { name: 'unavailable', options: { path: '/contacts' } as never },
    });
    expect(page.title()).to.equal('The contacts could not be loaded');

    page.host.play('none');
    await page.press(page.button('Try again'));
    await page.until(() => page.names().length === 4);
  });

  it('keeps the rows, the place and the filters when the session ends, and goes on after signing in (X-01)', async () => {
    const page = await open({ contacts: 400 });
    const before = page.names().slice(0, 10);
    page.refuse({ kind: 'unauthenticated' });
    page.change();
    await page.until(() => page.text().includes('Sign in again to go on'));
    expect(page.names().slice(0, 10)).to.deep.equal(before);

    page.refuse(null);
    await page.press(page.button('Sign in'));
    await page.until(() => !page.text().includes('Sign in again to go on'));

    expect(page.asked).to.include('session.signIn');
    expect(page.names().slice(0, 10)).to.deep.equal(before);
  });

  it('keeps what was loaded readable while offline (X-01)', async () => {
    const page = await open({ contacts: 400 });
    page.refuse({ kind: 'offline' });

    page.change();
    await page.until(() => page.text().includes('You are offline'));

    expect(page.names().length).to.be.above(5);
  });

  it('shows at once what somebody else saved, and points it out (I-09)', async () => {
    const page = await open({ contacts: people });
    const other = page.host.signInAs('m-2', 'administrator');
    const { value: contact } = (await other.contacts.get('c-4', { signal })) as { value: { revision: string } };

    await other.contacts.update(
      'c-4',
      { name: { given: 'Priya', family: 'Raghunathan' } },
      { signal, key: newKey(), revision: contact.revision },
    );
    await page.until(() => page.names().includes('Priya Raghunathan'));

    expect(page.row('Priya Raghunathan')?.dataset['state']).to.equal('fresh');
  });

  it('orders the Trash by what will be gone first, and says when and how long (L-11)', async () => {
    const page = await open({ contacts: 3000 }, { query: 'filter=trash' });

    expect(page.heads()).to.deep.equal(['Name', 'Company', 'Deleted by', 'Deleted on', 'Deleted permanently on']);
    expect(page.head('Deleted permanently on').parentElement?.ariaSort).to.equal('ascending');
    await page.until(() => page.text().includes('Contacts stay in Trash for 30 days'));
  });

  it('gives a member his two lists; the linked ones alone are External (L-13)', async () => {
    const page = await open({ contacts: people, viewer: 'member' });
    expect(page.heading()).to.equal('Contacts');

    await page.choose('External');

    expect(page.names()).to.deep.equal(['김서연', 'Taro Yamada']);
    expect(page.status()).to.equal('2 contacts linked with LINE or WORKS');
  });

  it('starts compact for an administrator and comfortable for a member', async () => {
    const administrator = await open({ contacts: people });
    expect(administrator.list.dataset['density']).to.equal('compact');
    administrator.close();

    const member = await open({ contacts: people, viewer: 'member' });
    expect(member.list.dataset['density']).to.equal('comfortable');
  });

  it('draws no more rows than there is room for, in the height that the window leaves', async () => {
    const page = await open({ contacts: 400 });

    expect(page.list.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(page.names().length).to.be.below(45);
  });

  it('works the same with a host that only knows cursors', async () => {
    const page = await open({
      contacts: 400,
      capabilities: CAPABILITIES.filter((one) => one !== 'contacts.window'),
    });

    expect(page.asked).to.include('contacts.page').and.not.include('contacts.window');
    expect(page.names().length).to.be.above(5);
  });

  it('draws as a phone does where there is no room for columns (L-14)', async () => {
    await setViewport({ width: 390, height: 844 });
    const page = await open({ contacts: people });

    expect(page.heads()).to.deep.equal([]);
    expect(page.row('Amelia Hartmann')?.innerText).to.contain('Nordlicht Logistik GmbH · Park Ji-woo');
    expect(page.row('Amelia Hartmann')?.offsetHeight).to.be.at.least(44);
    await setViewport({ width: 1200, height: 800 });
  });

  it('selects by the checkbox, says how many once, and opens nothing (L-07, P33)', async () => {
    const page = await open({ contacts: people });
    const opened: Event[] = [];
    page.list.addEventListener(ContactOpenEvent.type, (event) => opened.push(event));

    await page.select('Amelia Hartmann', 'Taro Yamada');

    expect(page.status()).to.equal('2 selected');
    expect(page.row('Taro Yamada')?.ariaSelected).to.equal('true');
    expect(page.row('Priya Rao')?.ariaSelected).to.equal('false');
    expect(opened).to.deep.equal([]);
  });

  it('keeps what can be done with the selected out of reach as long as nothing is', async () => {
    const page = await open({ contacts: people });
    await page.select('Amelia Hartmann');
    expect(page.bar('Delete')?.checkVisibility()).to.equal(true);

    page.bar('Clear the selection')?.click();
    await page.until(() => page.selected().length === 0);

    expect(page.bar('Delete')?.checkVisibility()).to.equal(false);
  });

  it('loses no press while the part behind it is on its way, and does them in order', async () => {
    const page = await open({ contacts: people });

    for (const name of ['Amelia Hartmann', 'Taro Yamada', 'Amelia Hartmann']) page.tick(name);
    await page.until(() => page.status() === '1 selected');

    expect(page.selected()).to.deep.equal(['Taro Yamada']);
  });

  it('opens the clean-up although it was pressed before anything of it had come (L-12)', async () => {
    const page = await open({ contacts: people });

    await page.press(page.button('Contact clean-up'));

    await page.until(() => page.hasCleanUp());
  });

  it('selects by Space, and a range by Shift (L-25)', async () => {
    const page = await open({ contacts: people });
    page.focusRows();

    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ up: 'Shift' });
    await page.until(() => page.status() === '3 selected');

    expect(page.selected()).to.deep.equal(['Amelia Hartmann', '김서연', 'Taro Yamada']);
  });

  it('keeps what is selected when the order changes (P19)', async () => {
    const page = await open({ contacts: people });
    await page.select('Priya Rao');

    await page.press(page.head('Name'));
    await page.until(() => page.names()[1] === 'Priya Rao');

    expect(page.selected()).to.deep.equal(['Priya Rao']);
  });

  it('selects all that match, loaded or not, and forgets that when others are shown (L-21, P19)', async () => {
    const page = await open({ contacts: 400 });
    const total = Number(page.status().replace(/\D/g, ''));
    await page.select(page.names()[0] ?? '');
    await page.until(() => page.bar(`Select all ${total}`) !== undefined);

    await page.press(page.bar(`Select all ${total}`));
    expect(page.status()).to.equal(`${total} selected`);
    await page.choose('LINE');

    expect(page.status()).not.to.contain('selected');
  });

  it('does not change the owner of contacts of several owners, and offers to keep those of one (L-08)', async () => {
    const page = await open({ contacts: people });
    await page.select('Amelia Hartmann', 'Taro Yamada', 'Priya Rao');
    await page.until(() => page.bar('Change Contact Owner') !== undefined);
    expect(page.bar('Change Contact Owner')?.ariaDisabled).to.equal('true');
    expect(page.barText()).to.contain('These have 2 different owners.');

    await page.keepOnly(/No owner/);

    expect(page.selected()).to.deep.equal(['Priya Rao']);
    expect(page.bar('Change Contact Owner')?.ariaDisabled).not.to.equal('true');
  });

  it('says of how many selected contacts an administrator can delete some, and asks with both counts (L-09)', async () => {
    const page = await open({ contacts: people });
    await page.select('Amelia Hartmann', 'Taro Yamada');
    await page.until(() => page.barText().includes('1 of 2 can be deleted'));

    await page.press(page.bar('Delete'));

    await page.until(() => page.dialog().includes('Delete 1 of 2 selected contacts?'));
  });

  it('restores and deletes permanently in the Trash alone, and selects nothing across (L-11)', async () => {
    const page = await open({ contacts: [...people, aContact({ id: 'c-9', trashed: trashedOn() })] });
    await page.select('Amelia Hartmann');

    await page.choose('Trash');
    expect(page.status()).to.equal('1 contact in Trash');
    await page.select(page.names()[0] ?? '');
    await page.until(() => page.bar('Restore') !== undefined);

    expect(page.bar('Delete permanently')).to.exist;
    expect(page.bar('Delete')).to.equal(undefined);
  });

  it('selects nothing where the host has no jobs', async () => {
    const page = await open({ contacts: people, capabilities: CAPABILITIES.filter((one) => one !== 'jobs') });

    expect(page.row('Amelia Hartmann')?.ariaSelected).to.equal(null);
  });

  it('keeps the list bar as high as it is without a selection (DESIGN 4)', async () => {
    const page = await open({ contacts: people });
    const before = page.row('Priya Rao')?.getBoundingClientRect().top;

    await page.select('Amelia Hartmann', 'Taro Yamada');
    await page.until(() => page.bar('Delete') !== undefined);

    expect(page.row('Priya Rao')?.getBoundingClientRect().top).to.equal(before);
  });

  it('leaves nothing under way when it is taken out (P11)', async () => {
    const page = await open({ contacts: 400 }, {}, false);
    page.close();
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(page.signals.every(({ aborted }) => aborted)).to.be.true;
  });
});

type Refusal = { readonly kind: 'unauthenticated' | 'offline' };

/** The list on a page, as its reader meets it, and the host as the list meets it. */
async function open(options: MockHostOptions, properties: Partial<ContactListElement> = {}, settled = true) {
  const host: MockHost = createMockHost(options);
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  let refusal: Refusal | null = null;
  let notify: (notice: { readonly kind: 'resync' }) => void = () => {};
  const watched = watch(host.ports, (call, callSignal) => {
    asked.push(call);
    signals.push(callSignal);
    return call.startsWith('contacts.') ? refusal : null;
  });
  const ports: Ports = {
    ...watched,
    changes: {
      subscribe(listener, until) {
        notify = listener;
        host.ports.changes.subscribe(listener, until);
      },
    },
  };
  const provider = Object.assign(document.createElement('liaison-provider'), { ports });
  const list = Object.assign(document.createElement('liaison-contact-list'), properties);
  const queries: string[] = [];
  list.addEventListener(QueryChangeEvent.type, ({ detail }) => queries.push(detail.query));
  provider.append(list);
  document.body.append(provider);

  const root = () => list.renderRoot as ShadowRoot;
  const part = (tag: 'ln-contact-search' | 'ln-list-state') =>
    [...root().querySelectorAll(tag)].map((one) => one.renderRoot ?? one);
  const details = () =>
    part('ln-contact-search').flatMap((search) =>
      [...search.querySelectorAll('ln-search-details')].map((one) => one.renderRoot ?? one),
    );
  /** The list's own tree and those of its parts, but for the rows'. */
  const trees = () => [root(), ...part('ln-contact-search'), ...part('ln-list-state'), ...details()];
  const all = (selector: string) => trees().flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);
  const grid = () => root().querySelector('ln-contact-grid')?.renderRoot as ShadowRoot | undefined;
  const rows = () => [...(grid()?.querySelectorAll<HTMLElement>('.canvas > .row:not([hidden])') ?? [])];
  const nameOf = (row: Element) => row.querySelector('.name')?.textContent ?? '';
  const within = (row: HTMLElement) => row.getBoundingClientRect();
  const names = () =>
    rows()
      .filter((row) => row.dataset['state'] !== 'waiting')
      .toSorted((a, b) => within(a).top - within(b).top)
      .map(nameOf);
  const labelled = (label: string) => all('label').find((one) => textOf(one) === label) as HTMLLabelElement | undefined;
  const entry = (label: string) =>
    details()
      .flatMap((tree) => [...tree.querySelectorAll('input')])
      .find((one) => textOf(one.labels?.[0]) === label);
  const isTyping = () =>
    trees().some((tree) => (tree as ShadowRoot).activeElement?.matches('input[type=text]') ?? false);
  const bar = () => root().querySelector('ln-selection-bar')?.shadowRoot;
  const pickers = () => details().flatMap((tree) => [...tree.querySelectorAll('ln-people-picker')]);
  const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const buttons = (name: string, inside = '') =>
    all(`${inside} button`).filter(
      (button) => (button.ariaLabel ?? textOf(button)) === name && button.checkVisibility(),
    );
  const heads = () =>
    [...(grid()?.querySelectorAll<HTMLElement>('[role=columnheader]') ?? [])].filter((head) => head.checkVisibility());
  const until = (condition: () => boolean) => waitUntil(condition, undefined, { interval: 10, timeout: 3000 });
  const press = async (element: HTMLElement | undefined) => {
    element?.click();
    await list.updateComplete;
  };
  if (settled) await until(() => all('.state').length > 0 || (rows().length > 0 && names().length === rows().length));
  if (settled && host && root().querySelector('.tabs .count-frame'))
    await until(() => !root().querySelector('.tabs .count-frame'));
  return {
    host,
    list,
    asked,
    signals,
    queries,
    names,
    frames: () => rows().filter((row) => row.dataset['state'] === 'waiting').length,
    isBusy: () => grid()?.querySelector('[role=grid]')?.ariaBusy === 'true',
    until,
    press,
    buttons,
    button: (name: string, inside = '') => buttons(name, inside)[0],
    openDetails: async () => {
      const toggle = buttons('Search')[0];
      const isRevealed = toggle?.ariaExpanded === 'true';
      if (!isRevealed) await press(toggle);
      await until(() => (isRevealed ? buttons('Details').length > 0 : isTyping()));
      buttons('Details')[0]?.focus();
      await press(buttons('Details')[0]);
      await until(() => details().some((tree) => tree.querySelector('form')));
    },
    check: (label: string) => labelled(label)?.click(),
    enter: (label: string, text: string) => {
      const input = entry(label) as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new Event('input'));
    },
    entered: (label: string) => entry(label)?.value,
    chosen: (label: string) =>
      [
        ...(pickers()
          .find((one) => one.label === label)
          ?.renderRoot.querySelectorAll('.chip bdi') ?? []),
      ].map(textOf),
    fields: () =>
      details().flatMap((tree) =>
        [...tree.querySelectorAll('legend, .field label, ln-people-picker')].map((one) =>
          one.localName === 'ln-people-picker' ? (one as HTMLElementTagNameMap['ln-people-picker']).label : textOf(one),
        ),
      ),
    focusedPart: () => (root().activeElement?.shadowRoot ?? root()).activeElement,
    heads: () => heads().map(textOf).filter(Boolean), // the checkbox of all has no text
    head: (label: string) =>
      heads()
        .find((head) => textOf(head) === label)
        ?.querySelector('button') as HTMLElement,
    row: (name: string) => rows().find((row) => nameOf(row) === name),
    tick: (name: string) =>
      rows()
        .find((row) => nameOf(row) === name)
        ?.querySelector<HTMLElement>('.checkbox')
        ?.click(),
    select: async (...chosen: readonly string[]) => {
      for (const name of chosen) {
        const row = rows().find((one) => nameOf(one) === name);
        const before = row?.ariaSelected;
        await press(row?.querySelector<HTMLElement>('.checkbox') ?? undefined);
        await until(() => row?.ariaSelected !== before);
      }
    },
    selected: () =>
      rows()
        .filter((row) => row.ariaSelected === 'true')
        .toSorted((a, b) => within(a).top - within(b).top)
        .map(nameOf),
    bar: (name: string) =>
      [...(bar()?.querySelectorAll('button') ?? [])].find((button) => (button.ariaLabel ?? textOf(button)) === name),
    barText: () => textOf(bar()?.querySelector('.limits')),
    keepOnly: async (owner: RegExp) => {
      const menu = bar()?.querySelector('ln-menu');
      const item = menu?.items.find(({ label }) => owner.test(label));
      menu?.dispatchEvent(new MenuChooseEvent({ id: item?.id ?? '' }));
      await list.updateComplete;
      await new Promise(requestAnimationFrame);
    },
    hasCleanUp: () => Boolean(root().querySelector('ln-bulk')?.shadowRoot?.querySelector('ln-clean-up')),
    dialog: () =>
      textOf(
        root()
          .querySelector('ln-bulk')
          ?.shadowRoot?.querySelector('ln-bulk-review')
          ?.shadowRoot?.querySelector('ln-dialog')
          ?.shadowRoot?.querySelector('dialog'),
      ),
    text: () =>
      trees()
        .flatMap((tree) => [...tree.children].map(textOf))
        .join(' '),
    status: () => textOf(root().querySelector('.match')),
    heading: () => textOf(root().querySelector('h1')),
    title: () => textOf(all('.state-title')[0]),
    filters: () => [...root().querySelectorAll('.filter-row label')].map(textOf),
    choose: async (label: string) => {
      const choice = [...root().querySelectorAll<HTMLElement>('.tabs label')].find((one) =>
        textOf(one).startsWith(label),
      );
      const before = names().join();
      choice?.querySelector('input')?.click();
      await until(() => names().join() !== before && names().length > 0);
    },
    searchField: () => all('input[type=text]')[0] ?? null,
    isTyping,
    focusRows: () => root().querySelector('ln-contact-grid')?.focus(),
    focused: () => root().activeElement,
    refuse: (problem: Refusal | null) => void (refusal = problem),
    change: () => notify({ kind: 'resync' }),
    close: () => provider.remove(),
  };
}

/** The same ports, telling of each call, and refusing it if that is what is said. */
function watch(ports: Ports, onCall: (call: string, signal: AbortSignal) => Refusal | null): Ports {
  const through = (name: string, port: object): object =>
    new Proxy(port, {
      get: (target, method) => {
        const value: unknown = Reflect.get(target, method);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          const callSignal = (args.at(-1) as { signal: AbortSignal }).signal;
          const problem = onCall(`${name}.${String(method)}`, callSignal);
          return problem ? Promise.resolve({ ok: false, problem }) : (value.apply(target, args) as unknown);
        };
      },
    });
  return {
    ...ports,
    session: through('session', ports.session) as Ports['session'],
    contacts: through('contacts', ports.contacts) as Ports['contacts'],
    directory: through('directory', ports.directory) as Ports['directory'],
  };
}
