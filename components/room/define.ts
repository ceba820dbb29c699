import { register } from '../internal/register.js';
import { SamenRoom } from './room.js';

register('samen-room', SamenRoom);

export { SamenRoom };
