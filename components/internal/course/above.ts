import type { Widget } from '../widget.js';
import type { Note } from './note.js';

/** Runs something with the note above the exercise, once both are there. */
export type Tell = (say: (note: Note) => Promise<void>) => void;

/** A place above the exercise for what its course could not do. Its code is fetched when there is something to say. */
export function noteAbove(widget: Widget): Tell {
  // In the page before it has words, so that they are announced.
  const box = Object.assign(document.createElement('div'), { className: 'course-note', role: 'status' });
  widget.before(box);
  let note: Promise<Note> | undefined;
  const open = async () => {
    await customElements.whenDefined(widget.localName);
    return new (await import('./note.js')).Note(widget, box);
  };
  return (say) => void (note ??= open()).then(say).catch(() => (note = undefined));
}

/** The exercise of a page in a package. */
export const exercise = (): Widget | null =>
  document.querySelector<Widget>('samen-sorter, samen-checklist, samen-assessment, samen-interview');

/** The instrument, once it is known: until the exercise is registered, it has no session. */
export const instrumentOf = (widget: Widget) => (widget.session as Widget['session'] | undefined)?.instrument;
