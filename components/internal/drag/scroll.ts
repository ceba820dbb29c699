import { ancestors } from '../ancestors.js';

/** How near an edge scrolling starts, in pixels, and how far it goes at most, in pixels a frame. */
const edge = 56;
const fastest = 14;

const step = (at: number, from: number, to: number): number => {
  const over = Math.max(0, at - to + edge) - Math.max(0, from + edge - at);
  return Math.max(-1, Math.min(1, over / edge)) * fastest;
};

const scrolls = (node: Element): boolean =>
  node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY);

/** The frame around a document, where it may be known: one of the same origin. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** How far the top of a window is from that of the outermost window that may be known, in pixels. */
export function frameTop(view: Window = window): number {
  const frame = frameOf(view);
  return frame ? frame.getBoundingClientRect().top + frameTop(frame.ownerDocument.defaultView!) : 0;
}

/** Scrolls one thing when the pointer is near its edge; whether it moved. */
function scroll(node: Element, y: number, from: number, to: number): boolean {
  const before = node.scrollTop;
  node.scrollTop += step(y, from, to);
  return node.scrollTop !== before;
}

/**
 * Scrolls the innermost thing around `from` of whose visible edge the pointer is near: a box, the page, or the page
 * around a frame of the same origin, as frames in learning environments are as high as their content.
 * @param y where the pointer is, in pixels from the top of the document's window.
 */
export function scrollNear(from: Element, y: number): void {
  const { defaultView: view, scrollingElement: page } = from.ownerDocument;
  if (!view) return;
  for (const node of ancestors(from)) {
    if (node === page || !scrolls(node)) continue;
    const { top, bottom } = node.getBoundingClientRect();
    if (scroll(node, y, Math.max(top, 0), Math.min(bottom, view.innerHeight))) return;
  }
  if (page && scroll(page, y, 0, view.innerHeight)) return;
  const frame = frameOf(view);
  if (frame) scrollNear(frame, y + frame.getBoundingClientRect().top);
}
