import { expect } from '@open-wc/testing';
import { commonPart, resolveLocale, translator, type Locale, type Part } from '../../src/locale/resolve.js';
import { part as assessment } from '../../src/locale/parts/assessment.js';
import { part as checklist } from '../../src/locale/parts/checklist.js';
import { part as group } from '../../src/locale/parts/group.js';
import { part as interview } from '../../src/locale/parts/interview.js';
import { part as required } from '../../src/locale/parts/required.js';
import { part as sorter } from '../../src/locale/parts/sorter.js';
import { part as trouble } from '../../src/locale/parts/trouble.js';

describe('the language of the interface', () => {
  for (const [tag, locale] of [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['nlx', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ] as const)
    it(`is ${locale} for "${tag}"`, () => {
      expect(resolveLocale(tag)).to.equal(locale);
    });
});

describe('an interface text', () => {
  const t = translator({ 'question-of': 'Vraag {n} van {of}', 'change-what': 'Wijzig: {what}' });

  it('is filled in', () => {
    expect(t('question-of', { n: 2, of: 8 })).to.equal('Vraag 2 van 8');
  });

  it('has nothing where nothing is given', () => {
    expect(t('question-of', { n: 2 })).to.equal('Vraag 2 van ');
    expect(t('question-of')).to.equal('Vraag  van ');
  });

  it('takes what is filled in as it is, also when it looks like a gap or a reference', () => {
    expect(t('change-what', { what: '{n} $& $1 <b>' })).to.equal('Wijzig: {n} $& $1 <b>');
  });

  it('is empty as long as its part is not loaded', () => {
    expect(t('erase')).to.equal('');
  });
});

describe('the interface texts', () => {
  const parts: Record<string, Part> = {
    common: commonPart,
    assessment,
    checklist,
    group,
    interview,
    required,
    sorter,
    trouble,
  };
  const others: Locale[] = ['en'];
  const textsOf = async (part: Part, locale: Locale) => Object.entries((await part[locale]()).strings);
  const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

  for (const [name, part] of Object.entries(parts)) {
    for (const locale of ['nl', ...others] as const)
      it(`are there, without blame, shouting or percentages: ${name}, ${locale}`, async () => {
        for (const [key, text] of await textsOf(part, locale)) {
          expect(text, key).to.match(/^\S(.*\S)?$/s);
          expect(text, key).not.to.match(/!|%|\b(?:wrong|incorrect|invalid|fout|onjuist|ongeldig)\b/i);
        }
      });

    for (const locale of others)
      it(`say the same things with the same gaps as in Dutch: ${name}, ${locale}`, async () => {
        const shape = async (one: Locale) =>
          (await textsOf(part, one)).map(([key, text]) => [key, ...gaps(text)].join(' ')).sort();
        expect(await shape(locale)).to.deep.equal(await shape('nl'));
      });
  }

  it('that stand in two parts say the same in both', async () => {
    for (const locale of ['nl', ...others] as const) {
      const all = (await Promise.all(Object.values(parts).map((part) => textsOf(part, locale)))).flat();
      const first = new Map([...all].reverse());
      for (const [key, text] of all) expect(text, `${key} in ${locale}`).to.equal(first.get(key));
    }
  });
});
