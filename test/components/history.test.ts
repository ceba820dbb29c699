import { expect } from '@open-wc/testing';
import '../../components/assessment/define.js';
import '../../components/checklist/define.js';
import '../../components/interview/define.js';
import '../../components/sorter/define.js';
import { active, all, find, nameOf, until } from '../tools/deep.js';
import { mouse } from '../tools/hands.js';
import { assessment } from './assessment/case.js';
import { checklist } from './checklist/case.js';
import { interview } from './interview/case.js';
import { list as sorter } from './sorter/case.js';
import { clear, sceneOf, show, type Scene, type Widget } from './stage.js';
import type { Case } from './contract/case.js';

const pages: [Case, number][] = [
  [checklist, 8],
  [assessment, 28],
  [sorter, 12],
  [interview, 5],
];

let turn = 0;
/** Each with a name of its own: entries of the browser's history outlive a test. */
const paged = (subject: Case): Promise<Widget> => show(subject, { pace: 'page', draft: `history-${turn++}` });

const on = ({ person, word }: Scene): Promise<void> => person.press(new RegExp(`^(?:${word.continue}|${word.skip})$`));

/** Waits for a page, with focus on what says which one it is. */
async function reaches(widget: Widget, { word }: Scene, n: number, of: number): Promise<void> {
  const wanted = word.questionOf(n, of);
  await until(
    () => {
      const at = active();
      return at && widget.shadowRoot!.contains(at) && nameOf(at).includes(wanted);
    },
    `focus on “${wanted}”; it is on “${nameOf(active() ?? document.body).slice(0, 60)}”`,
  );
}

describe('one question at a time', () => {
  afterEach(clear);
  for (const [subject, of] of pages) {
    it(`${subject.tag} goes on and back with focus on the number of the question`, async () => {
      const widget = await paged(subject);
      const scene = sceneOf(subject, widget, mouse);
      await on(scene);
      await reaches(widget, scene, 2, of);
      await on(scene);
      await reaches(widget, scene, 3, of);
      await scene.person.press(scene.word.back);
      await reaches(widget, scene, 2, of);
    });

    it(`${subject.tag} goes back to the question before with the browser’s Back button, and forward again`, async () => {
      const widget = await paged(subject);
      const scene = sceneOf(subject, widget, mouse);
      await on(scene);
      await on(scene);
      await reaches(widget, scene, 3, of);
      history.back();
      await reaches(widget, scene, 2, of);
      history.back();
      await reaches(widget, scene, 1, of);
      history.forward();
      await reaches(widget, scene, 2, of);
    });
  }

  it('comes back from the review with the browser’s Back button, and goes there again', async () => {
    const widget = await paged(interview);
    const scene = sceneOf(interview, widget, mouse);
    for (let n = 0; n < 5; n++) await on(scene);
    await find(widget, 'heading', scene.word.reviewTitle);
    history.back();
    await reaches(widget, scene, 5, 5);
    history.forward();
    await find(widget, 'heading', scene.word.reviewTitle);
  });

  it('keeps what the page itself keeps in its history', async () => {
    history.replaceState({ router: 'course/3' }, '');
    const widget = await paged(checklist);
    const scene = sceneOf(checklist, widget, mouse);
    await on(scene);
    expect(history.state).to.include({ router: 'course/3' });
    history.back();
    await reaches(widget, scene, 1, 8);
    expect(history.state).to.include({ router: 'course/3' });
  });

  it('moves only the widget whose page it was', async () => {
    const [one, other] = [await paged(checklist), await paged(checklist)];
    const scenes = [sceneOf(checklist, one, mouse), sceneOf(checklist, other, mouse)] as const;
    await on(scenes[0]);
    await on(scenes[1]);
    await reaches(other, scenes[1], 2, 8);
    history.back();
    await reaches(other, scenes[1], 1, 8);
    expect(all(one, 'button', scenes[0].word.back).length).to.equal(1);
  });
});
