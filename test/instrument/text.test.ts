import { expect } from '@open-wc/testing';
import { sections } from '../../src/instrument/sections.js';
import { sayer, textLocale } from '../../src/instrument/text.js';
import { assessment, changed, checklist, interview, sorter } from './examples.js';

const inLocales = (...locales: string[]) => ({ texts: Object.fromEntries(locales.map((locale) => [locale, {}])) });

describe('the language of the texts', () => {
  for (const [has, wanted, shown] of [
    [['nl', 'en'], 'en', 'en'],
    [['nl', 'en'], 'EN', 'en'],
    [['nl', 'en'], 'en-GB', 'en'],
    [['nl', 'nl-BE', 'en'], 'nl-be', 'nl-BE'],
    [['nl-BE', 'nl', 'en'], 'nl-NL', 'nl'],
    [['en', 'nl-BE'], 'nl', 'nl-BE'],
    [['nl', 'en'], 'fr', 'nl'],
    [['nl', 'en'], '', 'nl'],
    [[], 'fr', 'fr'],
  ] as [string[], string, string][])
    it(`is ${shown} when there is ${has.join(' and ') || 'nothing'} and "${wanted}" is wanted`, () => {
      expect(textLocale(inLocales(...has), wanted)).to.equal(shown);
    });
});

describe('looking up a text', () => {
  const instrument = { ...sorter(), plain: { nl: { garden: 'Een tuin' } } };

  it('finds it in the language that is shown', () => {
    expect(sayer(instrument, 'en')('garden')).to.equal('garden (en)');
    expect(sayer(instrument, 'nl-NL')('garden')).to.equal('garden (nl)');
  });

  it('finds the plain wording first, and the standard one where there is none', () => {
    expect(sayer(instrument, 'nl', 'plain')('garden')).to.equal('Een tuin');
    expect(sayer(instrument, 'nl', 'plain')('choir')).to.equal('choir (nl)');
    expect(sayer(instrument, 'en', 'plain')('garden')).to.equal('garden (en)');
  });

  it('gives the empty text for what has none, also when every object has such a property', () => {
    for (const id of ['nothing', 'constructor', 'toString', '__proto__']) {
      expect(sayer(instrument, 'nl')(id)).to.equal('');
      expect(sayer(instrument, 'nl', 'plain')(id)).to.equal('');
    }
  });
});

describe('the questions of a form', () => {
  it('are the items of a checklist, with both halves of a pair under one heading', () => {
    const [section, ...more] = sections(checklist());
    expect(more).to.deep.equal([]);
    expect(section!.fields.map(({ type, id }) => `${type} ${id}`)).to.deep.equal(
      'choice goal, choice time, choice feedback, set balance'.split(', '),
    );
    expect(section!.fields[0]).to.deep.include({ options: ['no', 'little', 'clear'], notApplicable: true, note: true });
    expect(section!.fields[3]).to.have.nested.property('fields[1].id', 'skill');
  });

  it('are the items of an assessment and then its context', () => {
    const [items, context] = sections(assessment());
    expect(items!.fields.map(({ id }) => id)).to.deep.equal(assessment().items.map(({ id }) => id));
    expect(items!.fields[0]).to.deep.include({ type: 'choice', dontKnow: true });
    expect(context).to.deep.equal({ id: 'context', fields: assessment().context });
    expect(sections(changed(assessment(), 'context', []))).to.have.length(1);
  });

  it('are the sections of an interview', () => {
    expect(sections(interview())).to.deep.equal(interview().sections);
  });
});
