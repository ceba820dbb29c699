// For a page in a cmi5 package. Loaded before the exercise's own script, so that the exercise finds its answers in the course.
import { launchOf, type Launch } from '../../src/deliver/xapi/launch.js';
import { exercise, noteAbove, type Tell } from '../internal/course/above.js';
import { knownOf } from './tab.js';
import { Visit } from './visit.js';
import type { Widget } from '../internal/widget.js';

/** This page ended the session before it was opened again, and nothing may follow that. */
async function closed(widget: Widget, tell: Tell, returnURL: string | undefined): Promise<void> {
  widget.hidden = true;
  tell(async (note) => note.say('course', 'course-ended'));
  await customElements.whenDefined(widget.localName);
  if (returnURL) await (await import('./leave.js')).offerLeave(widget, tell, returnURL);
}

async function join(launch: Launch, widget: Widget, tell: Tell): Promise<void> {
  const tab = knownOf(launch.fetch);
  const { ended, returnURL } = tab.known;
  if (ended) return closed(widget, tell, returnURL);
  // There may be nothing to fetch words from by the time they are needed.
  tell(async (note) => note.words());
  const visit = new Visit(launch, widget, tell, tab);
  await customElements.whenDefined(widget.localName);
  visit.endOnLeave();
  return undefined;
}

const widget = exercise();
if (widget) {
  const tell = noteAbove(widget);
  const launch = launchOf(location.search);
  if (launch) void join(launch, widget, tell);
  else tell(async (note) => note.say('course', 'course-none'));
}
