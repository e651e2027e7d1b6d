import type { Invitation } from '../../../../shared/domain/invitation.ts';
import type { InvitationTerms } from '../../../../shared/ports/invitation-port.ts';

/** Terms as they are typed. */
export interface TermsDraft {
  readonly days: string;
  readonly uses: string;
  readonly domains: string;
}

export const DAYS = [1, 7, 14, 30, 90] as const;
const MOST_USES = 10_000;
const DOMAIN =
  /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

export const FRESH_TERMS: TermsDraft = { days: '14', uses: '', domains: '' };

/** As the invitation has it now; its days begin anew. */
export const draftOf = ({ expiresAt, useLimit, allowedDomains }: Invitation): TermsDraft => ({
  days: expiresAt === null ? '' : FRESH_TERMS.days,
  uses: useLimit === null ? '' : String(useLimit),
  domains: allowedDomains.join(', '),
});

export interface TermsCheck {
  readonly terms: InvitationTerms | null;
  readonly badUses: boolean;
  /** Those that no e-mail address ends in. */
  readonly badDomains: readonly string[];
}

/** People write `@hikari.example`, and separate as they like. */
export function checkTerms({ days, uses, domains }: TermsDraft): TermsCheck {
  const limit = uses.trim() ? Number(uses.normalize('NFKC')) : null;
  const badUses = limit !== null && !(Number.isInteger(limit) && limit > 0 && limit <= MOST_USES);
  const names = domains
    .normalize('NFKC')
    .split(/[\s,;、]+/u)
    .map((name) => name.replace(/^@/, '').toLowerCase())
    .filter(Boolean);
  const badDomains = names.filter((name) => !DOMAIN.test(name));
  const terms = { expiresInDays: days ? Number(days) : null, useLimit: limit, allowedDomains: [...new Set(names)] };
  return { terms: badUses || badDomains.length ? null : terms, badUses, badDomains };
}
