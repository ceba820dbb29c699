import '../../../components/sorter/define.js';
import { statesOf } from '../access/states.js';
import { isEasyToHit } from '../access/targets.js';
import { board, list } from './case.js';
import { states } from './states.js';

isEasyToHit(list, statesOf(list));
isEasyToHit(board, states);
