// Sorters of other shapes, from the demo's own definitions.
// What reads a definition is fetched when there is one; on a busy machine that may take longer than a test waits.
import '../../../components/internal/door.js';
import { find, until } from '../../tools/deep.js';
import { mouse } from '../../tools/hands.js';
import { Person, type Hand } from '../../tools/person.js';
import { Listener } from '../../tools/status.js';
import { typology } from '../../presets/presets.js';
import { speak, type Widget } from '../stage.js';
import { words } from '../words.js';
import type { SorterAnswers } from '../../../src/instrument/answers.js';

export type Sorting = Widget & { answers: SorterAnswers; updateComplete: Promise<boolean> };

/** Shows a definition; `title` is its heading in Dutch. */
export async function lay(from: string | object, title: string, view: 'list' | 'board', hand: Hand = mouse) {
  speak('nl');
  const widget = document.createElement('samen-sorter') as Sorting;
  if (typeof from === 'string') widget.setAttribute('src', from);
  else Object.assign(widget, { instrument: from });
  widget.setAttribute('view', view);
  widget.setAttribute('keep', 'none');
  document.body.append(widget);
  await find(widget, 'heading', title);
  return { widget, person: new Person(widget, hand), word: words.nl, listener: new Listener(widget) };
}

export const shells = ['/demo/instruments/shells.json', 'Schillen rond een groep'] as const;
export const ties = ['/demo/instruments/ties.json', 'Drie soorten verbinding'] as const;

export const typologyTitle = typology.texts['nl']['title']!;

/** The typology with cards of these names: `card-0` and so on. */
export function deckOf(names: readonly string[]): object {
  const { cards: _, texts, ...rest } = structuredClone(typology);
  const known = new Set(typology.cards.map(({ id }) => id));
  const kept = Object.entries(texts['nl']).filter(([key]) => !known.has(key.split('.')[0]!));
  const more = names.map((name, n) => [`card-${n}`, name]);
  return { ...rest, cards: more.map(([id]) => ({ id })), texts: { nl: Object.fromEntries([...kept, ...more]) } };
}

/** The box in which cards are looked for. */
export const search = (widget: Element): Promise<HTMLInputElement> =>
  until(() => widget.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]'), 'a box to search');
