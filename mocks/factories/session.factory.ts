import { CAPABILITIES, type Policy, type Session, type Viewer } from '../../shared/domain/policy.ts';
import { aMemberSummary } from './member.factory.ts';

export const anAdministrator = (overrides: Partial<Viewer> = {}): Viewer => ({
  member: aMemberSummary(),
  role: 'administrator',
  ...overrides,
});

/** Everything is bought and allowed. */
export const aPolicy = (overrides: Partial<Policy> = {}): Policy => ({
  bought: true,
  mayConnectExternally: true,
  mayCreateGroups: true,
  mastersMayChangeSettings: true,
  defaultPrivacy: 'all',
  trashRetentionDays: 30,
  contactQuota: { used: 12_538, limit: 20_000 },
  lengthUnit: 'grapheme',
  reasonRequired: false,
  ...overrides,
});

export const aSession = (overrides: Partial<Session> = {}): Session => ({
  viewer: anAdministrator(),
  policy: aPolicy(),
  capabilities: CAPABILITIES,
  ...overrides,
});
