import { expect } from '@open-wc/testing';
import '../../../components/interview/define.js';
import { all, find, nameOf, until } from '../../tools/deep.js';
import { key } from '../../tools/hands.js';
import { findPlace } from '../../tools/person.js';
import { clear, speak } from '../stage.js';
import { put } from '../sorter/journey.js';
import { addNamed, openOffer, type Desk } from './desk.js';
import { marked } from './offer.js';

const sorter = ({ widget, say }: Desk): Promise<HTMLElement> => findPlace(widget, marked(say('typology')));
const cardsIn = async (desk: Desk, zone: string | RegExp): Promise<string[]> =>
  all(await find(await sorter(desk), 'group', zone), 'listitem').map((card) => nameOf(all(card, 'button')[0]!));
const asked = (desk: Desk): Promise<string[]> => desk.titles('per-activity');

async function deskWith(...names: string[]): Promise<Desk> {
  const desk = await openOffer();
  await addNamed(desk, ...names);
  await key('Tab');
  return desk;
}

describe('activities as the cards of a sorter', () => {
  afterEach(clear);

  it('says first that there is nothing to place yet', async () => {
    const desk = await openOffer();
    expect(all(await sorter(desk), 'button')).to.deep.equal([]);
    expect((await sorter(desk)).textContent).to.include('Vul eerst hierboven iets in');
  });

  it('are called what they are called in the form, also after a change', async () => {
    const desk = await deskWith('Koken');
    await until(async () => (await cardsIn(desk, desk.word.pile)).length, 'a card');
    expect(await cardsIn(desk, desk.word.pile)).to.deep.equal(['Koken']);
    await desk.person.write(marked(desk.say('what')), ' op dinsdag');
    await key('Tab');
    await find(await sorter(desk), 'button', 'Koken op dinsdag');
    expect(await cardsIn(desk, desk.word.pile)).to.deep.equal(['Koken op dinsdag']);
  });

  it('can be told apart when they have no name yet', async () => {
    const desk = await openOffer();
    for (let n = 0; n < 2; n++) await desk.person.press(desk.say('activities.add'));
    await find(await sorter(desk), 'button', 'zonder naam 2');
    expect(await cardsIn(desk, desk.word.pile)).to.deep.equal(['zonder naam 1', 'zonder naam 2']);
  });

  it('are asked about further once they are placed, fits nowhere included, and no longer when taken back', async () => {
    const desk = await deskWith('Koken', 'Koor', 'Klussen');
    await put.dialog(desk, 'Koor', ['known-others']);
    await put.dialog(desk, 'Klussen', []);
    expect(await asked(desk)).to.deep.equal(['Activiteit 2: Koor', 'Activiteit 3: Klussen']);
    await desk.person.choose(marked(desk.say('cohesion')), desk.say('maybe'), marked(desk.say('per-activity')));
    await desk.person.press(desk.word.move('Koor'));
    await desk.person.press(desk.word.takeOut, desk.word.moveTo('Koor'));
    expect(await asked(desk)).to.deep.equal(['Activiteit 3: Klussen']);
  });

  it('lose their place when they are removed, and get it back by undo', async () => {
    const desk = await deskWith('Koken', 'Koor');
    await put.dialog(desk, 'Koor', ['known-each-other', 'known-others']);
    await desk.person.write(marked(desk.say('role')), 'Een zaal');
    await key('Tab');
    const before = structuredClone(desk.answers());
    await desk.person.press(desk.word.remove('Activiteit 2: Koor'));
    expect(desk.answers().typology?.placements ?? {}).to.deep.equal({});
    expect(await asked(desk)).to.deep.equal([]);
    await key('Enter'); // focus is on "undo"
    expect(desk.answers()).to.deep.equal(before);
    await until(() => all(desk.widget, 'heading', 'Activiteit 2: Koor').length === 2, 'its entry and its questions');
    expect(await cardsIn(desk, desk.say('known-others'))).to.deep.equal(['Koor']);
  });

  it('say what goes with them when they are removed, also in the name of the undo', async () => {
    const desk = await deskWith('Koken', 'Koor', 'Klussen');
    await put.dialog(desk, 'Koken', ['known-each-other']);
    await put.dialog(desk, 'Koor', []);
    const within = marked(desk.say('per-activity'));
    await desk.person.write(marked(desk.say('role')), 'Een zaal', within);
    await key('Tab');
    const told = async (n: string): Promise<string> => {
      await desk.listener.heard();
      await desk.person.press(desk.word.remove(n));
      const said = (await desk.listener.heard()).at(-1)!;
      await find(desk.widget, 'button', `Maak ongedaan: ${said}`);
      return said;
    };
    const where = `met de plek in ‘${desk.say('known-each-other')}’`;
    expect(await told('Activiteit 1: Koken')).to.equal(
      `Verwijderd: Activiteit 1: Koken, ${where}, met wat je er verderop over schreef`,
    );
    expect(await told('Activiteit 1: Koor')).to.equal('Verwijderd: Activiteit 1: Koor, met de plek in ‘Past nergens’');
    expect(await told('Activiteit 1: Klussen')).to.equal('Verwijderd: Activiteit 1: Klussen');
  });

  it('keep their place and show their hint when they are renamed in the form', async () => {
    const desk = await deskWith('Koken');
    await desk.person.write(marked(desk.say('need')), 'Mensen ontmoeten');
    await key('Tab');
    await put.dialog(desk, 'Koken', ['known-others']);
    const { typology } = structuredClone(desk.answers());
    await desk.person.write(marked(desk.say('what')), ' op dinsdag');
    await key('Tab');
    await find(await sorter(desk), 'button', 'Koken op dinsdag');
    expect(desk.answers().typology).to.deep.equal(typology);
    expect(await cardsIn(desk, desk.say('known-others'))).to.deep.equal(['Koken op dinsdag']);
    await desk.person.press(desk.word.list);
    const question = await find(await sorter(desk), 'group', 'Koken op dinsdag');
    expect(question.textContent).to.include('Mensen ontmoeten');
  });

  it('keep their place when they get another order', async () => {
    const desk = await deskWith('Koken', 'Koor');
    await put.dialog(desk, 'Koor', ['known-others']);
    const { typology } = structuredClone(desk.answers());
    await desk.person.press(desk.word.up('Activiteit 2: Koor'));
    expect(desk.answers().typology).to.deep.equal(typology);
    expect(await cardsIn(desk, desk.say('known-others'))).to.deep.equal(['Koor']);
    expect(await asked(desk)).to.deep.equal(['Activiteit 1: Koor']);
  });

  it('tell the page of a move once, as an answer of the form', async () => {
    const desk = await deskWith('Koken');
    const heard: Event[] = [];
    for (const name of ['samen-change', 'input', 'change'])
      document.addEventListener(name, (event) => heard.push(event));
    await put.dialog(desk, 'Koken', ['known-others']);
    expect(heard.map(({ type }) => type).sort()).to.deep.equal(['change', 'input', 'samen-change']);
    expect(heard.every(({ target }) => target === desk.widget)).to.equal(true);
    expect(heard.find(({ type }) => type === 'samen-change')).to.include({ field: 'typology' });
  });

  it('speak the language of the form, and keep their place', async () => {
    const desk = await deskWith('Koken');
    await put.dialog(desk, 'Koken', ['known-others']);
    const before = structuredClone(desk.answers());
    speak('en');
    await find(desk.widget, 'button', 'Move “Koken”…');
    const zone = await find(desk.widget, 'group', 'With people you know, for others');
    expect(all(zone, 'button', 'Koken').length).to.equal(1);
    expect(desk.answers()).to.deep.equal(before);
  });

  it('have no review, erase or title of their own', async () => {
    const desk = await deskWith('Koken');
    const inside = (await find(await sorter(desk), 'button', 'Koken')).getRootNode();
    for (const name of [desk.word.review, desk.word.erase]) expect(all(inside, 'button', name)).to.deep.equal([]);
    expect(all(inside, 'heading', desk.say('title'))).to.deep.equal([]);
  });
});
