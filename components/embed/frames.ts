import { ResultEvent } from './events.js';
import type { Answered, Sent } from '../../src/deliver/frame.js';
import type { Result } from '../../src/result/result.js';

/** Frames of this page that may say how high they are and hand over results. */
const frames = new Set<HTMLIFrameElement>();
/** Per frame what it sent that is kept, or about to be: sent again, it is the same. */
const taken = new WeakMap<HTMLIFrameElement, Map<string, Promise<Answered['samen']>>>();

/** Beyond this many pixels it is no page that anybody reads. */
const highest = 200_000;

/** The site a frame is to speak for: the one it names, or that of its address. Without a site of its own it is `null`. */
function siteOf({ dataset, sandbox, src, srcdoc }: HTMLIFrameElement): string {
  if (dataset['samenFrame']) return dataset['samenFrame'];
  if (sandbox.length && !sandbox.contains('allow-same-origin')) return 'null';
  return new URL(srcdoc || !src ? location.href : src).origin;
}

/** As high as its content, borders included where they count; a page's `max-height` still holds. */
function resize(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height !== 'number' || !(height > 0 && height < highest)) return;
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + borders}px`;
}

/** Offers a result to the page, once; what the page makes of it is the answer. Undefined when nobody takes it. */
function offer(
  frame: HTMLIFrameElement,
  { key, result }: Sent,
  origin: string,
): Promise<Answered['samen']> | undefined {
  const event = new ResultEvent(result as Result, origin);
  const refused = !frame.dispatchEvent(event);
  if (refused) return Promise.resolve('refused');
  const kept = event.accepted?.then(() => 'received' as const);
  if (kept) taken.get(frame)!.set(key, kept);
  kept?.catch(() => taken.get(frame)!.delete(key));
  return kept;
}

function receive(frame: HTMLIFrameElement, { data, origin, source }: MessageEvent<Sent>): void {
  const { key } = data;
  if (typeof key !== 'string' || typeof data.result !== 'object' || !data.result) return;
  if (!taken.has(frame)) taken.set(frame, new Map());
  const answer = (samen: Answered['samen']) =>
    // The answer tells nothing: a site that has no name gets it as well.
    (source as Window).postMessage({ samen, key } satisfies Answered, origin === 'null' ? '*' : origin);
  (taken.get(frame)!.get(key) ?? offer(frame, data, origin))?.then(answer, () => undefined);
}

addEventListener('message', (event: MessageEvent) => {
  const { data, source, origin } = event;
  for (const frame of frames) {
    if (!frame.isConnected) frames.delete(frame);
    else if (data && source && frame.contentWindow === source && origin === siteOf(frame)) {
      if (data.type === 'iframe-resized') resize(frame, data.height);
      if (data.samen === 'result') receive(frame, event);
    }
  }
});

/** Listens to a frame, and asks how high it is: it may have said so before anybody listened. */
export function hear(frame: HTMLIFrameElement): void {
  frames.add(frame);
  frame.contentWindow?.postMessage({ type: 'iframe-child-init' }, '*');
}
