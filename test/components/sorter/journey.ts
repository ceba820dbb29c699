import typology from '../../../src/presets/typology/index.js';
import { all, find, nameOf } from '../../tools/deep.js';
import type { Journey, Scene } from '../journey.js';

/** How a card is placed: by the questions of the list, by the dialog, by choosing card and zone, or by dragging. */
export type Manner = 'list' | 'dialog' | 'tap' | 'drag';

const zoneName = ({ say, word }: Scene, zone: string): string => (zone === 'none' ? word.none : say(zone));

async function byList(scene: Scene, card: string, zones: string[]): Promise<void> {
  const { person, word } = scene;
  if (zones.length < 2) return person.choose(card, zoneName(scene, zones[0] ?? 'none'));
  await person.choose(card, word.several);
  // The arrow keys pass other zones on their way, and the last one is still ticked.
  const boxes = all(await find(person.root, 'group', card), 'checkbox') as HTMLInputElement[];
  const wanted = zones.map((zone) => zoneName(scene, zone));
  for (const box of boxes.filter((one) => one.checked && !wanted.includes(nameOf(one)))) await person.hand.press(box);
  for (const name of wanted) if (!(await ticked(scene, card, name))) await person.tick(name, card);
}

const ticked = async ({ person }: Scene, card: string, name: string): Promise<boolean> =>
  ((await find(await find(person.root, 'group', card), 'checkbox', name)) as HTMLInputElement).checked;

async function byDialog(scene: Scene, card: string, zones: string[]): Promise<void> {
  const { person, word } = scene;
  for (const [n, zone] of (zones.length ? zones : ['none']).entries()) {
    await person.press(word.move(card));
    await person.press(`${n ? '+ ' : ''}${zoneName(scene, zone)}`, word.moveTo(card));
  }
}

async function byTap(scene: Scene, card: string, zones: string[]): Promise<void> {
  const { person, word } = scene;
  if (zones.length > 1) return byDialog(scene, card, zones);
  await person.press(card);
  await person.press(word.placeHere(card, zoneName(scene, zones[0] ?? 'none')));
}

async function byDrag(scene: Scene, card: string, zones: string[]): Promise<void> {
  if (zones.length > 1) return byDialog(scene, card, zones);
  const { root } = scene.person;
  const zone = zones[0] ? scene.say(zones[0]) : new RegExp(`^${scene.word.none}`);
  await scene.hand.drag!(await find(root, 'button', card), await find(root, 'group', zone));
}

/** Puts a card, named as it is shown, in its zones; an empty list is "fits nowhere". */
export const put = { list: byList, dialog: byDialog, tap: byTap, drag: byDrag };

const placements: Record<string, string[]> = {
  'supper-club': ['known-each-other'],
  'phone-circle': ['strangers-each-other'],
  'food-bank': ['strangers-others'],
  choir: ['known-each-other', 'known-others'],
  'repair-cafe': [],
  playground: ['known-others'],
  'free-shop': ['strangers-others'],
};

/** Cards placed in one zone, in two, in none and nowhere yet. */
export const journey = (manner: Manner): Journey => ({
  tag: 'samen-sorter',
  instrument: 'typology',
  manner,
  attributes: { view: manner === 'list' ? 'list' : 'board' },
  texts: typology.texts,
  steps: typology.cards.map(({ id }) => {
    const zones = id === 'food-bank' ? ['known-others'] : placements[id];
    return zones && ((scene: Scene) => put[manner](scene, scene.say(id), zones));
  }),
  change: {
    question: ({ say, word }) => word.change(say('food-bank')),
    step: (scene) => put[manner](scene, scene.say('food-bank'), placements['food-bank']!),
  },
  answers: { placements },
  scores: {
    rule: 'zone-count/1',
    outcome: 'placed',
    zones: { 'known-each-other': 2, 'known-others': 2, 'strangers-each-other': 1, 'strangers-others': 2 },
    empty: [],
    several: 1,
    none: 1,
    unplaced: 5,
  },
});
