import type { Words } from '../../../shared/i18n/catalogue.ts';

export const en = {
  title: 'Add external person',
  unsupported: 'Invitations are not available in this portal',
  find: 'Find a person',
  card: 'My QR and card',
  email: 'Invite via email',
  sent: 'Sent',
  partFailed: '“{name}” could not be loaded',
} as const satisfies Words;
