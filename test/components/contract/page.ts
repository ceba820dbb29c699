import { expect } from '@open-wc/testing';
import { active, all, find, nameOf, until, walk } from '../../tools/deep.js';
import { key, mouse } from '../../tools/hands.js';
import { Listener } from '../../tools/status.js';
import { untilReview } from '../journey.js';
import { clear, sceneOf, show } from '../stage.js';
import { whereFocusIs } from './form.js';
import type { Case } from './case.js';

const levelOf = (heading: Element): number => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

const levels = (root: Node): number[] => all(root, 'heading').map(levelOf);

/** No level is skipped on the way down, as in an outline. */
const isOutline = (found: number[]): boolean => found.every((level, n) => !n || level <= found[n - 1]! + 1);

const textOf = (root: Node): string =>
  [...walk(root)]
    .filter((one) => !one.children.length)
    .map(nameOf)
    .join(' ');

function isAGoodCitizen(subject: Case): void {
  it('takes the level of its title from the page, and skips no level below it', async () => {
    const widget = await show(subject, { 'heading-level': '3' });
    const scene = sceneOf(subject, widget, mouse);
    expect(levels(widget)[0]).to.equal(3);
    expect(isOutline(levels(widget)), String(levels(widget))).to.equal(true);
    await subject.answer(scene);
    await untilReview(scene);
    expect(isOutline(levels(widget)), String(levels(widget))).to.equal(true);
    await scene.person.press(scene.word.complete);
    await find(widget, 'button', scene.word.changeAnswers);
    expect(levels(widget)[0]).to.equal(3);
    expect(isOutline(levels(widget)), String(levels(widget))).to.equal(true);
  });

  it('has one empty status from the start', async () => {
    const widget = await show(subject);
    expect(all(widget, 'status').map(nameOf)).to.deep.equal(['']);
  });
}

function leadsTheWay(subject: Case): void {
  /** Waits until focus is on the title of a step. */
  const onTitle = (name: string) =>
    until(() => {
      const at = active();
      return at && nameOf(at) === name && all(at.getRootNode(), 'heading').includes(at);
    }, `focus on the title “${name}”`);

  it('puts focus on the title of the review, and of the result', async () => {
    const widget = await show(subject);
    const scene = sceneOf(subject, widget, mouse);
    await subject.answer(scene);
    await untilReview(scene);
    await onTitle(scene.word.reviewTitle);
    await scene.person.press(scene.word.complete);
    await onTitle(scene.say('title'));
  });

  for (const pace of ['page', 'scroll'])
    it(`comes back to the review after one change, at the pace of a ${pace}`, async () => {
      const widget = await show(subject, { pace });
      const scene = sceneOf(subject, widget, mouse);
      await untilReview(scene);
      const first = all(widget, 'button', /^Wijzig: /)[0]!;
      const question = nameOf(first).replace('Wijzig: ', '');
      await mouse.press(first);
      await until(() => whereFocusIs().includes(question), `focus on “${question}”`);
      await scene.person.press(/^(?:Verder|Sla over|Bekijk je antwoorden)$/);
      await onTitle(scene.word.reviewTitle);
    });
}

function canBeReadOnly(subject: Case): void {
  it('shows answers that cannot be changed when it is read-only', async () => {
    const widget = await show(subject);
    const scene = sceneOf(subject, widget, mouse);
    await subject.answer(scene);
    await key('Tab');
    widget.readonly = true;
    await until(() => !all(widget, 'radio').length, 'a page without options');
    expect([...all(widget, 'checkbox'), ...all(widget, 'textbox')]).to.deep.equal([]);
    expect(textOf(widget)).to.include(subject.shown(scene)).and.include(scene.word.notAnswered);
    for (const button of all(widget, 'button')) await mouse.press(button);
    expect(widget.result!.answers).to.deep.equal(subject.answers);
    widget.readonly = false;
    await find(widget, 'button', scene.word.review);
    expect(widget.result!.answers).to.deep.equal(subject.answers);
  });

  it('offers no change at the review when it is read-only', async () => {
    const widget = await show(subject);
    const scene = sceneOf(subject, widget, mouse);
    await subject.answer(scene);
    await untilReview(scene);
    widget.readonly = true;
    await until(() => !all(widget, 'button', /^Wijzig/).length, 'a page without a way to change');
    expect(all(widget, 'button', scene.word.complete)).to.deep.equal([]);
    expect(textOf(widget)).to.include(subject.shown(scene));
  });

  it('offers no change after finishing when it is read-only', async () => {
    const widget = await show(subject);
    const scene = sceneOf(subject, widget, mouse);
    await subject.answer(scene);
    await untilReview(scene);
    await scene.person.press(scene.word.complete);
    await find(widget, 'button', scene.word.changeAnswers);
    widget.readonly = true;
    await until(() => !all(widget, 'button', scene.word.changeAnswers).length, 'a page without a way to change');
    expect(all(widget, 'button', scene.word.erase)).to.deep.equal([]);
    expect(textOf(widget)).to.include(subject.shown(scene));
  });
}

function canBeErased(subject: Case): void {
  it('erases everything, says so once, and brings it back', async () => {
    const widget = await show(subject);
    const scene = sceneOf(subject, widget, mouse);
    const empty = widget.result!.answers;
    await subject.answer(scene);
    await key('Tab');
    const listener = new Listener(widget);
    const { id } = widget.result!;
    await scene.person.press(scene.word.erase);
    expect(widget.result!.answers).to.deep.equal(empty);
    expect(widget.result!.id).to.not.equal(id);
    expect((await listener.heard()).length).to.equal(1);
    await key('Enter'); // focus is on "undo"
    expect(widget.result!.answers).to.deep.equal(subject.answers);
    expect((await listener.heard()).length).to.equal(1);
  });
}

/** A part of somebody else's page. */
export function fitsInAPage(subject: Case): void {
  describe('on a page', () => {
    afterEach(clear);
    isAGoodCitizen(subject);
    leadsTheWay(subject);
    canBeReadOnly(subject);
    canBeErased(subject);
  });
}
