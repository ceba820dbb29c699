import '../../../components/sorter/define.js';
import { passesEveryAudit } from '../access/audits.js';
import { statesOf } from '../access/states.js';
import { board, list } from './case.js';
import { states } from './states.js';

passesEveryAudit(list, statesOf(list));
passesEveryAudit(board, states);
