import { part } from '../../../src/locale/parts/deliver.js';
import { stores } from '../draft-controller.js';
import { Out } from './out.js';
import type { Delivery } from '../../../src/deliver/delivery.js';
import type { Widget } from '../widget.js';

/** What sends to an address, and waits: a page with a way of its own needs none of it. */
const queueing = () => import('./queueing.js');

/** The whole address that results go to; undefined when it is none of the web. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url, document.baseURI)) return undefined;
  const { href, protocol } = new URL(url, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}

/** What `deliver` names: an address, or the page around this one as `frame:https://host.example`. */
async function named(deliver: string): Promise<[name: string, delivery: Delivery] | undefined> {
  if (deliver.startsWith('frame:')) {
    const { frame, originOf } = await import('../../../src/deliver/frame.js');
    const origin = originOf(deliver.slice('frame:'.length));
    return origin ? [`frame:${origin}`, frame(origin, window)] : undefined;
  }
  const url = webAddress(deliver);
  return url ? [url, (await queueing()).http(url)] : undefined;
}

/** By the page's own way where it has one, with a queue where the page keeps drafts; one tab at a time sends, where the browser can tell. */
async function inQueue(widget: Widget, [to, way]: [string, Delivery]): Promise<Out> {
  const { memoryDrafts, withQueue } = await queueing();
  const store = widget.store ?? (await stores[widget.keeping]()) ?? memoryDrafts();
  const name = `send:${to}`;
  // Absent on plain http, as in a hall's own network; refused in a sandbox without a site of its own.
  const locks = navigator.locks as LockManager | undefined;
  const allowed = await locks?.query().catch(() => undefined);
  const lock = allowed && locks && (async (run: () => Promise<void>) => locks.request(name, run));
  const queued = (delivery: Delivery, kept: () => void) =>
    withQueue(delivery, { store, name, kept, ...(lock && { lock }) });
  return new Out(widget, widget.delivery ?? way, queued);
}

/** Opens the way by which the page wants results to leave. */
export async function open(widget: Widget): Promise<Out | undefined> {
  const { deliver, delivery } = widget;
  await widget.locale.add(part);
  const way = deliver ? await named(deliver) : undefined;
  if (!delivery && !way) return void widget.troubles.tell('not-an-address');
  const out = way ? await inQueue(widget, way) : new Out(widget, delivery!);
  widget.line = out.line;
  void out.start();
  return out;
}
