import { expect } from '@open-wc/testing';
import '../../../components/interview/define.js';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { key, keyboard, mouse } from '../../tools/hands.js';
import { newId } from '../../../components/internal/session.js';
import { findPlace } from '../../tools/person.js';
import { untilReview } from '../journey.js';
import { clear } from '../stage.js';
import { addNamed, openOffer, openWishes, type Desk } from './desk.js';
import { marked } from './offer.js';
import type { SamenInterview } from '../../../components/interview/interview.js';

const folds = ({ widget }: Desk): HTMLDetailsElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.entry > details'),
];
const open = (desk: Desk): boolean[] => folds(desk).map((one) => one.open);
const lines = (desk: Desk): string[] => folds(desk).map((one) => nameOf(one.querySelector('summary')!));
const isOpen = (desk: Desk, ...wanted: boolean[]): Promise<unknown> =>
  until(() => String(open(desk)) === String(wanted), `open: ${wanted.join()}`);

/** Answers as they come from a draft. */
async function restored(desk: Desk, ...names: string[]): Promise<void> {
  const { session } = desk.widget as unknown as SamenInterview;
  session.replace({ activities: names.map((what) => ({ id: newId(), what })) });
  await until(() => folds(desk).length === names.length, 'the entries');
}

describe('an entry that folds', () => {
  afterEach(clear);

  for (const hand of [mouse, keyboard])
    it(`closes to a line with its title and how much is filled in, by ${hand.name}`, async () => {
      const desk = await openOffer(hand);
      await addNamed(desk, 'Koken');
      await key('Tab');
      const line = `${desk.say('activities.one')} 1: Koken Ingevuld: 1 van 4`;
      await desk.person.press(line);
      await isOpen(desk, false);
      expect(all(desk.widget, 'textbox', marked(desk.say('need')))).to.deep.equal([]);
      await desk.person.press(line);
      await isOpen(desk, true);
      await desk.person.write(marked(desk.say('need')), 'Mensen ontmoeten');
      await key('Tab');
      await find(desk.widget, 'button', `${desk.say('activities.one')} 1: Koken Ingevuld: 2 van 4`);
    });

  it('is open when it is new, with focus in it, and leaves the others as they are', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken');
    await key('Tab');
    await desk.person.press(lines(desk)[0]!);
    await isOpen(desk, false);
    await desk.person.press(desk.say('activities.add'));
    await isOpen(desk, false, true);
    await until(() => folds(desk)[1]!.contains(active()), 'focus in the new one');
    await desk.person.press(desk.say('activities.add'));
    await isOpen(desk, false, true, true);
  });

  it('is closed when it comes from a draft, but for the last', async () => {
    const desk = await openOffer();
    await restored(desk, 'Koken', 'Koor', 'Klussen');
    await isOpen(desk, false, false, true);
  });

  it('stays open while somebody types, undoes and adds', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken', 'Koor');
    await key('Tab');
    await isOpen(desk, true, true);
    await desk.person.press(desk.word.remove(`${desk.say('activities.one')} 1: Koken`));
    await desk.person.press(desk.word.undo);
    await isOpen(desk, true, true);
    await desk.person.press(lines(desk)[0]!);
    await isOpen(desk, false, true);
    await desk.person.write(desk.say('neighbourhood'), 'Noord');
    await desk.person.press(desk.word.up(`${desk.say('activities.one')} 2: Koor`));
    await isOpen(desk, true, false);
    expect(desk.answers().activities!.map(({ what }) => what)).to.deep.equal(['Koor', 'Koken']);
  });

  it('stays closed when the box in it has a text, unlike a note', async () => {
    const desk = await openOffer();
    await restored(desk, 'Koken', 'Koor');
    const { session } = desk.widget as unknown as SamenInterview;
    session.replace(structuredClone(session.answers));
    await new Promise((done) => setTimeout(done, 50));
    expect(open(desk)).to.deep.equal([false, true]);
  });

  it('opens when its questions are asked for at the review, with focus in it', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken', 'Koor');
    await key('Tab');
    await desk.person.press(lines(desk)[0]!);
    await desk.person.press(lines(desk)[1]!);
    await isOpen(desk, false, false);
    await untilReview(desk);
    await desk.person.press(desk.word.change(`${desk.say('activities.one')} 1: Koken`));
    await isOpen(desk, true, false);
    await until(() => folds(desk)[0]!.contains(active()), 'focus in the first');
  });

  it('is remembered as it was over the review and back', async () => {
    const desk = await openOffer();
    await addNamed(desk, 'Koken', 'Koor', 'Klussen');
    await key('Tab');
    await desk.person.press(lines(desk)[1]!);
    await isOpen(desk, true, false, true);
    await untilReview(desk);
    await desk.person.press(desk.word.back);
    await isOpen(desk, true, false, true);
  });

  it('can be removed and moved with focus where it belongs', async () => {
    const desk = await openWishes();
    for (let n = 0; n < 2; n++) await desk.person.press(desk.say('conversations.add'));
    await desk.person.press(desk.word.up('Gesprek 2'));
    await until(() => nameOf(active()!).startsWith('Omlaag: Gesprek 1'), 'focus on the way back');
    await desk.person.press(desk.word.remove('Gesprek 1'));
    await until(() => desk.word.undo.test(nameOf(active()!)), 'focus on undo');
    expect(all(await findPlace(desk.widget, desk.say('conversations')), 'heading').map(nameOf)).to.deep.equal([
      desk.say('conversations'),
      'Gesprek 1',
    ]);
  });
});
