import { expect } from '@open-wc/testing';
import '../../../components/interview/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { key, keyboard, mouse } from '../../tools/hands.js';
import { findPlace } from '../../tools/person.js';
import { clear } from '../stage.js';
import { addNamed, openOffer, type Desk } from './desk.js';
import { marked } from './offer.js';

const names = ({ answers }: Desk): unknown[] => (answers().activities ?? []).map(({ what }) => what);
const title = ({ say }: Desk, n: number, name?: string): string =>
  `${say('activities.one')} ${n}${name ? `: ${name}` : ''}`;

/** Focus is on something with this name. */
const focusOn = (name: string | RegExp): Promise<unknown> =>
  until(
    () => {
      const text = nameOf(active() ?? document.body);
      return typeof name === 'string' ? text === name : name.test(text);
    },
    `focus on “${String(name)}”`,
  );

describe('the entries of a group', () => {
  afterEach(clear);

  for (const hand of [mouse, keyboard])
    it(`are added by ${hand.name}, with focus in the first box, and said once`, async () => {
      const desk = await openOffer(hand);
      for (const n of [1, 2]) {
        await desk.person.press(desk.say('activities.add'));
        const entry = await findPlace(desk.widget, title(desk, n));
        await until(() => entry.contains(active()), `focus in entry ${n}`);
        await focusOn(marked(desk.say('what')));
        const said = await desk.listener.heard();
        expect(said.length, said.join(' | ')).to.equal(1);
        expect(said[0]).to.include(title(desk, n));
      }
    });

  it('take their title from their first text, once the box is left', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Samen koken');
    await key('Tab');
    await find(desk.widget, 'heading', title(desk, 1, 'Samen koken'));
    expect(await desk.titles('activities')).to.deep.equal([title(desk, 1, 'Samen koken')]);
    await find(desk.widget, 'button', desk.word.remove(title(desk, 1, 'Samen koken')));
    await focusOn(marked(desk.say('need')));
  });

  it('are removed with focus on undo, and come back where they were with all that was typed', async () => {
    const desk = await openOffer(keyboard);
    await addNamed(desk, 'Koken', 'Koor', 'Klussen');
    await key('Tab');
    const before = structuredClone(desk.answers());
    await desk.listener.heard();
    await desk.person.press(desk.word.remove(title(desk, 2, 'Koor')));
    expect(names(desk)).to.deep.equal(['Koken', 'Klussen']);
    await focusOn(desk.word.undo);
    expect((await desk.listener.heard()).length).to.equal(1);
    expect(await desk.titles('activities')).to.deep.equal([title(desk, 1, 'Koken'), title(desk, 2, 'Klussen')]);
    await key('Enter');
    expect(desk.answers()).to.deep.equal(before);
    expect((await desk.listener.heard()).length).to.equal(1);
    expect(active(), 'focus is not lost').to.not.equal(document.body);
  });

  it('keep what was typed elsewhere between removing and undoing', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken', 'Koor');
    await key('Tab');
    await desk.person.press(desk.word.remove(title(desk, 1, 'Koken')));
    await desk.person.write(desk.say('neighbourhood'), 'Noord');
    await desk.person.write(marked(desk.say('need')), 'Zingen');
    await desk.person.press(desk.word.undo);
    expect(desk.answers()).to.deep.include({ neighbourhood: 'Noord' });
    expect(names(desk)).to.deep.equal(['Koken', 'Koor']);
    expect(desk.answers().activities![1]).to.include({ need: 'Zingen' });
  });

  it('go away when adding them is undone', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken');
    await desk.person.press(desk.word.undo);
    expect(desk.answers()).to.deep.equal({});
    expect(await desk.titles('activities')).to.deep.equal([]);
  });

  for (const hand of [mouse, keyboard])
    it(`are put in another order by ${hand.name}, with focus on the entry, and said once`, async () => {
      const desk = await openOffer(hand);
      await addNamed(desk, 'Koken', 'Koor', 'Klussen');
      await key('Tab');
      await desk.listener.heard();
      await desk.person.press(desk.word.up(title(desk, 3, 'Klussen')));
      expect(names(desk)).to.deep.equal(['Koken', 'Klussen', 'Koor']);
      await focusOn(desk.word.up(title(desk, 2, 'Klussen')));
      expect((await desk.listener.heard()).length).to.equal(1);
      await desk.person.press(desk.word.up(title(desk, 2, 'Klussen')));
      expect(names(desk)).to.deep.equal(['Klussen', 'Koken', 'Koor']);
      await focusOn(desk.word.down(title(desk, 1, 'Klussen')));
      await desk.person.press(desk.word.undo);
      await desk.person.press(desk.word.undo);
      expect(names(desk)).to.deep.equal(['Koken', 'Koor', 'Klussen']);
    });

  it('cannot go above the first place or below the last', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken', 'Koor');
    await key('Tab');
    const ways = (name: string) =>
      all(desk.widget, 'button', name).filter((one) => !(one as HTMLButtonElement).disabled);
    expect(ways(desk.word.up(title(desk, 1, 'Koken')))).to.deep.equal([]);
    expect(ways(desk.word.down(title(desk, 1, 'Koken'))).length).to.equal(1);
    expect(ways(desk.word.up(title(desk, 2, 'Koor'))).length).to.equal(1);
    expect(ways(desk.word.down(title(desk, 2, 'Koor')))).to.deep.equal([]);
  });

  it('have letters and questions apart in their names', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken');
    for (const [letter, id] of ['a what', 'b need', 'c who'].map((pair) => pair.split(' ') as [string, string]))
      expect(all(desk.widget, 'textbox', `${letter} ${desk.say(id)}`).length, desk.say(id)).to.equal(1);
  });
});
