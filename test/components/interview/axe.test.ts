import '../../../components/interview/define.js';
import { passesEveryAudit } from '../access/audits.js';
import { statesOf } from '../access/states.js';
import { interview } from './case.js';
import { states } from './states.js';

passesEveryAudit(interview, [...statesOf(interview), ...states]);
