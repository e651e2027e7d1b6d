import { defineMenu } from '../../../../shared/ui/menu/menu.element.ts';
import { definePeoplePicker } from '../../../../shared/ui/picker/people-picker.element.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import { editCatalogue } from '../../i18n/edit/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import { defineAccessForm } from '../access-form/access-form.element.ts';
import { defineContactForm } from '../contact-form/contact-form.element.ts';
import { defineEntryList } from '../entry-list/entry-list.element.ts';
import { defineLookAlikes } from '../look-alikes/look-alikes.element.ts';
import { definePhotoField } from '../photo-field/photo-field.element.ts';
import { defineTagsField } from '../tags-field/tags-field.element.ts';

/** All of editing, as one part that is fetched when somebody first edits. */
export { EditController } from '../../state/edit.controller.ts';
export { editScreen, shareScreen } from './edit-screen.ts';
export { PhoneReader } from '../../../../shared/ui/phone/phone-reader.controller.ts';

/** Has the reader's language arrived for all of it? */
export const isSpoken = (i18n: Voice): boolean =>
  [i18n.in(editCatalogue).ready, i18n.in(formCatalogue).ready].every(Boolean);

defineMenu();
definePeoplePicker();
defineEntryList();
definePhotoField();
defineTagsField();
defineLookAlikes();
defineContactForm();
defineAccessForm();
