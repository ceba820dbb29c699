import '../../../components/checklist/define.js';
import { passesEveryAudit } from '../access/audits.js';
import { statesOf } from '../access/states.js';
import { checklist } from './case.js';

passesEveryAudit(checklist, statesOf(checklist));
