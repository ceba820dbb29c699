import '../../../components/assessment/define.js';
import { statesOf } from '../access/states.js';
import { fitsEveryWidth } from '../access/layout.js';
import { assessment } from './case.js';

fitsEveryWidth(assessment, statesOf(assessment));
