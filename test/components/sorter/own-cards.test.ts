import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { key, keyboard, mouse } from '../../tools/hands.js';
import { clear } from '../stage.js';
import { put } from './journey.js';
import { lay, type Table } from './table.js';

const own = 'Straatfeest';
const labels = ({ widget }: Table): string[] => (widget.answers.cards ?? []).map(({ label }) => label);

async function add({ person, word }: Table, name = own): Promise<void> {
  await person.write(word.cardName, name);
  await person.press(word.addCard);
}

/** Opens the place where the own card can be renamed or removed. */
async function openCard(table: Table, view: 'list' | 'board', name = own): Promise<void> {
  if (view === 'board') await table.person.press(table.word.move(name));
}

async function rename(table: Table, view: 'list' | 'board', more: string): Promise<void> {
  const { person, word, widget } = table;
  await openCard(table, view);
  await person.press(word.rename(own));
  const box = (await until(
    () => all(widget, 'textbox', word.cardName).find((one) => (one as HTMLInputElement).value === own),
    'a box with the name',
  )) as HTMLInputElement;
  await person.hand.write(box, more);
  await key('Enter');
}

describe('a card of one’s own', () => {
  afterEach(clear);

  for (const hand of [mouse, keyboard])
    it(`is added by ${hand.name}, said once, and the box waits for the next`, async () => {
      const table = await lay('board', hand);
      await add(table);
      expect(labels(table)).to.deep.equal([own]);
      expect(await table.cardsIn(table.word.pile)).to.include(own);
      const said = await table.listener.heard();
      expect(said.length, said.join(' | ')).to.equal(1);
      expect(said[0]).to.include(own);
      const box = (await find(table.widget, 'textbox', table.word.cardName)) as HTMLInputElement;
      expect(box.value).to.equal('');
      expect(active()).to.equal(box);
    });

  it('is added by Enter, and never without a name', async () => {
    const table = await lay('list', keyboard);
    await table.person.write(table.word.cardName, '   ');
    await key('Enter');
    expect(labels(table)).to.deep.equal([]);
    expect(await table.listener.heard()).to.deep.equal([]);
    await table.person.write(table.word.cardName, own);
    await key('Enter');
    expect(labels(table)).to.deep.equal([own]);
  });

  it('does not send the form it stands in', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    let sent = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), sent++));
    const table = await lay('list');
    form.append(table.widget);
    await add(table);
    expect([sent, ...labels(table)]).to.deep.equal([0, own]);
  });

  for (const view of ['list', 'board'] as const) {
    it(`is renamed in the ${view}, keeps its place, and the old name comes back by undo`, async () => {
      const table = await lay(view);
      await add(table);
      await put[view === 'list' ? 'list' : 'dialog'](table, own, ['known-others']);
      const { placements } = table;
      const before = placements();
      await table.listener.heard();
      await rename(table, view, ' 2026');
      await until(() => labels(table)[0] === `${own} 2026`, 'the new name');
      expect(placements()).to.deep.equal(before);
      expect((await table.listener.heard()).length).to.equal(1);
      await until(() => active() !== document.body && active() !== null, 'focus');
      await table.person.press(table.word.undo);
      expect(labels(table)).to.deep.equal([own]);
    });

    it(`is removed in the ${view} with its place, and both come back by undo`, async () => {
      const table = await lay(view);
      await add(table, 'Ander feest');
      await add(table);
      await put[view === 'list' ? 'list' : 'dialog'](table, own, ['known-others']);
      const before = structuredClone(table.widget.answers);
      await table.listener.heard();
      await openCard(table, view);
      await table.person.press(table.word.remove(own));
      expect(labels(table)).to.deep.equal(['Ander feest']);
      expect(table.placements()).to.deep.equal({});
      expect((await table.listener.heard()).length).to.equal(1);
      await until(() => nameOf(active() ?? document.body).match(table.word.undo), 'focus on undo');
      await key('Enter');
      expect(table.widget.answers).to.deep.equal(before);
    });
  }

  it('goes away again when adding it is undone', async () => {
    const table = await lay('board');
    await add(table);
    await table.person.press(table.word.undo);
    expect(table.widget.answers).to.deep.equal({ placements: {} });
    expect(all(table.widget, 'button', own)).to.deep.equal([]);
  });

  it('is the only kind that can be renamed or removed', async () => {
    const table = await lay('list');
    await add(table);
    expect(all(table.widget, 'button', /^Verwijder/).map(nameOf)).to.deep.equal([table.word.remove(own)]);
    expect(all(table.widget, 'button', /^Wijzig naam/).map(nameOf)).to.deep.equal([table.word.rename(own)]);
  });
});
