import { inWords } from '../../src/instrument/in-words.js';
import { kindOf } from '../../src/presets/kinds.js';
import { ancestors } from '../internal/ancestors.js';
import { ProblemEvent } from '../internal/events.js';
import { elements } from './elements.js';

/** Says in its place, after what the page has there itself, why nothing comes. */
export function tell(place: Element, code: 'unknown-preset' | 'unreachable', name: string): void {
  const language = [...ancestors(place)].find((node) => node.hasAttribute('lang'))?.getAttribute('lang');
  const lang = place.getAttribute('data-lang') ?? language ?? '';
  const among = [...Object.keys(kindOf), ...Object.keys(elements)].join(', ');
  const values = { id: name, among, url: `${name}.js` };
  const problem = inWords({ path: 'data-samen', code, values }, lang);
  const note = Object.assign(document.createElement('p'), { lang, textContent: problem.message });
  note.setAttribute('role', 'note');
  // In the element itself, if it is one of ours, this is what shows as long as it is not registered.
  place.append(note);
  place.dispatchEvent(new ProblemEvent([problem]));
}
