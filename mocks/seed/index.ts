import type { Dataset } from '../backend/records.ts';
import { seedContacts } from './contacts.ts';
import { seedGroups } from './groups.ts';
import { seedInvitations } from './invitations.ts';
import { DIRECTORY_GROUPS, seedMembers, teamsFor } from './members.ts';
import { seedAccounts, seedRooms } from './rooms.ts';

/** The demo's own today: the days that the design shows. */
export const SEED_NOW = Date.parse('2026-11-22T01:30:00Z');

export interface SeedOptions {
  readonly contacts: number;
  readonly members?: number;
  readonly seed?: number;
  readonly now?: number;
}

/** Haneul of Seoul and the people it knows. The same options give the same company, on every machine. */
export function createDataset({ contacts, members, seed = 2026, now = SEED_NOW }: SeedOptions): Dataset {
  const people = seedMembers(seed, members ?? membersFor(contacts));
  const teams = teamsFor(people.length);
  return {
    tenant: {
      company: 'Haneul',
      domain: 'haneul.example',
      groupStorageLimit: 50_000_000_000,
      policy: {
        bought: true,
        mayConnectExternally: true,
        mayCreateGroups: true,
        mastersMayChangeSettings: true,
        defaultPrivacy: 'all',
        trashRetentionDays: 30,
        contactLimit: Math.max(20_000, Math.ceil(contacts / 10_000) * 16_000),
        lengthUnit: 'grapheme',
        reasonRequired: false,
      },
    },
    members: people,
    teams,
    directoryGroups: DIRECTORY_GROUPS,
    accounts: seedAccounts(),
    groups: seedGroups(now),
    rooms: seedRooms(),
    invitations: seedInvitations(now),
    contacts: seedContacts({ seed, now, count: contacts, members: people, teams, directoryGroups: DIRECTORY_GROUPS }),
  };
}

const membersFor = (contacts: number): number => (contacts < 1_000 ? 60 : contacts < 100_000 ? 400 : 6_000);
