import { expect } from '@open-wc/testing';
import { all, find, nameOf, until, walk } from '../../tools/deep.js';
import { mouse } from '../../tools/hands.js';
import { untilReview } from '../journey.js';
import { clear, sceneOf, show, speak, type Scene, type Widget } from '../stage.js';
import type { Case } from './case.js';

const title = ({ texts }: Case, lang: 'nl' | 'en'): string => texts[lang]['title']!;

/** The language assistive technology takes an element to be in. */
function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null))
    if (at.getAttribute('lang')) return at.getAttribute('lang')!;
  return '';
}

/** What can be chosen, and whether it is, whatever it is called. */
const chosen = (root: Node): boolean[] =>
  [...all(root, 'radio'), ...all(root, 'checkbox')].map((one) => (one as HTMLInputElement).checked);

/** Answers, and types; what has to be there after any switch. */
async function answered(subject: Case, widget: Widget): Promise<Scene> {
  const scene = sceneOf(subject, widget, mouse);
  await subject.answer(scene);
  await subject.type(scene, 'Eigen woorden');
  return scene;
}

async function keepsAll(subject: Case, widget: Widget, turn: () => void, after: string): Promise<void> {
  const [answers, boxes] = [widget.result!.answers, chosen(widget)];
  turn();
  const heading = await find(widget, 'heading', after);
  expect(widget.result!.answers).to.deep.equal(answers);
  await until(
    () => String(chosen(widget)) === String(boxes),
    `the same choices as before, not ${String(chosen(widget))}`,
  );
  expect(languageOf(heading)).to.equal(widget.result!.locale);
  expect(JSON.stringify(answers)).to.include('Eigen woorden').and.include(subject.field);
}

function followsLang(subject: Case): void {
  it('follows the page into another language while in use, and back, with every answer', async () => {
    const widget = await show(subject);
    await answered(subject, widget);
    await keepsAll(subject, widget, () => speak('en'), title(subject, 'en'));
    expect(widget.result!.locale).to.equal('en');
    await keepsAll(subject, widget, () => speak('nl'), title(subject, 'nl'));
  });

  it('follows an ancestor outside the shadow root it stands in', async () => {
    const outside = document.createElement('section');
    const host = document.createElement('div');
    outside.lang = 'nl';
    outside.append(host);
    document.body.append(outside);
    const widget = await show(subject, {}, { into: host.attachShadow({ mode: 'open' }) });
    speak('en');
    await answered(subject, widget);
    await keepsAll(subject, widget, () => (outside.lang = 'en'), title(subject, 'en'));
    await keepsAll(subject, widget, () => (outside.lang = 'nl-BE'), title(subject, 'nl'));
  });

  it('stays at the same question', async () => {
    const widget = await show(subject, { pace: 'page', view: 'list' });
    const { person, word } = sceneOf(subject, widget, mouse);
    for (let n = 0; n < 2; n++) await person.press(word.skip);
    speak('en');
    const third = sceneOf(subject, widget, mouse, 'en').word.questionOf(3, 0).replace('0', '');
    await until(() => [...walk(widget)].some((one) => nameOf(one).startsWith(third)), `“${third}…”`);
  });

  it('speaks the language of the page at the review too', async () => {
    const widget = await show(subject);
    const scene = await answered(subject, widget);
    await untilReview(scene);
    speak('en');
    const { word } = sceneOf(subject, widget, mouse, 'en');
    await find(widget, 'heading', word.reviewTitle);
    await find(widget, 'button', word.complete);
  });

  it('says in which language it is where the page speaks one it does not know', async () => {
    const widget = await show(subject, {}, { lang: 'en' });
    document.documentElement.lang = 'fr';
    const heading = await until(
      () => all(widget, 'heading').find((one) => /^(?:nl|en)$/.test(languageOf(one))),
      'a title in a language that is named',
    );
    expect(nameOf(heading)).to.equal(title(subject, languageOf(heading) as 'nl' | 'en'));
    const { word } = sceneOf(subject, widget, mouse, languageOf(heading) as 'nl' | 'en');
    await find(widget, 'button', word.review);
  });
}

function followsWording(subject: Case): void {
  const { plainTitle } = subject;
  it('shows plain wording where there is any, and the standard again, with every answer', async () => {
    const widget = await show(subject);
    await answered(subject, widget);
    const turn = (wording: string) => () => widget.setAttribute('wording', wording);
    await keepsAll(subject, widget, turn('plain'), plainTitle ?? title(subject, 'nl'));
    expect(widget.result!.wording).to.equal(plainTitle ? 'plain' : 'standard');
    await keepsAll(subject, widget, turn('standard'), title(subject, 'nl'));
    expect(widget.result!.wording).to.equal('standard');
  });
}

/** Other words, the same answers. */
export function followsThePage(subject: Case): void {
  describe('in other words', () => {
    afterEach(clear);
    followsLang(subject);
    followsWording(subject);
  });
}
