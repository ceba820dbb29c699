import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { key, keyboard, shiftTab } from '../../tools/hands.js';
import { clear } from '../stage.js';
import { lay, type Table } from './table.js';

const card = 'Buurtkoor';

async function open({ person, word, widget }: Table, name = card): Promise<HTMLElement> {
  await person.press(word.move(name));
  return find(widget, 'dialog', word.moveTo(name));
}

const closed = ({ widget }: Table): Promise<boolean> => until(() => !all(widget, 'dialog').length, 'a closed dialog');

/** Focus is on the way to move this card again. */
const onMove = ({ word }: Table, name = card): Promise<boolean> =>
  until(() => nameOf(active() ?? document.body) === word.move(name), `focus on “${word.move(name)}”`);

async function places(table: Table, zone: string, name = card): Promise<void> {
  await open(table, name);
  await table.person.press(zone, table.word.moveTo(name));
  await closed(table);
}

describe('the dialog that moves a card', () => {
  afterEach(clear);

  it('opens by a button with the card’s name, and has focus', async () => {
    const table = await lay('board', keyboard);
    const dialog = await open(table);
    await until(() => dialog.contains(active()), 'focus in the dialog');
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('is walked through with Tab, all of it, and back', async () => {
    const table = await lay('board', keyboard);
    const dialog = await open(table);
    const buttons = all(dialog, 'button');
    for (let n = 1; n < buttons.length; n++) {
      await key('Tab');
      expect(active()).to.equal(buttons[n]);
    }
    for (let n = 1; n < buttons.length; n++) await shiftTab();
    expect(active()).to.equal(buttons[0]);
  });

  for (const [how, leave] of [
    ['Esc', () => key('Escape')],
    ['its Cancel button', ({ person, word }: Table) => person.press(word.cancel)],
  ] as const)
    it(`closes by ${how}, changes nothing, and gives focus back to the card`, async () => {
      const table = await lay('board', keyboard);
      await open(table);
      await leave(table);
      await closed(table);
      await onMove(table);
      expect(table.placements()).to.deep.equal({});
      expect(await table.listener.heard()).to.deep.equal([]);
    });

  it('puts the card in a zone, says so once, and focus stays with the card', async () => {
    const table = await lay('board', keyboard);
    const zone = table.say('known-others');
    await places(table, zone);
    await onMove(table);
    expect(table.placements()).to.deep.equal({ choir: ['known-others'] });
    expect(await table.cardsIn(zone)).to.deep.equal([card]);
    expect(await table.cardsIn(table.word.pile)).to.not.include(card);
    const said = await table.listener.heard();
    expect(said.length, said.join(' | ')).to.equal(1);
    expect(said[0]).to.include(card).and.include(zone).and.include('Nog te plaatsen');
  });

  it('offers a second zone, in the order of the zones, and no third', async () => {
    const table = await lay('board');
    await places(table, table.say('strangers-others'));
    await places(table, `+ ${table.say('known-others')}`);
    expect(table.placements()).to.deep.equal({ choir: ['known-others', 'strangers-others'] });
    expect(await table.cardsIn(table.say('known-others'))).to.deep.equal([card]);
    expect(await table.cardsIn(table.say('strangers-others'))).to.deep.equal([card]);
    expect((await table.listener.heard()).length).to.equal(2);
    const dialog = await open(table);
    expect(all(dialog, 'button', /^\+/)).to.deep.equal([]);
  });

  it('takes a card from two zones to one', async () => {
    const table = await lay('board');
    await places(table, table.say('strangers-others'));
    await places(table, `+ ${table.say('known-others')}`);
    await places(table, table.say('known-others'));
    expect(table.placements()).to.deep.equal({ choir: ['known-others'] });
  });

  it('tells “fits nowhere” from “not placed yet”, and back', async () => {
    const table = await lay('board');
    await places(table, table.word.none);
    expect(table.placements()).to.deep.equal({ choir: [] });
    await onMove(table);
    await places(table, table.word.takeOut);
    expect(table.placements()).to.deep.equal({});
    expect(await table.cardsIn(table.word.pile)).to.include(card);
    await onMove(table);
    expect((await table.listener.heard()).length).to.equal(2);
  });
});
