import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { svgOf } from '../../components/internal/records/svg.js';
import { htmlFile } from '../../src/export/html.js';
import { escaped } from '../../src/instrument/markup.js';
import { manifest } from '../../src/deliver/scorm/package/manifest.js';
import { allowed } from './markup.js';

/** Everything that writes what a person or a course builder typed as XML or HTML, and where that comes back. */
const writers: Record<string, (typed: string) => string> = {
  'a picture': (title) =>
    read(svgOf({ width: 1, height: 1, font: 'x', lang: 'en', title, sentence: '', marks: [] }), 'title'),
  'a document': (typed) => read(`<a>${escaped(typed)}</a>`, 'a'),
  'a manifest': (title) =>
    read(manifest('2004-4', { id: 'x', version: '1.0.0', title, description: '', lang: 'en' }, []), 'title'),
  'a page': (title) => {
    const text = htmlFile({ lang: 'en', title, tag: 'p', attributes: {}, fallback: '', scripts: [] }, () => '');
    return new DOMParser().parseFromString(text, 'text/html').querySelector('title')!.textContent;
  },
};

function read(text: string, tag: string): string {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return parsed.getElementsByTagName(tag)[0]!.textContent;
}

const odd = fc.constantFrom(
  '\0',
  '\u0007',
  '\u000B',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  ']]>',
  '&amp;',
  '<p/>',
  '"',
  "'",
);
const typed = fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 6 }).map((parts) => parts.join(''));

/** Parsers make one of line ends, and of spaces at either end of a title. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('what was typed, as XML or HTML', () => {
  for (const [name, write] of Object.entries(writers))
    it(`comes back from ${name}, but for what neither can hold`, () => {
      fc.assert(
        fc.property(typed, (text) => {
          expect(tidy(write(text))).to.equal(tidy(allowed(text)));
        }),
        { numRuns: 150, examples: [['\uD800\uFFFF'], ['\uD83D\uFFFF\uDE00'], ['a\u0007b']] },
      );
    });
});
