/** A number of people, as the language writes it. */
export const whole = (n: number, locale: string): string => n.toLocaleString(locale);
