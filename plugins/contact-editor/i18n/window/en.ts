import type { Words } from '../../../../shared/i18n/catalogue.ts';

export const en = {
  message: 'Message',
  share: 'Share',
  shareTitle: 'Share {name}',
  notOwnerBoth: 'Only the Contact Owner can edit or share this contact. Co-editing is off.',
  notOwnerShare: 'Only the Contact Owner can share this contact. Co-editing is off.',
  mayNotMessage: 'You may not exchange messages with people outside the company. An administrator can change that.',
  showAllWhy: 'Show all {count} and why',
  undoMine: 'Undo your change',
  restoreFailed: 'This contact was not restored.',
  undoFailed: 'Nothing was undone.',
  wishUnknown: 'It was sent, but the answer was lost. It may be done or not; it will not be done twice.',
  wishExpired: 'Your session has ended. It goes on as soon as you are signed in.',
  lookAgain: 'Check again',
} as const satisfies Words;
