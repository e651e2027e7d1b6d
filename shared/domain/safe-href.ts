/** The only schemes that may reach an `href` (P22, ARCHITECTURE security rule 5). */
const SAFE_SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address as a browser would follow it, or null for one that must stay text. */
export function safeHref(address: string): string | null {
  const url = parse(address.trim());
  if (!url || !SAFE_SCHEMES.includes(url.protocol)) return null;
  // `https://bank.example@evil.example` reads as one place and leads to another.
  return url.username || url.password ? null : url.href;
}

/** People write `hikari.example`, and mean `https://hikari.example`. */
export function websiteHref(address: string): string | null {
  const text = address.trim();
  if (hasScheme(text)) return /^https?:/i.test(text) ? safeHref(text) : null;
  return text.includes('.') && !/\s/.test(text) ? safeHref(`https://${text.replace(/^\/+/, '')}`) : null;
}

/** A link of any of the safe schemes: somebody's own field may lead to a mailbox as well as to a page. */
export const linkHref = (address: string): string | null =>
  /^(?:mailto|tel):/i.test(address.trim()) ? safeHref(address) : websiteHref(address);

/** A scheme has no dot in it, a host name has: `hikari.example:8080` is an address, `javascript:80` is not. */
export const hasScheme = (address: string): boolean => /^[^/?#.]*:/.test(address.trim());

/** `?` and `&` are encoded, so that an address cannot add recipients or a text of its own. */
export function emailHref(address: string): string | null {
  const [, local, domain] = /^([^\s@]+)@([^\s@/?#&]+)$/u.exec(address.trim()) ?? [];
  return local && domain ? safeHref(`mailto:${encodeURIComponent(wellFormed(local))}@${wellFormed(domain)}`) : null;
}

/** Full-width digits are dialled as digits; spaces, brackets and hyphens are not dialled at all. */
export function phoneHref(number: string): string | null {
  const dialled = number.normalize('NFKC').replace(/[^\d+*#,;]/g, '');
  return /\d/.test(dialled) ? safeHref(`tel:${dialled.replaceAll('#', '%23')}`) : null;
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
