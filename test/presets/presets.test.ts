import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../src/instrument/parse.js';
import { presets } from './presets.js';

const keys = (texts: object = {}): string[] => Object.keys(texts).toSorted();

for (const preset of presets) {
  const { id } = preset.passport;

  describe(`the preset ${id}`, () => {
    it('is accepted by the parser', () => {
      expect(parseInstrument(structuredClone(preset))).to.deep.equal({ ok: true, instrument: preset });
    });

    it('has the same texts in Dutch and English, and no other language', () => {
      expect(keys(preset.texts)).to.deep.equal(['en', 'nl']);
      expect(keys(preset.texts['nl'])).to.deep.equal(keys(preset.texts['en']));
    });

    it('says the same things in plain wording in both languages, each also in standard wording', () => {
      const { nl, en } = preset.plain ?? {};
      const standard = keys(preset.texts['nl']);
      expect(Boolean(nl)).to.equal(Boolean(en));
      expect([...keys(nl), ...keys(en)].filter((key) => !standard.includes(key))).to.deep.equal([]);
    });

    it('has plain texts only where the standard text differs', () => {
      const same = (['nl', 'en'] as const).flatMap((locale) =>
        Object.entries(preset.plain?.[locale] ?? {}).filter(([key, text]) => preset.texts[locale]?.[key] === text),
      );
      expect(same).to.deep.equal([]);
    });

    it('cites the author and year of its model and the chapter it comes from', () => {
      const { model, source } = preset.passport;
      expect(model.length).to.be.at.least(1);
      for (const { author, year } of model) {
        expect(author).to.match(/^\p{Lu}\p{L}+, \p{Lu}\./u);
        expect(year).to.be.within(1900, 2025);
      }
      expect(source).to.match(/Postma.*Informele groepen als voedingsbodem.*De brede basis van het sociaal werk/);
    });

    it('is licensed for reuse, and says for whom it is and how long it takes', () => {
      expect(preset.passport).to.include({ licence: 'CC BY 4.0', audience: 'student' });
      expect(preset.passport.minutes).to.be.within(1, 60);
    });

    it('says what it is not, and ends with two questions to talk about and a next step', () => {
      for (const texts of Object.values(preset.texts))
        expect(texts).to.include.keys('title', 'purpose', 'limits', 'intro', 'talk-1', 'talk-2', 'next');
    });

    it('has no exclamation marks, no percentages and no loose spaces', () => {
      const all = [preset.texts, preset.plain ?? {}].flatMap((byLocale) =>
        Object.values(byLocale).flatMap(Object.values),
      );
      expect(all.filter((text: string) => /[!%]|^\s|\s$|\s\s/.test(text))).to.deep.equal([]);
    });
  });
}
