import { expect } from '@open-wc/testing';
import { flow } from './presets.js';
import { repeats } from './repeats.js';

describe('the checklist of flow', () => {
  it('shows the model of Csikszentmihalyi, with the edition the chapter cites', () => {
    expect(flow.passport.model.map(({ year }) => year)).to.deep.equal([1990, 1998]);
  });

  it('has eight characteristics: four conditions a group can change and four experiences', () => {
    const inBand = (band: string): string[] => flow.items.filter((item) => item.band === band).map(({ id }) => id);
    expect(inBand('conditions')).to.have.members(['goal', 'feedback', 'balance', 'control']);
    expect(inBand('experience')).to.have.members(['absorbed', 'time', 'rewarding', 'concentration']);
    expect(flow.bands.flatMap(({ id, changeable }) => (changeable ? id : []))).to.deep.equal(['conditions']);
  });

  it('mixes the bands', () => {
    expect(repeats(flow.items, ({ band }) => band)).to.deep.equal([]);
  });

  it('asks balance as challenge and skill, on five steps each', () => {
    const pairs = flow.items.flatMap(({ id, pair = [] }) => pair.map((half) => [id, half.id, half.scale.length]));
    expect(pairs).to.deep.equal([
      ['balance', 'challenge', 5],
      ['balance', 'skill', 5],
    ]);
  });

  it('offers "does not apply" and a note, and needs four answers for a profile', () => {
    expect(flow).to.include({ notApplicable: true, note: true, minimum: 4 });
  });

  for (const [locale, texts] of Object.entries(flow.texts)) {
    it(`gives each characteristic a statement, a name of at most three words and a question (${locale})`, () => {
      for (const { id } of flow.items) {
        expect(texts[id], id).to.match(/\.$/);
        expect(texts[`${id}.name`]?.split(' ').length, id).to.be.within(1, 3);
        expect(texts[`${id}.prompt`], id).to.match(/\?$/);
      }
    });
  }

  it('keeps the same form in plain wording', () => {
    for (const texts of Object.values(flow.plain))
      for (const { id } of flow.items) {
        expect(texts[`${id}.name`]?.split(' ').length ?? 1, id).to.be.within(1, 3);
        expect(texts[`${id}.prompt`] ?? '?', id).to.match(/\?$/);
      }
  });
});
