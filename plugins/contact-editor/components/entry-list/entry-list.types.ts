import type { EntryList } from '../contact-form/field-words.ts';

/** One entry of a list of a contact, whichever list it is: `{ kind: 'mobile', number: '+82 …' }`. */
export type Entry = Readonly<Record<string, string | boolean | undefined>>;

/** One control of an entry, for one of its properties. */
export type Cell = ChoiceCell | TextCell;

interface CellBase {
  readonly property: string;
  /** Names the control: *Type of phone 2*. */
  readonly label: (number: number) => string;
}

/** One of a few. */
export interface ChoiceCell extends CellBase {
  readonly type: 'choice';
  readonly options: readonly (readonly [value: string, label: string])[];
}

export interface TextCell extends CellBase {
  readonly type: 'line' | 'lines' | 'day';
  /** A name beside its value takes less room. */
  readonly short?: boolean;
  readonly ltr?: boolean;
  readonly keyboard?: 'tel' | 'email' | 'url';
  readonly example?: string;
  /** In characters; the count is shown when it comes near. */
  readonly limit?: number;
  /** Not asked of every entry. */
  readonly isAskedOf?: (entry: Entry) => boolean;
}

/** A list whose entries all have the same cells. What differs between phones, dates and messengers is said here. */
export interface EntryListSpec {
  readonly list: EntryList;
  readonly legend: string;
  readonly cells: readonly Cell[];
  /** As one is added. */
  readonly blank: Entry;
  /** One of them may be the first to try. */
  readonly hasPrimary: boolean;
  /** *Phone 2*. */
  readonly nameOf: (number: number) => string;
  readonly removeLabel: (number: number) => string;
  readonly addLabel: string;
}
