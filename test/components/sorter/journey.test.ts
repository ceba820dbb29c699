import '../../../components/sorter/define.js';
import { keyboard, mouse } from '../../tools/hands.js';
import { givesOneResult } from '../journeys.js';
import { journey } from './journey.js';

givesOneResult(journey('list'));
givesOneResult(journey('dialog'), [
  { hand: mouse, lang: 'en', pace: 'scroll' },
  { hand: keyboard, lang: 'nl', pace: 'scroll' },
]);
givesOneResult(journey('tap'), [
  { hand: mouse, lang: 'nl', pace: 'scroll' },
  { hand: keyboard, lang: 'en', pace: 'scroll' },
]);
givesOneResult(journey('drag'), [{ hand: mouse, lang: 'nl', pace: 'scroll' }]);
