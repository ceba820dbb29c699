import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { resetMouse } from '@web/test-runner-commands';
import { find, until } from '../../tools/deep.js';
import { drag, lift, over, release } from '../../tools/drag.js';
import { key, mouse } from '../../tools/hands.js';
import { frames } from '../../tools/mouse.js';
import { clear, speak } from '../stage.js';
import { card, cardOf, ghosts, gliding, nothingStuck, zoneOf } from './dragging.js';
import { lay } from './table.js';

describe('a drag that is not let go where it was going', () => {
  afterEach(async () => {
    await resetMouse();
    clear();
  });

  it('is undone by Esc, and by the browser taking the pointer away', async () => {
    const table = await lay('board');
    const zone = await zoneOf(table, table.say('known-others'));
    const ends = [
      () => key('Escape'),
      async () => window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: pressed })),
      async () => window.dispatchEvent(new Event('blur')),
    ];
    let pressed = 0;
    table.widget.addEventListener('pointerdown', ({ pointerId }) => (pressed = pointerId));
    for (const end of ends) {
      await lift(await cardOf(table));
      await over(zone);
      await end();
      await until(() => !ghosts(table), 'no copy of the card');
      await release();
    }
    expect(table.placements()).to.deep.equal({});
    await nothingStuck(table);
  });

  it('chooses nothing when it was undone and the button is let go on the card; keys work meanwhile', async () => {
    const table = await lay('board');
    await lift(await cardOf(table));
    await key('Escape');
    await until(() => !gliding(table), 'a card in its place');
    await release();
    expect((await cardOf(table)).getAttribute('aria-pressed')).to.equal('false');
    await lift(await cardOf(table));
    await key('Escape');
    (await find(table.widget, 'button', table.word.move(card))).focus();
    await key('Enter');
    await find(table.widget, 'dialog', table.word.moveTo(card));
    await release();
  });

  it('lets what a card passes on its way back take the pointer, until the card is there', async () => {
    const table = await lay('board');
    const target = await cardOf(table);
    await lift(target);
    await over(await cardOf(table, 'Buurtkoor'));
    await key('Escape');
    const way = await until(() => gliding(table), 'a card on its way');
    way.pause();
    way.currentTime = 0;
    await over(await cardOf(table, 'Buurtkoor'));
    await release();
    await drag(await cardOf(table, 'Buurtkoor'), await zoneOf(table, table.say('known-others')));
    expect(table.placements()).to.deep.equal({ choir: ['known-others'] });
    way.finish();
    await drag(target, await zoneOf(table, table.say('known-others')));
    expect(table.placements()).to.have.property('phone-circle');
  });

  it('takes no second card while one is dragged', async () => {
    const table = await lay('board');
    await lift(await cardOf(table));
    const other = (await cardOf(table, 'Buurtkoor')).closest('li')!;
    const finger = { pointerId: 77, pointerType: 'mouse', bubbles: true, composed: true, clientX: 5, clientY: 5 };
    other.dispatchEvent(new PointerEvent('pointerdown', finger));
    window.dispatchEvent(new PointerEvent('pointermove', { ...finger, clientX: 300, clientY: 300 }));
    window.dispatchEvent(new PointerEvent('pointerup', finger));
    expect(ghosts(table)).to.equal(1);
    await over(await zoneOf(table, table.say('known-others')));
    await release();
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
    await nothingStuck(table);
  });

  it('ends when the card goes, and loses nothing else', async () => {
    const table = await lay('board');
    const cards = [{ id: 'own-1', label: 'Straatfeest' }];
    table.widget.answers = { placements: { choir: ['known-others'] }, cards };
    await lift(await cardOf(table, 'Straatfeest'));
    table.widget.answers = { placements: { choir: ['known-others'] } };
    await until(() => !ghosts(table), 'no copy of the card');
    await over(await zoneOf(table, table.say('known-others')));
    await release();
    expect(table.widget.answers).to.deep.equal({ placements: { choir: ['known-others'] } });
    await nothingStuck(table);
  });

  it('goes on when another card goes, with the mark on the right card', async () => {
    const table = await lay('board');
    await lift(await cardOf(table));
    table.widget.answers = { placements: { 'supper-club': ['known-others'] } };
    await until(() => table.placements()['supper-club'], 'the other card in its zone');
    await frames(2);
    const marks = [...table.widget.shadowRoot!.querySelectorAll('[data-dragged]')];
    expect(marks.map((one) => (one as HTMLElement).dataset['card'])).to.deep.equal(['phone-circle']);
    await over(await zoneOf(table, table.say('strangers-others')));
    await release();
    expect(table.placements()['phone-circle']).to.deep.equal(['strangers-others']);
    await nothingStuck(table);
  });

  it('goes on through a switch of language', async () => {
    const table = await lay('board');
    await lift(await cardOf(table));
    speak('en');
    const zone = await zoneOf(table, 'With people you know, for others');
    await over(zone);
    await release();
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
    expect(ghosts(table)).to.equal(0);
  });

  it('ends when the board makes way for the list', async () => {
    const table = await lay('board', mouse, { view: 'auto' });
    table.widget.style.inlineSize = '700px';
    await lift(await cardOf(table));
    table.widget.style.inlineSize = '300px';
    await find(table.widget, 'radio', table.word.none);
    await until(() => !ghosts(table), 'no copy of the card');
    await release();
    expect(table.placements()).to.deep.equal({});
  });

  it('ends when the element leaves the page', async () => {
    const table = await lay('board');
    await lift(await cardOf(table));
    table.widget.remove();
    await frames(2);
    expect(ghosts(table)).to.equal(0);
    document.body.append(table.widget);
    await release();
    expect(table.placements()).to.deep.equal({});
    await nothingStuck(table);
  });
});
