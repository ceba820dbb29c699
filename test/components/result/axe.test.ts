import { expect } from '@open-wc/testing';
import { findings } from '../access/audits.js';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/all.js';
import { all, find, until } from '../../tools/deep.js';
import { audit } from '../../tools/audit.js';
import { quick } from '../../tools/quick.js';
import { assessment } from '../assessment/case.js';
import { checklist } from '../checklist/case.js';
import { interview } from '../interview/case.js';
import { list as sorter } from '../sorter/case.js';
import { clear, sceneOf, show } from '../stage.js';
import { states } from './states.js';

/** A page with nothing but the result of somebody who answered everything. */
async function showResult(subject: typeof checklist): Promise<HTMLElement> {
  document.title = 'Uitslag';
  const main = document.createElement('main');
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Uitslag' }));
  document.body.append(main);
  const widget = await show(subject, {}, { into: main });
  await subject.answerAll(sceneOf(subject, widget, quick));
  const shown = Object.assign(document.createElement('samen-result'), { result: widget.result });
  widget.replaceWith(shown);
  await find(shown, 'heading', subject.texts.nl['title']!);
  for (const summary of all(shown, 'button')) summary.click();
  await until(() => all(shown, 'table')[0], 'the numbers in a table');
  return shown;
}

describe('axe finds nothing in <samen-result>', () => {
  afterEach(clear);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const subject of [checklist, assessment, sorter, interview])
    it(`of ${subject.instrument}`, async () => {
      await showResult(subject);
      expect(await findings()).to.deep.equal([]);
    });

  for (const [name, open] of Object.entries(states))
    it(`that is ${name}`, async () => {
      await open();
      expect(await findings()).to.deep.equal([]);
    });

  it('that cannot be shown', async () => {
    await showResult(checklist);
    const shown = document.querySelector('samen-result')!;
    Object.assign(shown, { result: { format: 'samen-result/1', answers: 7 } });
    await find(shown, 'heading', 'Deze oefening kan nu niet worden getoond');
    expect(await audit()).to.deep.equal([]);
  });
});
