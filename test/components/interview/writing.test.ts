import { expect } from '@open-wc/testing';
import '../../../components/interview/define.js';
import { find, until } from '../../tools/deep.js';
import { clear } from '../stage.js';
import { openOffer, openWishes, type Desk } from './desk.js';
import { marked } from './offer.js';
import type { SamenInterview } from '../../../components/interview/interview.js';

const box = ({ widget, say }: Desk, id: string): Promise<HTMLTextAreaElement> =>
  find(widget, 'textbox', marked(say(id))) as Promise<HTMLTextAreaElement>;

/** The texts that describe a control. */
const described = (control: Element): string[] =>
  control
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => (control.getRootNode() as ShadowRoot).getElementById(id)!.textContent);

describe('a box for text', () => {
  afterEach(clear);

  it('says how many words are in it and how many are asked for, as its description and without a message', async () => {
    const desk = await openWishes();
    const role = await box(desk, 'my-role');
    await until(() => described(role).includes('0 woorden, gevraagd: ongeveer 150'), 'the count');
    expect(described(role)[0]).to.equal(desk.say('my-role.hint'));
    await desk.person.write(marked(desk.say('my-role')), 'Een');
    await until(() => described(role).includes('1 woord, gevraagd: ongeveer 150'), 'one word');
    await desk.person.write(marked(desk.say('my-role')), ' plek regelen.');
    await until(() => described(role).includes('3 woorden, gevraagd: ongeveer 150'), 'three words');
    expect(await desk.listener.heard()).to.deep.equal([]);
  });

  it('counts again what an undo or a draft puts in it', async () => {
    const desk = await openWishes();
    const { session } = desk.widget as unknown as SamenInterview;
    const role = await box(desk, 'my-role');
    session.replace({ 'my-role': 'a b c d' });
    await until(() => described(role).includes('4 woorden, gevraagd: ongeveer 150'), 'four words');
    session.replace({});
    await until(() => described(role).includes('0 woorden, gevraagd: ongeveer 150'), 'none');
  });

  it('asks for no names where it is about others, and nowhere else', async () => {
    const wishes = await openWishes();
    await wishes.person.press(wishes.say('conversations.add'));
    for (const id of ['activities', 'support', 'surprised'])
      expect(described(await box(wishes, id))[0], id).to.match(/Schrijf geen namen op\.$/);
    expect(described(await box(wishes, 'my-role')).join()).to.not.include('namen');
    clear();
    const offer = await openOffer();
    await offer.person.press(offer.say('activities.add'));
    expect(described(await box(offer, 'who'))[0]).to.match(/Schrijf geen namen op\.$/);
  });

  it('grows with its text in every browser', async () => {
    const desk = await openWishes();
    const role = await box(desk, 'my-role');
    const { session } = desk.widget as unknown as SamenInterview;
    const before = role.clientHeight;
    session.replace({ 'my-role': 'regel\n'.repeat(20) });
    await until(() => role.clientHeight > before * 2, 'a higher box');
    expect(role.scrollHeight).to.be.at.most(role.clientHeight + 1);
    session.replace({});
    await until(() => role.clientHeight <= before + 1, 'the height it had');
  });

  it('grows by script where styles cannot do it', async () => {
    const desk = await openWishes();
    const role = await box(desk, 'my-role');
    role.style.setProperty('field-sizing', 'fixed');
    const { grow } = await import('../../../components/internal/form/grow.js');
    grow(desk.widget as unknown as SamenInterview);
    const before = role.clientHeight;
    (desk.widget as unknown as SamenInterview).session.replace({ 'my-role': 'plek regelen '.repeat(150) });
    await until(() => role.scrollHeight <= role.clientHeight + 1 && role.clientHeight > before, 'all of the text');
    desk.widget.style.width = '320px';
    const narrow = role.clientHeight;
    await until(() => role.clientHeight > narrow && role.scrollHeight <= role.clientHeight + 1, 'a higher box');
  });
});
