import type { Viewer } from '../../../shared/domain/policy.ts';
import type { Icon } from '../../../shared/ui/icon/icon.ts';
import {
  calendar,
  card,
  folder,
  group,
  history,
  lock,
  mail,
  message,
  settings,
  team,
  user,
  userPlus,
} from '../../../shared/ui/icon/icons.ts';
import type { RemoteId } from '../../../tools/remotes.ts';
import type { PortalWord } from '../words/catalogue.ts';

export type Role = Viewer['role'];

/** A page of the portal. One without a plugin stands for what a real portal has there. */
export interface Place {
  readonly path: string;
  readonly label: PortalWord;
  readonly plugin?: RemoteId;
  readonly icon?: Icon;
}

/** An entry of the side navigation with the places under it. */
export interface Folder {
  readonly label: PortalWord;
  readonly icon: Icon;
  readonly places: readonly Place[];
}

export interface Section {
  readonly label?: PortalWord;
  readonly entries: readonly (Place | Folder)[];
}

/** The side navigation of both halves of the portal, as the mock-ups draw it. */
export const NAVIGATION: Readonly<Record<Role, readonly Section[]>> = {
  administrator: [
    {
      label: 'directory',
      entries: [
        { path: '/admin/members', label: 'members', icon: user },
        { path: '/admin/teams', label: 'teams', icon: team },
        { path: '/admin/groups', label: 'groups', icon: group },
      ],
    },
    {
      label: 'service',
      entries: [
        { path: '/admin/messages', label: 'messages', icon: message },
        { path: '/admin/calendar', label: 'calendar', icon: calendar },
        {
          label: 'contacts',
          icon: card,
          places: [
            { path: '/admin/contact-settings', label: 'contactSettings' },
            { path: '/admin/external-contacts', label: 'externalContacts', plugin: 'contact-list' },
            { path: '/admin/external-groups', label: 'externalGroups', plugin: 'group-wizard' },
            { path: '/admin/invitations', label: 'invitations', plugin: 'invite-panel' },
          ],
        },
      ],
    },
    {
      label: 'company',
      entries: [
        { path: '/admin/security', label: 'security', icon: lock },
        { path: '/admin/audit-log', label: 'auditLog', icon: history },
      ],
    },
  ],
  member: [
    {
      entries: [
        { path: '/work/messages', label: 'messages', icon: message },
        { path: '/work/mail', label: 'mail', icon: mail },
        { path: '/work/calendar', label: 'calendar', icon: calendar },
        { path: '/work/drive', label: 'drive', icon: folder },
        {
          label: 'contacts',
          icon: card,
          places: [
            { path: '/work/contacts', label: 'allContacts', plugin: 'contact-list' },
            { path: '/work/external', label: 'external', plugin: 'contact-list' },
            { path: '/work/groups', label: 'managedGroups', plugin: 'group-wizard' },
            { path: '/work/invitations', label: 'invitations', plugin: 'invite-panel' },
          ],
        },
      ],
    },
    {
      label: 'company',
      entries: [
        { path: '/work/organization', label: 'organization', icon: team },
        { path: '/work/preferences', label: 'preferences', icon: settings },
      ],
    },
  ],
};

/** Reached from the bar. */
export const BAR: Readonly<Record<Role, { readonly search: Place; readonly notifications: Place }>> = {
  administrator: {
    search: { path: '/admin/search', label: 'search' },
    notifications: { path: '/admin/notifications', label: 'notifications' },
  },
  member: {
    search: { path: '/work/search', label: 'search' },
    notifications: { path: '/work/notifications', label: 'notifications' },
  },
};

/** An entry of *New*: where it is made. */
export interface Beginning {
  readonly label: PortalWord;
  readonly icon: Icon;
  readonly to: { readonly place: Place; readonly pane?: string; readonly task?: 'create' | 'convert' };
  /** The heading that it stands under. */
  readonly under?: PortalWord;
}

export const isFolder = (entry: Place | Folder): entry is Folder => 'places' in entry;

interface Spot {
  readonly place: Place;
  readonly role: Role;
  /** The headings above it, from the outside in. */
  readonly trail: readonly PortalWord[];
}

const SPOTS: readonly Spot[] = (['administrator', 'member'] as const).flatMap((role) => [
  ...NAVIGATION[role].flatMap(({ label, entries }) =>
    entries.flatMap((entry): readonly Spot[] => {
      const trail = label ? [label] : [];
      if (!isFolder(entry)) return [{ place: entry, role, trail }];
      return entry.places.map((place) => ({ place, role, trail: [...trail, entry.label] }));
    }),
  ),
  ...Object.values(BAR[role]).map((place) => ({ place, role, trail: [] })),
]);

export const placeAt = (path: string): Place | undefined => SPOTS.find(({ place }) => place.path === path)?.place;

const spotOf = (place: Place): Spot => SPOTS.find((spot) => spot.place === place)!;
export const roleOf = (place: Place): Role => spotOf(place).role;
export const trailOf = (place: Place): readonly PortalWord[] => spotOf(place).trail;

/** The first page of this half that shows the plugin; switching the viewer stays with the matter. */
export const placeOf = (role: Role, plugin: RemoteId = 'contact-list'): Place =>
  SPOTS.find((spot) => spot.role === role && spot.place.plugin === plugin)!.place;

/** *New > Add Group*: an external group, from nothing or out of a message room (G-01). */
const addGroup = (role: Role): readonly Beginning[] => {
  const place = placeOf(role, 'group-wizard');
  return [
    { label: 'createGroup', icon: group, under: 'addGroup', to: { place, task: 'create' } },
    { label: 'convertRoom', icon: message, under: 'addGroup', to: { place, task: 'convert' } },
  ];
};

/** What *New* offers in each half. */
export const NEW: Readonly<Record<Role, readonly Beginning[]>> = {
  administrator: addGroup('administrator'),
  member: [
    { label: 'externalContacts', icon: userPlus, to: { place: placeOf('member', 'invite-panel'), pane: 'find' } },
    ...addGroup('member'),
  ],
};
