// `locale` is the language of the interface: numbers and days are written as the words around them.

/** "a, b and c". */
export const join = (parts: readonly string[], locale: string): string => new Intl.ListFormat(locale).format(parts);

/** A number with at most one decimal. */
export const decimal = (value: number, locale: string): string =>
  value.toLocaleString(locale, { maximumFractionDigits: 1 });

/** A day or moment as "31 January 2027". */
export const dayOf = (moment: string, locale: string): string =>
  new Date(moment).toLocaleDateString(locale, { dateStyle: 'long' });
