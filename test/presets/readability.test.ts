import { expect } from '@open-wc/testing';
import { readability, wordsOf, type Language } from '../tools/readability.js';
import { presets } from './presets.js';
import type { Instrument, Wording } from '../../src/instrument/index.js';

interface Threshold {
  score: number;
  words: number;
}

const plainest: Threshold = { score: 80, words: 15 };
const student: Threshold = { score: 60, words: 25 };

const thresholdOf = ({ passport }: Instrument, wording: Wording): Threshold =>
  wording === 'plain' || passport.audience === 'resident' ? plainest : student;

const wordingsOf = ({ plain }: Instrument): Wording[] => (plain ? ['standard', 'plain'] : ['standard']);

/** All that a person may read in one wording: plain texts over the standard ones, as the elements show them. */
const shown = ({ texts, plain }: Instrument, language: Language, wording: Wording): string[] =>
  Object.values({ ...texts[language], ...(wording === 'plain' ? plain?.[language] : {}) });

const cases = presets.flatMap((preset) =>
  (['nl', 'en'] as const).flatMap((language) =>
    wordingsOf(preset).map((wording) => ({
      name: `${preset.passport.id}, ${language}, ${wording}`,
      least: thresholdOf(preset, wording),
      found: readability(shown(preset, language, wording), language),
    })),
  ),
);

const figures = cases.map(({ name, least, found }) => {
  const mean = (found.words / found.sentences).toFixed(1);
  const longest = `${wordsOf(found.longest).length} (most ${least.words})`;
  return `${name}: ${found.score.toFixed(1)} (least ${least.score}); ${mean} words a sentence, longest ${longest}`;
});

describe('readability of the presets', () => {
  before(() => console.log(figures.join('\n')));

  for (const { name, least, found } of cases) {
    it(`reads easily: ${name}`, () => {
      expect(found.score, `Flesch ease of ${name}`).to.be.at.least(least.score);
    });

    it(`has no long sentence: ${name}`, () => {
      expect(wordsOf(found.longest).length, found.longest).to.be.at.most(least.words);
    });
  }

  for (const preset of presets.filter(({ plain }) => plain)) {
    it(`is easier in plain wording than in standard wording: ${preset.passport.id}`, () => {
      for (const language of ['nl', 'en'] as const) {
        const [standard, plain] = wordingsOf(preset).map(
          (one) => readability(shown(preset, language, one), language).score,
        );
        expect(plain, language).to.be.above(standard!);
      }
    });
  }
});
