import type { Words } from '../catalogue.ts';

/** Why something is not there or did not work. Few readers ever need them, so they come with the cards that say them. */
export const en = {
  notBoughtTitle: 'External Contacts is not part of your plan',
  notBoughtText: 'Your company has not bought it. Nothing is loaded until then.',
  notAllowedTitle: 'You cannot use External Contacts',
  notAllowedText: 'You may not connect with people outside the company. A company administrator can change that.',

  brokenText: 'Something unexpected happened here. The rest of the page is not affected.',

  offlineTitle: 'You are offline',
  offlineText: 'What was loaded stays readable. Changes can be made again when the connection is back.',
  timeoutTitle: 'The server did not answer in time',
  timeoutText: 'Nothing was lost. Try again in a moment.',
  unauthenticatedTitle: 'Sign in again to go on',
  unauthenticatedText: 'Your session has ended. What you entered here is kept.',
  forbiddenTitle: 'You cannot do this',
  forbiddenText: 'Your role does not include it. A company administrator can change that.',
  notFoundTitle: 'It is not here',
  notFoundText: 'It may have been removed, or it is not shared with you.',
  goneTitle: 'It no longer exists',
  goneText: 'It was deleted permanently and cannot be brought back.',
  conflictTitle: 'Someone else changed it meanwhile',
  conflictText: 'Nothing was overwritten. Look at both versions and choose.',
  invalidTitle: 'Something needs correction',
  invalidText: { one: '{count} field was not accepted.', other: '{count} fields were not accepted.' },
  rateLimitedTitle: 'Too many requests',
  rateLimitedText: {
    one: 'The server asks to wait {count} second before trying again.',
    other: 'The server asks to wait {count} seconds before trying again.',
  },
  unavailableTitle: 'The server is not available',
  unavailableText: 'It answered that it cannot work at the moment. Try again in a little while.',
  cursorExpiredTitle: 'The list has moved on',
  cursorExpiredText: 'It was open for a long time. Load it again to see it as it is now.',
  unsupportedTitle: 'Not available in this portal',
  unsupportedText: 'The portal does not offer this function.',
  cancelledTitle: 'Stopped',
  cancelledText: 'It was stopped before it was finished. You can start it again.',
  unknownOutcomeTitle: 'It is not known whether this was saved',
  unknownOutcomeText: 'The change was sent and the answer was lost. Check before you repeat it.',

  tooLong: {
    one: '{count} character too long. Nothing was cut; shorten it to go on.',
    other: '{count} characters too long. Nothing was cut; shorten it to go on.',
  },
} as const satisfies Words;
