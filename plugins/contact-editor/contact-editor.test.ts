import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';

import { aContact, aLineContact, aWorksContact } from '../../mocks/factories/index.ts';
import type { MockHostOptions } from '../../mocks/host.ts';
import { ContactCloseEvent } from './events/contact-close.event.ts';
import { ContactMessageEvent } from './events/contact-message.event.ts';
import { ContactSavedEvent } from './events/contact-saved.event.ts';
import { ContactTrashedEvent } from './events/contact-trashed.event.ts';
import type { ContactEditorOptions } from './index.ts';
import { until } from './testing/editor.page.ts';
import { HostedPage } from './testing/hosted.page.ts';

describe('<liaison-contact-editor>', () => {
  let unmount = (): void => {};

  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => unmount());

  it('shows nothing while no contact is open', async () => {
    const page = await open({}, { contactId: null });

    expect(page.text).to.equal('');
  });

  it('shows what is known of a contact, and leaves out what is not (E-01)', async () => {
    const page = await open({ contacts: [aContact({ title: 'Buyer' })] });

    expect(page.heading).to.equal('Amelia Hartmann');
    expect(page.text).to.include('Position Buyer');
    expect(page.text).not.to.include('Memo');
  });

  it('follows only addresses that lead where they say (P22)', async () => {
    const websites = [{ url: 'javascript:alert(1)' }, { url: 'nordlicht.example' }];
    const page = await open({ contacts: [aContact({ websites })] });

    const links = page.all('a').map((link) => (link as HTMLAnchorElement).href);
    expect(links).to.include('https://nordlicht.example/');
    expect(links.filter((href) => /^javascript/i.test(href))).to.deep.equal([]);
    expect(page.text).to.include('javascript:alert(1)');
  });

  it('tells an administrator why he cannot delete a LINE contact (L-09)', async () => {
    const page = await open({ contacts: [aLineContact({ id: 'c-1' })] });

    expect(page.button('Delete').getAttribute('aria-disabled')).to.equal('true');
    expect(page.text).to.include('Only the member who added a LINE contact can delete it.');
  });

  it('offers a member who owns a contact to write to the person, and leaves how to the host (L-13)', async () => {
    const page = await open({ viewer: 'member', contacts: [aWorksContact({ id: 'c-1' })] });
    const asked = page.next<ContactMessageEvent>(ContactMessageEvent.type);

    page.press('Message');

    expect((await asked).detail.id).to.equal('c-1');
  });

  it('does not offer messages where the host has none, nor to an ordinary contact', async () => {
    const page = await open({ viewer: 'member', contacts: [aContact()] });

    expect(page.buttons()).not.to.include('Message');
  });

  it('lets a member who owns a contact share it with colleagues (E-08)', async () => {
    const page = await open({
      viewer: 'member',
      contacts: [aContact({ privacy: { kind: 'members', viewers: [] } })],
    });

    page.press('Share');
    await until(() => page.heading === 'Share Amelia Hartmann');
    await page.settled();
    expect(page.all('.owner')).to.deep.equal([]);
    await page.choose('Members, teams and groups with access', 'Emma Lindqvist');
    page.press('Save');
    await until(() => page.heading === 'Amelia Hartmann');

    expect((await page.stored()).viewers.map(({ name }) => name)).to.deep.equal(['Emma Lindqvist']);
  });

  it('says once why a member can neither edit nor share a colleague’s contact (E-08)', async () => {
    const page = await open({
      viewer: 'member',
      contacts: [aContact({ ownerId: 'm-2', coEditing: false })],
    });

    for (const name of ['Edit', 'Share']) expect(page.button(name).getAttribute('aria-disabled')).to.equal('true');
    expect(page.text).to.include('Only the Contact Owner can edit or share this contact. Co-editing is off.');
  });

  it('asks why before it saves and before it deletes, where the company wants to know (P28)', async () => {
    const page = await open({ contacts: [aContact()], policy: { reasonRequired: true } }, { mode: 'edit' });
    page.write('Position', 'Buyer');
    page.press('Save');
    await until(() => page.all('#reason').length > 0);
    page.write('Reason for this change', 'Promoted');
    page.press('Save');
    await until(() => page.heading === 'Amelia Hartmann');

    page.press('Delete');
    await until(() => page.all('#reason').length > 0);
    page.press('Move to Trash');
    await page.settled();
    expect(page.errors).to.deep.equal(['Say why; your company asks for a reason.']);
    page.write('Reason for this change', 'Left the company');
    page.press('Move to Trash');
    await until(() => page.text.includes('is in the Trash.'));

    expect((await page.stored()).trashed).not.to.equal(null);
  });

  it('offers to take a save back after the toast has gone, until somebody else changes it (E-22)', async () => {
    const page = await open({ contacts: [aContact({ title: 'Buyer' })] }, { mode: 'edit' });
    page.write('Position', 'Head of buying');
    page.press('Save');
    await until(() => page.buttons().includes('Undo your change'));

    page.press('Undo your change');
    await until(() => page.text.includes('Position Buyer'));

    expect((await page.stored()).title).to.equal('Buyer');
    expect(page.buttons()).not.to.include('Undo your change');
  });

  it('says that a deletion could not be undone, although nothing is open any more (E-22)', async () => {
    const page = await open({ contacts: [aContact()] });
    page.press('Delete');
    await until(() => page.buttons().includes('Undo'));
    await page.changeAsSomebodyElse('restore');

    page.press('Undo');
    await until(() => page.heading === 'Nothing was undone.');

    expect(page.buttons()).to.include('Try again');
  });

  it('lists everyone who can see a contact, and why, and finds one of them by name (E-20)', async () => {
    const page = await open({
      contacts: [aContact({ privacy: { kind: 'members', viewers: [{ kind: 'team', id: 't-1' }] } })],
    });
    await until(() => page.buttons().some((name) => /^Show all \d+ and why$/.test(name)));

    page.press(page.buttons().find((name) => name.startsWith('Show all'))!);
    await until(() => page.heading === 'Who can see this, and why');
    expect(page.text).to.match(/Park Ji-woo Contact Owner/);
    page.write('Find a person', 'nobody is called that');
    await page.settled();
    expect(page.text).to.include('Nobody here is called that.');

    page.press('Back');
    await until(() => page.heading === 'Amelia Hartmann');
    expect(page.heading).to.equal('Amelia Hartmann');
  });

  it('lists before saving who gains and who loses access, and comes back to what was typed (E-20)', async () => {
    const viewers = [{ kind: 'member' as const, id: 'm-3' }];
    const page = await open({ contacts: [aContact({ privacy: { kind: 'members', viewers } })] }, { mode: 'edit' });
    page.write('Position', 'Buyer');
    await page.choose('Members, teams and groups with access', 'Emma Lindqvist');
    await until(() => page.buttons().includes('Show all 3 and why'));

    page.press('Show all 3 and why');
    await until(() => page.heading === 'Who could see this after saving, and why');
    expect(page.text).to.include('Gain access +1');
    expect(page.text).to.match(/Emma Lindqvist Added directly/);

    page.all('.segmented input')[1]?.click();
    await page.settled();
    expect(page.all('li')).to.have.lengthOf(1);
    await sendKeys({ press: 'Escape' });
    await until(() => page.heading === 'Edit contact');
    expect(page.field('Position').value).to.equal('Buyer');
  });

  it('gives a contact another owner, and the host keeps it (E-02)', async () => {
    const page = await open({ contacts: [aContact()] }, { mode: 'edit' });
    const saved = page.next<ContactSavedEvent>(ContactSavedEvent.type);

    await page.choose('Contact Owner', 'Emma Lindqvist');
    page.press('Save');

    expect((await saved).detail).to.deep.equal({ id: 'c-1', created: false });
    expect((await page.stored()).owner?.name).to.equal('Emma Lindqvist');
    await until(() => page.text.includes('Emma Lindqvist'));
    expect(page.heading).to.equal('Amelia Hartmann');
  });

  it('shows a deleted member, who cannot be chosen, with the reason (E-02)', async () => {
    const page = await open({ contacts: [aContact()] }, { mode: 'edit' });

    const { name } = await page.deletedMember();
    await page.search('Contact Owner', name);

    const [option] = page.all('[role=option]');
    expect(option?.getAttribute('aria-disabled')).to.equal('true');
    expect(option?.textContent).to.include('A deleted member cannot own contacts.');
  });

  it('names the owner as always having access, once and without × (E-03)', async () => {
    const contact = aContact({ tags: [], privacy: { kind: 'members', viewers: [] } });
    const page = await open({ contacts: [contact] }, { mode: 'edit' });

    const chips = page.all('.chip').map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim());
    expect(chips).to.deep.equal(['PJPark Ji-woo', 'PJPark Ji-woo Owner']);
    expect(page.all('.chip-remove')).to.have.lengthOf(1);
  });

  it('leads from the foot to the first field that needs attention', async () => {
    const page = await open({ contacts: [aContact()] }, { mode: 'edit' });

    page.write('E-mail 1', 'amelia@nordlicht');
    page.press('Save');
    await page.settled();
    expect(page.note).to.include('1 field needs attention');
    expect(page.errors).to.deep.equal(['The part after @ needs a dot, such as hikari.example.']);

    page.press('E-mail 1');
    expect(page.focused).to.equal(page.field('E-mail 1'));
  });

  it('asks once before changes are lost, by Esc too (E-04)', async () => {
    const page = await open({ contacts: [aContact()] }, { mode: 'edit' });
    page.field('Position').focus();
    await sendKeys({ type: 'Buyer' });

    await sendKeys({ press: 'Escape' });
    await page.settled();
    expect(page.note).to.equal('What you changed is not saved yet.');

    page.press('Keep editing');
    await page.settled();
    expect(page.field('Position').value).to.equal('Buyer');
  });

  it('closes on Esc when nothing was changed, and says so', async () => {
    const page = await open({ contacts: [aContact()] });
    const closed = page.next<ContactCloseEvent>(ContactCloseEvent.type);

    page.button('Edit').focus();
    await sendKeys({ press: 'Escape' });

    expect((await closed).detail).to.deep.equal({ id: 'c-1' });
    await page.settled();
    expect(page.text).to.equal('');
  });

  it('stays open when the host forbids closing', async () => {
    const page = await open({ contacts: [aContact()] });
    page.element.addEventListener(ContactCloseEvent.type, (event) => event.preventDefault());

    page.press('Close');
    await page.settled();

    expect(page.heading).to.equal('Amelia Hartmann');
  });

  it('compares both versions when somebody else was faster, and saves what is chosen (E-21)', async () => {
    const page = await open({ contacts: [aContact({ title: 'Buyer' })] }, { mode: 'edit' });
    page.write('Position', 'Head of buying');
    await page.changeAsSomebodyElse({ title: 'Lead buyer', department: 'Freight' });
    await until(() => page.note.includes('changed this contact while you are editing'));
    expect(page.note).to.include('Saving will show you both versions.');

    page.press('Save');
    await page.pick('Position', 'Yours');
    await page.settled();
    page.press('Save 1 choice');
    await until(() => page.heading === 'Amelia Hartmann');

    const { title, department } = await page.stored();
    expect({ title, department }).to.deep.equal({ title: 'Head of buying', department: 'Freight' });
  });

  it('leaves what somebody else saved when the reader gives up his own changes', async () => {
    const page = await open({ contacts: [aContact({ title: 'Buyer' })] }, { mode: 'edit' });
    page.write('Position', 'Head of buying');
    await page.changeAsSomebodyElse({ title: 'Lead buyer' });
    page.press('Save');
    await until(() => page.buttons().includes('Discard my changes'));

    page.press('Discard my changes');
    await until(() => page.heading === 'Amelia Hartmann');

    expect(page.text).to.include('Position Lead buyer');
  });

  it('refreshes the window when somebody else changed the contact', async () => {
    const page = await open({ contacts: [aContact({ title: 'Buyer' })] });

    await page.changeAsSomebodyElse({ title: 'Lead buyer' });
    await until(() => page.text.includes('Lead buyer'));

    expect(page.text).to.include('Position Lead buyer');
  });

  it('moves a contact to Trash, closes, and takes it back by Undo (L-11, E-22)', async () => {
    const page = await open({ contacts: [aContact()] });
    const trashed = page.next<ContactTrashedEvent>(ContactTrashedEvent.type);

    page.press('Delete');
    expect((await trashed).detail).to.deep.equal({ id: 'c-1' });
    await until(() => page.buttons().includes('Undo'));
    expect((await page.stored()).trashed).not.to.equal(null);

    page.press('Undo');
    await until(() => page.text.includes('is back as it was'));
    expect((await page.stored()).trashed).to.equal(null);
  });

  it('writes down a new contact, which needs a name and a way to reach the person (E-07, E-11)', async () => {
    const page = await open({ contacts: [] }, { contactId: null, mode: 'create' });
    page.press('Save');
    await page.settled();
    expect(page.errors).to.have.lengthOf(2);

    const saved = page.next<ContactSavedEvent>(ContactSavedEvent.type);
    page.write('Given name', 'Ana');
    page.write('Phone 1', '+82 2 0000 4410');
    page.press('Save');

    expect((await saved).detail.created).to.equal(true);
    await until(() => page.heading === 'Ana');
    expect(page.heading).to.equal('Ana');
  });

  it('keeps what is typed when another contact is asked for, until the reader decides', async () => {
    const page = await open(
      { contacts: [aContact(), aContact({ id: 'c-2', name: { given: 'Priya' } })] },
      { mode: 'edit' },
    );
    page.write('Position', 'Buyer');

    page.element.answer({ type: 'liaison-contact-open', detail: { id: 'c-2' }, opener: null });
    await page.settled();
    expect(page.field('Position').value).to.equal('Buyer');

    page.press('Discard changes');
    await until(() => page.heading === 'Priya');
    expect(page.heading).to.equal('Priya');
  });

  it('chooses an owner, saves and closes by keyboard alone (P32)', async () => {
    const page = await open({ contacts: [aContact()] }, { mode: 'edit' });

    page.all('.owner')[0]?.focus();
    await sendKeys({ type: 'emma l' });
    await until(() => page.all('[role=option]').length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    page.field('Position').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.heading === 'Amelia Hartmann');

    expect((await page.stored()).owner?.name).to.equal('Emma Lindqvist');
  });

  it('says once that it was saved (P33)', async () => {
    const page = await open({ contacts: [aContact()] }, { mode: 'edit' });
    page.write('Position', 'Buyer');

    page.press('Save');
    await until(() => page.text.includes('is saved.'));

    const regions = page
      .all('[role=status], [role=alert]')
      .filter((region) => region.textContent?.includes('is saved.'));
    expect(regions).to.have.lengthOf(1);
  });

  it('writes whatever stands in a field as text, however long (P21)', async () => {
    const script = `<script>window.hacked = true</script><img src=x onerror="window.hacked = true">`;
    const long = 'x'.repeat(10_000);
    const fields = {
      name: { given: script, family: long },
      nickname: script,
      department: long,
      title: script,
      memo: script,
      tags: [script],
      phones: [{ kind: 'mobile' as const, number: script }],
      emails: [{ kind: 'work' as const, address: script }],
      websites: [{ url: script }],
      addresses: [{ kind: 'work' as const, text: script }],
      customFields: [{ name: script, kind: 'link' as const, value: script }],
    };
    const page = await open({ contacts: [aWorksContact({ id: 'c-1', ...fields })] });

    expect(page.all('script, img')).to.deep.equal([]);
    expect(page.text).to.include(script);
    const { width } = page.all('ln-contact-facts')[0]!.getBoundingClientRect();
    expect(page.all('ln-contact-facts')[0]!.scrollWidth).to.be.at.most(Math.ceil(width));
    expect('hacked' in window).to.equal(false);
  });

  async function open(host: MockHostOptions, options: ContactEditorOptions = {}): Promise<HostedPage> {
    const page = await HostedPage.open(host, options);
    unmount = () => page.close();
    return page;
  }
});
