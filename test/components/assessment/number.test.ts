import { expect } from '@open-wc/testing';
import '../../../components/assessment/define.js';
import { active, find, until } from '../../tools/deep.js';
import { key, keyboard, mouse } from '../../tools/hands.js';
import { clear, sceneOf, show, speak, type Scene, type Widget } from '../stage.js';
import { assessment } from './case.js';

interface Field {
  widget: Widget;
  scene: Scene;
  box: HTMLInputElement;
  /** What is said about the box, besides its label. */
  about(): string;
  answer(): unknown;
}

async function field(hand = mouse): Promise<Field> {
  const widget = await show(assessment);
  const scene = sceneOf(assessment, widget, hand);
  const box = (await find(widget, 'textbox', scene.say('members'))) as HTMLInputElement;
  const root = box.getRootNode() as ShadowRoot;
  return {
    widget,
    scene,
    box,
    about: () =>
      (box.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => root.getElementById(id)?.textContent ?? '')
        .join(' '),
    answer: () => (widget.result!.answers as Record<string, unknown>)['members'],
  };
}

describe('a question for a number', () => {
  afterEach(clear);

  for (const [why, wrong] of [
    ['letters', 'twaalf'],
    ['a fraction', '2,5'],
    ['a number below the least', '1'],
    ['a number below zero', '-4'],
  ] as const)
    it(`says in words what is wrong with ${why}, beside the box, and keeps what was typed`, async () => {
      const { scene, box, about, answer } = await field();
      await scene.person.write(scene.say('members'), wrong);
      expect(about()).to.include(scene.word.errorNumber).and.include(scene.say('members.hint'));
      expect(box.getAttribute('aria-invalid')).to.equal('true');
      expect(box.value).to.equal(wrong);
      expect(answer()).to.equal(undefined);
    });

  it('takes the words back as soon as it is right, or empty', async () => {
    const { scene, box, about, answer } = await field(keyboard);
    await scene.person.write(scene.say('members'), '1');
    expect(about()).to.include(scene.word.errorNumber);
    await scene.person.write(scene.say('members'), '2');
    expect(about()).to.not.include(scene.word.errorNumber);
    expect(box.getAttribute('aria-invalid')).to.not.equal('true');
    expect(answer()).to.equal(12);
    for (let n = 0; n < 2; n++) await key('Backspace');
    expect(about()).to.not.include(scene.word.errorNumber);
    expect(answer()).to.equal(undefined);
    expect(active()).to.equal(box);
  });

  it('takes zero where zero is an answer', async () => {
    const { scene, widget } = await field();
    await scene.person.write(scene.say('newcomers'), '0');
    expect(widget.result!.answers).to.deep.equal({ newcomers: 0 });
  });

  it('says it in the other language after a switch, and keeps what was typed', async () => {
    const { scene, widget, about } = await field();
    await scene.person.write(scene.say('members'), 'twaalf');
    speak('en');
    const box = (await find(widget, 'textbox', assessment.texts.en['members']!)) as HTMLInputElement;
    expect(box.value).to.equal('twaalf');
    await until(() => about().includes('Enter a number'), 'the problem in English');
  });
});
