import type { Words } from '../catalogue.ts';

/** Words that every plugin says. A plugin's own domain words are in its own catalogue. */
export const en = {
  cancel: 'Cancel',
  save: 'Save',
  close: 'Close',
  tryAgain: 'Try again',
  undo: 'Undo',
  search: 'Search',
  reset: 'Reset',
  edit: 'Edit',
  delete: 'Delete',
  next: 'Next',
  more: 'More',
  dismiss: 'Dismiss',
  signIn: 'Sign in',
  optional: 'optional',
  loading: 'Loading',
  remove: 'Remove {name}',
  notifications: 'Notifications',

  showMore: 'Show more',
  shownOf: '{shown} of {count} shown',

  brokenTitle: 'This part stopped working',
} as const satisfies Words;
