import { expect } from '@open-wc/testing';
import '../../../components/result/define.js';
import '../../../components/checklist/define.js';
import { checklist } from '../../instrument/examples.js';
import { makeResult } from '../../../src/result/result.js';
import { score } from '../../../src/score/score.js';
import { all, find, until } from '../../tools/deep.js';
import { quick } from '../../tools/quick.js';
import { checklist as flow } from '../checklist/case.js';
import { clear, sceneOf, show, speak } from '../stage.js';
import type { FormAnswers, Instrument, Problem } from '../../../src/index.js';
import type { SamenResult } from '../../../components/result/result.js';

const today = new Date().toISOString().slice(0, 10);
const link = (label: string, more: object = {}) => ({ label, url: 'https://example.org/', checkedOn: today, ...more });

function instrumentWith(checkedOn = today): Instrument {
  const instrument = checklist();
  for (const texts of Object.values(instrument.texts)) texts['line'] = 'Praatlijn';
  return Object.assign(instrument, { help: [{ id: 'line', url: 'https://example.org/line', checkedOn }] });
}

function resultOf(instrument: Instrument, answers: FormAnswers) {
  const [id, startedAt] = ['01a20a75-b59a-7232-a65d-65be648f8b96', '2026-11-23T22:10:16.090Z'];
  const about = { id, startedAt, completedAt: startedAt, locale: 'nl', wording: 'standard' } as const;
  return makeResult(instrument, answers, score(instrument, answers), about);
}

/** Shows a result, and hears what its page is told. */
async function open(set: Partial<SamenResult>, instrument = instrumentWith(), answers: FormAnswers = {}) {
  speak('nl');
  const heard: Problem[] = [];
  const shown = document.createElement('samen-result');
  shown.addEventListener('samen-problem', ({ problems }) => heard.push(...problems));
  document.body.append(Object.assign(shown, { instrument, result: resultOf(instrument, answers), ...set }));
  await until(() => shown.shadowRoot?.querySelector('.lead'), 'a result');
  return { shown, heard, root: shown.shadowRoot! };
}

const links = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[part=help] a')].map((a) => `${a.textContent} ${a.getAttribute('href')}`);
const told = (heard: Problem[]): string[] => heard.map(({ path, code }) => `${path}: ${code}`);

describe('help under a result', () => {
  afterEach(clear);

  for (const [outcome, answers] of [
    ['declined', {}],
    ['profile', { goal: 'clear', time: 'no', skill: 'clear' }],
  ] as const)
    it(`stands between the result and the answers when the outcome is “${outcome}”`, async () => {
      const { root, heard } = await open({}, instrumentWith(), answers);
      const places = [...root.querySelector('.base')!.children].map((one) => one.getAttribute('part') ?? one.localName);
      expect(places).to.deep.equal(['title', 'report', 'help', 'details', 'keep']);
      expect(links(root)).to.deep.equal(['Praatlijn https://example.org/line']);
      expect(heard).to.deep.equal([]);
    });

  it('leaves the page without a referrer, and says when somebody looked', async () => {
    const { root } = await open({}, instrumentWith('2026-11-02'));
    expect(root.querySelector('[part=help] a')!.getAttribute('rel')).to.equal('noreferrer');
    expect(root.querySelector('[part=help] .muted')!.textContent).to.equal('bekeken op 2 november 2026');
  });

  it('is the page’s own where it gives some, and none for an empty list', async () => {
    const { root, shown } = await open({ help: [link('Wijkteam')] });
    expect(links(root)).to.deep.equal(['Wijkteam https://example.org/']);
    shown.help = [];
    await shown.updateComplete;
    expect(links(root)).to.deep.equal([]);
    shown.removeAttribute('help');
    shown.help = undefined;
    await shown.updateComplete;
    expect(links(root)).to.deep.equal(['Praatlijn https://example.org/line']);
  });

  it('may come after the result, as an attribute too', async () => {
    const { root, shown } = await open({}, checklist());
    expect(links(root)).to.deep.equal([]);
    shown.setAttribute('help', JSON.stringify([link('Wijkteam')]));
    await until(() => links(root).length > 0, 'a link');
    expect(links(root)).to.deep.equal(['Wijkteam https://example.org/']);
  });

  it('may come to an exercise after its instrument', async () => {
    const widget = await show(flow);
    widget.setAttribute('help', JSON.stringify([link('Wijkteam')]));
    const { person, word } = sceneOf(flow, widget, quick);
    await person.press(word.review);
    await person.press(word.complete);
    await find(widget, 'heading', 'Hulp en informatie');
    expect(links(widget.shadowRoot!)).to.deep.equal(['Wijkteam https://example.org/']);
  });

  it('leaves out what is no link, and tells the page what is wrong', async () => {
    const help = [
      link('Script', { url: 'javascript:alert(1)' }),
      link('Data', { url: 'data:text/html,x' }),
      link('Day', { checkedOn: '2026-02-30' }),
      link(''),
      link('Wijkteam'),
      null,
    ];
    const { root, heard, shown } = await open({ help: help as SamenResult['help'] });
    expect(links(root)).to.deep.equal(['Wijkteam https://example.org/']);
    await until(() => heard.length > 0, 'problems');
    expect(told(heard)).to.deep.equal([
      'help.0.url: not-a-link',
      'help.1.url: not-a-link',
      'help.2.checkedOn: not-a-day',
      'help.3.label: missing',
      'help.5.label: missing',
      'help.5.url: not-a-link',
      'help.5.checkedOn: not-a-day',
    ]);
    shown.requestUpdate();
    await shown.updateComplete;
    expect(heard, 'told once').to.have.length(7);
    expect(all(root, 'heading', 'Hulp en informatie')).to.have.length(1);
  });

  it('that is no list is said to the page, and the instrument’s is shown', async () => {
    const { root, heard, shown } = await open({});
    shown.setAttribute('help', 'Bel ons');
    await until(() => heard.length > 0, 'a problem');
    expect(told(heard)).to.deep.equal(['help: wrong-type']);
    expect(links(root)).to.deep.equal(['Praatlijn https://example.org/line']);
  });

  it('that nobody looked at for 180 days is shown, and the page hears of it', async () => {
    const { root, heard } = await open({}, instrumentWith('2020-01-31'));
    expect(links(root)).to.deep.equal(['Praatlijn https://example.org/line']);
    await until(() => heard.length > 0, 'a problem');
    expect(told(heard)).to.deep.equal(['help.0.checkedOn: stale-link']);
    expect(heard[0]!.message).to.contain('2020-01-31');
  });
});
