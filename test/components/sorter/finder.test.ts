import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { clear } from '../stage.js';
import { typology } from '../../presets/presets.js';
import { deckOf, lay, search, typologyTitle as title } from './custom.js';

const names = ['Café aan de Maas', 'Buurtkoor', 'Jeu de boules', ...Array.from({ length: 40 }, (_, n) => `Kaart ${n}`)];

describe('a deck of many cards', () => {
  afterEach(clear);

  it('is searched on the board: without capitals and accents, any word, and the number is said once', async () => {
    const { widget, person, listener } = await lay(deckOf(names), title, 'board');
    const box = await search(widget);
    await person.hand.write(box, 'CAFE maas');
    await listener.heard();
    const pile = await find(widget, 'group', /^Nog te plaatsen/);
    expect(all(pile, 'listitem').map((one) => nameOf(all(one, 'button')[0]!))).to.deep.equal(['Café aan de Maas']);
    expect(nameOf(pile), 'all that wait are counted').to.include('43');
    await person.hand.write(box, 'x');
    expect(await listener.heard()).to.deep.equal(['Kaarten gevonden: 0']);
  });

  it('tells the page nothing of what is searched', async () => {
    const { widget, person } = await lay(deckOf(names), title, 'board');
    const told: string[] = [];
    for (const type of ['input', 'change', 'samen-change']) widget.addEventListener(type, () => told.push(type));
    await person.hand.write(await search(widget), 'koor');
    expect(told).to.deep.equal([]);
    expect(widget.value).to.equal('');
  });

  it('shows in the list only what has no place yet, and lets a card stay that gets one', async () => {
    const { widget, person } = await lay(deckOf(names), title, 'list');
    widget.answers = { placements: { 'card-1': ['known-others'] } };
    await search(widget);
    await person.tick('Alleen kaarten die nog geen plek hebben');
    await until(() => !all(widget, 'group', 'Buurtkoor').length, 'a placed card out of sight');
    await person.choose('Jeu de boules', 'Past nergens');
    expect(widget.answers.placements).to.deep.equal({ 'card-1': ['known-others'], 'card-2': [] });
    expect(all(widget, 'group', 'Jeu de boules').length, 'not from under the hands').to.equal(1);
  });

  it('shows a card again that is to be changed from the review, whatever was searched', async () => {
    const { widget, person, word } = await lay(deckOf(names), title, 'list');
    await person.hand.write(await search(widget), 'cafe');
    await person.press(word.review);
    await person.press(word.change('Buurtkoor'));
    await until(() => active()?.closest('[data-field]')?.textContent?.includes('Buurtkoor'), 'focus on the question');
    expect((await search(widget)).value).to.equal('');
  });

  it('has no such box when there are few', async () => {
    const { widget } = await lay({ ...typology }, title, 'board');
    expect(widget.shadowRoot!.querySelector('input[type=search]')).to.equal(null);
  });
});
