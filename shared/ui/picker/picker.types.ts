import type { TypeMark } from '../badge/badge.ts';

/** Something that can be chosen, as a picker draws it. */
export interface PickerOption {
  readonly id: string;
  readonly kind: 'member' | 'team' | 'group' | 'contact';
  readonly name: string;
  /** BCP 47, where it is known; a Japanese name must not take Chinese glyphs. */
  readonly lang?: string;
  readonly photoUrl?: string | null;
  /** Which network a person outside lives in. */
  readonly mark?: TypeMark;
  /** The second line: title · team. */
  readonly detail?: string;
  /** Why it cannot be chosen; takes the place of the second line (`G-03`, `E-02`). */
  readonly reason?: string;
  /** How many a team or group has; muted in its chip. */
  readonly count?: number;
}

/** Can be given access: not a person outside. */
export const isPrincipal = <Option extends PickerOption>(
  option: Option,
): option is Option & { readonly kind: Exclude<Option['kind'], 'contact'> } => option.kind !== 'contact';

/** Something that is chosen. */
export interface PickerChoice extends PickerOption {
  /** Always there: a chip without ×, not counted and not removable. */
  readonly fixed?: boolean;
  /** Chosen since the form was opened: its chip is tinted. */
  readonly added?: boolean;
  /** Muted behind the name: *Owner*. */
  readonly note?: string;
}

/** What a search found, or why it found nothing. */
export type PickerResult = PickerFound | PickerProblem;
export interface PickerFound {
  readonly options: readonly PickerOption[];
  /** How many match in all; absent where the host cannot count. */
  readonly total?: number;
  /** There are more than these. */
  readonly more?: boolean;
}
export interface PickerProblem {
  /** A sentence for the reader. *Try again* is offered beside it. */
  readonly problem: string;
}

/** Asks the directory. An empty text means whoever comes first. */
export type PickerSearch = (text: string, signal: AbortSignal) => Promise<PickerResult>;
