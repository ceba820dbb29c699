import { register } from '../internal/register.js';
import { SamenBoard } from './board.js';

register('samen-board', SamenBoard);

export { SamenBoard };
export type * from '../internal/events.js';
