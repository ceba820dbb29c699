import '../../../components/sorter/define.js';
import { statesOf } from '../access/states.js';
import { fitsEveryWidth } from '../access/layout.js';
import { board, list } from './case.js';
import { states } from './states.js';

fitsEveryWidth(list, statesOf(list));
fitsEveryWidth(board, states);
