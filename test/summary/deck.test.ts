import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addCard, emptyDeck, families, plain, together } from '../../src/summary/deck.js';

const deckOf = (texts: readonly string[]) => {
  const deck = emptyDeck();
  for (const text of texts) addCard(deck, { text, zones: ['near'] });
  return families(deck).map((family) => family.map((card) => card.text));
};

describe('cards that members wrote', () => {
  for (const [why, one, other] of [
    ['case', 'Street party', 'STREET PARTY'],
    ['accents', 'Repair café', 'Repair cafe'],
    ['punctuation', 'Street party', '“Street party”!'],
    ['spaces and hyphens', 'Buurtbarbecue', 'buurt-barbecue'],
    ['an article', 'De moestuin', 'moestuin'],
    ['a letter', 'Wandelgroep', 'Wandelgroepp'],
    ['another letter', 'Wandelgroep', 'Wandelgroes'],
    ['two letters that changed places', 'Leesclub', 'Leeslcub'],
  ] as const)
    it(`lie side by side when they differ in ${why}`, () => {
      expect(deckOf([one, other])).to.deep.equal([[one, other].sort((a, b) => (a < b ? -1 : 1))]);
    });

  for (const [one, other] of [
    ['Street party', 'Street market'],
    ['soup', 'soap'],
    ['Week 1 in June', 'Week 2 in June'],
    ['🎉', '🎈'],
    ['מסיבת רחוב', 'גינה קהילתית'],
  ] as const)
    it(`lie apart: ${one} and ${other}`, () => expect(deckOf([one, other])).to.have.length(2));

  it('lie together with what is like what they are like', () => {
    expect(deckOf(['Leesclub', 'Leesclubs', 'leesklubs'])).to.deep.equal([['Leesclub', 'Leesclubs', 'leesklubs']]);
  });

  it('stand for themselves when nothing but signs is left', () => {
    expect(plain('!?')).to.equal('!?');
    expect(plain('the')).to.equal('the');
  });

  it('are counted apart, and together only when somebody says so', () => {
    const deck = emptyDeck();
    addCard(deck, { text: 'Street party', zones: ['near'] });
    addCard(deck, { text: ' Street party ', zones: ['far', 'near'] });
    addCard(deck, { text: 'street-party' });
    const [family] = families(deck);
    expect(family!.map(({ text, n }) => [text, n])).to.deep.equal([
      ['Street party', 2],
      ['street-party', 1],
    ]);
    expect(together(family!)).to.deep.equal({
      text: 'Street party',
      n: 3,
      zones: new Map([
        ['near', 2],
        ['far', 1],
      ]),
    });
  });

  it('are all there, whatever they are and in whatever order they come', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('Leesclub', 'leesclub', 'Leesclubs', 'De leesclub')));
    fc.assert(
      fc.property(texts, (all) => {
        const shape = (some: readonly string[]) =>
          new Set(deckOf(some).map((family) => JSON.stringify(family.toSorted((a, b) => (a < b ? -1 : 1)))));
        const written = deckOf(all).flat();
        expect(new Set(written)).to.deep.equal(new Set(all.map((text) => text.trim())));
        expect(written.length).to.equal(new Set(written).size);
        expect(shape(all)).to.deep.equal(shape(all.toReversed()));
      }),
    );
  });
});
