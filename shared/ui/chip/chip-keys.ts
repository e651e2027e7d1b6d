/**
 * Keys among the chips of a field: arrows move, past the last one back to the input; Delete or Backspace removes. True when the
 * key was one of these.
 */
export function chipKey(event: KeyboardEvent, chips: readonly HTMLElement[], input: HTMLElement): boolean {
  const at = chips.indexOf(event.target as HTMLElement);
  if (at < 0) return false;
  const [before, after] = input.matches(':dir(rtl)') ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (event.key === 'Backspace' || event.key === 'Delete') chips[at]?.click();
  else if (event.key === before) chips[at - 1]?.focus();
  else if (event.key === after) (chips[at + 1] ?? input).focus();
  else if (event.key === 'Escape') input.focus();
  else return false;
  event.preventDefault();
  return true;
}
