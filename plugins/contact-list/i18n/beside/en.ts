import type { Words } from '../../../../shared/i18n/catalogue.ts';

/** What is said by the search, in place of rows, and beside them: fetched with those parts. */
export const en = {
  searchByName: 'Search by name',
  clearSearch: 'Clear the search',
  details: 'Details',

  trashRetention: {
    one: 'Contacts stay in Trash for {count} day and are then deleted permanently.',
    other: 'Contacts stay in Trash for {count} days and are then deleted permanently.',
  },
  trashQuota: 'They count toward your quota: {used} of {limit} contacts.',

  countMore: '{count} contacts and more',
  countMatch: { one: '{count} contact matches', other: '{count} contacts match' },
  countTrash: { one: '{count} contact in Trash', other: '{count} contacts in Trash' },
  countLinked: {
    one: '{count} contact linked with LINE or WORKS',
    other: '{count} contacts linked with LINE or WORKS',
  },

  criteriaLabel: 'Active criteria',
  criterionText: 'Name',
  criterionName: 'Name',
  criterionCompany: 'Company',
  criterionType: 'Type',
  criterionOwner: 'Contact Owner',
  criterionVisibleTo: 'Visible to',
  typeGeneral: 'General',
  somebody: 'someone',
  resetSearch: 'Reset search',

  emptyTitle: 'No external contacts yet',
  emptyText: 'People outside your company whom you add stand here.',
  emptyTrashTitle: 'Trash is empty',
  emptyTrashText: {
    one: 'Contacts you delete stay here for {count} day.',
    other: 'Contacts you delete stay here for {count} days.',
  },
  emptyFilterTitle: 'No contact under “{filter}”',
  emptyFilterText: 'Nothing needs your attention here.',
  showAll: 'Show all contacts',
  noMatchTitle: 'No contact matches',
  noMatchText: {
    one: 'One criterion is active: {criteria}.',
    other: '{count} criteria are active: {criteria}.',
  },
  criterionQuoted: '{key} “{value}”',

  failedTitle: 'The contacts could not be loaded',
  expiredText: 'Your session has ended. Your filters and your place in the list are kept.',
  notSupportedTitle: 'Contacts are not available in this portal',
} as const satisfies Words;
