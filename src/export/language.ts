/** What is meant by a language without a region: how its dates and numbers are written, and which spelling is checked. */
const regions: Record<string, string> = { nl: 'nl-NL', en: 'en-GB' };

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?![a-z])/i;

/** A language tag that is well-formed; a result from outside may name anything. */
export function tagOf(language: string): string {
  try {
    const [tag = 'en'] = Intl.getCanonicalLocales(language);
    return regions[tag] ?? tag;
  } catch {
    return regions['en']!;
  }
}

export const isRightToLeft = (language: string): boolean => rightToLeft.test(language);
