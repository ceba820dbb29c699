import '../../../components/checklist/define.js';
import { statesOf } from '../access/states.js';
import { fitsEveryWidth } from '../access/layout.js';
import { checklist } from './case.js';

fitsEveryWidth(checklist, statesOf(checklist));
