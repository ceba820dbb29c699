import { find } from '../../tools/deep.js';
import typology from '../../../src/presets/typology/index.js';
import { answerQuickly, type Case } from '../contract/case.js';

const common: Omit<Case, 'attributes' | 'answer'> = {
  tag: 'samen-sorter',
  instrument: 'typology',
  texts: typology.texts,
  field: 'choir',
  answers: { placements: { choir: ['known-others'] } },
  shown: ({ say }) => say('known-others'),
  async type({ person, word }, text) {
    await person.write(word.cardName, text);
    await person.press(word.addCard);
  },
  async answerAll(scene) {
    const { person, word } = scene;
    await person.press(word.list);
    await find(person.root, 'radio', word.none);
    await answerQuickly(scene);
  },
  questions: 12,
};

export const list: Case = {
  ...common,
  attributes: { view: 'list' },
  answer: ({ person, say }) => person.choose(say('choir'), say('known-others')),
};

export const board: Case = {
  ...common,
  attributes: { view: 'board' },
  async answer({ person, say, word }) {
    await person.press(word.move(say('choir')));
    await person.press(say('known-others'), word.moveTo(say('choir')));
  },
};
