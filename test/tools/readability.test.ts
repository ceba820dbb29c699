import { expect } from '@open-wc/testing';
import { readability, sentencesOf, wordsOf } from './readability.js';

describe('readability', () => {
  it('splits a text into sentences at full stops and question marks, not at colons', () => {
    expect(sentencesOf('Kijk: het lukt. Hoe kwam dat? Zo.')).to.deep.equal(['Kijk: het lukt.', 'Hoe kwam dat?', 'Zo.']);
  });

  it('ends a sentence after a closing quotation mark, and not inside a number', () => {
    expect(sentencesOf('Het heet ‘flow.’ Dat is 1.5 keer zo leuk.')).to.have.length(2);
  });

  it('counts a compound with hyphens and a word with an apostrophe as one word', () => {
    expect(wordsOf('Zo’n foto’s-map: 12 e-mails!')).to.deep.equal(['Zo’n', 'foto’s-map', '12', 'e-mails']);
  });

  it('follows the formula of Flesch and Douma in Dutch', () => {
    // 8 words, 2 sentences, 12 syllables: 206.84 − 0.77 × 150 − 0.93 × 4.
    const text = 'Wij koken samen soep. Daarna eten we op.';
    expect(readability([text], 'nl').score).to.be.closeTo(206.84 - 0.77 * 150 - 0.93 * 4, 1e-9);
  });

  it('follows the formula of Flesch in English', () => {
    // 8 words, 2 sentences, 10 syllables: 206.835 − 1.015 × 4 − 84.6 × 10/8.
    const text = 'We make soup together. Then we eat it.';
    expect(readability([text], 'en').score).to.be.closeTo(206.835 - 1.015 * 4 - 84.6 * 1.25, 1e-9);
  });

  it('gives a lower score to longer words and to longer sentences', () => {
    const easy = readability(['Je kookt. Je eet met de buren.'], 'nl').score;
    const longSentence = readability(['Je kookt en je eet met de buren.'], 'nl').score;
    const longWords = readability(['Je organiseert. Je participeert met de buurtbewoners.'], 'nl').score;
    expect(longSentence).to.be.below(easy);
    expect(longWords).to.be.below(longSentence);
  });

  it('leaves labels out of the score', () => {
    const sentence = 'Je kookt vandaag met de buren uit je straat.';
    expect(readability([sentence, 'Sterke banden'], 'nl').score).to.equal(readability([sentence], 'nl').score);
  });

  it('does not take a long text without a full stop for a label', () => {
    const text = 'Dit is een heel lange zin waar de punt van ontbreekt';
    expect(readability([text], 'nl')).to.include({ words: 11, sentences: 1, longest: text });
  });
});
