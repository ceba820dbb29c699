import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { key, keyboard, mouse } from '../../tools/hands.js';
import { clear } from '../stage.js';
import { put } from './journey.js';
import { lay, type Table } from './table.js';

const card = 'Buurtkoor';
const group = ({ widget }: Table): Promise<HTMLElement> => find(widget, 'group', card);
const checked = async (table: Table): Promise<string[]> =>
  [...all(await group(table), 'radio'), ...all(await group(table), 'checkbox')]
    .filter((one) => (one as HTMLInputElement).checked)
    .map(nameOf);

describe('the list of a sorter', () => {
  afterEach(clear);

  it('is one question of native radios per card, with nothing chosen', async () => {
    const table = await lay('list');
    expect(all(table.widget, 'group').filter((one) => one.localName === 'fieldset').length).to.equal(12);
    expect(all(table.widget, 'radio').length).to.equal(12 * 6);
    expect(await checked(table)).to.deep.equal([]);
    const radios = all(await group(table), 'radio') as HTMLInputElement[];
    expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
  });

  it('says a choice at most once, and undoes it', async () => {
    const table = await lay('list');
    await table.person.choose(card, table.say('known-others'));
    expect((await table.listener.heard()).length).to.be.at.most(1);
    await table.person.press(table.word.undo);
    expect(table.placements()).to.deep.equal({});
    expect(await checked(table)).to.deep.equal([]);
  });

  it('takes two zones and no third, and lets go of one', async () => {
    const table = await lay('list');
    const { person, word, say } = table;
    await put.list(table, card, ['known-each-other', 'strangers-others']);
    expect(table.placements()).to.deep.equal({ choir: ['known-each-other', 'strangers-others'] });
    const boxes = all(await group(table), 'checkbox') as HTMLInputElement[];
    expect(boxes.filter((box) => !box.disabled).map(nameOf)).to.deep.equal([
      say('known-each-other'),
      say('strangers-others'),
    ]);
    await person.tick(say('known-each-other'), card);
    expect(table.placements()).to.deep.equal({ choir: ['strangers-others'] });
    expect(await checked(table)).to.deep.equal([word.several, say('strangers-others')]);
    await person.choose(card, say('known-others'));
    expect(table.placements()).to.deep.equal({ choir: ['known-others'] });
    expect(all(await group(table), 'checkbox')).to.deep.equal([]);
  });

  for (const hand of [mouse, keyboard])
    it(`takes an answer away by ${hand.name}, and focus stays with the question`, async () => {
      const table = await lay('list', hand);
      await table.person.choose(card, table.say('known-each-other'));
      await table.person.press(new RegExp(`^${table.word.clear}`), card);
      expect(table.placements()).to.deep.equal({});
      expect(await checked(table)).to.deep.equal([]);
      const question = await group(table);
      await until(() => question.contains(active()), 'focus in the question');
    });

  it('leaves it to the radios to say what arrow keys choose, which is one thing to undo', async () => {
    const table = await lay('list', keyboard);
    await table.person.choose(card, table.say('known-each-other'));
    await table.listener.heard();
    await key('ArrowDown');
    await key('ArrowDown');
    expect(table.placements()).to.deep.equal({ choir: ['strangers-each-other'] });
    expect(await table.listener.heard()).to.deep.equal([]);
    await table.person.press(/^Maak ongedaan/);
    expect(table.placements()).to.deep.equal({ choir: ['known-each-other'] });
  });

  it('is the same state as the board', async () => {
    const table = await lay('list');
    const { person, word, say } = table;
    await put.list(table, card, ['known-each-other', 'known-others']);
    await person.choose('Repair Café', word.none);
    await person.choose('Eettafel', say('strangers-others'));
    const before = structuredClone(table.widget.answers);
    await person.press(word.board);
    expect(await table.cardsIn(say('known-each-other'))).to.deep.equal([card]);
    expect(await table.cardsIn(say('known-others'))).to.deep.equal([card]);
    expect(await table.cardsIn(new RegExp(`^${word.none}`))).to.deep.equal(['Repair Café']);
    expect((await table.cardsIn(word.pile)).length).to.equal(9);
    await person.press(word.list);
    expect(await checked(table)).to.deep.equal([word.several, say('known-each-other'), say('known-others')]);
    expect(table.widget.answers).to.deep.equal(before);
  });

  it('says which view is shown', async () => {
    const { widget, person, word } = await lay('list');
    const pressed = async (name: string) => (await find(widget, 'button', name)).getAttribute('aria-pressed');
    expect([await pressed(word.list), await pressed(word.board)]).to.deep.equal(['true', 'false']);
    await person.press(word.board);
    expect([await pressed(word.list), await pressed(word.board)]).to.deep.equal(['false', 'true']);
    expect(nameOf(active()!)).to.equal(word.board);
  });

  it('shows answers that code sets, and fires nothing', async () => {
    const table = await lay('list');
    let heard = 0;
    for (const name of ['samen-change', 'input', 'change']) document.addEventListener(name, () => heard++);
    table.widget.answers = { placements: { choir: ['known-others'] } };
    await until(() => all(table.widget, 'radio').some((one) => (one as HTMLInputElement).checked), 'a chosen option');
    expect(await checked(table)).to.deep.equal([table.say('known-others')]);
    expect(heard).to.equal(0);
  });
});
