import { register } from '../internal/register.js';
import { SamenJoin } from './join.js';

register('samen-join', SamenJoin);

export { SamenJoin };
