import { find } from '../../tools/deep.js';
import { marked } from './offer.js';
import type { State } from '../access/states.js';

/** What only an interview has. */
export const states: State[] = [
  {
    name: 'an activity that is placed, with its questions',
    async reach({ person, say, word }) {
      await person.press(say('activities.add'));
      await person.press(say('activities.add'));
      await person.press(word.list);
      await person.choose('zonder naam 1', say('known-others'));
      await find(person.root, 'group', marked(say('cohesion')));
    },
  },
];
