import type { Words } from '../../../../shared/i18n/catalogue.ts';

export const en = {
  kindLabel: 'Find by',
  byId: 'ID',
  byPhone: 'Mobile number',
  byQr: 'Scan QR',
  idLabel: 'ID',
  idHint: 'The person’s ID at the other company, such as seungwoo.han.',
  phoneLabel: 'Mobile number',
  phoneHint: 'You find only people who allow it. The number is not stored.',
  find: 'Find',
  searching: 'Searching',
  idNeeded: 'Enter the ID of the person.',
  phoneNeeded: 'Enter the mobile number of the person.',
} as const satisfies Words;
