import { http } from '../../../src/deliver/http.js';
import { withQueue } from '../../../src/deliver/queue.js';
import { memoryDrafts } from '../../../src/draft/memory.js';
import { part } from '../../../src/locale/parts/deliver.js';
import { stores } from '../draft-controller.js';
import { Out } from './out.js';
import type { Delivery } from '../../../src/deliver/delivery.js';
import type { Widget } from '../widget.js';

/** The whole address that results go to; undefined when it is none of the web. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url, document.baseURI)) return undefined;
  const { href, protocol } = new URL(url, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}

/** To an address, with a queue where the page keeps drafts; one tab at a time sends, where the browser can tell. */
async function toAddress(widget: Widget, url: string): Promise<Out> {
  const store = widget.store ?? (await stores[widget.keeping]()) ?? memoryDrafts();
  const name = `send:${url}`;
  // Absent on plain http, as in a hall's own network.
  const locks = navigator.locks as LockManager | undefined;
  const lock = locks && (async (run: () => Promise<void>) => locks.request(name, run));
  const queued = (delivery: Delivery) => withQueue(delivery, { store, name, ...(lock && { lock }) });
  return new Out(widget, http(url), queued);
}

/** Opens the way by which the page wants results to leave. */
export async function open(widget: Widget): Promise<Out | undefined> {
  const { deliver = '', delivery } = widget;
  await widget.locale.add(part);
  const url = webAddress(deliver);
  if (!delivery && !url) return void widget.needTrouble('not-an-address');
  const out = delivery ? new Out(widget, delivery) : await toAddress(widget, url!);
  widget.line = out.line;
  void out.start();
  return out;
}
