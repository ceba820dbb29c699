import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { key } from '../../tools/hands.js';
import { quick } from '../../tools/quick.js';
import { clear } from '../stage.js';
import { deckOf, lay, search, typologyTitle as title, type Sorting } from './custom.js';

const names = Array.from({ length: 80 }, (_, n) => `Kaart ${n}`);
const others = /^Toon de andere kaarten/;

async function shown(widget: Sorting): Promise<string[]> {
  const pile = await find(widget, 'group', /^Nog te plaatsen/);
  return all(pile, 'listitem').map((one) => nameOf(all(one, 'button')[0]!));
}

async function layMany(answers?: Sorting['answers']) {
  const scene = await lay(deckOf(names), title, 'board', quick);
  await search(scene.widget);
  if (answers) scene.widget.answers = answers;
  await scene.widget.updateComplete;
  return scene;
}

const focused = (card: string) => until(() => nameOf(active()!) === `Verplaats “${card}”…`, `focus on ${card}`);

describe('a pile of very many cards', () => {
  afterEach(clear);

  it('shows the first, counts them all, and shows the others when asked, with focus on the first of those', async () => {
    const { widget } = await layMany();
    expect(await shown(widget)).to.deep.equal(names.slice(0, 60));
    expect(nameOf(await find(widget, 'group', /^Nog te plaatsen/))).to.include('80');
    const button = await find(widget, 'button', others);
    expect(nameOf(button)).to.equal('Toon de andere kaarten (20)');
    button.focus();
    await key('Enter');
    await focused('Kaart 60');
    expect(await shown(widget)).to.deep.equal(names);
    expect(all(widget, 'button', others)).to.deep.equal([]);
  });

  it('fills up as cards get a place, until all are there', async () => {
    const { widget } = await layMany({ placements: { 'card-3': ['known-others'] } });
    expect((await shown(widget)).slice(58)).to.deep.equal(['Kaart 59', 'Kaart 60']);
    expect(nameOf(all(widget, 'button', others)[0]!)).to.include('19');
    widget.answers = { placements: Object.fromEntries(names.slice(20).map((_, n) => [`card-${n + 20}`, []])) };
    await widget.updateComplete;
    expect((await shown(widget)).length).to.equal(20);
    expect(all(widget, 'button', others)).to.deep.equal([]);
  });

  it('is searched whole', async () => {
    const { widget, person, listener } = await layMany();
    await person.hand.write(await search(widget), '79');
    expect(await listener.heard()).to.deep.equal(['Kaarten gevonden: 1']);
    expect(await shown(widget)).to.deep.equal(['Kaart 79']);
    expect(all(widget, 'button', others)).to.deep.equal([]);
  });

  it('shows a card that is put back in it, however far down, and whatever was searched', async () => {
    const { widget, person, word } = await layMany({ placements: { 'card-79': ['known-others'] } });
    await person.hand.write(await search(widget), '12');
    await person.press(word.move('Kaart 79'));
    await person.press(word.takeOut);
    await focused('Kaart 79');
    expect((await shown(widget)).length).to.equal(80);
  });

  it('stays short when a card from its top is put back', async () => {
    const { widget, person, word } = await layMany({ placements: { 'card-2': ['known-others'] } });
    await person.press(word.move('Kaart 2'));
    await person.press(word.takeOut);
    await focused('Kaart 2');
    expect((await shown(widget)).length).to.equal(60);
  });

  it('shows a card that a person just made', async () => {
    const { widget, person, word } = await layMany();
    await person.write(word.cardName, 'Straatfeest');
    await person.press(word.addCard);
    await until(() => all(widget, 'button', 'Straatfeest').length, 'the card');
    await person.press(word.list);
    expect((await find(widget, 'group', 'Straatfeest')).localName).to.equal('fieldset');
  });

  it('shows in the list a card that was just made, also when only those without a place were asked for', async () => {
    const { widget, person, word } = await layMany();
    await person.press(word.list);
    await person.tick('Alleen kaarten die nog geen plek hebben');
    await person.write(word.cardName, 'Straatfeest');
    await person.press(word.addCard);
    await find(widget, 'group', 'Straatfeest');
  });

  it('shows a card that is to be changed from the review', async () => {
    const { widget, person, word } = await layMany();
    await person.press(word.review);
    await person.press(word.change('Kaart 79'));
    await until(() => active()?.closest('[data-card="card-79"]'), 'focus on the card');
    expect((await shown(widget)).length).to.equal(80);
  });

  it('is all in the list', async () => {
    const { widget, person, word } = await layMany();
    await person.press(word.list);
    await until(() => all(widget, 'group', /^Kaart/).length === 80, 'all cards');
  });
});
