import type { Meta, StoryObj } from '@storybook/web-components';
import { html, type TemplateResult } from 'lit';

import { aContact, aContactRow, aLineContact, aSession, aWorksContact } from '../../mocks/factories/index.ts';
import { aSessionPort, never, scripted } from '../../mocks/scripted-ports.ts';
import { CAPABILITIES, type Capability } from '../../shared/domain/policy.ts';
import type { Contact } from '../../shared/domain/contact.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { ContactEditorPresentation } from './contact-editor.element.ts';
import { define } from './index.ts';
import { EditorPage, until } from './testing/editor.page.ts';

define();

/** The form in which a contact is written: every field, every list, and what may be wrong with them. */
const meta: Meta = { title: 'Contact editor/Form' };
export default meta;
type Story = StoryObj;

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIABAP///wAAACwAAAAAAQABAAACAkQBADs=';

const full = aContact({
  name: { prefix: 'Dr.', given: 'Amelia', middle: 'Maria', family: 'Hartmann', phoneticGiven: 'Ah-MEH-lia' },
  nickname: 'Amy',
  photoUrl: PIXEL,
  department: 'Sea freight',
  title: 'Head of buying',
  phones: [
    { kind: 'mobile', number: '+49 151 2312 5014', primary: true },
    { kind: 'work', number: '+49 40 2312 5014' },
    { kind: 'work-fax', number: '+49 40 2312 5099' },
  ],
  emails: [
    { kind: 'work', address: 'amelia.hartmann@nordlicht.example', primary: true },
    { kind: 'home', address: '用户@例子.广告' },
  ],
  addresses: [{ kind: 'work', text: 'Am Sandtorkai 1\n20457 Hamburg' }],
  websites: [{ url: 'https://nordlicht.example' }],
  birthDate: '1981-04-09',
  dates: [
    { kind: 'anniversary', day: '2019-05-01' },
    { kind: 'other', label: 'Contract', day: '2024-03-01' },
  ],
  socials: [
    { service: 'line', id: 'amy.h' },
    { service: 'x', id: '@amy' },
  ],
  customFields: [
    { name: 'Contract', kind: 'text', value: 'N-2024-118' },
    { name: 'Map', kind: 'link', value: 'maps.example/nordlicht' },
  ],
  tags: ['Freight', 'Hamburg', 'NDA signed'],
  memo: 'Prefers a call before noon.',
});

interface Look {
  readonly presentation?: ContactEditorPresentation;
  readonly capabilities?: readonly Capability[];
}

function shown(
  contact: Contact | null,
  port: Partial<ContactPort> = {},
  { presentation = 'page', capabilities = CAPABILITIES }: Look = {},
): TemplateResult {
  const contacts = scripted<ContactPort>({
    get: async () => (contact ? ok(contact) : fail({ kind: 'not-found' })),
    create: async () => never(),
    update: async () => never(),
    lookAlikes: async () => ok([]),
    tags: async () => ok([]),
    uploadPhoto: async () => never(),
    ...port,
  });
  return html`<liaison-contact-editor
    contact-id=${contact ? 'c-1' : ''}
    mode=${contact ? 'edit' : 'create'}
    presentation=${presentation}
    .contacts=${contacts}
    .session=${aSessionPort(ok(aSession({ capabilities })))}
  ></liaison-contact-editor>`;
}

const then =
  (...steps: ((page: EditorPage) => unknown)[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = new EditorPage(canvasElement.querySelector('liaison-contact-editor')!);
    await until(() => page.all('textarea').length > 0);
    await page.settled();
    for (const step of steps) {
      await step(page);
      await page.settled();
    }
  };

const aPicture = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(64, 48);
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = 'teal';
  paint.fillRect(0, 0, 64, 48);
  return new File([await canvas.convertToBlob()], 'amelia.png', { type: 'image/png' });
};
const upload = async (page: EditorPage): Promise<void> => page.give(await aPicture());

export const EveryField: Story = { render: () => shown(full), play: then() };
export const EveryFieldInKorean: Story = {
  globals: { language: 'ko' },
  render: () => shown({ ...full, lang: 'ko', name: { family: '김', given: '서연' } }),
  play: then(),
};
export const EveryFieldRightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => shown({ ...full, lang: 'ar', name: { given: 'ليلى', family: 'الحداد' } }),
  play: then(),
};
export const EveryFieldInAPanel: Story = { render: () => shown(full, {}, { presentation: 'panel' }), play: then() };
export const SyncedFieldsOfAWorksContact: Story = { render: () => shown(aWorksContact()), play: then() };
export const SyncedFieldsOfALineContact: Story = { render: () => shown(aLineContact()), play: then() };
export const Empty: Story = { render: () => shown(null), play: then() };

export const AnEntryCanBeMoved: Story = {
  render: () => shown(full),
  play: then((page) => page.press('Order of Phone 1')),
};
export const ANumberIsUnderstood: Story = {
  render: () => shown(full),
  play: then((page) => page.type('Phone 2', '+82 10 1234 5678')),
};
export const WhatIsWrong: Story = {
  render: () => shown(full),
  play: then(
    (page) => page.write('E-mail 1', 'amelia@nordlicht'),
    (page) => page.write('Website 1', 'javascript:alert(1)'),
    (page) => page.write('Birth date', '2999-01-01'),
    (page) => page.write('Name of field 1', ''),
    (page) => page.write('Tags', 'a tag that is far longer than thirty characters'),
    (page) => page.press('Save'),
  ),
};
export const TagsAreSuggested: Story = {
  render: () => shown(full, { tags: async () => ok(['Fragile', 'Free port']) }),
  play: then(
    (page) => page.type('Tags', 'fr'),
    (page) => until(() => page.all('[role=option]').length > 0),
  ),
};
export const SomebodyHasItAlready: Story = {
  render: () => shown(null, { lookAlikes: async () => ok([1, 2, 3, 4].map((at) => aContactRow({ id: `c-${at}` }))) }),
  play: then(
    (page) => page.write('E-mail 1', 'amelia.hartmann@nordlicht.example'),
    (page) => until(() => page.text.includes('already')),
  ),
};

export const PhotoOnItsWay: Story = { render: () => shown(full), play: then(upload) };
export const PhotoNotUploaded: Story = {
  render: () => shown(full, { uploadPhoto: async () => fail({ kind: 'offline' }) }),
  play: then(upload),
};
export const PhotoOfAnotherKind: Story = {
  render: () => shown(full),
  play: then((page) => page.give(new File(['x'], 'amelia.svg', { type: 'image/svg+xml' }))),
};
export const NoPhotosAtThisHost: Story = {
  render: () => shown(full, {}, { capabilities: CAPABILITIES.filter((one) => one !== 'contacts.photo') }),
  play: then(),
};
