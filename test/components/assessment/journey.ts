import tuckman from '../../../src/presets/tuckman/index.js';
import type { Journey, Scene } from '../journey.js';

const { items, scale } = tuckman;

/** Steps of the scale per phase, in the order asked; 0 is "don't know", and what is absent is skipped. */
const given: Record<string, number[]> = {
  forming: [2, 0, 1, 2, 3],
  storming: [1, 1, 1],
  norming: [3, 4, 2, 3, 3],
  performing: [4, 5, 3, 4, 4],
  adjourning: [1, 2],
};

const answerTo = (id: string): string | undefined => {
  const [dimension, n] = id.split('-') as [string, string];
  const step = given[dimension]![Number(n) - 1];
  if (step === 0) return 'dont-know';
  return step === undefined ? undefined : scale[step - 1];
};

const choose =
  (question: string, option: string) =>
  ({ person, say, word }: Scene) =>
    person.choose(say(question), option === 'dont-know' ? word.dontKnow : say(option));

const statements = items.map(({ id }) => {
  const answer = id === 'performing-1' ? 'never' : answerTo(id);
  return answer ? choose(id, answer) : undefined;
});

/** The phases of a group: statements answered, not known and skipped, and the three questions about the group. */
export const journey: Journey = {
  tag: 'samen-assessment',
  instrument: 'tuckman',
  texts: tuckman.texts,
  steps: [
    ...statements,
    ({ person, say }) => person.write(say('members'), '12'),
    ({ person, say }) => person.write(say('newcomers'), '2'),
    async ({ person, say, word }) => {
      await person.tick(say('core-member-left'));
      await person.tick(say('other-event'));
      await person.press(word.addNote);
      await person.write(word.note(say('events')), 'Een feest');
    },
  ],
  change: { question: ({ say, word }) => word.change(say('performing-1')), step: choose('performing-1', 'often') },
  answers: {
    ...Object.fromEntries(items.flatMap(({ id }) => (answerTo(id) ? [[id, answerTo(id)]] : []))),
    members: 12,
    newcomers: 2,
    events: ['core-member-left', 'other-event'],
    'events.note': 'Een feest',
  },
  scores: {
    rule: 'phase-mean/1',
    outcome: 'clear',
    dimensions: {
      forming: { n: 4, mean: 2 },
      storming: { n: 3, mean: 1 },
      norming: { n: 5, mean: 3 },
      performing: { n: 5, mean: 4 },
      adjourning: { n: 2 },
    },
    top: ['performing'],
    margin: 1,
    caveats: ['falling-back'],
  },
};
