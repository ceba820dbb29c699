import { expect } from '@open-wc/testing';
import '../../../components/interview/define.js';
import '../../../components/result/define.js';
import { all, find, nameOf, until } from '../../tools/deep.js';
import { key } from '../../tools/hands.js';
import { delivery, untilReview } from '../journey.js';
import { clear } from '../stage.js';
import { openWishes, type Desk } from './desk.js';
import { entry, marked } from './offer.js';
import type { Result } from '../../../src/index.js';

const shown = ({ widget }: Desk): string => (widget.shadowRoot!.querySelector('.base') as HTMLElement).innerText;
const left = (result: Result | undefined): unknown[] => {
  const { conversations = [] } = result!.answers as { conversations?: { activities?: string }[] };
  return conversations.map((one) => one.activities);
};

/** Two conversations: the first without the tick for consent, the second with it. */
async function twoConversations(): Promise<Desk> {
  const desk = await openWishes();
  for (const [n, what] of ['Geheim', 'Voetbal'].entries()) {
    await desk.person.press(desk.say('conversations.add'));
    await desk.person.write(marked(desk.say('activities')), what, entry(desk, 'conversations', n + 1));
  }
  await desk.person.tick(desk.say('consent'), entry(desk, 'conversations', 2));
  return desk;
}

describe('a conversation without consent', () => {
  afterEach(clear);

  it('stays in the answers, and is in nothing that leaves', async () => {
    const desk = await twoConversations();
    const { widget, person, word } = desk;
    expect(desk.answers().conversations!.map((one) => one['activities'])).to.deep.equal(['Geheim', 'Voetbal']);
    expect(left(widget.result)).to.deep.equal(['Voetbal']);
    expect(widget.result!.scores).to.deep.include({ entries: { conversations: 1 } });
    expect(widget.value).to.include('Voetbal').and.not.include('Geheim');
    const events: Result[] = [];
    widget.addEventListener('samen-complete', (event) => events.push((event as Event & { result: Result }).result));
    const delivered = delivery(widget);
    await untilReview(desk);
    await person.press(word.complete);
    events.push(await delivered);
    for (const result of events) expect(left(result)).to.deep.equal(['Voetbal']);
    await find(widget, 'button', word.changeAnswers);
    const picture = widget.shadowRoot!.querySelector('[part=report]') as HTMLElement;
    expect(picture.innerText).to.include('Voetbal').and.not.include('Geheim');
  });

  it('is no value at all when it is all there is', async () => {
    const desk = await openWishes();
    await desk.person.press(desk.say('conversations.add'));
    await desk.person.write(marked(desk.say('activities')), 'Geheim');
    expect(desk.widget.value).to.equal('');
  });

  it('is in no result element that follows the form', async () => {
    const desk = await twoConversations();
    desk.widget.id = 'followed';
    const follower = Object.assign(document.createElement('samen-result'), { for: 'followed' });
    document.body.append(follower);
    await untilReview(desk);
    await desk.person.press(desk.word.complete);
    await until(() => follower.shadowRoot?.querySelector('[part=report]'), 'the result');
    expect(follower.shadowRoot!.textContent).to.include('Voetbal').and.not.include('Geheim');
  });

  it('says so beside the tick and on its line, and no longer once it is ticked', async () => {
    const desk = await twoConversations();
    const [first, second] = all(desk.widget, 'checkbox', desk.say('consent'));
    const root = desk.widget.shadowRoot!;
    const hint = root.getElementById(first!.getAttribute('aria-describedby')!)!;
    expect(hint.textContent).to.include('Zonder dit vinkje blijft dit op dit apparaat');
    expect(second!.getAttribute('aria-describedby')).to.not.equal(first!.getAttribute('aria-describedby'));
    const lines = (): string[] => [...root.querySelectorAll('.entry summary')].map(nameOf);
    await until(() => !lines()[1]!.includes('gaat niet mee'), 'a line that no longer says so');
    expect(lines()[0]).to.match(/gaat niet mee$/);
    await desk.person.tick(desk.say('consent'), entry(desk, 'conversations', 1));
    await until(() => !lines()[0]!.includes('gaat niet mee'), 'a line that no longer says so');
    expect(left(desk.widget.result)).to.deep.equal(['Geheim', 'Voetbal']);
  });

  it('is counted at the review and on the last page, with how it is included', async () => {
    const desk = await twoConversations();
    await untilReview(desk);
    expect(shown(desk)).to.include('Niet in je resultaat: 1.').and.include('Met dat vinkje gaat het wel mee');
    await desk.person.press(desk.word.complete);
    await find(desk.widget, 'button', desk.word.changeAnswers);
    expect(shown(desk)).to.include('Niet in je resultaat: 1.');
    await desk.person.press(desk.word.changeAnswers);
    await desk.person.tick(desk.say('consent'), entry(desk, 'conversations', 1));
    await key('Tab');
    await untilReview(desk);
    expect(shown(desk)).to.not.include('Niet in je resultaat');
  });
});
