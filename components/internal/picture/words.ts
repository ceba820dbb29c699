/** "a, b and c" in the language of the page. */
export const join = (parts: readonly string[], locale: string): string => {
  try {
    return new Intl.ListFormat(locale || 'en').format(parts);
  } catch {
    return parts.join(', ');
  }
};

/** A number with at most one decimal, as the language writes it. */
export const decimal = (value: number, locale: string): string => {
  try {
    return value.toLocaleString(locale || 'en', { maximumFractionDigits: 1 });
  } catch {
    return value.toFixed(1);
  }
};
