// Results with answers drawn by lot, as many as wanted, one at a time: for what must hold for many.
import { makeResult, optionsOf, score, sections } from '../../dist/index.js';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function lots(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What can be drawn, with a source of numbers from 0 to 1. */
function drawing(lot) {
  const below = (n) => Math.floor(lot() * n);
  const one = (list) => list[below(list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: below(most + 1) }, () => one(list)))];
  return { lot, below, one, some };
}

const days = ['2026-02-01', '2026-02-02', '2026-03-15'];

function simple(field, { below, one, some, lot }) {
  switch (field.type) {
    case 'number':
      return lot() < 0.3 ? below(100) / 10 : below(8);
    case 'tick':
      return lot() < 0.8;
    case 'date':
      return one(days);
    case 'text':
      return `${one(['A walk', 'Tea', '=1+1', 'Eten; samen, "buiten"', 'Zo’n avond\nin het park'])} ${below(9)}`;
    default:
      return field.many ? some(optionsOf(field), 3) : one(optionsOf(field));
  }
}

/** Nine in ten are answered. */
const answered = (fields, draw) =>
  Object.fromEntries(fields.flatMap((field) => (draw.lot() < 0.9 ? [[field.id, simple(field, draw)]] : [])));

const placed = (cards, zones, most, { lot, some }) => ({
  placements: Object.fromEntries(
    cards
      .filter(() => lot() < 0.9)
      .map((card) => [
        card,
        some(
          zones.map(({ id }) => id),
          most ?? 1,
        ),
      ]),
  ),
});

function formAnswers(instrument, draw) {
  const fields = sections(instrument).flatMap((section) => section.fields);
  const answers = {};
  for (const field of fields)
    if (field.type === 'set') Object.assign(answers, answered(field.fields, draw));
    else if (field.type === 'group') {
      const asked = fields.filter(({ type, of }) => type === 'each' && of === field.id).flatMap((each) => each.fields);
      answers[field.id] = Array.from({ length: draw.below(4) }, (_, index) => ({
        id: `e${index}`,
        ...answered([...field.fields, ...asked], draw),
        ...(field.consent && { [field.consent]: true }),
      }));
    } else if (field.type === 'sorter') {
      const cards = (answers[field.cards.from] ?? []).map(({ id }) => id);
      answers[field.id] = placed(cards, field.zones, field.most, draw);
    } else if (field.type !== 'each') Object.assign(answers, answered([field], draw));
  return answers;
}

const answersTo = (instrument, draw) =>
  instrument.kind === 'sorter'
    ? placed(
        instrument.cards.map(({ id }) => id),
        instrument.zones,
        instrument.most,
        draw,
      )
    : formAnswers(instrument, draw);

const idOf = (n) => `0192f0c1-2d30-7a4b-8c5d-${String(n).padStart(12, '0')}`;

/**
 * @param again how many of a hundred are another version of a result that was there before.
 * @param views whether they have perspectives and rounds.
 */
export function* madeResults(instrument, n, { seed = 1, again = 0, views = true } = {}) {
  const draw = drawing(lots(seed));
  for (let index = 0; index < n; index++) {
    const answers = answersTo(instrument, draw);
    const number = draw.below(100) < again ? draw.below(index + 1) : index;
    const second = String(draw.below(60)).padStart(2, '0');
    yield makeResult(instrument, answers, score(instrument, answers), {
      id: idOf(number),
      locale: 'nl',
      wording: 'standard',
      startedAt: '2026-02-01T09:30:00.000Z',
      completedAt: `2026-02-01T09:40:${second}.000Z`,
      ...(views && { perspective: draw.one(['member', 'observer']), context: { round: draw.one([1, 2]) } }),
    });
  }
}
