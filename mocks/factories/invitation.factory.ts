import type { FoundPerson } from '../../shared/domain/add-checks.ts';
import type { BusinessCard, FoundAccount, Invitation, JoinOffer } from '../../shared/domain/invitation.ts';
import { aMemberSummary } from './member.factory.ts';

/** My own *add me* link, still good. */
export const anInvitation = (overrides: Partial<Invitation> = {}): Invitation => ({
  id: 'i-1',
  kind: 'add-me',
  channel: 'link',
  state: 'open',
  group: null,
  createdBy: aMemberSummary(),
  createdAt: '2026-11-06T01:00:00Z',
  expiresAt: '2026-12-06T01:00:00Z',
  uses: 3,
  useLimit: 20,
  allowedDomains: [],
  lastSentAt: null,
  ...overrides,
});

export const aBusinessCard = (overrides: Partial<BusinessCard> = {}): BusinessCard => ({
  name: 'Park Ji-woo',
  company: 'Haneul',
  title: 'Partner manager',
  ...overrides,
});

export const aFoundAccount = (overrides: Partial<FoundAccount> = {}): FoundAccount => ({
  id: 'a-9',
  name: '한승우',
  company: '미래물산',
  lang: 'ko',
  ...overrides,
});

/** A stranger whom both companies allow to be added. */
export const aFoundPerson = (overrides: Partial<FoundPerson> = {}): FoundPerson => ({
  kind: 'person',
  account: aFoundAccount(),
  contactId: null,
  refusals: [],
  ...overrides,
});

export const aJoinOffer = (overrides: Partial<JoinOffer> = {}): JoinOffer => ({
  state: 'ready',
  inviter: aBusinessCard(),
  group: { name: 'Hikari spring campaign', memberCount: 14, companyCount: 3 },
  expiresAt: '2026-12-06T01:00:00Z',
  useLimit: 20,
  allowedDomains: [],
  viewer: aBusinessCard({ name: '山田 太郎', company: '株式会社ひかり商事', title: '課長', lang: 'ja' }),
  ...overrides,
});
