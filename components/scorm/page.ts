// For a page in a SCORM package. Loaded before the exercise's own script, so that the exercise finds its answers in the course.
import { attempted, attemptOn, finishOnLeave, type Attempt } from '../../src/deliver/scorm/attempt.js';
import { findApi, type Version } from '../../src/deliver/scorm/find.js';
import { scormDrafts } from '../../src/deliver/scorm/suspend/drafts.js';
import { idbDrafts } from '../../src/draft/idb.js';
import { exercise, instrumentOf, noteAbove, type Tell } from '../internal/course/above.js';
import type { Delivery } from '../../src/deliver/delivery.js';
import type { Keeping } from '../../src/deliver/scorm/suspend/course.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Key } from '../../src/locale/resolve.js';
import type { Widget } from '../internal/widget.js';

/** What to say of where answers are; nothing when all is well. */
function keyOf({ level, error, review, found }: Keeping): Key | undefined {
  if (review) return 'course-review';
  if (level === 'whole') return undefined;
  if (level === 'part') return found ? 'course-found' : 'course-part';
  if (level !== 'device') return `course-${level}`;
  if (error?.fault === 'session') return 'course-closed';
  return error?.fault === 'failed' ? 'course-later' : 'course-device';
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
  const instrument = () => instrumentOf(widget);
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
        if (keeping.level !== 'whole' || last !== 'whole')
          tell(async (note) => note.say('keeping', keyOf(keeping), keeping.left));
        last = keeping.level;
      },
    });
  }
  await customElements.whenDefined(widget.localName);
  finishOnLeave(attempt, window);
}

const widget = exercise();
if (widget) {
  const tell = noteAbove(widget);
  const found = findApi(window, document.documentElement.dataset['scorm'] as Version | undefined);
  if (found) void join(attemptOn(found), widget, tell);
  else tell(async (note) => note.say('course', 'course-none'));
}
