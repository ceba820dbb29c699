import '../../../components/assessment/define.js';
import { passesEveryAudit } from '../access/audits.js';
import { statesOf } from '../access/states.js';
import { assessment } from './case.js';

passesEveryAudit(assessment, statesOf(assessment));
