/** Longer than any cell; what is cut is in the contact's window. A name of 10 kB would take longer to lay out than a page. */
const LONGEST = 200;

/** Characters that have no shape and turn or hide the text around them. Joiners that scripts and emoji need are not among them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\p{Cc}]/gu;

/** Nothing to look for: most Latin names. */
const PLAIN = /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: |$))*$/;

/** A text of somebody else's as a row shows it: one line, no disguise, no more than fits (P25). */
export function readable(text: string): string {
  if (text.length <= LONGEST && PLAIN.test(text)) return text;
  const start = text.length > LONGEST * 4 ? text.slice(0, LONGEST * 4) : text;
  const plain = start.replace(/\s+/gu, ' ').replace(UNSEEN, '\u25cc').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}
