import { expect } from '@open-wc/testing';
import { englishSyllables } from './syllables-en.js';
import { dutchSyllables } from './syllables-nl.js';

/** Words written with a dot between their syllables: the split of the dictionary, or as it is said. */
const splits = (...lists: string[]): [word: string, syllables: number][] =>
  lists
    .join(' ')
    .split(' ')
    .map((split) => [split.replaceAll('·', ''), split.split('·').length]);

const dutch: Record<string, [string, number][]> = {
  'one vowel letter or two': splits(
    'ik jij naar geen boom buurt groep soep bui·ten nieuw leeuw',
    'mooi·e bloei·en draai·en',
  ),
  'ij and ui beside other vowels': splits('bij·een·komst vrij·wil·li·ger be·ij·ve·ren rij·en ui·en moei·lijk ge·luid'),
  'vowels that are said apart': splits(
    'so·ci·aal si·tu·a·tie vi·de·o the·a·ter zo·als be·oor·de·len in·di·vi·du·eel',
    'i·ni·ti·a·tief ma·te·ri·aal di·ag·no·se ge·o·pend be·ant·woor·den func·ti·o·ne·ren mu·se·um',
  ),
  'a diaeresis': splits('i·dee·ën co·ör·di·na·tie be·ïn·vloe·den fi·nan·ci·ën ge·ïn·te·res·seerd vac·u·üm knie·ën'),
  accents: splits('één vóór ca·fé car·ri·è·re en·quê·te'),
  'loan words': splits(
    'bu·reau ni·veau mi·lieu sta·tion pen·sioen na·ti·o·naal web·site on·line team coach flow feed·back',
  ),
  'y, qu and ge- before au': splits('yo·ga hob·by sys·teem roy·aal a·qua·ri·um ge·au·to·ma·ti·seerd'),
  'hyphens, apostrophes and capitals': splits('fo·to’s zo’n m’n E-·mail T·v-·a·vond'),
  'words of the presets': splits(
    'buurt·ge·no·ten lot·ge·no·ten·groep speel·tuin·be·heer weg·geef·win·kel klus·sen·dienst re·pair',
    'we·der·ke·rig·heid ge·ge·ne·ra·li·seerd voor·waar·den er·va·ring aan·dacht ge·mid·del·de bel·cir·kel',
  ),
};

const english: Record<string, [string, number][]> = {
  'a silent e': splits('made games moved use·ful move·ment close·ly while peo·ple ta·ble cen·tre'),
  'endings that are said': splits('plac·es pass·es box·es want·ed need·ed hand·led dis·a·bled'),
  'vowels that are said apart': splits(
    'cre·ate i·de·a ar·e·a re·act go·ing be·ing sci·ence ex·pe·ri·ence so·ci·e·ty vid·e·o us·u·al var·i·ous eas·i·er',
  ),
  'vowels that are said together': splits('so·cial pa·tient ques·tion o·pin·ion friend their group neigh·bour'),
  compounds: splits('some·one some·times ev·ery·thing else·where odd-·job web·site'),
  'y, qu and accents': splits('yes try·ing say·ing qui·et ca·fé'),
  'words of the presets': splits(
    'neigh·bour·hood rec·i·proc·i·ty gen·er·al·ised con·di·tions at·ten·tion ac·tiv·i·ty re·ward·ing con·cen·tra·tion',
  ),
};

function agrees(cases: Record<string, [string, number][]>, count: (word: string) => number): void {
  for (const [name, words] of Object.entries(cases))
    it(`gets ${name} right`, () => {
      const found = words.map(([word]) => [word, count(word)]);
      expect(found).to.deep.equal(words);
    });
}

describe('syllables of Dutch words', () => agrees(dutch, dutchSyllables));
describe('syllables of English words', () => agrees(english, englishSyllables));
