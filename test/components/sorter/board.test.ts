import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { key, keyboard, mouse } from '../../tools/hands.js';
import { click } from '../../tools/mouse.js';
import { clear } from '../stage.js';
import { lay, type Table } from './table.js';

const card = 'Belcirkel';
const isChosen = async ({ widget }: Table): Promise<boolean> =>
  (await find(widget, 'button', card)).getAttribute('aria-pressed') === 'true';

describe('choosing a card and then a zone', () => {
  afterEach(clear);

  for (const hand of [mouse, keyboard])
    it(`places the card by ${hand.name}, says each step once, and keeps focus on the card`, async () => {
      const table = await lay('board', hand);
      const zone = table.say('strangers-each-other');
      await table.person.press(card);
      expect(await isChosen(table)).to.equal(true);
      expect((await table.listener.heard()).length).to.equal(1);
      await table.person.press(table.word.placeHere(card, zone));
      expect(table.placements()).to.deep.equal({ 'phone-circle': ['strangers-each-other'] });
      const said = await table.listener.heard();
      expect(said.length, said.join(' | ')).to.equal(1);
      expect(said[0]).to.include(card).and.include(zone);
      await until(() => active()?.closest('li')?.textContent?.includes(card), `focus on “${card}”`);
      expect(all(table.widget, 'button', /^Zet hier/)).to.deep.equal([]);
    });

  it('takes a click anywhere in the zone', async () => {
    const table = await lay('board');
    await table.person.press(card);
    await click(await find(table.widget, 'heading', table.say('known-others')));
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
  });

  it('does nothing with a click on a zone when no card is chosen', async () => {
    const table = await lay('board');
    await click(await find(table.widget, 'heading', table.say('known-others')));
    expect(table.placements()).to.deep.equal({});
    expect(await table.listener.heard()).to.deep.equal([]);
  });

  it('lets go by Esc, with focus on the card', async () => {
    const table = await lay('board', keyboard);
    await table.person.press(card);
    await key('Escape');
    await until(() => active()?.closest('li')?.textContent?.includes(card), `focus on “${card}”`);
    expect(await isChosen(table)).to.equal(false);
    expect(table.placements()).to.deep.equal({});
    expect(all(table.widget, 'button', /^Zet hier/)).to.deep.equal([]);
  });

  it('lets go by Esc from anywhere on the board', async () => {
    const table = await lay('board', keyboard);
    await table.person.press(card);
    for (let n = 0; n < 3; n++) await key('Tab');
    await key('Escape');
    await until(() => !all(table.widget, 'button', /^Zet hier/).length, 'no zone that waits for a card');
  });

  it('lets go when the card is pressed again', async () => {
    const table = await lay('board');
    await table.person.press(card);
    await table.person.press(card);
    expect(await isChosen(table)).to.equal(false);
  });

  it('places a chosen card nowhere, and takes it back to the pile', async () => {
    const table = await lay('board');
    const { person, word } = table;
    await person.press(card);
    await person.press(word.placeHere(card, word.none));
    expect(table.placements()).to.deep.equal({ 'phone-circle': [] });
    await person.press(card);
    await person.press(new RegExp(`^Zet hier: “${card}” in Nog te plaatsen`));
    expect(table.placements()).to.deep.equal({});
  });

  it('undoes moves one by one, the last first, and says each once', async () => {
    const table = await lay('board');
    const { person, word, say } = table;
    for (const zone of ['known-others', 'strangers-others']) {
      await person.press(card);
      await person.press(word.placeHere(card, say(zone)));
    }
    await table.listener.heard();
    await person.press(word.undo);
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
    expect((await table.listener.heard()).length).to.equal(1);
    expect(nameOf(active()!)).to.match(word.undo);
    await person.press(word.undo);
    expect(table.placements()).to.deep.equal({});
    expect((await table.listener.heard()).length).to.equal(1);
    expect(all(table.widget, 'button', word.undo)).to.deep.equal([]);
    expect(active(), 'focus is not lost').to.not.equal(document.body);
  });
});
