import type { Words } from '../../../../shared/i18n/catalogue.ts';

export const en = {
  whyTitle: 'Who can see this, and why',
  whyTitleAfter: 'Who could see this after saving, and why',
  find: 'Find a person',
  everybody: 'All {count}',
  gaining: 'Gain access +{count}',
  losing: 'Lose access −{count}',
  whichPeople: 'Which people',
  byTeam: 'Team {name}',
  byGroup: 'Group {name}',
  nobodyFound: 'Nobody here is called that.',
  back: 'Back',
} as const satisfies Words;
