import { expect } from '@open-wc/testing';
import { asks, asksMore, scales } from '../../src/instrument/asks.js';
import { strings as en } from '../../src/locale/en/about.js';
import { strings as nl } from '../../src/locale/nl/about.js';
import { assessment, binsInForm, changed, checklist, interview, shells, sorter } from './examples.js';

describe('whether an instrument asks more than the placing', () => {
  it('is so for a sorter that asks anything', () => {
    expect(asksMore(shells())).to.equal(true);
    for (const ask of asks) expect(asksMore({ ...sorter(), ask: [ask] })).to.equal(true);
  });

  it('is so for a form with a sorter that asks', () => {
    expect(asksMore(binsInForm())).to.equal(true);
    expect(asksMore(changed(interview(), 'sections.0.fields.1.ask', ['count']))).to.equal(true);
  });

  it('is not so for the others', () => {
    for (const instrument of [sorter(), interview(), checklist(), assessment()])
      expect(asksMore(instrument)).to.equal(false);
  });

  it('is not so where an empty list is asked', () => {
    expect(asksMore({ ...sorter(), ask: [] })).to.equal(false);
    expect(asksMore(changed(interview(), 'sections.0.fields.1.ask', []))).to.equal(false);
  });
});

describe('what can be asked', () => {
  const answers = Object.values(scales).flat();

  it('has a scale of three for all but a reason and a count', () => {
    expect([...Object.keys(scales), 'why', 'count']).to.have.members(asks);
    for (const scale of Object.values(scales)) expect(scale).to.have.length(3);
  });

  it('has answers that are told apart, whatever they answer', () => {
    expect(new Set([...answers, ...asks])).to.have.property('size', answers.length + asks.length);
  });

  it('has a text for every question and every answer, in both languages', () => {
    for (const strings of [nl, en])
      for (const key of [...asks, ...answers]) expect(strings[key], key).to.be.a('string').and.not.equal('');
  });
});
