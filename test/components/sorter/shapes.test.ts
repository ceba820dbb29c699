import { expect } from '@open-wc/testing';
import '../../../components/sorter/define.js';
import { resetMouse } from '@web/test-runner-commands';
import { all, find, until } from '../../tools/deep.js';
import { drag } from '../../tools/drag.js';
import { keyboard, mouse } from '../../tools/hands.js';
import { click } from '../../tools/mouse.js';
import { clear } from '../stage.js';
import { lay, shells, ties } from './custom.js';

const rings = { watering: ['occasional'], planning: ['core'], harvest: ['active'] };
const names: Record<string, string> = { watering: 'Water geven', planning: 'Plannen maken', harvest: 'Oogsten' };
const ringNames: Record<string, string> = {
  core: 'De kern',
  active: 'De actieve mensen',
  occasional: 'Wie af en toe komt',
};

describe('a sorter of rings', () => {
  afterEach(async () => {
    await resetMouse();
    clear();
  });

  it('has each ring in the one around it', async () => {
    const { widget } = await lay(...shells, 'board');
    const [outer, middle, inner] = ['occasional', 'active', 'core'].map((id) =>
      widget.shadowRoot!.querySelector(`[data-zone=${id}]`),
    );
    expect(outer!.contains(middle!) && middle!.contains(inner!)).to.equal(true);
  });

  for (const [way, view] of [
    ['drag', 'board'],
    ['tap', 'board'],
    ['click', 'board'],
    ['dialog', 'board'],
    ['list', 'list'],
  ] as const)
    it(`takes cards by ${way}`, async () => {
      const { widget, person, word } = await lay(...shells, view, way === 'list' ? keyboard : mouse);
      for (const [card, [ring]] of Object.entries(rings)) {
        const [name, zone] = [names[card]!, ringNames[ring!]!];
        if (way === 'list') await person.choose(name, zone);
        else if (way === 'drag') {
          const heading = await find(await find(widget, 'group', zone), 'heading', zone);
          await drag(await find(widget, 'button', name), heading);
        } else if (way === 'dialog') {
          await person.press(word.move(name));
          await person.press(zone, word.moveTo(name));
        } else {
          await person.press(name);
          if (way === 'tap') await person.press(word.placeHere(name, zone));
          else await click(await find(await find(widget, 'group', zone), 'heading', zone));
        }
      }
      expect(widget.answers.placements).to.deep.equal(rings);
    });

  it('counts the people in each ring, says when that is no number, and undoes', async () => {
    for (const view of ['board', 'list'] as const) {
      const { widget, person, word } = await lay(...shells, view);
      await find(widget, 'textbox', 'Hoeveel mensen? De kern');
      await person.write('Hoeveel mensen? De kern', '3');
      await person.write('Hoeveel mensen? Wie af en toe komt', '30');
      expect(widget.answers.counts).to.deep.equal({ core: 3, occasional: 30 });
      await person.write('Hoeveel mensen? De kern', 'x');
      expect(widget.shadowRoot!.textContent).to.include('Vul een heel getal in');
      expect(widget.answers.counts, 'what was right stays').to.deep.equal({ core: 3, occasional: 30 });
      await person.press(word.undo);
      expect(widget.answers.counts).to.deep.equal({ core: 3 });
      expect(widget.result!.answers).to.deep.equal({ placements: {}, counts: { core: 3 } });
      clear();
    }
  });

  it('shows counts and cards in the review and the result', async () => {
    const { widget, person, word } = await lay(...shells, 'board');
    widget.answers = { placements: rings, counts: { core: 3 }, about: { planning: { wish: 'tighter' } } };
    await person.press(word.review);
    await find(widget, 'heading', word.reviewTitle);
    const review = widget.shadowRoot!.textContent;
    expect(review).to.include('De kern: Hoeveel mensen?').and.include('Liever hechter');
    await person.press(word.complete);
    await until(() => widget.shadowRoot!.querySelector('.filled'), 'the filled rings');
    expect(widget.shadowRoot!.textContent).to.include('Hoeveel mensen? 3').and.include('Liever hechter');
  });
});

describe('a sorter of bins', () => {
  afterEach(clear);

  it('lets a card lie in several, and asks more about it only beside the placing', async () => {
    const { widget, person, word } = await lay(...ties, 'board');
    for (const zone of ['Met mensen zoals zij', '+ Met instanties']) {
      await person.press(word.move('Straatfeest'));
      await person.press(zone, word.moveTo('Straatfeest'));
    }
    expect(widget.answers).to.deep.equal({ placements: { 'street-party': ['bonding', 'linking'] } });
    expect(all(widget, 'radio')).to.deep.equal([]);
  });

  for (const hand of [mouse, keyboard])
    it(`takes how sure, why and the trend on the board, by ${hand.name}, with focus back on the card`, async () => {
      const { widget, person, listener } = await lay(...ties, 'board', hand);
      await person.press('Meer over “Straatfeest”');
      await person.choose('Hoe zeker ben je?', 'Ik twijfel');
      await person.choose('Hoe gaat het met de band tussen de mensen?', 'Hechter dan eerst');
      await person.write('Waarom hier?', 'Iedereen komt.');
      await person.press('Sluit');
      await until(() => !all(widget, 'dialog').length, 'a closed dialog');
      const about = { 'street-party': { sure: 'unsure', trend: 'stronger', why: 'Iedereen komt.' } };
      expect(widget.answers).to.deep.equal({ placements: {}, about });
      expect(await listener.heard(), 'controls say it themselves').to.deep.equal([]);
      expect(widget.shadowRoot!.querySelector('.marks')!.textContent).to.equal('?↗…');
    });

  it('takes the same in the list, keeps the cursor where it is, and undoes what was typed as one', async () => {
    const { widget, person, word } = await lay(...ties, 'list');
    await person.press('Meer over “Straatfeest”');
    const box = (await find(widget, 'textbox', 'Waarom hier?')) as HTMLTextAreaElement;
    await person.hand.write(box, 'Iedereen');
    box.setSelectionRange(0, 0);
    await widget.updateComplete;
    expect(box.selectionStart).to.equal(0);
    expect(widget.answers.about).to.deep.equal({ 'street-party': { why: 'Iedereen' } });
    await person.press(word.undo);
    expect(widget.answers).to.deep.equal({ placements: {} });
    expect(box.value).to.equal('');
  });

  it('goes with an own card that is removed, and comes back with it', async () => {
    const { widget, person, word } = await lay(...ties, 'list');
    const own = {
      placements: { 'own-1': ['bonding'] },
      cards: [{ id: 'own-1', label: 'Koor' }],
      about: { 'own-1': { why: 'x' } },
    };
    widget.answers = own;
    await person.press(word.remove('Koor'));
    expect(widget.answers).to.deep.equal({ placements: {} });
    await person.press(word.undo);
    expect(widget.answers).to.deep.equal(own);
  });
});
