// A person who answers nearly everything in an instrument: always the same way, found by what they see.
import { choose, fill, pick, press } from './person.mjs';
import { sayOf, wordsOf } from './words.mjs';

const at = (list, n) => list[n % list.length];

/** What is typed in an open question. */
const written = (id) => `${id}: "één" & <b>`;

/** A person in front of an instrument: the page, the instrument's texts, the interface's words. */
export async function personAt(page, instrument, { locale = 'nl', wording = 'standard' } = {}) {
  return { page, instrument, say: sayOf(instrument, locale, wording), word: await wordsOf(locale) };
}

/** Writes a note with question `id`; the place to do so is in `groups`. */
async function note({ page, say, word }, id, ...groups) {
  await press(page, word('add-note'), ...groups);
  await fill(page, written(id), `${word('note')}: ${say(id)}`, ...groups);
}

/** The `n`th option of a choice, or two where several may be chosen. */
async function answerChoice(person, field, n, groups) {
  const { page, say } = person;
  const legend = say(field.id);
  await choose(page, say(at(field.options, n)), ...groups, legend);
  if (field.many) await choose(page, say(at(field.options, n + 2)), ...groups, legend);
  if (field.note) await note(person, field.id, ...groups, legend);
}

/** A question with one answer. */
async function answerSimple(person, field, n, groups = []) {
  const { page, say } = person;
  const label = say(field.id);
  if (field.type === 'choice') return answerChoice(person, field, n, groups);
  if (field.type === 'tick') return choose(page, label, ...groups);
  if (field.type === 'date') return pick(page, `2026-03-${String(n + 1).padStart(2, '0')}`, label, ...groups);
  return fill(page, field.type === 'number' ? String(n + 2) : written(field.id), label, ...groups);
}

const namedBy = (fields) => fields.find(({ type }) => type === 'text');

/** Adds two entries; what the second takes over from the first stays as it is. */
async function answerGroup(person, group) {
  const { page, say } = person;
  const first = namedBy(group.fields);
  for (const n of [1, 2]) {
    await press(page, say(`${group.id}.add`));
    const carried = n > 1 && group.carry?.includes(first.id);
    const name = carried ? written(first.id) : `${written(first.id)}${n > 1 ? n : ''}`;
    const called = `${say(`${group.id}.one`)} ${n}`;
    if (!carried) await fill(page, name, say(first.id), say(group.id), called);
    for (const [index, field] of group.fields.entries())
      if (field !== first && !(n > 1 && group.carry?.includes(field.id)))
        await answerSimple(person, field, index + n, [say(group.id), `${called}: ${name}`]);
  }
}

const cardNames = ({ fields }) => [1, 2].map((n) => `${written(namedBy(fields).id)}${n > 1 ? n : ''}`);

/** Puts the cards of a sorter in its zones, in turn. */
async function answerSorterField({ page, say, word }, field, group) {
  await press(page, word('list'), say(field.id));
  for (const [n, name] of cardNames(group).entries())
    await choose(page, say(field.zones[n + 1].id), say(field.id), name);
}

async function answerEach(person, field, group) {
  const { say } = person;
  for (const [n, name] of cardNames(group).entries())
    for (const [index, one] of field.fields.entries())
      await answerSimple(person, one, index + n, [say(field.id), `${say(`${group.id}.one`)} ${n + 1}: ${name}`]);
}

/** The questions of an instrument in order: how to answer each, or undefined for one that is skipped. */
const questions = {
  checklist(person) {
    const { page, instrument, say, word } = person;
    const { items, scale } = instrument;
    const pair = async (item) => {
      for (const [half, of] of item.pair.entries()) await choose(page, say(at(of.scale, 3 - half)), say(of.id));
      await note(person, item.id, say(item.id));
    };
    return items.map((item, n) => {
      if (n === 1) return undefined;
      if (n === 5) return () => choose(page, word('not-applicable'), say(item.id));
      if (item.pair) return () => pair(item);
      return () => answerChoice(person, { id: item.id, options: scale, note: n === 0 }, n, []);
    });
  },
  assessment(person) {
    const { page, instrument, say, word } = person;
    const { items, scale, dimensions, context } = instrument;
    const statements = items.map(({ id, dimension }, n) => {
      if (n === 2) return undefined;
      if (n % 11 === 8) return () => choose(page, word('dont-know'), say(id));
      // Of one dimension more than of the others, so that there is something to see.
      return () => choose(page, say(dimension === dimensions[2] ? scale.at(-1) : at(scale, n)), say(id));
    });
    return [...statements, ...context.map((field, n) => () => answerSimple(person, field, n))];
  },
  sorter({ page, instrument: { cards, zones }, say, word }) {
    return cards.map(({ id }, n) => {
      if (n === 2) return undefined;
      if (n === 3) return () => choose(page, word('none'), say(id));
      if (n !== 4) return () => choose(page, say(at(zones, n).id), say(id));
      return async () => {
        await choose(page, word('several'), say(id));
        for (const zone of [zones[3], zones[0]]) await choose(page, say(zone.id), say(id), word('several-hint'));
      };
    });
  },
  interview(person) {
    const fields = person.instrument.sections.flatMap((section) => section.fields);
    const called = (id) => fields.find((field) => field.id === id);
    return fields.map((field, n) => () => {
      if (field.type === 'group') return answerGroup(person, field);
      if (field.type === 'sorter') return answerSorterField(person, field, called(field.cards.from));
      if (field.type === 'each') return answerEach(person, field, called(field.of));
      return answerSimple(person, field, n);
    });
  },
};

/** Adds a card of one's own and gives it a place. */
async function ownCard({ page, instrument, say, word }) {
  await fill(page, 'Buurtbarbecue', word('card-name'));
  await press(page, word('add-card'));
  await choose(page, say(instrument.zones[1].id), 'Buurtbarbecue');
}

/** Answers, one question per page if `paged`, and stops at the review. */
export async function answerAll(person, { paged = false } = {}) {
  const { page, instrument, word } = person;
  if (instrument.kind === 'sorter') await press(page, word('list'));
  for (const answer of questions[instrument.kind](person)) {
    await answer?.();
    if (paged) await press(page, word(answer ? 'continue' : 'skip'));
  }
  if (instrument.kind === 'sorter' && !paged) await ownCard(person);
  if (!paged) await press(page, word('review'));
}

/** Answers and finishes. */
export async function wholeJourney(page, instrument, { paged, ...how } = {}) {
  const person = await personAt(page, instrument, how);
  await answerAll(person, { paged });
  await press(page, person.word('complete'));
}
