import '../../../components/interview/define.js';
import { keyboard, mouse } from '../../tools/hands.js';
import { givesOneResult } from '../journeys.js';
import { journey as offer } from './offer.js';
import { journey as wishes } from './wishes.js';

givesOneResult(offer('tap'), [
  { hand: mouse, lang: 'nl', pace: 'scroll' },
  { hand: mouse, lang: 'en', pace: 'page' },
]);
givesOneResult(offer('dialog'), [
  { hand: keyboard, lang: 'en', pace: 'scroll' },
  { hand: keyboard, lang: 'nl', pace: 'page' },
]);
givesOneResult(offer('list'), [{ hand: mouse, lang: 'en', pace: 'scroll' }]);
givesOneResult(wishes);
