import { expect } from '@open-wc/testing';
import { isStale } from '../../src/instrument/help.js';
import { presets } from '../presets/presets.js';
import { changed, checklist } from './examples.js';
import { messagesOf, problemsOf } from './problems-of.js';
import type { Checklist } from '../../src/instrument/index.js';

const link = { id: 'line', url: 'https://example.org/help', checkedOn: '2026-02-28' };

function withHelp(...help: object[]): Checklist {
  const instrument = checklist();
  for (const texts of Object.values(instrument.texts)) texts['line'] = 'Somebody to talk to';
  return Object.assign(instrument, { help });
}

describe('links to help in an instrument', () => {
  it('are accepted with an address, a day and a text', () => {
    expect(problemsOf(withHelp(link))).to.deep.equal([]);
    expect(problemsOf(withHelp({ ...link, url: 'http://example.org', checkedOn: '2028-02-29' }))).to.deep.equal([]);
  });

  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'tel:113',
    '//example.org',
    'https://',
    'https://example.org/a b',
    '',
  ])
    it(`have no address such as “${url}”`, () => {
      expect(problemsOf(withHelp({ ...link, url }))).to.deep.equal(['help.0.url: not-a-link']);
    });

  for (const checkedOn of [
    '',
    'yesterday',
    '1-2-2026',
    '2026-13-01',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-1-1',
  ])
    it(`were not looked at on “${checkedOn}”`, () => {
      expect(problemsOf(withHelp({ ...link, checkedOn }))).to.deep.equal(['help.0.checkedOn: not-a-day']);
    });

  it('have every part, and no other', () => {
    const { url, checkedOn, ...bare } = link;
    expect(problemsOf(withHelp(bare))).to.have.members(['help.0.url: missing', 'help.0.checkedOn: missing']);
    expect(problemsOf(withHelp({ url, checkedOn, id: 'line', label: 'x' }))).to.deep.equal([
      'help.0.label: unknown-key',
    ]);
  });

  it('say what they are, in every language', () => {
    const silent = changed(withHelp(link), 'texts.nl.line');
    expect(problemsOf(silent)).to.deep.equal(['texts.nl.line: missing-text']);
    expect(messagesOf(silent, 'nl')[0]).to.contain('line');
  });

  it('are stale after 180 days, and not on that day', () => {
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
    expect(isStale('2026-01-01', day('2026-06-30'))).to.equal(false);
    expect(isStale('2026-01-01', day('2026-07-01'))).to.equal(true);
    expect(isStale('2026-01-01', day('2025-12-31'))).to.equal(false);
  });

  it('come with no preset: whom to turn to is for the page to say', () => {
    expect(presets.filter(({ help }) => help)).to.deep.equal([]);
  });
});
