import type { Language } from '../../../shared/i18n/catalogue.ts';
import type { ExternalGroupId } from '../../../shared/domain/ids.ts';
import type { EmailOrder } from '../../../shared/ports/invitation-port.ts';
import { domainsIn } from '../../../shared/domain/address-list.ts';

/** What is written beside the addresses. */
export interface EmailDraft {
  readonly message: string;
  readonly language: Exclude<Language, 'en-XA'>;
  /** Null: never. */
  readonly expiresInDays: number | null;
  /** As typed. */
  readonly domains: string;
}

export const LIVES = [7, 14, 30, 90, null] as const;

export const orderOf = (
  { message, language, expiresInDays, domains }: EmailDraft,
  addresses: readonly string[],
  groupId: ExternalGroupId | null,
): EmailOrder => ({
  ...(groupId === null ? { kind: 'add-me' } : { kind: 'join-group', groupId }),
  addresses,
  message: message.trim(),
  language,
  expiresInDays,
  useLimit: 1,
  allowedDomains: domainsIn(domains),
});
