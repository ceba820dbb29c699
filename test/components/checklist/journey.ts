import flow from '../../../src/presets/flow/index.js';
import type { Journey, Scene } from '../journey.js';

const choose =
  (question: string, option: string) =>
  ({ person, say }: Scene) =>
    person.choose(say(question), say(option));

/** The checklist of flow: a note, one that does not apply, one skipped, both halves of the balance. */
export const journey: Journey = {
  tag: 'samen-checklist',
  instrument: 'flow',
  texts: flow.texts,
  steps: [
    async (scene) => {
      const { person, say, word } = scene;
      await choose('goal', 'little')(scene);
      await person.press(word.addNote);
      await person.write(word.note(say('goal')), 'Soep “voor allen” 🌱');
    },
    choose('absorbed', 'clear'),
    ({ person, say, word }) => person.choose(say('feedback'), word.notApplicable),
    undefined,
    async (scene) => {
      await choose('challenge', 'challenge-4')(scene);
      await choose('skill', 'skill-2')(scene);
    },
    choose('rewarding', 'no'),
    choose('control', 'no'),
    choose('concentration', 'clear'),
  ],
  change: { question: ({ say, word }) => word.change(say('rewarding')), step: choose('rewarding', 'clear') },
  answers: {
    goal: 'little',
    'goal.note': 'Soep “voor allen” 🌱',
    absorbed: 'clear',
    feedback: 'not-applicable',
    challenge: 'challenge-4',
    skill: 'skill-2',
    rewarding: 'clear',
    control: 'no',
    concentration: 'clear',
  },
  scores: {
    rule: 'flow-profile/1',
    outcome: 'profile',
    levels: { goal: 1, absorbed: 2, balance: 0, rewarding: 2, control: 0, concentration: 2 },
    bands: {
      conditions: { rated: 3, counts: [2, 1, 0] },
      experience: { rated: 3, counts: [0, 0, 3] },
    },
    weakest: ['balance', 'control', 'goal'],
    points: { balance: { challenge: 4, skill: 2 } },
  },
};
