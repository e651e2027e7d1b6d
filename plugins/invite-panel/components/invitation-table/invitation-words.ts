import { html } from 'lit';

import type {
  ActionRefusal,
  Invitation,
  InvitationFilter,
  InvitationState,
} from '../../../../shared/domain/invitation.ts';
import type { BadgeTone } from '../../../../shared/ui/badge/badge.ts';
import type { Icon } from '../../../../shared/ui/icon/icon.ts';
import { card, link, mail, qr } from '../../../../shared/ui/icon/icons.ts';
import type { SentVoice, SentWords } from '../../i18n/sent/catalogue.ts';

export const CHANNEL_ICONS: Readonly<Record<Invitation['channel'], Icon>> = { link, email: mail, qr, card };

export const STATE_WORDS = {
  open: 'open',
  joined: 'joined',
  expired: 'expired',
  'used-up': 'usedUp',
  revoked: 'revoked',
  'not-delivered': 'notDelivered',
  ended: 'ended',
} as const satisfies Readonly<Record<InvitationFilter, keyof SentWords>>;

export const STATE_TONES: Readonly<Record<InvitationState, BadgeTone>> = {
  open: 'good',
  joined: 'good',
  expired: 'warning',
  'used-up': 'neutral',
  revoked: 'neutral',
  'not-delivered': 'bad',
};

const OWN = { link: 'myLink', qr: 'myQr', card: 'myCard' } as const;
const GROUP = { link: 'groupLink', qr: 'groupQr', card: 'groupCard' } as const;

/** What it is called: to whom it went, or what was handed out. */
export function nameOf(i18n: SentVoice, { channel, address, group }: Invitation): string {
  if (channel === 'email') return address ?? i18n.text('byEmail');
  return group ? i18n.text(GROUP[channel], { group: group.name }) : i18n.text(OWN[channel]);
}

/** What it is for, since when, how often it was used and whom it lets in. */
export function factsOf(i18n: SentVoice, invitation: Invitation, viewerId: string | undefined): readonly unknown[] {
  const { channel, group, createdBy, createdAt, lastSentAt, uses, useLimit, allowedDomains } = invitation;
  const isEmail = channel === 'email';
  return [
    isEmail && (group ? i18n.rich('joinGroup', { group: html`<bdi>${group.name}</bdi>` }) : i18n.text('addMe')),
    isEmail
      ? i18n.text('sent', { date: i18n.date(lastSentAt ?? createdAt) })
      : i18n.text('made', { date: i18n.date(createdAt) }),
    createdBy.id !== viewerId && i18n.rich('madeBy', { name: html`<bdi>${createdBy.name}</bdi>` }),
    !isEmail && usesOf(i18n, uses, useLimit),
    allowedDomains.length > 0 && i18n.text('onlyDomains', { domains: i18n.list(allowedDomains) }),
  ].filter((fact) => fact !== false);
}

function usesOf(i18n: SentVoice, uses: number, limit: number | null): string {
  if (uses === 0) return i18n.text('unused');
  return limit === null ? i18n.text('used', { count: uses }) : i18n.text('usedOf', { uses, count: limit });
}

/** Why something cannot be done with it now. */
export const REFUSAL_WORDS = {
  joined: 'refusedJoined',
  expired: 'refusedExpired',
  'used-up': 'refusedUsedUp',
  revoked: 'refusedRevoked',
  'not-delivered': 'refusedNotDelivered',
} as const satisfies Readonly<Record<Exclude<ActionRefusal, 'sent-by-email' | 'not-by-email'>, keyof SentWords>>;
