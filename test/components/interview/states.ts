import { find } from '../../tools/deep.js';
import type { State } from '../access/states.js';

/** What only an interview has. */
export const states: State[] = [
  {
    name: 'an activity that is placed, with its questions',
    async reach({ person, say, word }) {
      await person.press(say('activities.add'));
      await person.press(say('activities.add'));
      await person.press(word.move('zonder naam 1'));
      await person.press(say('known-others'), word.moveTo('zonder naam 1'));
      await find(person.root, 'group', /.*/);
    },
  },
];
