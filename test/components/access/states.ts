// Every state a person can meet an element in, and the way to it.
import { all, find, until } from '../../tools/deep.js';
import { quick } from '../../tools/quick.js';
import { untilReview } from '../journey.js';
import { sceneOf, show, type Scene, type Widget } from '../stage.js';
import type { Case } from '../contract/case.js';

export interface State {
  name: string;
  attributes?: Record<string, string>;
  reach(scene: Scene, widget: Widget): Promise<unknown>;
}

async function finish(scene: Scene): Promise<void> {
  await untilReview(scene);
  await scene.person.press(scene.word.complete);
}

const openAll = (root: Node): void => {
  for (const details of all(root, 'button')) if (details.localName === 'summary') details.click();
};

/** The states that every element has. */
export const statesOf = (subject: Case): State[] => [
  { name: 'nothing answered yet', reach: async () => undefined },
  {
    name: 'answered, with text, everything unfolded',
    async reach(scene, widget) {
      await subject.answer(scene);
      await subject.type(scene, 'Eigen woorden');
      openAll(widget);
    },
  },
  {
    name: 'one question at a time',
    attributes: { pace: 'page' },
    reach: (scene) => scene.person.press(scene.word.skip),
  },
  {
    name: 'the review',
    async reach(scene) {
      await subject.answer(scene);
      await untilReview(scene);
    },
  },
  {
    name: 'the summary of what is missing',
    attributes: { required: '' },
    async reach(scene, widget) {
      await subject.answer(scene);
      await finish(scene);
      await find(widget, 'heading', scene.word.errorTitle);
    },
  },
  {
    name: 'the result',
    async reach(scene, widget) {
      await subject.answerAll(scene);
      await finish(scene);
      await find(widget, 'button', scene.word.changeAnswers);
      openAll(widget);
    },
  },
  {
    name: 'read-only',
    async reach(scene, widget) {
      await subject.answer(scene);
      widget.readonly = true;
      await until(() => !all(widget, 'button', scene.word.review).length, 'a page to read');
    },
  },
  {
    name: 'a definition that cannot be shown',
    async reach({ word }, widget) {
      widget.setAttribute('instrument', 'no-such-instrument');
      await find(widget, 'heading', word.problem);
    },
  },
];

/** Puts an element on a page with a heading of its own, in the state that is asked for. */
export async function reach(subject: Case, state: State): Promise<Widget> {
  document.title = 'Cursus';
  const [main, heading] = [document.createElement('main'), document.createElement('h1')];
  heading.textContent = 'Een cursus';
  heading.tabIndex = -1; // where a walk with Tab can start
  main.append(heading);
  document.body.append(main);
  const widget = await show(subject, state.attributes, { into: main });
  await state.reach(sceneOf(subject, widget, quick), widget);
  return widget;
}
