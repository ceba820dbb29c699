import '../../../components/interview/define.js';
import { statesOf } from '../access/states.js';
import { fitsEveryWidth } from '../access/layout.js';
import { interview } from './case.js';
import { states } from './states.js';

fitsEveryWidth(interview, [...statesOf(interview), ...states]);
