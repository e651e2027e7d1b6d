import type { Page, Window } from '../../ports/call.ts';

/**
 * What an answer must at least look like. Only the envelope is looked at: that is enough to tell our host from a proxy or
 * another version, and costs nothing on a page of 500 rows.
 */
export type Shape<T> = (value: unknown) => value is T;

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const aThing = <T>(value: unknown): value is T => isObject(value);
export const aList = <T>(value: unknown): value is readonly T[] => Array.isArray(value);
/** For whoever knows better than we what to expect. */
export const anything = <T>(_value: unknown): _value is T => true;
export const nothing = (value: unknown): value is void => value === undefined;

export const aWindow = <T>(value: unknown): value is Window<T> =>
  hasItems(value) && typeof value['offset'] === 'number' && isCountOrNull(value['total']);

export const aPage = <T>(value: unknown): value is Page<T> =>
  hasItems(value) && (value['next'] === null || typeof value['next'] === 'string') && isCountOrNull(value['total']);

const hasItems = (value: unknown): value is Fields => isObject(value) && Array.isArray(value['items']);
const isCountOrNull = (value: unknown): boolean => value === null || typeof value === 'number';
