import flow from '../../../src/presets/flow/index.js';
import { answerQuickly, type Case } from '../contract/case.js';

export const checklist: Case = {
  tag: 'samen-checklist',
  instrument: 'flow',
  texts: flow.texts,
  answer: ({ person, say }) => person.choose(say('goal'), say('clear')),
  field: 'goal',
  answers: { goal: 'clear' },
  shown: ({ say }) => say('clear'),
  async type({ person, say, word }, text) {
    await person.press(word.addNote);
    await person.write(word.note(say('goal')), text);
  },
  answerAll: answerQuickly,
  plainTitle: flow.plain.nl['title']!,
  questions: 9,
};
