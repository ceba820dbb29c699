import '../../../components/interview/define.js';
import { statesOf } from '../access/states.js';
import { isEasyToHit } from '../access/targets.js';
import { interview } from './case.js';
import { states } from './states.js';

isEasyToHit(interview, [...statesOf(interview), ...states]);
