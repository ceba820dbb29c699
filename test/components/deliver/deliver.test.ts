import { expect } from '@open-wc/testing';
import '../../../components/checklist/define.js';
import '../../../components/result/define.js';
import { DeliveryError, type Delivery } from '../../../src/deliver/index.js';
import { memoryDrafts } from '../../../src/draft/index.js';
import { all, find, until } from '../../tools/deep.js';
import { mouse } from '../../tools/hands.js';
import { checklist } from '../checklist/case.js';
import { clear, make, sceneOf, speak, type Widget } from '../stage.js';
import type { Drafts } from '../../../src/draft/index.js';
import type { Result } from '../../../src/result/result.js';

type Leaving = Widget & { delivery: Delivery; deliver: string; store: Drafts };

const texts = checklist.texts.nl;

/** An element whose results leave by a way of the page's own. */
async function show(delivery: Delivery, more: Partial<Leaving> = {}): Promise<Leaving> {
  speak('nl');
  const widget = Object.assign(make(checklist) as Leaving, { delivery, ...more });
  document.body.append(widget);
  await find(widget, 'heading', texts['title']!);
  return widget;
}

/** Answers a question and finishes. */
async function finish(widget: Leaving): Promise<void> {
  const scene = sceneOf(checklist, widget, mouse);
  await checklist.answer(scene);
  await scene.person.press(scene.word.review);
  await scene.person.press(scene.word.complete);
}

const line = (widget: Leaving): string =>
  widget.shadowRoot!.querySelector('[part=delivery]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const heard = (widget: Leaving, type: string): Event[] => {
  const events: Event[] = [];
  widget.addEventListener(type, (event) => events.push(event));
  return events;
};

