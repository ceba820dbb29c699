import '../../../components/checklist/define.js';
import { statesOf } from '../access/states.js';
import { isEasyToHit } from '../access/targets.js';
import { checklist } from './case.js';

isEasyToHit(checklist, statesOf(checklist));
