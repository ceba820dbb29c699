/** Sounds written with more than one vowel letter, longest first; every other vowel letter is a syllable of its own. */
const nucleus =
  /aai|ooi|oei|oeu|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|oi|[aeou]y|[aeiouyàâäèêëìîïòôöùûü]/g;

/** Where spelling misleads; the right-hand side is spelled as it sounds. */
const respell: [RegExp, string][] = [
  // An acute accent is stress ("één") or a plain e ("café"); a diaeresis starts a syllable and stays.
  [/á/g, 'a'],
  [/é/g, 'e'],
  [/í/g, 'i'],
  [/ó/g, 'o'],
  [/ú/g, 'u'],
  [/qu(?=[aeiouê])/g, 'kw'],
  [/^y(?=[aeiou])|(?<=[aeou])y(?=[aeiou])/g, 'j'],
  // "geautomatiseerd", "beijveren": the prefix is a syllable, although "eau" and "ei" look like one sound.
  [/^(ge|be)(?=au|ij)/, '$1-'],
  [/eum(?!e)/g, 'e-um'],
  [/tion(?![aei])/g, 'sjon'],
  [/sioen/g, 'sjoen'],
  // English words that Dutch uses every day.
  [/team/g, 'tiem'],
  [/coach/g, 'kootsj'],
  [/beamer/g, 'biemer'],
  [/(?<=web|^)sites?$/, 'sajt'],
  [/(?<=on|off|dead)line/g, 'lajn'],
  [/(?<=up)dates?$/, 'deet'],
  [/^games?$/, 'geem'],
];

const letters = (part: string): number => part.replace(/\P{L}/gu, '').length;

/** "tv" is said letter by letter, "z'n" is not. */
const withoutVowel = (part: string): number => (/['’]/.test(part) ? 1 : letters(part));

function inPart(part: string): number {
  const heard = respell.reduce((word, [written, sound]) => word.replace(written, sound), part);
  return heard.match(nucleus)?.length ?? withoutVowel(part);
}

/** Syllables of a Dutch word as it is said; a compound with hyphens is the sum of its parts. */
export function dutchSyllables(word: string): number {
  const parts = word.normalize('NFC').toLowerCase().split('-').filter(letters);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + inPart(part), 0),
  );
}
