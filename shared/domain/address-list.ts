import { emailCode, type FieldCode } from './contact-check.ts';

/** One entry of a list of addresses as somebody wrote it. What is no address stands here too: nothing that was written is lost. */
export interface AddressEntry {
  readonly address: string;
  readonly name?: string;
}

/** Commas and semicolons of all scripts, line ends and tabs. Blanks separate only what stands between these. */
const SEPARATORS = /[,;，；、\n\r\t\u2028\u2029]/u;

/**
 * Reads a pasted list in any shape (I-04): separated by commas, semicolons, lines or blanks; bare, in angle brackets, with
 * a name before them, quoted or not. In the order in which they were written, each as often as it was.
 */
export function addressesIn(text: string): readonly AddressEntry[] {
  return segmentsOf(text).flatMap(entriesOf);
}

/** Cuts at separators, except within quotes and brackets: `"Aoki, Haruka" <aoki@hikari.example>` is one. */
function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let begin = 0;
  for (let at = 0; at < text.length; at++) {
    const end = text[at] === '"' ? endOfQuote(text, at) : text[at] === '<' ? endOfBrackets(text, at) : at;
    if (end > at) at = end;
    else if (SEPARATORS.test(text[at]!)) {
      segments.push(text.slice(begin, at));
      begin = at + 1;
    }
  }
  return [...segments, text.slice(begin)];
}

/** A quote that nobody closes on its line is a character like any other. */
function endOfQuote(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length && !/[\n\r]/.test(text[at]!); at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return begin;
}

function endOfBrackets(text: string, begin: number): number {
  const end = text.indexOf('>', begin);
  const inner = end < 0 ? '' : text.slice(begin + 1, end);
  return inner === '' || /[<\n\r]/.test(inner) ? begin : end;
}

/** A piece of a segment: an address in brackets, a quoted text, or a word. */
const PIECE = /<([^<>\n\r]+)>|"((?:\\[^\n\r]|[^"\\\n\r])*)"|\S+?(?=[\s<"]|$)|[<>"]/gu;

/** Words that stand before an address are its name; words that no address follows are an entry that has to be mended. */
function entriesOf(segment: string): readonly AddressEntry[] {
  const entries: AddressEntry[] = [];
  let words: string[] = [];
  const end = (address: string): void => {
    const name = words.join(' ');
    entries.push(name ? { address, name } : { address });
    words = [];
  };
  for (const [piece, bracketed, quoted] of segment.matchAll(PIECE)) {
    if (bracketed !== undefined && bracketed.trim()) end(withoutScheme(bracketed.trim()));
    else if (quoted !== undefined) words.push(quoted.replace(/\\(.)/gu, '$1'));
    else if (piece.includes('@')) end(withoutScheme(piece));
    else words.push(piece);
  }
  const rest = words.join(' ').trim();
  return rest ? [...entries, { address: rest }] : entries;
}

const withoutScheme = (address: string): string => address.replace(/^mailto:(?=.)/i, '');

/** Two spellings of one mailbox: what stands behind the @ has no case, and no provider tells two people apart by the rest. */
export const sameMailbox = (address: string): string => address.normalize('NFKC').trim().toLowerCase();

/** What becomes of an entry. Only `ready` is sent. */
export type AddressCheck =
  | { readonly state: 'ready' }
  | { readonly state: 'bad'; readonly code: FieldCode }
  /** Entered before; it is sent once. */
  | { readonly state: 'twice' }
  | { readonly state: 'contact'; readonly contactId: string }
  | { readonly state: 'wrong-domain' };

export interface AddressRules {
  /** Empty: any. */
  readonly allowedDomains: readonly string[];
  /** Who is a contact already, by `sameMailbox`. */
  readonly contacts: ReadonlyMap<string, string>;
}

/** Checks them one by one (I-04); what comes later twice is the one that is not sent. */
export function checkAddresses(
  addresses: readonly string[],
  { allowedDomains, contacts }: AddressRules,
): readonly AddressCheck[] {
  const seen = new Set<string>();
  const domains = new Set(allowedDomains.map(sameMailbox));
  return addresses.map((address) => {
    const code = emailCode(address);
    if (code) return { state: 'bad', code };
    const mailbox = sameMailbox(address);
    if (seen.has(mailbox)) return { state: 'twice' };
    seen.add(mailbox);
    const contactId = contacts.get(mailbox);
    if (contactId !== undefined) return { state: 'contact', contactId };
    const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
    return domains.size && !domains.has(domain) ? { state: 'wrong-domain' } : { state: 'ready' };
  });
}

/** `@hikari.example, *.nordlicht.example` and the like, as plain domains. */
export const domainsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\s,;，；、]+/u)
      .map((domain) => domain.replace(/^(?:\*\.|.*@)/u, '').toLowerCase())
      .filter(Boolean),
  ),
];
