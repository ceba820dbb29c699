import { noZone } from '../../../src/instrument/given.js';
import { sections } from '../../../src/instrument/sections.js';
import { emptyTally, type Part, type Tally } from '../../../src/summary/index.js';
import type { ChoiceField, Field, SimpleField, SorterField } from '../../../src/instrument/field.js';
import type { Checklist, Instrument, Sorter } from '../../../src/instrument/schema.js';
import type { Voice } from './group.js';

/** A value that may be given, with its name. */
export interface Column {
  id: string;
  name: string;
}

/** Something that is counted, and what may be answered. */
export interface Question {
  id: string;
  name: string;
  /** Values side by side; none where the answer is a number on a line. */
  columns: Column[];
  /** A number between these, with the names of both ends. */
  line?: { from: number; to: number; ends: [string, string] };
}

export const tallyOf = ({ questions }: Part, { id }: Pick<Question, 'id'>): Tally => questions.get(id) ?? emptyTally();

const columns = (ids: readonly string[], { say }: Voice): Column[] => ids.map((id) => ({ id, name: say(id) }));

const zonesOf = ({ zones }: Pick<Sorter, 'zones'>, voice: Voice): Column[] => [
  ...columns(
    zones.map(({ id }) => id),
    voice,
  ),
  { id: noZone, name: voice.t('none') },
];

const nameOf = (id: string, { say }: Voice): string => say(`${id}.name`) || say(id);

const besides = ({ notApplicable, dontKnow }: Pick<ChoiceField, 'notApplicable' | 'dontKnow'>, { t }: Voice) => [
  ...(notApplicable ? [{ id: 'not-applicable', name: t('not-applicable') }] : []),
  ...(dontKnow ? [{ id: 'dont-know', name: t('dont-know') }] : []),
];

function ofChecklist(checklist: Checklist, voice: Voice): Question[] {
  const { bands, items, scale, notApplicable } = checklist;
  const levels = [...columns(scale, voice), ...besides({ notApplicable }, voice)];
  const first = [...bands].sort((a, b) => Number(b.changeable ?? false) - Number(a.changeable ?? false));
  return first.flatMap(({ id: band }) =>
    items
      .filter((item) => item.band === band)
      .map(({ id, pair }) => ({ id, name: nameOf(id, voice), columns: pair ? columns(scale, voice) : levels })),
  );
}

/** A number may be anything: its line is drawn from what was answered. */
function ofField(field: SimpleField | SorterField, voice: Voice): Question[] {
  const question = { id: field.id, name: nameOf(field.id, voice), columns: [] };
  if (field.type === 'choice')
    return [{ ...question, columns: [...columns(field.options, voice), ...besides(field, voice)] }];
  if (field.type === 'sorter') return [{ ...question, columns: zonesOf(field, voice) }];
  if (field.type === 'number') return [{ ...question, line: { from: 0, to: 0, ends: ['', ''] } }];
  return [];
}

export function fieldsIn(fields: readonly Field[]): (SimpleField | SorterField)[] {
  return fields.flatMap((field) => ('fields' in field ? field.fields : [field]));
}

/** What is asked in a form besides its items: the whole of an interview, the context of an assessment. */
export function questionsOfFields(fields: readonly Field[], voice: Voice): Question[] {
  return fieldsIn(fields).flatMap((field) => ofField(field, voice));
}

/** Everything that is counted of an instrument, in the order it is shown. */
export function questionsOf(instrument: Instrument, voice: Voice): Question[] {
  const { say } = voice;
  switch (instrument.kind) {
    case 'sorter':
      return instrument.cards.map(({ id }) => ({ id, name: say(id), columns: zonesOf(instrument, voice) }));
    case 'checklist':
      return ofChecklist(instrument, voice);
    case 'assessment': {
      const { dimensions, scale } = instrument;
      const ends: [string, string] = [say(scale[0]!), say(scale.at(-1)!)];
      const line = { from: 1, to: scale.length, ends };
      return dimensions.map((id) => ({ id, name: say(id), columns: [], line }));
    }
    case 'interview':
      return questionsOfFields(
        sections(instrument).flatMap(({ fields }) => fields),
        voice,
      );
    default:
      return instrument satisfies never;
  }
}
