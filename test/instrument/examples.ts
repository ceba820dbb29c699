import type { Assessment, Checklist, Instrument, Interview, Sorter, Texts } from '../../src/instrument/index.js';

/** The smallest instrument of each kind that shows everything the kind can do; new objects at every call. */
const passport = (id: string) => ({
  id,
  version: '1.2.3',
  model: [{ author: 'Somebody', year: 1999 }],
  licence: 'CC BY 4.0',
  minutes: 5,
  audience: 'student' as const,
});

/** A text for each id, in two languages. */
function textsOf(...ids: string[]): { nl: Texts; en: Texts } {
  const all = ['title', 'purpose', 'limits', ...ids.flatMap((words) => words.split(' '))];
  const inLocale = (locale: string): Texts => Object.fromEntries(all.map((id) => [id, `${id} (${locale})`]));
  return { nl: inLocale('nl'), en: inLocale('en') };
}

export const sorter = (): Sorter => ({
  format: 'samen-instrument/1',
  kind: 'sorter',
  passport: passport('networks'),
  layout: {
    form: 'grid',
    rows: ['strong', 'weak'],
    columns: ['direct', 'general'],
    axes: { rows: 'ties', columns: 'reciprocity' },
  },
  zones: [{ id: 'club' }, { id: 'help' }, { id: 'swap' }, { id: 'give' }],
  most: 2,
  own: true,
  cards: [{ id: 'choir' }, { id: 'garden' }, { id: 'phone-circle' }],
  texts: textsOf('strong weak direct general ties reciprocity', 'club help swap give choir garden phone-circle'),
});

/** Rings instead of a grid, and all that can be asked besides the placing. */
export const shells = (): Sorter => ({
  format: 'samen-instrument/1',
  kind: 'sorter',
  passport: passport('shells'),
  layout: { form: 'rings' },
  zones: [{ id: 'core' }, { id: 'active' }, { id: 'visitors' }],
  ask: ['sure', 'why', 'trend', 'wish', 'count'],
  own: true,
  cards: [{ id: 'choir' }, { id: 'garden' }],
  texts: textsOf('core active visitors choir garden'),
});

export const checklist = (): Checklist => ({
  format: 'samen-instrument/1',
  kind: 'checklist',
  passport: passport('conditions'),
  scale: ['no', 'little', 'clear'],
  notApplicable: true,
  note: true,
  bands: [{ id: 'changeable', changeable: true }, { id: 'felt' }],
  items: [
    { id: 'goal', band: 'changeable' },
    { id: 'time', band: 'felt' },
    { id: 'feedback', band: 'changeable' },
    {
      id: 'balance',
      band: 'changeable',
      pair: [
        { id: 'challenge', scale: ['challenge-1', 'challenge-2', 'challenge-3', 'challenge-4'] },
        { id: 'skill', scale: ['skill-1', 'skill-2', 'skill-3', 'skill-4'] },
      ],
    },
  ],
  minimum: 2,
  texts: textsOf(
    'no little clear changeable felt goal time feedback balance challenge skill',
    ...[1, 2, 3, 4].flatMap((n) => [`challenge-${n}`, `skill-${n}`]),
  ),
});

export const assessment = (): Assessment => ({
  format: 'samen-instrument/1',
  kind: 'assessment',
  passport: passport('phases'),
  scale: ['never', 'seldom', 'sometimes', 'often', 'always'],
  dontKnow: true,
  dimensions: ['start', 'clash', 'work'],
  items: [
    { id: 'start-1', dimension: 'start' },
    { id: 'clash-1', dimension: 'clash' },
    { id: 'work-1', dimension: 'work' },
    { id: 'start-2', dimension: 'start' },
    { id: 'clash-2', dimension: 'clash' },
    { id: 'work-2', dimension: 'work', reverse: true },
  ],
  minimum: 2,
  margin: 0.5,
  context: [
    { type: 'number', id: 'newcomers', min: 0 },
    { type: 'text', id: 'remark' },
  ],
  caveats: [{ id: 'falling-back', field: 'newcomers', atLeast: 1, dimensions: ['work'] }],
  texts: textsOf(
    'never seldom sometimes often always start clash work',
    'start-1 start-2 clash-1 clash-2 work-1 work-2 newcomers remark falling-back',
  ),
});

export const interview = (): Interview => ({
  format: 'samen-instrument/1',
  kind: 'interview',
  passport: passport('offer'),
  sections: [
    {
      id: 'part-one',
      fields: [
        {
          type: 'group',
          id: 'activities',
          fields: [
            { type: 'text', id: 'what' },
            { type: 'choice', id: 'easy', options: ['yes', 'partly'], note: true, dontKnow: true },
          ],
          carry: ['what'],
        },
        {
          type: 'sorter',
          id: 'place',
          layout: { form: 'grid', rows: ['near', 'far'], columns: ['each-other', 'others'] },
          zones: [{ id: 'a1' }, { id: 'b1' }, { id: 'a2' }, { id: 'b2' }],
          most: 2,
          cards: { from: 'activities', label: 'what' },
        },
        { type: 'each', id: 'value', of: 'activities', placedIn: 'place', fields: [{ type: 'text', id: 'why' }] },
      ],
    },
    {
      id: 'part-two',
      fields: [
        { type: 'choice', id: 'wishes', options: ['yes', 'quiet', 'busy'], many: true },
        { type: 'date', id: 'seen-on' },
        { type: 'tick', id: 'agreed' },
        { type: 'set', id: 'both', note: true, fields: [{ type: 'number', id: 'people', min: 1, max: 99 }] },
      ],
    },
  ],
  texts: textsOf(
    'part-one activities what easy yes partly place near far each-other others',
    'a1 b1 a2 b2 value why part-two wishes quiet busy seen-on agreed',
    'both people',
  ),
});

/** The interview with bins instead of a grid, in which a reason and numbers of people are asked as well. */
export function binsInForm(): Interview {
  const asking = changed(interview(), 'sections.0.fields.1.ask', ['why', 'count']);
  const { nl, en } = asking.texts as { nl: Texts; en: Texts };
  for (const line of ['near', 'far', 'each-other', 'others']) {
    delete nl[line];
    delete en[line];
  }
  return changed(asking, 'sections.0.fields.1.layout', { form: 'bins' });
}

export const examples: Record<Instrument['kind'], () => Instrument> = { sorter, checklist, assessment, interview };
export const allExamples = (): Instrument[] => [...Object.values(examples), shells, binsInForm].map((make) => make());

/** A copy in which the value at `path` (`items.0.band`) is another; without a value it is taken out. */
export function changed<T>(from: T, path: string, value?: unknown): T {
  const copy = structuredClone(from);
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy as never);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
