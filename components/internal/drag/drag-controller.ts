import { Ghost, glide } from './ghost.js';
import { frameTop, scrollNear } from './scroll.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/** How far the pointer goes before a press is a drag, in pixels. */
const threshold = 5;

interface Point {
  x: number;
  y: number;
}

interface Drag {
  pointer: number;
  /** The part of the page that holds items and zones; it takes the pointer's events, as items may go. */
  board: HTMLElement;
  item: string;
  /** The zone the item was taken from. */
  from: string;
  /** Where the press began, in pixels of this window. */
  start: Point;
  /** Where the pointer is, in pixels of the outermost window: it rests there while a frame around us scrolls on. */
  at: Point;
  /** Once the pointer went far enough. */
  ghost?: Ghost;
  over?: HTMLElement | undefined;
  frame: number;
  end: AbortController;
}

const outside = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY + frameTop() });

const has = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Drags items (`data-card`) to zones (`data-zone`) inside the host's shadow root, by pointer events. A mouse takes an
 * item anywhere; a finger or a pen takes it by its handle (`data-handle`), so that the rest scrolls the page. Zones are
 * found by where they are, not by what lies on top: that holds through shadow roots, slots and transforms.
 */
export class DragController implements ReactiveController {
  #drag: Drag | undefined;

  constructor(
    private readonly host: Host,
    /** An item was dropped on a zone other than its own. */
    private readonly dropped: (item: string, from: string, to: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#finish();
  }

  /** What was rendered anew is marked anew; an item or a board that is gone ends the drag. */
  hostUpdated(): void {
    const drag = this.#drag;
    if (!drag) return;
    if (!drag.board.isConnected || !this.#itemOf(drag)) this.#finish();
    else if (drag.ghost) this.#mark(drag);
  }

  /** Begins, at a `pointerdown` on the board. */
  readonly press = (event: PointerEvent): void => {
    const from = event.composedPath()[0] as Element;
    const item = from.closest<HTMLElement>('[data-card]');
    const zone = item?.closest<HTMLElement>('[data-zone]');
    const byHandle = event.pointerType === 'mouse' || from.closest('[data-handle]');
    if (this.#drag || event.button || !item || !zone || !byHandle) return;
    const end = new AbortController();
    this.#drag = {
      pointer: event.pointerId,
      board: event.currentTarget as HTMLElement,
      item: item.dataset['card']!,
      from: zone.dataset['zone']!,
      start: { x: event.clientX, y: event.clientY },
      at: outside(event),
      frame: 0,
      end,
    };
    this.#listen(end.signal);
  };

  #listen(signal: AbortSignal): void {
    const options = { signal, capture: true };
    addEventListener('pointermove', this.#move, options);
    addEventListener('pointerup', this.#up, options);
    addEventListener('pointercancel', this.#cancel, options);
    // Capturing takes the pointer from the handle, which loses it: only the board's own loss counts.
    addEventListener('lostpointercapture', this.#lost, options);
    addEventListener('keydown', this.#key, options);
    addEventListener('blur', this.#leave, { signal });
    // A long press on a handle is a drag, not a menu.
    addEventListener('contextmenu', (event) => event.preventDefault(), options);
  }

  #itemOf({ board, item, from }: Drag): HTMLElement | null {
    const zone = [...board.querySelectorAll<HTMLElement>('[data-zone]')].find(
      ({ dataset }) => dataset['zone'] === from,
    );
    return zone?.querySelector(`[data-card="${CSS.escape(item)}"]`) ?? null;
  }

  #mark(drag: Drag | undefined): void {
    for (const node of this.host.renderRoot.querySelectorAll('[data-dragged]')) node.removeAttribute('data-dragged');
    if (drag) this.#itemOf(drag)?.setAttribute('data-dragged', '');
  }

  #lift(drag: Drag): void {
    const item = this.#itemOf(drag);
    if (!item) return this.#finish();
    drag.board.setPointerCapture(drag.pointer);
    this.#ignoreClick(drag.pointer);
    drag.ghost = new Ghost(item, this.host.renderRoot);
    this.#mark(drag);
    this.#frame();
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag!;
    if (event.pointerId !== drag.pointer) return;
    drag.at = outside(event);
    const { x, y } = drag.start;
    if (!drag.ghost && Math.hypot(event.clientX - x, event.clientY - y) >= threshold) this.#lift(drag);
  };

  /** Once a frame: events come more often, and scrolling goes on while the pointer stands still. */
  readonly #frame = (): void => {
    const drag = this.#drag;
    if (!drag?.ghost) return;
    const { start, ghost, board } = drag;
    scrollNear(this.host, drag.at.y - frameTop());
    const at = { x: drag.at.x, y: drag.at.y - frameTop() };
    ghost.move(at.x - start.x, at.y - start.y);
    const zones = [...board.querySelectorAll<HTMLElement>('[data-zone]')];
    // Rings lie in each other: the innermost comes last.
    const over = zones.findLast((zone) => has(zone.getBoundingClientRect(), at));
    if (over !== drag.over) {
      drag.over?.removeAttribute('data-over');
      over?.setAttribute('data-over', '');
      drag.over = over;
    }
    drag.frame = requestAnimationFrame(this.#frame);
  };

  readonly #up = (event: PointerEvent): void => {
    const drag = this.#drag!;
    if (event.pointerId !== drag.pointer) return;
    drag.at = outside(event);
    if (!drag.ghost) return this.#finish();
    this.#frame();
    this.#finish(drag.over?.dataset['zone']);
  };

  /** The click that follows a drag with a mouse would choose the card or the zone, also when the drag was undone. */
  #ignoreClick(pointer: number): void {
    const end = new AbortController();
    const options = { signal: end.signal, capture: true };
    const stop = (event: MouseEvent) => {
      // Keys click as well, without a pointer.
      if (!event.detail) return;
      event.stopPropagation();
      event.preventDefault();
    };
    const over = ({ pointerId }: PointerEvent) => pointerId === pointer && setTimeout(() => end.abort());
    addEventListener('click', stop, options);
    // A button that is let go where nothing is told of it is known by the next press.
    for (const type of ['pointerup', 'pointerdown'] as const) addEventListener(type, over, options);
  }

  readonly #cancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag!.pointer) this.#finish();
  };

  readonly #lost = (event: PointerEvent): void => {
    if (event.composedPath()[0] === this.#drag!.board) this.#cancel(event);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag!.ghost) return;
    event.preventDefault();
    event.stopPropagation();
    this.#finish();
  };

  readonly #leave = (): void => this.#finish();

  /** Ends the drag. The card glides from where the pointer let go to where it lies, whether it moved or not. */
  #finish(to?: string): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    drag.end.abort();
    cancelAnimationFrame(drag.frame);
    drag.over?.removeAttribute('data-over');
    if (!drag.ghost) return;
    this.#mark(undefined);
    if (drag.board.hasPointerCapture(drag.pointer)) drag.board.releasePointerCapture(drag.pointer);
    const at = drag.ghost.drop();
    const moves = to !== undefined && to !== drag.from;
    if (moves) this.dropped(drag.item, drag.from, to);
    void this.host.updateComplete.then(() => {
      const item = this.#itemOf(moves ? { ...drag, from: to } : drag);
      if (item) glide(item, at);
    });
  }
}
