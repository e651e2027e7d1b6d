/** What of a group's details is shown; a host keeps it in its address. */
export const GROUP_VIEWS = ['overview', 'members', 'settings'] as const;
export type GroupView = (typeof GROUP_VIEWS)[number];