describe('a way by which results leave', () => {
  afterEach(clear);

  it('gets the result, and the person reads and hears that it was sent', async () => {
    const got: Result[] = [];
    const widget = await show(async (result) => {
      got.push(result);
      return 'delivered';
    });
    const told = heard(widget, 'samen-delivered');
    await finish(widget);
    await until(() => line(widget) === 'Je antwoorden zijn verstuurd.', 'it says that it was sent');
    expect(got).to.deep.equal([widget.result]);
    expect(got[0]!.answers).to.deep.equal(checklist.answers);
    expect(told.length).to.equal(1);
    expect(widget.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Je antwoorden zijn verstuurd.');
  });

  it('shows the result at once, and that it is on its way', async () => {
    const widget = await show(async () => new Promise(() => {}));
    const told = heard(widget, 'samen-delivered');
    await finish(widget);
    await until(() => line(widget) === 'Je antwoorden worden verstuurd…', 'it says that it is sent');
    expect(widget.shadowRoot!.querySelector('[part~=report]'), 'the picture').to.not.equal(null);
    expect(told).to.deep.equal([]);
  });

  it('does not keep the result from an element that shows it', async () => {
    const widget = await show(async () => new Promise(() => {}), { id: 'w' });
    const shown = document.createElement('samen-result');
    shown.setAttribute('for', 'w');
    document.body.append(shown);
    await finish(widget);
    await until(() => shown.shadowRoot!.querySelector('[part~=report]'), 'the result is shown');
  });

  it('that keeps it for later tells the person so', async () => {
    const widget = await show(async () => 'queued');
    await finish(widget);
    await until(() => line(widget).startsWith('Je antwoorden zijn nog niet verstuurd.'), 'it says that it waits');
  });

  it('that fails says so, to the page as well, and can be tried again', async () => {
    let refuse = true;
    const widget = await show(async () => {
      if (refuse) throw new DeliveryError('refused');
      return 'delivered';
    });
    const problems = heard(widget, 'samen-problem');
    await finish(widget);
    await until(() => line(widget).startsWith('Je antwoorden konden niet worden verstuurd.'), 'it says that it failed');
    await until(() => problems.length === 1, 'the page is told');
    expect(widget.result!.answers).to.deep.equal(checklist.answers);
    refuse = false;
    (await find(widget, 'button', 'Probeer het nog eens')).click();
    await until(() => line(widget) === 'Je antwoorden zijn verstuurd.', 'it is sent');
  });

  it('that throws what is no error of ours is treated as one that fails', async () => {
    const widget = await show(() => {
      throw new TypeError('no');
    });
    await finish(widget);
    await until(() => line(widget).startsWith('Je antwoorden konden niet worden verstuurd.'), 'it says that it failed');
  });

  it('is not used while a person answers, nor when the page keeps the result back', async () => {
    const got: Result[] = [];
    const widget = await show(async (result) => (got.push(result), 'delivered'));
    widget.addEventListener('samen-complete', (event) => event.preventDefault(), { once: true });
    await finish(widget);
    expect(got).to.deep.equal([]);
    expect(line(widget)).to.equal('');
  });

  it('has a queue when the page names an address as well', async () => {
    const map = new Map<string, unknown>();
    let away = true;
    const delivery: Delivery = async () => {
      if (away) throw new DeliveryError('unreachable');
      return 'delivered';
    };
    const widget = await show(delivery, { deliver: '/results', store: memoryDrafts(map) });
    await finish(widget);
    const url = new URL('/results', document.baseURI).href;
    await until(() => map.has(`send:${url}#${widget.result!.id}`), 'it waits');
    away = false;
    dispatchEvent(new Event('online'));
    await until(() => line(widget) === 'Je antwoorden zijn verstuurd.', 'it was sent');
    expect([...map.keys()].filter((key) => key.startsWith('send:'))).to.deep.equal([]);
  });

  it('has the result in its queue before the draft says that the person is done, so that no crash falls between', async () => {
    const map = new Map<string, unknown>();
    const store = memoryDrafts(map);
    const order: string[] = [];
    const save: Drafts['save'] = async (key, value) => {
      if (key.startsWith('send:')) order.push('queue');
      else if ((value as { completedAt?: string }).completedAt) order.push('draft');
      return store.save(key, value);
    };
    const away: Delivery = async () => new Promise(() => {});
    const widget = await show(away, { deliver: '/results', store: { ...store, save } });
    await finish(widget);
    await until(() => order.includes('draft'), 'the draft says that it is done');
    expect(order).to.deep.equal(['queue', 'draft']);
  });

  it('has the draft done also where nothing can wait', async () => {
    const map = new Map<string, unknown>();
    const store = memoryDrafts(map);
    const save: Drafts['save'] = async (key, value) => {
      if (key.startsWith('send:')) throw new Error('full');
      return store.save(key, value);
    };
    const widget = await show(async () => 'delivered', { deliver: '/results', store: { ...store, save } });
    await finish(widget);
    const done = () => [...map.values()].some((value) => (value as { completedAt?: string }).completedAt);
    await until(done, 'the draft says that it is done');
  });

  it('speaks the language that is shown', async () => {
    const widget = await show(async () => 'delivered');
    await finish(widget);
    await until(() => line(widget) === 'Je antwoorden zijn verstuurd.', 'Dutch');
    speak('en');
    await until(() => line(widget) === 'Your answers have been sent.', 'English');
  });
});

describe('a store of the page', () => {
  afterEach(clear);

  it('keeps the answers in the place of the device, and gives them back', async () => {
    const map = new Map<string, unknown>();
    const widget = await show(async () => 'delivered', { store: memoryDrafts(map) });
    await checklist.answer(sceneOf(checklist, widget, mouse));
    await until(() => map.size === 1, 'it is kept');
    widget.remove();
    const again = await show(async () => 'delivered', { store: memoryDrafts(map) });
    await until(() => all(again, 'radio').some((radio) => (radio as HTMLInputElement).checked), 'it is back');
    expect(again.result!.answers).to.deep.equal(checklist.answers);
    expect(again.result!.id).to.equal(widget.result!.id);
  });
});
