import { definePeoplePicker } from '../../../../shared/ui/picker/people-picker.element.ts';
import { defineAccessForm } from '../access-form/access-form.element.ts';
import { defineContactForm } from '../contact-form/contact-form.element.ts';

/** All of editing, as one part that is fetched when somebody first edits. */
export { EditController } from '../../state/edit.controller.ts';
export { editScreen } from './edit-screen.ts';
export { editCatalogue } from '../../i18n/edit/catalogue.ts';

definePeoplePicker();
defineContactForm();
defineAccessForm();
