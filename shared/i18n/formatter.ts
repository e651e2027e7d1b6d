/** `Intl` objects are slow to make and free to keep: a list of a million dates is written with one. */
const made = new Map<string, unknown>();
export function formatter<T, Options>(
  Kind: new (locale: string, options: Options) => T,
  locale: string,
  options: Options,
): T {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  const known = (made.get(key) as T | undefined) ?? new Kind(locale, options);
  made.set(key, known);
  return known;
}
