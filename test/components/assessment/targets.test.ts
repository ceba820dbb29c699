import '../../../components/assessment/define.js';
import { statesOf } from '../access/states.js';
import { isEasyToHit } from '../access/targets.js';
import { assessment } from './case.js';

isEasyToHit(assessment, statesOf(assessment));
