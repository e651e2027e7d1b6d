import type { GroupRefusal } from '../../../../shared/domain/group.ts';
import type { KeepVoice, KeepWords } from '../../i18n/keep/catalogue.ts';

type Why = Extract<keyof KeepWords, `why${string}`>;

const WHY: Readonly<Partial<Record<GroupRefusal, Why>>> = {
  'line-person': 'whyLine',
  'no-permission': 'whyNoPermission',
  'member-deleted': 'whyDeleted',
  'not-a-contact': 'whyNotAContact',
  'already-member': 'whyAlreadyIn',
  'not-a-member': 'whyNotIn',
  'other-company-forbids': 'whyOtherCompany',
  'last-master': 'whyLastMaster',
};

/** Why the host did not add or remove somebody, in a sentence (G-03, G-07, G-11). */
export const refusalText = (i18n: KeepVoice, reason: GroupRefusal | undefined): string =>
  i18n.text((reason && WHY[reason]) ?? 'whyHost');
