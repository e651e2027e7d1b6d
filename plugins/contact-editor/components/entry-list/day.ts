import { PARTIAL_DAY } from '../../../../shared/domain/contact-check.ts';

/** What stands in a date's input. One of which only the year is typed has no value yet, and is not the same as none. */
export function dayOf({ target }: Event): string {
  const { value, validity } = target as HTMLInputElement;
  return value || (validity.badInput ? PARTIAL_DAY : '');
}
