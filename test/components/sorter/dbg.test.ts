import '../../../components/sorter/define.js';
import { keyboard, mouse, key } from '../../tools/hands.js';
import { place } from '../journey.js';
import { journey } from './journey.js';
import { find, active, all, nameOf } from '../../tools/deep.js';
import { middle } from '../../tools/pointer.js';

it('dbg', async () => {
  const el = await place(journey('dialog'), { lang: 'en', pace: 'scroll' });
  console.log(innerWidth, innerHeight, el.clientWidth);
  const card = await find(el, 'button', 'Supper club');
  for (let i = 0; i < 12; i++) { await key('Tab'); console.log(active()?.localName, active() && nameOf(active()!)); if (active() === card) break; }
  await key('Enter');
  await new Promise((r) => setTimeout(r, 300));
  console.log(active()?.localName, active() && nameOf(active()!), (active() as HTMLElement)?.getAttribute('aria-pressed'), card.isConnected, card.getAttribute('aria-pressed'));
  await mouse.press(await find(el, 'button', 'Move “Supper club”…'));
  await new Promise((r) => setTimeout(r, 300));
  const d = all(el, 'dialog')[0]!;
  console.log('dialog', JSON.stringify(d?.getBoundingClientRect()), scrollY);
  for (const b of all(d, 'button')) console.log(nameOf(b), JSON.stringify(b.getBoundingClientRect()));
});
