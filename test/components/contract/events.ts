import { expect } from '@open-wc/testing';
import { find } from '../../tools/deep.js';
import { key, mouse } from '../../tools/hands.js';
import { untilReview } from '../journey.js';
import { clear, sceneOf, show, type Scene, type Widget } from '../stage.js';
import type { Case } from './case.js';

const OURS = ['samen-change', 'samen-complete', 'samen-delivered', 'samen-problem', 'samen-step'];

/** Writes down what is heard of some events. */
function listen(at: EventTarget, names: string[]): Event[] {
  const heard: Event[] = [];
  for (const name of names) at.addEventListener(name, (event) => heard.push(event));
  return heard;
}

const typesOf = (events: Event[]): string[] => events.map(({ type }) => type);

/** Everything a listener can read from an event itself: its own properties, and those of its class. */
function contentOf(event: Event): string {
  const names = new Set<string>();
  for (let at: object = event; at !== Event.prototype; at = Object.getPrototypeOf(at) as object)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return JSON.stringify([...names].map((name) => (event as unknown as Record<string, unknown>)[name]));
}

/** An element in the shadow root of another: what is heard on the page has come out of it. */
async function showInside(subject: Case): Promise<{ widget: Widget; scene: Scene }> {
  const host = document.createElement('div');
  document.body.append(host);
  const widget = await show(subject, {}, { into: host.attachShadow({ mode: 'open' }) });
  return { widget, scene: sceneOf(subject, host, mouse) };
}

async function finish(scene: Scene): Promise<void> {
  await untilReview(scene);
  await scene.person.press(scene.word.complete);
}

function tellsOfChanges(subject: Case): void {
  it('tells the page once that a person changed an answer, and of which question', async () => {
    const { scene } = await showInside(subject);
    const heard = listen(document, OURS);
    await subject.answer(scene);
    expect(typesOf(heard)).to.deep.equal(['samen-change']);
    expect(heard[0]).to.include({ field: subject.field, bubbles: true, composed: true, cancelable: false });
  });

  it('sends the native input and change events on, once each', async () => {
    const widget = await show(subject);
    const heard = listen(document.body, ['input', 'change']);
    await subject.answer(sceneOf(subject, widget, mouse));
    expect(typesOf(heard)).to.deep.equal(['input', 'change']);
    expect(heard.map(({ target }) => target)).to.deep.equal([widget, widget]);
  });

  it('never says in an event what was typed', async () => {
    const { widget, scene } = await showInside(subject);
    const heard = listen(document, ['samen-change', 'samen-step', 'samen-problem']);
    await subject.type(scene, 'Geheim');
    await untilReview(scene);
    expect(JSON.stringify(widget.result!.answers)).to.include('Geheim');
    expect(heard.length).to.be.greaterThan(1);
    for (const event of heard) expect(contentOf(event)).to.not.include('Geheim');
  });

  it('says nothing when code sets properties', async () => {
    const widget = await show(subject);
    await subject.answer(sceneOf(subject, widget, mouse));
    await key('Tab');
    const heard = listen(document, [...OURS, 'input', 'change']);
    Object.assign(widget, { name: 'other', perspective: 'worker', context: { group: 'A' }, headingLevel: 3 });
    Object.assign(widget, { wording: 'plain', pace: 'page', required: true });
    await find(widget, 'heading', /./);
    Object.assign(widget, { readonly: true, wording: 'standard', pace: 'scroll' });
    await find(widget, 'heading', subject.texts.nl['title']!);
    expect(typesOf(heard)).to.deep.equal([]);
  });
}

function tellsOfFinishing(subject: Case): void {
  it('tells of steps, of completing and then of delivery', async () => {
    const { scene, widget } = await showInside(subject);
    await subject.answer(scene);
    const heard = listen(document, OURS);
    await finish(scene);
    expect(typesOf(heard)).to.deep.equal(['samen-step', 'samen-complete', 'samen-step', 'samen-delivered']);
    const [review, complete, done, delivered] = heard as (Event & { step?: string; result?: unknown })[];
    expect([review!.step, done!.step]).to.deep.equal(['reviewing', 'delivered']);
    expect(complete).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(delivered).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(complete!.result).to.deep.equal(delivered!.result);
    expect(delivered!.result).to.deep.equal(widget.result);
  });

  it('keeps a person at the review when the page cancels completing', async () => {
    const { scene, widget } = await showInside(subject);
    document.addEventListener('samen-complete', (event) => event.preventDefault(), { once: true });
    const heard = listen(document, ['samen-delivered']);
    await subject.answer(scene);
    await finish(scene);
    await find(widget, 'heading', scene.word.reviewTitle);
    expect(heard).to.deep.equal([]);
    expect(widget.result).to.not.have.property('completedAt');
    await scene.person.press(scene.word.complete);
    expect(heard.length).to.equal(1);
    expect(widget.result).to.have.property('completedAt');
  });
}

/** Events report people, never code, and never what was answered. */
export function tellsThePage(subject: Case): void {
  describe('the events', () => {
    afterEach(clear);
    tellsOfChanges(subject);
    tellsOfFinishing(subject);
  });
}
