import { asDeliveryError, type Delivery } from '../../src/deliver/delivery.js';
import { pause } from '../../src/deliver/retry.js';
import { SessionDrafts, type Kept } from '../../src/deliver/xapi/drafts.js';
import { idOf } from '../../src/deliver/xapi/id.js';
import { startSession, type Session } from '../../src/deliver/xapi/session.js';
import { idbDrafts } from '../../src/draft/idb.js';
import { merge } from '../../src/draft/merge.js';
import { instrumentOf, type Tell } from '../internal/course/above.js';
import type { Launch } from '../../src/deliver/xapi/launch.js';
import type { Key } from '../../src/locale/resolve.js';
import type { Widget } from '../internal/widget.js';
import type { knownOf } from './tab.js';

const quietly = (promise: Promise<unknown>): Promise<unknown> => promise.catch(() => undefined);
const inTime = (promise: Promise<unknown>): Promise<unknown> => Promise.race([quietly(promise), pause(5000)]);

/** What to say of where answers are; nothing when all is well. */
function keyOf({ level, failure }: Kept, isBegun: boolean): Key | undefined {
  if (level === 'whole') return undefined;
  if (level === 'nowhere') return 'course-nowhere';
  if (failure!.passes) return isBegun ? 'course-later' : 'course-silent';
  return [400, 413].includes(failure!.status!) ? 'course-device' : 'course-closed';
}

/** Shows the page in the language that the learner prefers, of those it has. */
function speak(languages: readonly string[]): void {
  const root = document.documentElement;
  const titles = JSON.parse(root.dataset['titles'] ?? '{}') as Record<string, string>;
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  const found = languages.flatMap((one) => Object.keys(titles).filter((lang) => base(lang) === base(one)))[0];
  if (found) [root.lang, document.title] = [found, titles[found]!];
}

/** The way a result gets to the course. Its code is fetched while the page loads: it may be needed when nothing can be fetched. */
function deliveryBy(reach: () => Promise<Session>, widget: Widget): Delivery {
  let finishing: Promise<typeof import('../../src/deliver/xapi/finished.js')> | undefined;
  const code = async () => {
    finishing ??= import('../../src/deliver/xapi/finished.js');
    finishing.catch(() => (finishing = undefined));
    return finishing;
  };
  void quietly(code());
  let delivery: Delivery | undefined;
  return async (...given) => {
    const session = await reach();
    delivery ??= (await code()).sessionDelivery(session, () => instrumentOf(widget));
    return delivery(...given);
  };
}

/** Joins an exercise to its course: unfinished answers, the result, and the end of the session. */
export class Visit {
  readonly #drafts: SessionDrafts;
  readonly #delivery: Delivery;
  #beginning: Promise<Session> | undefined;
  #session: Session | undefined;
  #isConnected = false;
  #last: Kept['level'] = 'whole';
  /** The result that is on its way. */
  #busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly launch: Launch,
    private readonly widget: Widget,
    private readonly tell: Tell,
    private readonly tab: ReturnType<typeof knownOf>,
  ) {
    const { actor, activityId, registration } = launch;
    this.#delivery = deliveryBy(this.#reach, widget);
    this.#drafts = new SessionDrafts(async () => (this.#connect(), this.#reach()), {
      device: idbDrafts(),
      whose: idOf(JSON.stringify([actor, activityId, registration])),
      merge,
      told: this.#told,
    });
    // The address of a launch is another one each time.
    widget.draft ??= 'cmi5';
    widget.store = this.#drafts;
  }

  /** Results can be told once the exercise knows what it asks: when it looks for its drafts. */
  #connect(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    // With an address there is a queue, which is in the store, on this device.
    this.widget.deliver = this.launch.endpoint;
    this.widget.delivery = async (...given) => {
      const sent = this.#delivery(...given);
      this.#busy = quietly(sent);
      return sent;
    };
  }

  /** The session. While it could not be begun, each call tries again what may help to try again. */
  #reach = (): Promise<Session> => (this.#beginning ??= this.#begin());

  async #begin(): Promise<Session> {
    try {
      const session = await startSession(this.launch, this.tab);
      this.#welcome((this.#session = session));
      return session;
    } catch (error) {
      if (asDeliveryError(error).passes) this.#beginning = undefined;
      throw error;
    }
  }

  #welcome({ mode, languages, returnURL }: Session): void {
    const { widget, tell } = this;
    speak(languages);
    if (mode !== 'Normal') {
      widget.deliver = widget.delivery = undefined;
      widget.readonly = mode === 'Review';
      if (mode === 'Browse') [widget.store, widget.keep] = [undefined, 'none'];
      tell(async (note) => note.say('course', mode === 'Review' ? 'course-review' : 'course-browse'));
    }
    const offered = import('./leave.js').then(async ({ offerLeave }) => {
      await customElements.whenDefined(widget.localName);
      await offerLeave(widget, tell, returnURL, async () => this.#leave());
    });
    void quietly(offered);
  }

  #told = (kept: Kept): void => {
    const { widget, tell } = this;
    // What the exercise did not know of when it was opened.
    if (kept.late) void widget.drafts.settle().then(() => widget.openDraft());
    const key = keyOf(kept, !!this.#session);
    if (kept.level !== 'whole' || this.#last !== 'whole') tell(async (note) => note.say('keeping', key));
    this.#last = kept.level;
  };

  async #leave(): Promise<void> {
    const { widget } = this;
    await inTime(widget.drafts.settle().then(async () => Promise.all([this.#drafts.settled(), this.#busy])));
    await inTime(this.#session!.end());
    // Nothing that is answered from here on would be told.
    widget.readonly = true;
  }

  /** Call it after the exercise is on the page, so that the last answer comes before the end. */
  endOnLeave(): void {
    addEventListener('pagehide', () => {
      this.#drafts.leave();
      const isDone = this.widget.session.state.step === 'delivered';
      // A reload goes on with the session, unless the learner is done. A frame that is opened again gets a new one.
      if (this.#session && (isDone || window.top !== window)) void quietly(this.#session.end());
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && this.tab.known.ended) location.reload();
    });
  }
}
