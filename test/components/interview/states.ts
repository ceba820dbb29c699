import { all, find, until } from '../../tools/deep.js';
import { marked } from './offer.js';
import type { State } from '../access/states.js';

/** Drafts of its own, which go with the tab. */
const several = { keep: 'tab', 'several-drafts': '', draft: 'states' };

/** What only an interview has. */
export const states: State[] = [
  {
    name: 'an activity that is folded up',
    async reach({ person, say }) {
      await person.press(say('activities.add'));
      await person.press(/^Activiteit 1 /);
      await until(() => !all(person.root, 'textbox', marked(say('what'))).length, 'a line');
    },
  },
  {
    name: 'a draft that gets a name',
    attributes: several,
    async reach({ person }) {
      await person.press('Begin een nieuwe');
      await find(person.root, 'textbox', 'Naam, alleen voor jezelf');
    },
  },
  {
    name: 'a choice of drafts',
    attributes: several,
    async reach({ person, say }) {
      await find(person.root, 'button', 'Begin een nieuwe');
      await person.write(say('neighbourhood'), 'Noord');
      await person.press('Begin een nieuwe');
      await person.write('Naam, alleen voor jezelf', 'Een bezoek op dinsdag');
      await person.press('Begin een nieuwe');
      await find(person.root, 'button', 'Open');
    },
  },
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
