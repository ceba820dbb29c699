import { expect } from '@open-wc/testing';
import '../../../components/interview/define.js';
import { find, nameOf, all } from '../../tools/deep.js';
import { findPlace } from '../../tools/person.js';
import { clear } from '../stage.js';
import { openWishes, type Desk } from './desk.js';
import { entry } from './offer.js';

async function twoConversations(): Promise<Desk> {
  const desk = await openWishes();
  const { person, say } = desk;
  await person.press(say('conversations.add'));
  await person.write(say('place'), 'Buurthuis', entry(desk, 'conversations', 1));
  await person.write(say('date'), '05/05/2026', entry(desk, 'conversations', 1));
  await person.tick(say('consent'), entry(desk, 'conversations', 1));
  await person.press(say('conversations.add'));
  return desk;
}

const valueIn = async ({ widget }: Desk, within: RegExp, label: string): Promise<string> =>
  ((await find(await findPlace(widget, within), 'textbox', label)) as HTMLInputElement).value;

describe('a second conversation', () => {
  afterEach(clear);

  it('starts with the place and the date of the one before, and with nothing else of it', async () => {
    const desk = await twoConversations();
    const second = entry(desk, 'conversations', 2);
    expect(await valueIn(desk, second, desk.say('place'))).to.equal('Buurthuis');
    expect(await valueIn(desk, second, desk.say('date'))).to.equal('2026-05-05');
    const { id, ...rest } = desk.answers().conversations![1]!;
    expect(rest).to.deep.equal({ place: 'Buurthuis', date: '2026-05-05' });
    expect(id).to.not.equal(desk.answers().conversations![0]!.id);
  });

  it('says that they were taken over, once and beside both', async () => {
    const desk = await twoConversations();
    const said = await desk.listener.heard();
    expect(said.at(-1)).to.equal('Toegevoegd: Gesprek 2. Overgenomen van de vorige. Pas het aan als dat nodig is.');
    const hintOf = async (n: number, id: string): Promise<string> => {
      const box = await find(await findPlace(desk.widget, entry(desk, 'conversations', n)), 'textbox', desk.say(id));
      const by = box.getAttribute('aria-describedby');
      return (by && (box.getRootNode() as ShadowRoot).getElementById(by)?.textContent) || '';
    };
    for (const id of ['place', 'date']) {
      expect(await hintOf(2, id), id).to.include('Overgenomen van de vorige.');
      expect(await hintOf(1, id), id).to.not.include('Overgenomen');
    }
    expect(await hintOf(2, 'place')).to.include(desk.say('place.hint'));
  });

  it('can be somewhere else, which leaves the first one as it was', async () => {
    const desk = await twoConversations();
    await desk.person.write(desk.say('place'), ' Zuid', entry(desk, 'conversations', 2));
    expect(desk.answers().conversations!.map(({ place }) => place)).to.deep.equal(['Buurthuis', 'Buurthuis Zuid']);
  });

  it('keeps its place and date when the first one is removed', async () => {
    const desk = await twoConversations();
    const first = await findPlace(desk.widget, entry(desk, 'conversations', 1));
    await desk.person.press(desk.word.remove(nameOf(first)));
    expect(desk.answers().conversations!.map(({ place, date }) => [place, date])).to.deep.equal([
      ['Buurthuis', '2026-05-05'],
    ]);
    expect(all(desk.widget, 'checkbox').some((box) => (box as HTMLInputElement).checked)).to.equal(false);
  });
});
