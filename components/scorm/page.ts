// For a page in a SCORM package. Loaded before the exercise's own script, so that the exercise finds its answers in the course.
import { attempted, attemptOn, finishOnLeave, type Attempt } from '../../src/deliver/scorm/attempt.js';
import { findApi, type Version } from '../../src/deliver/scorm/find.js';
import { scormDrafts } from '../../src/deliver/scorm/suspend/drafts.js';
import { idbDrafts } from '../../src/draft/idb.js';
import type { Delivery } from '../../src/deliver/delivery.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Widget } from '../internal/widget.js';
import type { Note } from './note.js';

/** Runs something with the note above the exercise, once both are there. */
type Tell = (say: (note: Note) => Promise<void>) => void;

/** A place above the exercise for what its course could not do. Its code is fetched when there is something to say. */
function noteAbove(widget: Widget): Tell {
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

/** The way a result gets to the course. Fetched when the person is done; all that was told before stays in one place. */
function deliveryTo(attempt: Attempt, instrument: () => Instrument | undefined, tell: Tell): Delivery {
  let delivery: Promise<Delivery> | undefined;
  const told = (missing: readonly string[]) =>
    tell(async (note) => note.say('answers', missing.length ? 'course-answers' : undefined));
  const open = async () =>
    (await import('../../src/deliver/scorm/deliver.js')).scormDelivery(attempt, { instrument, told });
  return async (...given) => {
    delivery ??= open();
    delivery.catch(() => (delivery = undefined));
    return (await delivery)(...given);
  };
}

/** Joins an exercise to its course: unfinished answers, the result, and the end of the visit. */
async function join(attempt: Attempt, widget: Widget, tell: Tell): Promise<void> {
  // Until it is registered, it has no session.
  const instrument = () => (widget.session as Widget['session'] | undefined)?.instrument;
  // What does not work now may do so by the time the person is done.
  widget.delivery = deliveryTo(attempt, instrument, tell);
  if (attempted(attempt.start)) tell(async (note) => note.say('course', 'course-silent'));
  else {
    // The address of a package may differ at each visit.
    widget.draft ??= 'scorm';
    let last = 'whole';
    widget.store = scormDrafts(attempt, {
      instrument,
      device: idbDrafts(),
      item: location.pathname,
      told(keeping) {
        // As long as all is well there is nothing to say.
        if (keeping.level !== 'whole' || last !== 'whole') tell(async (note) => note.keeping(keeping));
        last = keeping.level;
      },
    });
  }
  await customElements.whenDefined(widget.localName);
  finishOnLeave(attempt, window);
}

const widget = document.querySelector<Widget>('samen-sorter, samen-checklist, samen-assessment, samen-interview');
if (widget) {
  const tell = noteAbove(widget);
  const found = findApi(window, document.documentElement.dataset['scorm'] as Version | undefined);
  if (found) void join(attemptOn(found), widget, tell);
  else tell(async (note) => note.say('course', 'course-none'));
}
