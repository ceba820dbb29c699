import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { watch } from '../../../components/embed/embed.js';
import { elements } from '../../../components/embed/elements.js';
import { kindOf } from '../../../src/presets/kinds.js';
import { presets } from '../../../components/internal/presets/all.js';
import { made } from '../../deliver/results.js';
import type { ResultEvent } from '../../../components/embed/events.js';
import type { ProblemEvent } from '../../../components/internal/events.js';
import type { Widget } from '../../../components/internal/widget.js';
import type { Result } from '../../../src/result/result.js';

const filled = async (place: Element): Promise<Widget> => {
  const widget = () => place.firstElementChild as Widget | null;
  await waitUntil(() => widget()?.result, 'the place is filled', { timeout: 10_000 });
  return widget()!;
};

describe('places for an exercise', () => {
  it('knows every preset by its kind, and can register all kinds', async () => {
    expect(Object.keys(kindOf)).to.have.members(Object.keys(presets));
    for (const kind of new Set(Object.values(kindOf))) expect(elements).to.have.property(kind);
    for (const [name, load] of Object.entries(elements)) {
      await load();
      expect(customElements.get(`samen-${name}`), name).not.to.equal(undefined);
    }
  });

  it('fills a place with the element, its settings and what stood there', async () => {
    const place = await fixture(
      html`<div id="here" data-samen="flow" data-lang="en" data-readonly data-style="x">wait</div>`,
    );
    const widget = await filled(place);
    expect(widget.localName).to.equal('samen-checklist');
    // `name` is reflected by the element itself.
    expect(widget.getAttributeNames()).to.have.members(['id', 'instrument', 'lang', 'name', 'readonly']);
    expect([widget.id, place.id, widget.textContent]).to.deep.equal(['here', '', 'wait']);
    expect([widget.readonly, widget.result!.locale]).to.deep.equal([true, 'en']);
  });

  it('fills places in a shadow root it is told of, once', async () => {
    const host = await fixture(html`<section></section>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p data-samen="flow"></p>';
    watch(root);
    watch(root);
    await filled(root.firstElementChild!);
    expect(root.querySelectorAll('samen-checklist').length).to.equal(1);
  });

  it('says what is wrong in place, and leaves what stood there', async () => {
    const place = document.createElement('div');
    place.append('Answer on paper.');
    place.dataset['samen'] = 'no-such';
    place.lang = 'en';
    setTimeout(() => document.body.append(place));
    const { problems } = (await oneEvent(place, 'samen-problem')) as ProblemEvent;
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['data-samen', 'unknown-preset']]);
    expect(place.textContent).to.equal(`Answer on paper.${problems[0]!.message}`);
    expect(problems[0]!.message).to.include('"no-such"').and.include('flow, ');
    place.remove();
  });
});

type FramedPage = Window & { send(result: Result): Promise<string>; document: Document };

async function framed(): Promise<[HTMLIFrameElement, FramedPage]> {
  const src = new URL('framed.html', import.meta.url).href;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe data-samen-frame src=${src} width="300" height="80"></iframe>`,
  );
  await waitUntil(() => (frame.contentWindow as FramedPage).send, 'the frame is there');
  return [frame, frame.contentWindow as FramedPage];
}

describe('frames of a page', () => {
  const box = ({ document: inside }: FramedPage) => inside.querySelector<HTMLElement>('#box')!;
  const contentOf = (page: FramedPage) => Math.ceil(page.document.documentElement.getBoundingClientRect().height);

  it('are as high as their content, higher and less high, borders included where they count', async () => {
    const [frame, page] = await framed();
    for (const [height, sizing] of [
      [700, 'content-box'],
      [200, 'border-box'],
    ] as const) {
      frame.style.boxSizing = sizing;
      box(page).style.blockSize = `${height}px`;
      await waitUntil(() => frame.clientHeight === contentOf(page), `${height}`);
      expect(frame.clientHeight).to.be.at.least(height);
    }
  });

  it('hand over a result that somebody accepts, once', async () => {
    const [frame, page] = await framed();
    const got: ResultEvent[] = [];
    frame.addEventListener('samen-result', (event) => (got.push(event), event.accept(Promise.resolve())));
    expect(await page.send(made(1))).to.equal('delivered');
    expect(await page.send(made(1))).to.equal('delivered');
    expect(got.map(({ result, origin }) => [result, origin])).to.deep.equal([[made(1), location.origin]]);
  });

  for (const [why, take, failure] of [
    ['nobody accepts', () => undefined, 'timeout'],
    ['the page refuses', (event: Event) => event.preventDefault(), 'refused'],
    ['the page could not keep', (event: ResultEvent) => event.accept(Promise.reject(new Error('full'))), 'timeout'],
  ] as const)
    it(`tell that a result that ${why} did not arrive`, async () => {
      const [frame, page] = await framed();
      frame.addEventListener('samen-result', take as EventListener);
      const said = await page.send(made(2)).catch((error: { failure: string }) => error.failure);
      expect(said).to.equal(failure);
    });
});
