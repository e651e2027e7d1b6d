import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

import { aContact, aLineContact, aWorksContact } from '../../mocks/factories/index.ts';
import type { MockHostOptions } from '../../mocks/host.ts';
import type { Contact } from '../../shared/domain/contact.ts';
import { ContactOpenEvent } from '../../shared/ui/requests/contact-open.event.ts';
import { ContactSavedEvent } from './events/contact-saved.event.ts';
import type { ContactEditorOptions } from './index.ts';
import { until } from './testing/editor.page.ts';
import { HostedPage } from './testing/hosted.page.ts';

const threePhones: Contact['phones'] = [
  { kind: 'mobile', number: '+82 10 1111 1111' },
  { kind: 'work', number: '+82 10 2222 2222' },
  { kind: 'home', number: '+82 10 3333 3333' },
];
const endings = (page: HostedPage): readonly string[] =>
  [1, 2, 3].map((number) => page.field(`Phone ${number}`).value.slice(-1));

describe('the form of a contact', function () {
  // The first one fetches every module of the editor, one by one.
  this.timeout(20_000);
  let page: HostedPage;

  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => page.close());

  it('writes every field, and the host keeps it', async () => {
    page = await edit(aContact({ tags: [] }));
    page.write('Nickname', 'Amy');
    page.press('More name fields');
    await page.settled();
    page.write('Middle name', 'Maria');
    for (const add of ['address', 'website', 'date', 'messenger', 'field']) {
      page.press(`Add ${add}`);
      await page.settled();
    }
    page.write('Address 1', 'Am Hafen 1\nHamburg');
    page.write('Website 1', 'nordlicht.example');
    page.write('Date 1', '2019-05-01');
    page.write('Messenger 1', 'amy.h');
    page.write('Name of field 1', 'Contract');
    page.write('Field 1', 'N-7');
    page.write('Birth date', '1985-02-28');
    page.write('Tags', 'Freight, Hamburg');
    page.write('Memo', 'Prefers a call.');
    await save(page);

    const { name, ...stored } = await page.stored();
    expect(name.middle).to.equal('Maria');
    expect(stored).to.deep.include({
      nickname: 'Amy',
      addresses: [{ kind: 'work', text: 'Am Hafen 1\nHamburg' }],
      websites: [{ url: 'nordlicht.example' }],
      dates: [{ kind: 'anniversary', day: '2019-05-01' }],
      socials: [{ service: 'line', id: 'amy.h' }],
      customFields: [{ name: 'Contract', kind: 'text', value: 'N-7' }],
      birthDate: '1985-02-28',
      tags: ['Freight', 'Hamburg'],
      memo: 'Prefers a call.',
    });
  });

  it('puts the family name first where the language does', async () => {
    page = await edit(aLineContact({ id: 'c-1' }));

    const names = page.fields.filter((field) => field.endsWith(' name'));
    expect(names.slice(0, 2)).to.deep.equal(['Family name', 'Given name']);
  });

  it('shows what follows the account, read-only and with the reason (E-06)', async () => {
    page = await edit(aWorksContact({ id: 'c-1', nickname: 'T. Yamada' }));

    expect(page.field('Nickname').readOnly).to.equal(true);
    expect(page.field('Company').readOnly).to.equal(true);
    expect(page.field('Position').readOnly).to.equal(false);
    expect(page.text).to.include('come from the person’s WORKS account and are updated there.');
  });

  it('lets the company of a LINE contact be written, which has none in its account (E-06)', async () => {
    page = await edit(aLineContact({ id: 'c-1' }));
    page.write('Company', 'Hanbit');
    await save(page);

    expect((await page.stored()).company).to.equal('Hanbit');
  });

  it('moves an entry by Alt and an arrow, keeps the hands on it, and says where it is', async () => {
    page = await edit(aContact({ phones: threePhones }));
    page.field('Phone 3').focus();

    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Alt' });
    await until(() => endings(page).join('') === '132');

    expect(endings(page)).to.deep.equal(['1', '3', '2']);
    await until(() => page.focused === page.field('Phone 2'));
    expect(page.focused).to.equal(page.field('Phone 2'));
    expect(page.said('ln-entry-list')).to.include('Moved to place 2 of 3.');
  });

  it('moves an entry by the menu of its grip, where the ends say why not', async () => {
    page = await edit(aContact({ phones: threePhones }));

    page.press('Order of Phone 1');
    await page.settled();
    const up = page.all('[role=menuitem]').find((item) => item.textContent?.includes('Move up'));
    expect(up?.getAttribute('aria-disabled')).to.equal('true');
    expect(up?.textContent).to.include('It is the first already.');
    page.order('Move down');
    await until(() => endings(page).join('') === '213');

    expect(endings(page)).to.deep.equal(['2', '1', '3']);
  });

  it('moves an entry by dragging its grip, and a press without a drag opens the menu', async () => {
    page = await edit(aContact({ phones: threePhones }));
    const middle = (name: string): [number, number] => {
      const { x, y, width, height } = page.button(name).getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };

    await sendMouse({ type: 'move', position: middle('Order of Phone 1') });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle('Order of Phone 2') });
    await sendMouse({ type: 'move', position: middle('Order of Phone 3') });
    await sendMouse({ type: 'up' });
    await until(() => endings(page).join('') === '231');

    expect(endings(page)).to.deep.equal(['2', '3', '1']);
    await page.settled();
    expect(page.all('[role=menuitem]')).to.deep.equal([]);
    await sendMouse({ type: 'click', position: middle('Order of Phone 1') });
    await until(() => page.all('[role=menuitem]').length > 0);
    expect(page.all('[role=menuitem]')).to.have.lengthOf(4);
  });

  it('has one primary entry of a list at most', async () => {
    page = await edit(aContact({ phones: [{ ...threePhones[0]!, primary: true }, threePhones[1]!] }));

    page.press('Order of Phone 2');
    await page.settled();
    page.order('Make primary');
    await page.settled();
    await save(page);

    expect((await page.stored()).phones.map(({ primary = false }) => primary)).to.deep.equal([false, true]);
  });

  it('goes on at the neighbour when an entry is removed, and says which was', async () => {
    page = await edit(aContact({ phones: threePhones }));

    page.press('Remove phone 2');
    await until(() => page.focused === page.field('Phone 2'));

    expect(page.field('Phone 2').value).to.equal('+82 10 3333 3333');
    expect(page.focused).to.equal(page.field('Phone 2'));
    expect(page.said('ln-entry-list')).to.include('Phone 2 was removed.');
  });

  it('says how a number is understood, and what is wrong with one that no country has room for', async () => {
    page = await edit(aContact({ phones: threePhones.slice(0, 1) }));
    page.field('Phone 1').focus();

    page.type('Phone 1', '+44 20 7946 0018');
    await until(() => page.text.includes('+44 20 7946 0018 · United Kingdom'));
    expect(page.text).to.include('+44 20 7946 0018 · United Kingdom');

    page.write('Phone 1', '+82 12');
    page.press('Save');
    await page.settled();
    expect(page.errors).to.deep.equal(['Too short. Numbers that begin with +82 have more digits.']);
  });

  it('says what is wrong with a link, a date and a label when they are left (P22)', async () => {
    page = await edit(
      aContact({ websites: [{ url: 'a.example' }], customFields: [{ name: 'Map', kind: 'link', value: 'b.example' }] }),
    );

    page.write('Website 1', 'javascript:alert(1)');
    page.write('Name of field 1', '');
    page.write('Birth date', '2999-01-01');
    await page.settled();

    expect(page.errors).to.deep.equal([
      'Only addresses that begin with https:// or http:// can be followed.',
      'A birth date cannot lie in the future.',
      'This field needs a name.',
    ]);
  });

  it('keeps a text that is too long, counts it, and refuses it (P24)', async () => {
    page = await edit(aContact());
    const long = '👍🏽'.repeat(101);

    page.write('Position', long);
    page.press('Save');
    await page.settled();

    expect(page.field('Position').value).to.equal(long);
    expect(page.errors).to.deep.equal(['1 character too long. Nothing was cut; shorten it to go on.']);
    expect(page.text).to.include('101 / 100');
    page.write('Position', '👍🏽'.repeat(100));
    await save(page);
  });

  it('leads to the first field that needs attention when saving is refused', async () => {
    page = await edit(aContact({ websites: [{ url: 'a.example' }] }));

    page.type('Website 1', 'nowhere');
    page.type('Memo', 'x'.repeat(4001));
    page.press('Save');
    await until(() => page.focused === page.field('Website 1'));

    expect(page.note).to.include('2 fields need attention');
    expect(page.focused).to.equal(page.field('Website 1'));
  });

  describe('tags', () => {
    it('are suggested as the host knows them, and chosen by keyboard', async () => {
      page = await edit(aContact({ tags: [] }), { others: [aContact({ id: 'c-2', tags: ['Freight', 'Free'] })] });
      page.field('Tags').focus();

      await sendKeys({ type: 'fr' });
      await until(() => page.all('[role=option]').length === 2);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await page.settled();

      expect(page.chips('ln-tags-field')).to.have.lengthOf(1);
      await save(page);
      expect(['Freight', 'Free']).to.include((await page.stored()).tags[0]);
    });

    it('that are too long stay whole, marked, until they are mended (P24)', async () => {
      page = await edit(aContact({ tags: [] }));

      page.write('Tags', 'x'.repeat(32));
      await page.settled();

      expect(page.chips('ln-tags-field')).to.deep.equal(['x'.repeat(32)]);
      expect(page.errors).to.deep.equal([`“${'x'.repeat(32)}” is 2 characters too long. Nothing was cut.`]);
    });

    it('go by Backspace, which goes to the last one first', async () => {
      page = await edit(aContact({ tags: ['One', 'Two'] }));
      page.field('Tags').focus();

      await sendKeys({ press: 'Backspace' });
      expect(page.chips('ln-tags-field')).to.have.lengthOf(2);
      await sendKeys({ press: 'Backspace' });
      await until(() => page.chips('ln-tags-field').length === 1);

      expect(page.chips('ln-tags-field')).to.deep.equal(['One']);
    });
  });

  describe('a photo', () => {
    it('is shown as a square while it is on its way, and kept when the contact is saved', async () => {
      page = await edit(aContact());

      page.give(await aPicture(80, 40));
      await until(() => page.buttons().includes('Remove photo'));
      await save(page);

      expect((await page.stored()).photoUrl).to.match(/\/photos\//);
    });

    it('can be removed', async () => {
      page = await edit(aContact({ photoUrl: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }));

      page.press('Remove photo');
      await page.settled();
      await save(page);

      expect('photoUrl' in (await page.stored())).to.equal(false);
    });

    it('is refused at the field when it is another kind of file, too big, or no picture', async () => {
      page = await edit(aContact());

      page.give(new File(['x'], 'a.svg', { type: 'image/svg+xml' }));
      await page.settled();
      expect(page.errors).to.deep.equal(['This file is no JPG, PNG, GIF or WebP.']);

      page.give(new File([new Uint8Array(10 * 1024 * 1024)], 'a.png', { type: 'image/png' }));
      await page.settled();
      expect(page.errors).to.deep.equal(['This file has 10.5 MB. A photo has less than 10 MB.']);

      page.give(new File(['x'], 'a.png', { type: 'image/png' }));
      await until(() => page.errors[0]?.includes('picture') ?? false);
      expect(page.errors).to.deep.equal(['This file cannot be read as a picture.']);
    });

    it('that is still on its way keeps the contact from being saved, and can be cancelled', async () => {
      page = await edit(aContact(), { scenario: { name: 'slow', options: { match: '/photos', delayMs: 60_000 } } });

      page.give(await aPicture(40, 40));
      await until(() => page.buttons().includes('Cancel upload'));
      page.press('Save');
      await page.settled();
      expect(page.errors).to.deep.equal(['The photo is still on its way. Wait for it, or cancel the upload.']);

      page.press('Cancel upload');
      await page.settled();
      expect(page.buttons()).to.include('Choose photo');
      expect(page.errors).to.deep.equal([]);
    });
  });

  describe('of a new contact', () => {
    it('can be saved and be empty for the next one, the hands at its first field (E-11)', async () => {
      page = await create([]);
      const saved = page.next<ContactSavedEvent>(ContactSavedEvent.type);
      page.write('Given name', 'Ana');
      page.write('Phone 1', '+82 2 0000 4410');

      page.press('Save and add another');

      expect((await saved).detail).to.include({ created: true, another: true });
      await until(() => page.text.includes('Ana is a new contact.') && page.focused === page.field('Given name'));
      expect(page.heading).to.equal('New contact');
      expect(page.field('Given name').value).to.equal('');
      expect(page.field('Phone 1').value).to.equal('');
      expect(page.focused).to.equal(page.field('Given name'));
    });

    it('says who has the phone or the e-mail already, and leads there without losing anything (E-11)', async () => {
      page = await create([aContact()]);
      page.write('Given name', 'Amelia');
      page.write('E-mail 1', 'amelia.hartmann@nordlicht.example');
      await until(() => page.text.includes('has this phone or e-mail already'));
      expect(page.text).to.include(
        '1 contact has this phone or e-mail already. Amelia Hartmann Nordlicht Logistik GmbH',
      );
      const asked = page.next<ContactOpenEvent>(ContactOpenEvent.type);

      page.press('Amelia Hartmann');

      expect((await asked).detail.id).to.equal('c-1');
      await page.settled();
      expect(page.note).to.include('This contact is not saved yet.');
      page.press('Keep editing');
      await page.settled();
      expect(page.field('E-mail 1').value).to.equal('amelia.hartmann@nordlicht.example');
      page.press('Amelia Hartmann');
      await page.settled();
      page.press('Discard changes');
      await until(() => page.heading === 'Amelia Hartmann');
      expect(page.heading).to.equal('Amelia Hartmann');
    });

    it('finds a number however it is written (E-11)', async () => {
      page = await create([aContact({ phones: [{ kind: 'work', number: '+1 212 555 0123' }] })]);
      page.field('Phone 1').focus();

      page.write('Phone 1', '(212) 555-0123');
      await until(() => page.text.includes('has this phone or e-mail already'));

      expect(page.text).to.include('Amelia Hartmann');
    });

    it('is like nobody while a number is half written', async () => {
      page = await create([aContact()]);

      page.write('Phone 1', '+49');
      await page.settled();

      expect(page.text).not.to.include('already');
    });
  });

  const edit = (
    contact: Contact,
    { others = [], ...host }: MockHostOptions & { readonly others?: readonly Contact[] } = {},
  ): Promise<HostedPage> => open({ contacts: [contact, ...others], ...host }, { mode: 'edit' });
  const create = (contacts: readonly Contact[]): Promise<HostedPage> =>
    open({ contacts }, { contactId: null, mode: 'create' });
  async function open(host: MockHostOptions, options: ContactEditorOptions): Promise<HostedPage> {
    const opened = await HostedPage.open(host, options);
    await until(() => opened.has('Memo'));
    return opened;
  }
});

async function save(page: HostedPage): Promise<void> {
  const saved = page.next<ContactSavedEvent>(ContactSavedEvent.type);
  page.press('Save');
  await saved;
}

async function aPicture(width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob()], 'photo.png', { type: 'image/png' });
}
