import offer from '../../../src/presets/neighbourhood-offer/index.js';
import { answerQuickly, type Case } from '../contract/case.js';

export const interview: Case = {
  tag: 'samen-interview',
  instrument: 'neighbourhood-offer',
  texts: offer.texts,
  answer: ({ person, say }) => person.tick(say('websites')),
  field: 'sources',
  answers: { sources: ['websites'] },
  shown: ({ say }) => say('websites'),
  type: ({ person, say }, text) => person.write(say('neighbourhood'), text),
  async answerAll(scene) {
    const { person, say, word } = scene;
    await person.press(say('activities.add'));
    await answerQuickly(scene);
    await person.press(word.list);
    await person.choose('7', word.none);
  },
  questions: 4,
};
