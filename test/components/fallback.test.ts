import { expect } from '@open-wc/testing';
import { find, seen, until } from '../tools/deep.js';
import { assessment } from './assessment/case.js';
import { checklist } from './checklist/case.js';
import { interview } from './interview/case.js';
import { list as sorter } from './sorter/case.js';
import { clear, make, speak } from './stage.js';

/** Each element, and what defines it; nothing else on this page may do so before. */
const elements = [
  { subject: checklist, define: () => import('../../components/checklist/define.js') },
  { subject: assessment, define: () => import('../../components/assessment/define.js') },
  { subject: sorter, define: () => import('../../components/sorter/define.js') },
  { subject: interview, define: () => import('../../components/interview/define.js') },
];

function withFallback(widget: HTMLElement): HTMLElement {
  const fallback = document.createElement('p');
  fallback.textContent = 'Vraag je docent om de vragen op papier.';
  widget.append(fallback);
  document.body.append(widget);
  return fallback;
}

describe('what is inside an element', () => {
  afterEach(clear);
  for (const { subject, define } of elements)
    it(`is shown until <${subject.tag}> is defined, and then gives way to it`, async () => {
      speak('nl');
      expect(customElements.get(subject.tag)).to.equal(undefined);
      const widget = make(subject);
      const fallback = withFallback(widget);
      expect(seen(fallback)).to.equal(true);
      await define();
      await find(widget, 'heading', subject.texts.nl['title']!);
      await until(() => !seen(fallback), 'a page without the fallback');
    });

  it('is shown by <samen-result> as long as there is no result', async () => {
    const result = document.createElement('samen-result');
    const fallback = withFallback(result);
    expect(seen(fallback)).to.equal(true);
    await import('../../components/result/define.js');
    await customElements.whenDefined('samen-result');
    await (result as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    expect(seen(fallback)).to.equal(true);
  });
});
