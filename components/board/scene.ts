import { ownCards } from '../../src/instrument/given.js';
import {
  addCard,
  emptyDeck,
  families,
  look,
  mayPart,
  saidBy,
  sizesBy,
  type Choice,
  type Family,
  type Look,
  type Looked,
  type Said,
  type Seen,
  type Sight,
  type Summary,
} from '../../src/summary/index.js';
import { fieldsIn } from './picture/question.js';
import type { Instrument } from '../../src/instrument/schema.js';

/** What a facilitator chose to look at; what is absent is chosen for them. */
export type Wish = Choice;

/** A value of version, round or perspective, and how many results have it. */
export type Size = [value: string, n: number];

/** A round or perspective as it may be shown, with the days of its results. */
export interface PartSight {
  value: string;
  sight: Sight;
  from: string;
  to: string;
}

/** All that is on the board at one moment. */
export interface Scene {
  versions: Size[];
  rounds: Size[];
  perspectives: Size[];
  choice: Choice;
  look: Look;
  said: Map<string, Said[]>;
  decks: Map<string, Family[]>;
  /** Rounds and perspectives under each other; none when there is only one, or one is too small to be apart. */
  byRound: PartSight[];
  byPerspective: PartSight[];
  /** Perspectives are there, and too few people have one of them. */
  tooFewApart: boolean;
}

const byName = ([a]: Size, [b]: Size): number => a.localeCompare(b, 'en', { numeric: true });

function sizes(summary: Summary, key: keyof Choice, choice: Choice): Size[] {
  return [...sizesBy(summary, key, choice)]
    .flatMap(([value, n]): Size[] => (value === undefined ? [] : [[value, n]]))
    .sort(byName);
}

/** The version that most people answered, its last round, and everybody's view, unless another is wished for. */
function choose(summary: Summary, wish: Wish): Pick<Scene, 'versions' | 'rounds' | 'perspectives' | 'choice'> {
  const among = (all: readonly Size[], wished: string | undefined) => all.some(([value]) => value === wished);
  const versions = sizes(summary, 'version', {});
  const most = [...versions].reverse().sort((a, b) => b[1] - a[1])[0]?.[0];
  const version = among(versions, wish.version) ? wish.version : most;
  const only = version === undefined ? {} : { version };
  const rounds = sizes(summary, 'round', only);
  const round = among(rounds, wish.round) ? wish.round : rounds.at(-1)?.[0];
  const inRound = { ...only, ...(round !== undefined && { round }) };
  const perspectives = sizes(summary, 'perspective', inRound);
  const perspective = among(perspectives, wish.perspective) ? wish.perspective : undefined;
  return { versions, rounds, perspectives, choice: { ...inRound, ...(perspective !== undefined && { perspective }) } };
}

function daysOf(seen: Seen): { from: string; to: string } {
  let [from, to] = ['', ''];
  for (const { at } of seen.values()) {
    if (!from || at < from) from = at;
    if (at > to) to = at;
  }
  return { from, to };
}

type Rest = () => Promise<void> | undefined;

/** The question whose texts stand on the cards of a sorter: the instrument's own (`''`) or a field. */
function cardTexts(instrument: Instrument): [deck: string, question: string][] {
  if (instrument.kind === 'sorter') return [['', ownCards]];
  if (instrument.kind !== 'interview') return [];
  const fields = fieldsIn(instrument.sections.flatMap((section) => section.fields));
  return fields.flatMap((field): [string, string][] =>
    field.type === 'sorter' ? [[field.id, field.cards.label]] : [],
  );
}

async function decksOf(instrument: Instrument, said: Map<string, Said[]>, rest: Rest): Promise<Scene['decks']> {
  const decks: Scene['decks'] = new Map();
  for (const [id, question] of cardTexts(instrument)) {
    const deck = emptyDeck();
    for (const one of said.get(question) ?? []) {
      addCard(deck, one);
      await rest();
    }
    decks.set(id, families(deck));
  }
  return decks;
}

/** The parts of a group along one dimension, when there are several and all of them may be seen. */
async function partsAlong(
  key: 'round' | 'perspective',
  all: readonly Size[],
  { looked, summary, floor, choice, rest }: Watched & { choice: Choice },
): Promise<PartSight[]> {
  if (all.length < 2 || !mayPart(summary, key, choice, floor)) return [];
  const parts: PartSight[] = [];
  for (const [value] of all) {
    const { sight } = look(looked, summary, { ...choice, [key]: value }, floor);
    if (!sight) return [];
    parts.push({ value, sight, ...daysOf(sight.seen) });
    await rest();
  }
  return parts;
}

/** What is looked at: a summary, what was shown of it before, and from how many people it may be shown. */
export interface Watched {
  summary: Summary;
  looked: Looked;
  floor: number;
  rest: Rest;
}

/** Makes ready what the board shows, in slices: with many results none of the parts is quick. */
export async function sceneOf(watched: Watched, wish: Wish): Promise<Scene> {
  const { summary, looked, floor, rest } = watched;
  const chosen = choose(summary, wish);
  const { choice } = chosen;
  const main = look(looked, summary, choice, floor);
  await rest();
  const said = main.sight ? saidBy(main.sight.seen) : new Map<string, Said[]>();
  await rest();
  const decks = await decksOf(summary.instrument, said, rest);
  const along = { ...watched, choice };
  const byRound = await partsAlong('round', chosen.rounds, along);
  const byPerspective =
    choice.perspective === undefined ? await partsAlong('perspective', chosen.perspectives, along) : [];
  const tooFewApart = chosen.perspectives.length > 1 && !mayPart(summary, 'perspective', choice, floor);
  return { ...chosen, look: main, said, decks, byRound, byPerspective, tooFewApart };
}
