import type { Words } from '../../../../shared/i18n/catalogue.ts';

/** The words of the advanced search: fetched with it. */
export const en = {
  type: 'Contact type',
  privacy: 'Privacy',
  privacyHint: 'Contacts these members can see, by any path',
  addMember: 'Add a member',
  deletedSeesNothing: 'Deleted. A deleted member sees no contacts.',
  owner: 'Contact Owner',
  ownerHint: 'One member',
  searchMembers: 'Search members',
  name: 'Name',
  nameHint: 'Kana, accents and width are matched for you',
  company: 'Company or affiliation',
  every: 'A contact must meet every criterion.',
} as const satisfies Words;
