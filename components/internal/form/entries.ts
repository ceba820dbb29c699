import { entriesOf } from '../../../src/instrument/rows/interview.js';
import { newId } from '../session.js';
import { withAnswer } from './form-widget.js';
import type { About, Answers, Entry, FormAnswers, SorterAnswers } from '../../../src/instrument/answers.js';
import type { GroupField } from '../../../src/instrument/field.js';
import type { Action } from '../history.js';
import type { Widget } from '../widget.js';
import type { withAll } from './along.js';

/** A form whose entries may be known elsewhere: then it can say what goes with one. */
export type Grouping = Widget & { cards?: { withAll: typeof withAll } | undefined };

const entriesIn = (answers: Answers, group: string): Entry[] => entriesOf(answers as FormAnswers, group);

function withEntries(answers: Answers, group: string, entries: Entry[]): FormAnswers {
  const { [group]: _, ...rest } = answers as FormAnswers;
  return entries.length ? { ...rest, [group]: entries } : rest;
}

const insert = (entries: Entry[], at: number, entry: Entry): Entry[] => [
  ...entries.slice(0, at),
  entry,
  ...entries.slice(at),
];

function run(widget: Widget, group: string, action: Action, say: string, focus: string): void {
  widget.session.do(action);
  widget.attention.say(say);
  widget.attention.focus(focus);
  widget.changed(group);
}

/** Entry → the fields whose answers were taken over from the one before. */
export const carriedOver = new Map<string, string[]>();

/** Adds an entry; what was said to be carried over is offered again from the last one. */
export function addEntry(widget: Widget, { id: group, carry = [], fields }: GroupField): void {
  const last = entriesIn(widget.answers, group).at(-1);
  const carried = carry.flatMap((field) => (last?.[field] === undefined ? [] : [[field, last[field]] as const]));
  const entry: Entry = {
    ...Object.fromEntries(carried),
    id: newId().slice(-8),
  };
  carriedOver.set(
    entry.id,
    carried.map(([field]) => field),
  );
  const what = `${widget.say(`${group}.one`)} ${entriesIn(widget.answers, group).length + 1}`;
  const said = widget.t('added', { what });
  const action: Action = {
    name: (t) => t('added', { what }),
    apply: (now) => withEntries(now, group, [...entriesIn(now, group), entry]),
    revert: (now) => without(now, group, entry.id),
  };
  const first = fields[0]!.id;
  run(
    widget,
    group,
    action,
    carried.length ? `${said}. ${widget.t('carried')}` : said,
    `[data-field="${group}/${entry.id}/${first}"] :is(input, textarea)`,
  );
}

/** What a sorter holds of one entry: its zones, and what was said of it. */
interface Sorted {
  sorter: string;
  zones?: string[] | undefined;
  about?: About | undefined;
}

/** What every sorter that shows the group's entries holds of one of them. */
const sortedOf = (answers: Answers, entry: string): Sorted[] =>
  Object.entries(answers as FormAnswers).flatMap(([sorter, value]) => {
    const { placements, about } = (value ?? {}) as Partial<SorterAnswers>;
    const of = { sorter, zones: placements?.[entry], about: about?.[entry] };
    return of.zones || of.about ? [of] : [];
  });

function keyed<V>(record: Record<string, V> | undefined, key: string, value: V | undefined): Record<string, V> {
  const { [key]: _, ...rest } = record ?? {};
  return value === undefined ? rest : { ...rest, [key]: value };
}

function withSorted(answers: FormAnswers, entry: string, { sorter, zones, about }: Sorted): FormAnswers {
  const { about: said, ...rest } = (answers[sorter] ?? {}) as SorterAnswers;
  const all = keyed(said, entry, about);
  const after = {
    ...rest,
    placements: keyed(rest.placements, entry, zones),
    ...(Object.keys(all).length && { about: all }),
  };
  const any = Object.values(after).some((part) => Object.keys(part).length);
  return withAnswer(answers, sorter, any ? after : undefined);
}

/** The answers without an entry, and without what any sorter holds of it. */
function without(now: Answers, group: string, id: string): FormAnswers {
  const rest = withEntries(
    now,
    group,
    entriesIn(now, group).filter((entry) => entry.id !== id),
  );
  return sortedOf(now, id).reduce((answers, { sorter }) => withSorted(answers, id, { sorter }), rest);
}

/** Removes an entry with what a sorter holds of it; undo brings both back as they were at that moment. */
export function removeEntry(widget: Grouping, { id: group }: GroupField, id: string, title: string): void {
  const it = entriesIn(widget.answers, group).find((entry) => entry.id === id)!;
  const places = sortedOf(widget.answers, id).flatMap(({ zones }) => (zones ? [zones] : []));
  const what = widget.cards?.withAll(widget, title, it, places) ?? title;
  let removed: { entry: Entry; at: number; sorted: Sorted[] } | undefined;
  const action: Action = {
    name: (t) => t('removed', { what }),
    apply(now) {
      const entries = entriesIn(now, group);
      const at = entries.findIndex((entry) => entry.id === id);
      if (at < 0) return now;
      removed = { entry: entries[at]!, at, sorted: sortedOf(now, id) };
      return without(now, group, id);
    },
    revert(now) {
      if (!removed) return now;
      const { entry, at, sorted } = removed;
      const back = withEntries(now, group, insert(entriesIn(now, group), at, entry));
      return sorted.reduce((answers, one) => withSorted(answers, id, one), back);
    },
  };
  run(widget, group, action, widget.t('removed', { what }), '[data-undo]');
}

/** Moves an entry one place up or down. */
export function moveEntry(widget: Widget, { id: group }: GroupField, id: string, by: 1 | -1, title: string): void {
  const shift = (step: number) => (now: Answers) => {
    const entries = entriesIn(now, group);
    const at = entries.findIndex((entry) => entry.id === id);
    if (at < 0 || at + step < 0 || at + step >= entries.length) return now;
    return withEntries(
      now,
      group,
      insert(
        entries.filter((entry) => entry.id !== id),
        at + step,
        entries[at]!,
      ),
    );
  };
  const entries = entriesIn(widget.answers, group);
  const n = entries.findIndex((entry) => entry.id === id) + by + 1;
  const atEdge = n === 1 || n === entries.length;
  const tool = by < 0 === atEdge ? 'down' : 'up';
  run(
    widget,
    group,
    {
      name: (t) => t('moved', { what: title, n, of: entries.length }),
      apply: shift(by),
      revert: shift(-by),
    },
    widget.t('moved', { what: title, n, of: entries.length }),
    `[data-entry="${id}"] [data-tool=${atEdge ? tool : by < 0 ? 'up' : 'down'}]`,
  );
}
