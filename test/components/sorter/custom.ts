// Sorters of other shapes, from the demo's own definitions.
import { find } from '../../tools/deep.js';
import { mouse } from '../../tools/hands.js';
import { Person, type Hand } from '../../tools/person.js';
import { Listener } from '../../tools/status.js';
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
