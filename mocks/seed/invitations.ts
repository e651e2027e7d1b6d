import type { InvitationRecord } from '../backend/records.ts';

const DAY = 86_400_000;

/** Invitations of Park Ji-woo's in every state (I-20), and the link of the first group. Their tokens are known to tests. */
export function seedInvitations(now: number): readonly InvitationRecord[] {
  const at = (days: number): string => new Date(now + days * DAY).toISOString();
  return [
    invitation({
      id: 'i-1',
      kind: 'join-group',
      groupId: 'x-1',
      createdAt: at(-16),
      expiresAt: at(14),
      uses: 3,
      useLimit: 20,
      allowedDomains: ['hikari.example'],
    }),
    invitation({
      id: 'i-2',
      channel: 'email',
      address: 'haruka.aoki@hikari.example',
      createdAt: at(-1),
      lastSentAt: at(-1),
      expiresAt: at(13),
      useLimit: 1,
    }),
    invitation({
      id: 'i-3',
      channel: 'email',
      address: 'jonas.brandt@nordlicht.example',
      state: 'joined',
      createdAt: at(-9),
      lastSentAt: at(-9),
      expiresAt: at(5),
      uses: 1,
      useLimit: 1,
    }),
    invitation({
      id: 'i-4',
      channel: 'email',
      address: 'old.friend@lantern.example',
      createdAt: at(-30),
      lastSentAt: at(-30),
      expiresAt: at(-16),
      useLimit: 1,
    }),
    invitation({ id: 'i-5', createdAt: at(-40), expiresAt: null, uses: 5, useLimit: 5 }),
    invitation({
      id: 'i-6',
      kind: 'join-group',
      groupId: 'x-1',
      channel: 'qr',
      state: 'revoked',
      createdAt: at(-12),
      expiresAt: at(2),
      uses: 1,
    }),
    invitation({
      id: 'i-7',
      channel: 'email',
      address: 'nobody@void.example',
      state: 'not-delivered',
      createdAt: at(-2),
      lastSentAt: at(-2),
      expiresAt: at(12),
      useLimit: 1,
    }),
    invitation({ id: 'i-9', createdAt: at(-2), expiresAt: at(14), uses: 2, useLimit: 10 }),
    invitation({ id: 'i-8', channel: 'card', createdAt: at(-3), expiresAt: at(27), useLimit: null }),
  ];
}

const invitation = (
  about: Pick<InvitationRecord, 'id' | 'createdAt' | 'expiresAt'> & Partial<InvitationRecord>,
): InvitationRecord => ({
  kind: 'add-me',
  channel: 'link',
  state: 'open',
  groupId: null,
  createdById: 'm-1',
  uses: 0,
  useLimit: null,
  allowedDomains: [],
  lastSentAt: null,
  token: `seed-token-${about.id}`,
  ...about,
});
