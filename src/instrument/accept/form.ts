import { acceptSorter } from './sorter.js';
import { fieldsOfEach } from '../sections.js';
import { isRecord } from '../record.js';
import { read, readList, readText, type Reader, type Refuse } from './read.js';
import { noteReader, valueReaders } from './value.js';
import type { Entry, FormAnswers, Value } from '../answers.js';
import type { Field, SimpleField } from '../field.js';

function readEntries(fields: SimpleField[], value: unknown, path: string, refuse: Refuse): Entry[] | undefined {
  const readers = new Map<string, Reader<Value>>([['id', readText], ...valueReaders(fields)]);
  const seen = new Set<string>();
  return readList(value)?.flatMap((one, index) => {
    const id = isRecord(one) ? readText(one['id']) : undefined;
    if (!isRecord(one) || id === undefined || seen.has(id)) return (refuse(`${path}.${index}`), []);
    seen.add(id);
    return [read(readers, one, `${path}.${index}.`, refuse) as Entry];
  });
}

type EntriesOf = (group: string) => Entry[] | undefined;

/** Reads each group once: a sorter asks for the same entries, as those that were accepted are its cards. */
function entriesReader(fields: Field[], value: Record<string, unknown>, refuse: Refuse): EntriesOf {
  const known = new Map<string, Entry[] | undefined>();
  return (group) => {
    if (!known.has(group)) {
      const asked = fields.flatMap((field) => (field.type === 'group' && field.id === group ? field.fields : []));
      known.set(group, readEntries([...asked, ...fieldsOfEach(fields, group)], value[group], group, refuse));
    }
    return known.get(group);
  };
}

function readersOf(field: Field, entriesOf: EntriesOf, refuse: Refuse): [string, Reader<FormAnswers[string]>][] {
  switch (field.type) {
    case 'each': // its answers are in the entries
      return [];
    case 'set':
      return [...valueReaders(field.fields), ...noteReader(field)];
    case 'group':
      return [[field.id, () => entriesOf(field.id)]];
    case 'sorter': {
      const deck = () => (entriesOf(field.cards.from) ?? []).map((entry) => entry.id);
      const { zones, most, ask } = field;
      const reader: Reader<FormAnswers[string]> = (value, path) =>
        isRecord(value) ? acceptSorter({ zones, most, ask }, value, deck(), `${path}.`, refuse) : undefined;
      return [[field.id, reader]];
    }
    default:
      return valueReaders([field]);
  }
}

export function acceptForm(fields: Field[], value: Record<string, unknown>, refuse: Refuse): FormAnswers {
  const entriesOf = entriesReader(fields, value, refuse);
  const readers = new Map(fields.flatMap((field) => readersOf(field, entriesOf, refuse)));
  return read(readers, value, '', refuse);
}
