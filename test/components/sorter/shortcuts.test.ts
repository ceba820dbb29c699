import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { sendKeys } from '@web/test-runner-commands';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { keyboard } from '../../tools/hands.js';
import { clear } from '../stage.js';
import { lay, type Table } from './table.js';

async function hold(modifiers: string[], press: string): Promise<void> {
  for (const down of modifiers) await sendKeys({ down });
  await sendKeys({ press });
  for (const up of modifiers) await sendKeys({ up });
}

async function placed(): Promise<Table> {
  const table = await lay('board', keyboard);
  const { person, word, say } = table;
  await person.press(word.move('Belcirkel'));
  await person.press(say('known-others'), word.moveTo('Belcirkel'));
  await table.listener.heard();
  return table;
}

describe('undo and redo', () => {
  afterEach(clear);

  it('name the card and the zone, and tell their keys', async () => {
    const { widget, person, word } = await placed();
    const undo = await find(widget, 'button', word.undo);
    expect(nameOf(undo)).to.equal('Maak ongedaan: “Belcirkel” naar Met bekenden, voor anderen');
    expect(undo.getAttribute('aria-keyshortcuts')).to.include('Control+Z');
    await person.press(word.undo);
    const redo = await find(widget, 'button', word.redo);
    expect(nameOf(redo)).to.equal('Doe opnieuw: “Belcirkel” naar Met bekenden, voor anderen');
    expect(active(), 'focus goes to what can be done next').to.equal(redo);
  });

  for (const again of [
    ['Control', 'y'],
    ['Control', 'Shift', 'z'],
  ])
    it(`work by Ctrl+Z and ${again.join('+')}, and say once what they did`, async () => {
      const { placements, listener } = await placed();
      await hold(['Control'], 'z');
      expect(placements()).to.deep.equal({});
      expect(await listener.heard()).to.deep.equal(['Ongedaan gemaakt: “Belcirkel” naar Met bekenden, voor anderen']);
      await hold(again.slice(0, -1), again.at(-1)!);
      expect(placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
      expect((await listener.heard()).length).to.equal(1);
    });

  it('leave a box of text to the browser', async () => {
    const { person, word, placements } = await placed();
    await person.write(word.cardName, 'Koor');
    // Not every driver's keys make the browser undo: what counts is that nothing of ours keeps it from doing so.
    const taken: boolean[] = [];
    document.body.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'z') taken.push(defaultPrevented);
    });
    await hold(['Control'], 'z');
    expect(placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
    expect(taken).to.deep.equal([false]);
  });

  it('forget what was undone once something else is done', async () => {
    const { widget, person, word, say } = await placed();
    await person.press(word.undo);
    await person.press(word.move('Buurtkoor'));
    await person.press(say('known-others'), word.moveTo('Buurtkoor'));
    await until(() => !all(widget, 'button', word.redo).length, 'nothing to redo');
  });

  it('bring back all that was erased', async () => {
    const { person, word, placements } = await placed();
    await person.press(word.erase);
    expect(placements()).to.deep.equal({});
    await person.press(word.undo);
    expect(placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
  });
});
