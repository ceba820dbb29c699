import { expect } from '@open-wc/testing';
import { active, all, find, nameOf, until } from '../../tools/deep.js';
import { mouse } from '../../tools/hands.js';
import { untilReview } from '../journey.js';
import { clear, sceneOf, show, type Scene, type Widget } from '../stage.js';
import type { Case } from './case.js';

interface Setting {
  form: HTMLFormElement;
  widget: Widget;
  scene: Scene;
}

async function inForm(subject: Case, more: Record<string, string> = {}): Promise<Setting> {
  const form = document.createElement('form');
  document.body.append(form);
  const widget = await show(subject, { name: 'answers', ...more }, { into: form });
  return { form, widget, scene: sceneOf(subject, widget, mouse) };
}

const sent = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('answers');

function givesItsValue(subject: Case): void {
  it('gives a form the result as JSON', async () => {
    const { form, widget, scene } = await inForm(subject);
    await subject.answer(scene);
    expect(JSON.parse(sent(form) as string)).to.deep.equal(widget.result);
    expect(widget.result!.answers).to.deep.equal(subject.answers);
    expect(sent(form)).to.equal(widget.value);
  });

  it('gives a form nothing as long as nothing is answered', async () => {
    const { form, widget } = await inForm(subject);
    expect(sent(form)).to.equal(null);
    expect(widget.value).to.equal('');
  });

  it('gives a form nothing without a name, or in a disabled fieldset', async () => {
    const { form, widget, scene } = await inForm(subject);
    await subject.answer(scene);
    widget.setAttribute('name', '');
    expect([...new FormData(form)]).to.deep.equal([]);
    widget.setAttribute('name', 'answers');
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(widget);
    expect(sent(form)).to.equal(widget.value);
    fieldset.disabled = true;
    expect(sent(form)).to.equal(null);
  });

  it('is emptied by the form’s reset', async () => {
    const { form, widget, scene } = await inForm(subject);
    const before = widget.result!.answers;
    await subject.answer(scene);
    form.reset();
    expect(sent(form)).to.equal(null);
    await until(() => all(widget, 'radio').every((radio) => !(radio as HTMLInputElement).checked), 'empty controls');
    expect(widget.result!.answers).to.deep.equal(before);
  });
}

/** What names the control in focus: itself, and what it stands in. */
export function whereFocusIs(): string {
  const at = active();
  const around = [at, at?.closest('fieldset'), at?.closest('section')];
  return around.map((one) => (one ? nameOf(one) : '')).join(' ');
}

async function summaryOf(widget: Widget, { word }: Scene): Promise<HTMLElement> {
  const heading = await find(widget, 'heading', word.errorTitle);
  return until(() => (active()?.contains(heading) ? active() : undefined), 'focus on the summary of what is missing');
}

function asksWhatIsRequired(subject: Case): void {
  it('lets everything be skipped by default', async () => {
    const { form, scene, widget } = await inForm(subject);
    let sends = 0;
    form.addEventListener('submit', () => sends++);
    expect(form.checkValidity()).to.equal(true);
    await untilReview(scene);
    await scene.person.press(scene.word.complete);
    await find(widget, 'button', scene.word.changeAnswers);
    expect(sends, 'its buttons are not the form’s').to.equal(0);
  });

  it('says what is missing when it is required, and leads to each question', async () => {
    const { form, scene, widget } = await inForm(subject, { required: '' });
    await untilReview(scene);
    await scene.person.press(scene.word.complete);
    const summary = await summaryOf(widget, scene);
    const links = all(summary, 'button');
    expect(links.length).to.equal(subject.questions);
    expect(form.checkValidity()).to.equal(false);
    for (const n of [0, links.length - 1]) {
      const question = nameOf(all(await summaryOf(widget, scene), 'button')[n]!);
      await scene.person.press(question, undefined);
      await until(() => whereFocusIs().includes(question), `focus on “${question}”, not on “${whereFocusIs()}”`);
      await untilReview(scene);
      await scene.person.press(scene.word.complete);
    }
  });

  it('is not sent with the form while something required is missing', async () => {
    const { form, scene, widget } = await inForm(subject, { required: '' });
    let sends = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sends++;
    });
    form.requestSubmit();
    await summaryOf(widget, scene);
    expect(sends).to.equal(0);
    widget.required = false;
    await until(() => form.checkValidity(), 'a valid form');
    form.requestSubmit();
    expect(sends).to.equal(1);
  });

  it('makes the form valid as soon as everything is answered', async () => {
    const { form, scene, widget } = await inForm(subject, { required: '' });
    await subject.answerAll(scene);
    await until(() => form.checkValidity(), 'a valid form');
    await untilReview(scene);
    await scene.person.press(scene.word.complete);
    await find(widget, 'button', scene.word.changeAnswers);
  });
}

/** A control of the host's own form. */
export function servesAForm(subject: Case): void {
  describe('in a form', () => {
    afterEach(clear);
    givesItsValue(subject);
    asksWhatIsRequired(subject);
  });
}
