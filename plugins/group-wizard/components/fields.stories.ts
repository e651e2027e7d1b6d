import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { never, scripted } from '../../../mocks/scripted-ports.ts';
import { GROUP_FEATURES, type GroupFeature } from '../../../shared/domain/group.ts';
import { fail, type Problem } from '../../../shared/domain/result.ts';
import type { ContactPort } from '../../../shared/ports/contact-port.ts';
import { framed } from '../../../shared/ui/testing/frame.element.ts';
import { screen } from '../../../shared/ui/testing/screen.ts';
import { defineFeatureSet } from './features/feature-set.element.ts';
import { defineGroupPeople } from './group-people/group-people.element.ts';
import { aContactBook, aDirectory } from '../../../mocks/scripted-people.ts';
import type { GroupPerson } from './group-people/group-person.ts';
import { definePictureField } from './picture/picture-field.element.ts';
import { aPicture, choosePicture } from '../testing/picture.fixture.ts';

defineFeatureSet();
defineGroupPeople();
definePictureField();

/** The fields that creating a group and its settings share: people (G-03), picture (G-02), features (G-05). */
const meta: Meta = {
  title: 'Group wizard/Fields',
  parameters: { docs: { story: { inline: false, height: '460px' } } },
};
export default meta;

const CHOSEN: readonly GroupPerson[] = [
  { kind: 'member', id: 'm-1', name: 'Park Ji-woo', state: 'active' },
  { kind: 'contact', id: 'a-2', name: '山田 太郎', company: '株式会社ひかり商事', lang: 'ja' },
];

const people = (who: 'masters' | 'members', chosen: readonly GroupPerson[] = [], text?: string): StoryObj => ({
  render: () =>
    framed(
      [],
      html`<div>
        <ln-group-people
          label=${who === 'masters' ? 'Group Masters' : 'Add people'}
          .who=${who}
          .chosen=${chosen}
          .directory=${aDirectory()}
          .contacts=${aContactBook()}
        ></ln-group-people>
      </div>`,
    ),
  ...(text && {
    play: async ({ canvasElement }) => {
      const { all } = screen(canvasElement);
      await new Promise(requestAnimationFrame);
      const [input] = all<HTMLInputElement>('input');
      input!.focus();
      input!.value = text;
      input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 260));
    },
  }),
});

export const People = people('members', CHOSEN);
/** G-03, G-07: whoever cannot be in the group is shown with the reason. */
export const PeopleFound = people('members', [], 'ki');
/** Only people of the own company can be masters. */
export const MastersFound = people('masters', [], 'ki');

const features = (on: readonly GroupFeature[], readonly = false): StoryObj => ({
  render: () =>
    framed(
      [],
      html`<div>
        <ln-feature-set .features=${on} .notification=${true} .readonly=${readonly}></ln-feature-set>
      </div>`,
    ),
});

export const Features = features(GROUP_FEATURES.filter((feature) => feature !== 'task'));
/** G-05: the others cannot be turned on, and it is said why. */
export const FeaturesWithoutMessage = features([]);
export const FeaturesReadOnly = features(['message', 'folder'], true);

const picture = (contacts: ContactPort, pictureUrl: string | null, file?: () => Promise<File>): StoryObj => ({
  render: () =>
    framed(
      [],
      html`<div>
        <ln-picture-field
          groupId="x-1"
          name="Hikari spring campaign"
          .pictureUrl=${pictureUrl}
          .contacts=${contacts}
        ></ln-picture-field>
      </div>`,
    ),
  ...(file && {
    play: async ({ canvasElement }) => {
      await new Promise(requestAnimationFrame);
      await choosePicture(canvasElement, await file());
    },
  }),
});
const failing = (problem: Problem): ContactPort => scripted<ContactPort>({ uploadPhoto: async () => fail(problem) });
const large = () => aPicture({ pixels: 300 });

export const NoPicture = picture(scripted<ContactPort>({}), null);
export const Picture = picture(
  scripted<ContactPort>({}),
  'data:image/gif;base64,R0lGODlhAQABAIAAAEZkyAAAACwAAAAAAQABAAACAkQBADs=',
);
export const PictureUploading = picture(scripted<ContactPort>({ uploadPhoto: never }), null, large);
export const PictureTooSmall = picture(scripted<ContactPort>({}), null, () => aPicture({ pixels: 40 }));
export const PictureOfAnotherType = picture(
  scripted<ContactPort>({}),
  null,
  async () => new File(['x'], 'a.svg', { type: 'image/svg+xml' }),
);
export const PictureUnreadable = picture(
  scripted<ContactPort>({}),
  null,
  async () => new File(['x'], 'a.png', { type: 'image/png' }),
);
export const PictureNotStored = picture(failing({ kind: 'timeout' }), null, large);
export const PictureSessionExpired = picture(failing({ kind: 'unauthenticated' }), null, large);
