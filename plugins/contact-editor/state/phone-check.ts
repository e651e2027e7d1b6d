import type { FieldCode } from '../../../shared/domain/contact-check.ts';
import type { Phone } from '../../../shared/domain/contact.ts';
import type { FieldProblem } from '../../../shared/domain/result.ts';
import type { PhoneReader } from '../../../shared/ui/phone/phone-reader.controller.ts';

/** What makes sense of numbers, once it is needed. */
export type PhoneSense = Pick<PhoneReader, 'need' | 'read' | 'ready'>;

const CODE: FieldCode = 'phone-unreadable';

/**
 * Numbers that no country has room for, among those that were written just now. One that stands there already may be an
 * extension of a switchboard that was accepted long ago.
 */
export function phoneProblems(
  sense: PhoneSense | undefined,
  phones: readonly Phone[],
  before: readonly Phone[],
): readonly FieldProblem[] {
  const known = new Set(before.map(({ number }) => number.trim()));
  return phones.flatMap(({ number }, at) => {
    if (!number.trim() || known.has(number.trim())) return [];
    return sense?.read(number)?.ok === false ? [{ field: `phones.${at}.number`, code: CODE }] : [];
  });
}
