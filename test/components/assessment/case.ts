import tuckman from '../../../src/presets/tuckman/index.js';
import { answerQuickly, type Case } from '../contract/case.js';

export const assessment: Case = {
  tag: 'samen-assessment',
  instrument: 'tuckman',
  texts: tuckman.texts,
  answer: ({ person, say }) => person.choose(say('forming-1'), say('often')),
  field: 'forming-1',
  answers: { 'forming-1': 'often' },
  shown: ({ say }) => say('often'),
  async type({ person, say, word }, text) {
    await person.press(word.addNote);
    await person.write(word.note(say('events')), text);
  },
  answerAll: answerQuickly,
  plainTitle: tuckman.plain.nl['title']!,
  questions: 28,
};
