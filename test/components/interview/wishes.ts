import wishes from '../../../src/presets/neighbourhood-wishes/index.js';
import { entry, marked } from './offer.js';
import type { Journey, Scene } from '../journey.js';

async function firstConversation(scene: Scene): Promise<void> {
  const { person, say } = scene;
  await person.press(say('conversations.add'));
  const here = entry(scene, 'conversations', 1);
  await person.write(say('place'), 'Buurthuis', here);
  // The same day and month, so that the order in which a browser asks for them does not matter.
  await person.write(say('date'), '05/05/2026', here);
  await person.tick(say('consent'), here);
  await person.write(marked(say('activities')), 'Voetballen', here);
  await person.choose(marked(say('came-true')), say('mostly'), here);
  await person.write(marked(say('support')), 'Een veld', here);
}

async function secondConversation(scene: Scene): Promise<void> {
  const { person, say } = scene;
  await person.press(say('conversations.add'));
  const here = entry(scene, 'conversations', 2);
  await person.tick(say('consent'), here);
  await person.write(marked(say('why')), 'Gezelligheid', here);
  await person.choose(marked(say('came-true')), scene.word.dontKnow, here);
}

/** Somebody who did not agree: what was said stays on the device. */
async function thirdConversation(scene: Scene): Promise<void> {
  const { person, say } = scene;
  await person.press(say('conversations.add'));
  await person.write(marked(say('activities')), 'Niet voor anderen', entry(scene, 'conversations', 3));
}

/**
 * Assignment 2: three conversations at one place and on one day, the last without consent, and a look back. Two
 * conversations leave.
 */
export const journey: Journey = {
  tag: 'samen-interview',
  instrument: 'neighbourhood-wishes',
  texts: wishes.texts,
  steps: [
    async (scene) => {
      await firstConversation(scene);
      await secondConversation(scene);
      await thirdConversation(scene);
    },
    ({ person, say }) => person.write(marked(say('surprised')), 'De energie'),
    undefined,
  ],
  change: {
    question: ({ say, word }) => word.change(say('surprised')),
    step: ({ person, say }) => person.write(marked(say('surprised')), ' van iedereen'),
  },
  answers: {
    conversations: [
      {
        id: 'id-1',
        place: 'Buurthuis',
        date: '2026-05-05',
        consent: true,
        activities: 'Voetballen',
        'came-true': 'mostly',
        support: 'Een veld',
      },
      {
        place: 'Buurthuis',
        date: '2026-05-05',
        id: 'id-2',
        consent: true,
        why: 'Gezelligheid',
        'came-true': 'dont-know',
      },
    ],
    surprised: 'De energie van iedereen',
  },
  scores: { rule: 'entry-count/1', outcome: 'filled', entries: { conversations: 2 }, sorters: {} },
};
