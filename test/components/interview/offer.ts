import offer from '../../../src/presets/neighbourhood-offer/index.js';
import { all, nameOf } from '../../tools/deep.js';
import { findPlace } from '../../tools/person.js';
import { put, type Manner } from '../sorter/journey.js';
import type { Journey, Scene } from '../journey.js';

/** A question of an interview may have the letter of the course book before it. */
export const marked = (text: string): RegExp =>
  new RegExp(`^(?:[a-z] ?)?${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** The region of the n-th entry, whatever it is called now; its title starts with what an entry is. */
export const entry = ({ say }: Scene, group: string, n: number): RegExp =>
  new RegExp(`^${say(`${group}.one`)} ${n}\\b`);

async function addActivity(scene: Scene, n: number, what: string, easy?: string): Promise<void> {
  const { person, say } = scene;
  await person.press(say('activities.add'));
  const here = entry(scene, 'activities', n);
  await person.write(marked(say('what')), what, here);
  await person.write(marked(say('need')), 'Mensen ontmoeten', here);
  if (easy) await person.choose(marked(say('easy')), say(easy), here);
}

async function addActivities(scene: Scene): Promise<void> {
  const { person, say, word } = scene;
  await addActivity(scene, 1, 'Samen koken', 'yes');
  await person.press(word.addNote, entry(scene, 'activities', 1));
  await person.write(word.note(say('easy')), 'Geen aanmelding', entry(scene, 'activities', 1));
  await addActivity(scene, 2, 'Klussen ruilen');
  await addActivity(scene, 3, 'Koor');
}

const sorting =
  (manner: Manner) =>
  async (scene: Scene): Promise<void> => {
    const { person, word } = scene;
    const view = manner === 'list' ? word.list : word.board;
    if (all(person.root, 'button', view)[0]?.getAttribute('aria-pressed') !== 'true') await person.press(view);
    await put[manner](scene, 'Samen koken', ['known-each-other', 'known-others']);
    await put[manner](scene, 'Koor', []);
  };

async function perActivity(scene: Scene): Promise<void> {
  const { person, say } = scene;
  const at = await findPlace(person.root, marked(say('per-activity')));
  const titles = all(at, 'heading').slice(1).map(nameOf);
  const [first, second] = [`${say('activities.one')} 1: Samen koken`, `${say('activities.one')} 3: Koor`];
  if (String(titles) !== String([first, second])) throw new Error(`Asked about: ${titles.join(', ')}`);
  const within = marked(say('per-activity'));
  await person.choose(marked(say('cohesion')), say('maybe'), within);
  await person.write(marked(say('role')), 'Een ruimte vinden', within);
}

/** Assignment 1: three activities, two of them placed in the sorter inside, one of those looked at further. */
export const journey = (manner: Manner): Journey => ({
  tag: 'samen-interview',
  instrument: 'neighbourhood-offer',
  manner,
  texts: offer.texts,
  steps: [
    ({ person, say }) => person.write(say('neighbourhood'), 'Oost'),
    async ({ person, say }) => {
      await person.tick(say('websites'));
      await person.tick(say('other'));
    },
    addActivities,
    sorting(manner),
    perActivity,
  ],
  change: {
    question: ({ say, word }) => word.change(say('neighbourhood')),
    step: ({ person, say }) => person.write(say('neighbourhood'), ' en Zuid'),
  },
  answers: {
    neighbourhood: 'Oost en Zuid',
    sources: ['websites', 'other'],
    activities: [
      {
        id: 'id-1',
        what: 'Samen koken',
        need: 'Mensen ontmoeten',
        easy: 'yes',
        'easy.note': 'Geen aanmelding',
        cohesion: 'maybe',
        role: 'Een ruimte vinden',
      },
      { id: 'id-2', what: 'Klussen ruilen', need: 'Mensen ontmoeten' },
      { id: 'id-3', what: 'Koor', need: 'Mensen ontmoeten' },
    ],
    typology: { placements: { 'id-1': ['known-each-other', 'known-others'], 'id-3': [] } },
  },
  scores: {
    rule: 'entry-count/1',
    outcome: 'filled',
    entries: { activities: 3 },
    sorters: {
      typology: {
        rule: 'zone-count/1',
        outcome: 'placed',
        zones: { 'known-each-other': 1, 'known-others': 1, 'strangers-each-other': 0, 'strangers-others': 0 },
        empty: ['strangers-each-other', 'strangers-others'],
        several: 1,
        none: 1,
        unplaced: 1,
      },
    },
  },
});
