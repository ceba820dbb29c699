/** Where spelling misleads; the right-hand side is spelled so that each run of vowels is a syllable. */
const respell: [RegExp, string][] = [
  [/['’]s$|['’]/g, ''],
  [/é/g, 'i-'],
  [/^y|(?<=[aeou])y(?=[aeou])/g, 'j'],
  [/qu/g, 'kw'],
  [/gu(?=a)/g, 'gw'],
  [/people/g, 'pipl-y'],
  [/every/g, 'evry'],
  [/business/g, 'bizness'],
  [/maybe/g, 'mayby'],
  [/tres?$/, 'ter'],
  [/(?<=^some|^home|^awe|^life|^else|^there|^one)(?=[bdfghlmnprstwk])/g, '-'],
  [/e-/g, '-'],
  // Ends that make no syllable: "made", "games", "moved"; but "table", "places", "wanted" do.
  [/(?<=[^aeiouyl][l])e(s?)$/, 'y$1'],
  [/(?<=[aeiouy].*(?:[sxzcg]|[cs]h))es$/, 'ys'],
  [/(?<=[aeiouy].*[^aeiouy])es?$/, ''],
  [/(?<=[^aeiouyl]l)ed$/, 'yd'],
  [/(?<=[aeiouy].*[^aeiouytd])ed$/, 'd'],
  // A silent e before an ending: "useful", "movement", "closely".
  [/(?<=[aeiouy][^aeiouy]+)e(?=(?:ful|ly|ment|ments|less|ness)$)/g, ''],
  // Two vowels that are said apart.
  [/(?<=[aeiouy])ing/g, '-ing'],
  [/(?<=[aeiouy])(?=ism|ist)/g, '-'],
  [/(?<![cgst])i(?=a|ou)|(?<![cglnst])i(?=o)|(?<=[aeiou].*[^aeiou])i(?=er|est)|(?<=[cgt])i(?=at(?!iv))/g, 'i-'],
  [/(?<=sc|[^cst])i(?=e(?:nc|nt|t$))|i(?=ety)/g, 'i-'],
  [/(?<=cr)e(?=at)|(?<=r)e(?=act)|(?<=id|ar)e(?=a)|(?<=vid|th|mus)e(?=[ou])/g, 'e-'],
  [/u(?=al|at|ou|en)/g, 'u-'],
];

const vowels = /[aeiouy]+/g;

/** Syllables of an English word as it is said; a compound with hyphens is the sum of its parts. */
export function englishSyllables(word: string): number {
  const parts = word
    .normalize('NFC')
    .toLowerCase()
    .split('-')
    .filter((part) => /\p{L}/u.test(part));
  const inPart = (part: string): number =>
    respell.reduce((heard, [written, sound]) => heard.replace(written, sound), part).match(vowels)?.length ?? 1;
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + inPart(part), 0),
  );
}
