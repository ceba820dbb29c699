import { expect } from '@open-wc/testing';
import { wordsIn } from '../../src/instrument/words.js';

describe('words in a text', () => {
  for (const [text, n] of [
    ['', 0],
    ['  \n ', 0],
    ['… – !', 0],
    ['Meedenken', 1],
    ['Een plek regelen, en mensen\nvoorstellen.', 6],
    ['zo’n well-known foto’s 3,5', 4],
    ['één café', 2],
    ['e\u0301e\u0301n', 1],
  ] as const)
    it(`are ${n} in ${JSON.stringify(text)}`, () => expect(wordsIn(text)).to.equal(n));
});
