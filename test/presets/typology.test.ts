import { expect } from '@open-wc/testing';
import { layout } from '../../src/presets/typology/definition.js';
import { typology } from './presets.js';

describe('the typology', () => {
  it('shows the model of Hilhorst and Van der Lans from 2013', () => {
    expect(typology.passport.model[0]).to.include({ author: 'Hilhorst, P., & Van der Lans, J.', year: 2013 });
  });

  it('has twelve cards, and a person can add more', () => {
    expect(typology.cards).to.have.length(12);
    expect(typology).to.include({ own: true });
  });

  it('has four zones in reading order, and a card may lie in two of them', () => {
    const zones = ['known-each-other', 'known-others', 'strangers-each-other', 'strangers-others'];
    expect(typology.zones.map(({ id }) => id)).to.deep.equal(zones);
    expect(typology.most).to.equal(2);
  });

  for (const [locale, texts] of Object.entries(typology.texts)) {
    it(`names each card in at most 22 characters and explains it in one sentence (${locale})`, () => {
      for (const { id } of typology.cards) {
        expect(texts[id], id).to.have.length.within(1, 22);
        expect(texts[`${id}.hint`], id).to.match(/^[^.?]+\.$/);
      }
    });

    it(`explains each zone, line and axis, and names a zone that is empty (${locale})`, () => {
      const { rows, columns, axes } = layout;
      const zones = typology.zones.map(({ id }) => id);
      const explained = [...rows, ...columns, axes.rows, axes.columns, ...zones].map((id) => `${id}.hint`);
      expect(texts).to.include.keys(...explained, ...zones.map((id) => `${id}.empty`));
    });
  }
});
