import type { Words } from '../../../../shared/i18n/catalogue.ts';

/** What is said before the window itself has arrived. */
export const en = {
  contact: 'Contact',
  loadingContact: 'Loading the contact',
} as const satisfies Words;
