import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { drag, lift, over, release } from '../../tools/drag.js';
import { key } from '../../tools/hands.js';
import { frames } from '../../tools/mouse.js';
import { clear } from '../stage.js';
import { card, cardOf, ghosts, nothingStuck, zoneOf } from './dragging.js';
import { lay } from './table.js';

describe('dragging a card', () => {
  afterEach(async () => {
    await resetMouse();
    clear();
  });

  it('places it, says so once, and keeps focus on the card', async () => {
    const table = await lay('board');
    const zone = table.say('known-others');
    await drag(await cardOf(table), await zoneOf(table, zone));
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
    const said = await table.listener.heard();
    expect(said.length, said.join(' | ')).to.equal(1);
    expect(said[0]).to.include(card).and.include(zone);
    await until(() => nameOf(active()!) === table.word.move(card), 'focus on the card');
    expect(all(table.widget, 'button', /^Zet hier/), 'nothing waits for a zone').to.deep.equal([]);
    await nothingStuck(table);
  });

  it('takes hold of it anywhere, also at the button that moves it', async () => {
    const table = await lay('board');
    await drag(
      await find(table.widget, 'button', table.word.move(card)),
      await zoneOf(table, table.say('known-others')),
    );
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-others'] });
    expect(all(table.widget, 'dialog')).to.deep.equal([]);
  });

  it('moves it on, to nowhere and back to the pile', async () => {
    const table = await lay('board');
    await drag(await cardOf(table), await zoneOf(table, table.say('known-others')));
    await drag(await cardOf(table), await zoneOf(table, table.say('known-each-other')));
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-each-other'] });
    await drag(await cardOf(table), await zoneOf(table, /^Past nergens/));
    expect(table.placements()).to.deep.equal({ 'phone-circle': [] });
    await drag(await cardOf(table), await zoneOf(table, table.word.pile));
    expect(table.placements()).to.deep.equal({});
  });

  it('moves a card that lies in two zones out of the one it was taken from', async () => {
    const table = await lay('board');
    table.widget.answers = { placements: { 'phone-circle': ['known-each-other', 'strangers-others'] } };
    const zone = await zoneOf(table, table.say('strangers-others'));
    await drag(await find(zone, 'button', card), await zoneOf(table, table.say('known-others')));
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-each-other', 'known-others'] });
  });

  it('shows where it would land, and leaves the card in its place until then', async () => {
    const table = await lay('board');
    const zone = await zoneOf(table, table.say('known-others'));
    await lift(await cardOf(table));
    await over(zone);
    expect(zone.hasAttribute('data-over')).to.equal(true);
    expect(ghosts(table)).to.equal(1);
    expect(table.placements()).to.deep.equal({});
    await release();
    await nothingStuck(table);
  });

  it('does nothing when it is let go where it came from, or beside the zones', async () => {
    const table = await lay('board');
    const told: Event[] = [];
    table.widget.addEventListener('samen-change', (event) => told.push(event));
    await drag(await cardOf(table), await zoneOf(table, table.word.pile));
    await lift(await cardOf(table));
    await over(await find(table.widget, 'heading', table.say('title')));
    await release();
    expect(table.placements()).to.deep.equal({});
    expect(told).to.deep.equal([]);
    expect(await table.listener.heard()).to.deep.equal([]);
    await nothingStuck(table);
  });

  it('is no drag before the pointer went some way: the card is chosen', async () => {
    const table = await lay('board');
    await table.person.press(card);
    expect((await cardOf(table)).getAttribute('aria-pressed')).to.equal('true');
    expect(ghosts(table)).to.equal(0);
  });

  it('scrolls the page while the pointer rests near its edge, and lands where it then is', async () => {
    const table = await lay('board');
    const tall = document.createElement('div');
    tall.style.blockSize = '3000px';
    document.body.append(tall);
    await lift(await cardOf(table));
    const before = scrollY;
    await sendMouse({ type: 'move', position: [200, innerHeight - 8] });
    await until(() => scrollY > before + 100, 'a page that scrolls');
    await key('Escape');
    await release();
    const rest = scrollY;
    await frames(5);
    expect(scrollY, 'no more scrolling').to.equal(rest);
    await nothingStuck(table);
  });

  it('scrolls a box around the element', async () => {
    const table = await lay('board');
    const box = document.createElement('div');
    box.style.cssText = 'block-size: 400px; overflow: auto; margin-block: 20px';
    document.body.append(box);
    box.append(table.widget);
    await lift(await cardOf(table));
    const { bottom, left } = box.getBoundingClientRect();
    const before = box.scrollTop;
    await sendMouse({ type: 'move', position: [Math.round(left + 100), Math.round(bottom - 8)] });
    await until(() => box.scrollTop > before + 50, 'a box that scrolls');
    await key('Escape');
    await release();
    await nothingStuck(table);
  });

  it('works in shadow roots, in slots, in what is turned or scaled, and from right to left', async () => {
    const table = await lay('board');
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    const light = document.createElement('div');
    light.append(table.widget);
    inner.append(light);
    inner.style.transform = 'scale(0.8)';
    outer.dir = 'rtl';
    outer.style.transform = 'translate(5px, 10px)';
    document.body.append(outer);
    await drag(await cardOf(table), await zoneOf(table, table.say('known-each-other')));
    expect(table.placements()).to.deep.equal({ 'phone-circle': ['known-each-other'] });
    await nothingStuck(table);
  });
});
