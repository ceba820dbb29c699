import { givenOf, noZone, type Given } from '../../instrument/given.js';
import { dontKnow, notApplicable, optionsOf } from '../../instrument/options.js';
import { deckOf } from '../../instrument/rows/sorter.js';
import { sections } from '../../instrument/sections.js';
import { sayer, type Say } from '../../instrument/text.js';
import type { SorterAnswers } from '../../instrument/answers.js';
import type { Field, SimpleField } from '../../instrument/field.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Result } from '../../result/result.js';
import type { Activity } from './statement.js';

type Definition = NonNullable<Activity['definition']>;

/** A question that was answered: what it is, and what was said. */
export interface Answered {
  question: string;
  /** The entry it is about, where it is asked of several. */
  entry?: string | undefined;
  definition: Definition;
  response: string;
}

const interaction = 'http://adlnet.gov/expapi/activities/cmi.interaction';

function simpleFields(fields: readonly Field[]): SimpleField[] {
  return fields.flatMap((field): SimpleField[] => {
    if (field.type === 'sorter') return [];
    return 'fields' in field ? field.fields : [field];
  });
}

const zonesOf = ({ zones }: { zones: { id: string }[] }): string[] => [...zones.map(({ id }) => id), noZone];

/** The ids a question may be answered with, where those are known beforehand. */
function choicesOf(instrument: Instrument, result: Result): Map<string, string[]> {
  const choices = new Map<string, string[]>();
  if (instrument.kind === 'sorter') {
    const own = (result.answers as SorterAnswers).cards ?? [];
    for (const { id } of [...instrument.cards, ...own]) choices.set(id, zonesOf(instrument));
    return choices;
  }
  const fields = sections(instrument).flatMap((section) => section.fields);
  for (const field of fields) if (field.type === 'sorter') choices.set(field.id, zonesOf(field));
  for (const field of simpleFields(fields)) if (field.type === 'choice') choices.set(field.id, optionsOf(field));
  return choices;
}

/** Answers to one question about one thing, in the order given. */
function byQuestion(all: readonly Given[]): Given[][] {
  const groups = new Map<string, Given[]>();
  for (const one of all) {
    const key = JSON.stringify([one.question, one.entry]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** What an option is called; those of every instrument have no text of its own, and say what they are by their id. */
function described(
  ids: readonly string[],
  say: Say,
  locale: string,
): { id: string; description?: Record<string, string> }[] {
  const own: string[] = [noZone, dontKnow, notApplicable];
  return ids.map((id) => (own.includes(id) || !say(id) ? { id } : { id, description: { [locale]: say(id) } }));
}

/** Every answer as the field's own kind of interaction. Source: xAPI 1.0.3, part two, 2.4.4.1 and appendix C. */
export function answered(instrument: Instrument, result: Result): Answered[] {
  const { locale, wording, answers } = result;
  const say = sayer(instrument, locale, wording);
  const choices = choicesOf(instrument, result);
  const names = new Map(
    instrument.kind === 'sorter'
      ? deckOf(instrument, answers as SorterAnswers, say).map(({ id, label }) => [id, label])
      : [],
  );
  return byQuestion(givenOf(instrument, answers).filter(({ type }) => type !== 'entry')).map((given) => {
    const { question, entry, type } = given[0]!;
    const name = names.get(question) || say(question);
    const ids = choices.get(question);
    const base = { type: interaction, ...(name && { name: { [locale]: name } }) };
    const definition: Definition = ids
      ? { ...base, interactionType: 'choice', choices: described(ids, say, locale) }
      : { ...base, interactionType: type === 'number' ? 'numeric' : type === 'words' ? 'long-fill-in' : 'other' };
    return { question, entry, definition, response: given.map(({ value }) => String(value)).join('[,]') };
  });
}
