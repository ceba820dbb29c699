import { expect } from '@open-wc/testing';
import { tuckman } from './presets.js';
import { repeats } from './repeats.js';

describe('the phases of Tuckman', () => {
  const phases = ['forming', 'storming', 'norming', 'performing', 'adjourning'];

  it('shows the model of 1965 and the phase that was added in 1977', () => {
    expect(tuckman.passport.model.map(({ year }) => year)).to.deep.equal([1965, 1977]);
  });

  it('has 25 statements, five for each of five phases', () => {
    expect(tuckman.dimensions).to.deep.equal(phases);
    expect(tuckman.items).to.have.length(25);
    for (const phase of phases) expect(tuckman.items.filter(({ dimension }) => dimension === phase)).to.have.length(5);
  });

  it('mixes the phases', () => {
    expect(repeats(tuckman.items, ({ dimension }) => dimension)).to.deep.equal([]);
  });

  it('asks how often on five steps, with "don\'t know"; a phase needs three answers', () => {
    expect(tuckman.scale).to.have.length(5);
    expect(tuckman).to.include({ dontKnow: true, minimum: 3 });
  });

  it('asks for members, newcomers and other events, and warns about falling back after newcomers', () => {
    expect(tuckman.context?.map(({ id }) => id)).to.deep.equal(['members', 'newcomers', 'events']);
    expect(tuckman.caveats?.map(({ field, atLeast }) => [field, atLeast])).to.deep.equal([['newcomers', 1]]);
  });

  it('says for each phase what is normal, what the risk is and what a supervisor can do', () => {
    for (const texts of Object.values(tuckman.texts))
      expect(texts).to.include.keys(...phases.flatMap((id) => [`${id}.about`, `${id}.risk`, `${id}.support`]));
  });
});
