import type { RoomState } from '../../src/live/room.js';

/** What a clicker steers. */
export interface Stage {
  readonly big: boolean;
  readonly state: RoomState | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  staged: boolean;
  black: boolean;
  armed: boolean;
  change(change: Partial<RoomState>): void;
}

/** How long a first press for the picture holds, in milliseconds. */
const patience = 6000;
/** How much of the screen a press goes on: the last lines stay to be seen. */
const step = 0.85;

const scroller = (stage: Stage): Element | null => stage.renderRoot.querySelector('.picture');

/** Shows the picture at the second press: a clicker is easily pressed in a pocket, and what was seen cannot be unseen. */
function arm(stage: Stage): void {
  if (stage.armed) return stage.change({ revealed: true });
  stage.armed = true;
  setTimeout(() => (stage.armed = false), patience);
}

function on(stage: Stage): void {
  const box = scroller(stage);
  if (!stage.state!.revealed) arm(stage);
  else box?.scrollBy({ top: box.clientHeight * step });
}

function back(stage: Stage): void {
  const box = scroller(stage);
  if (stage.armed) stage.armed = false;
  else if (box && box.scrollTop > 1) box.scrollBy({ top: -box.clientHeight * step });
  else if (stage.state!.revealed) stage.change({ revealed: false });
}

function leave(stage: Stage): void {
  stage.staged = false;
}

/** What clickers send, and keyboards have. */
const keys: Record<string, (stage: Stage) => void> = {
  PageDown: on,
  ArrowRight: on,
  PageUp: back,
  ArrowLeft: back,
  b: (stage) => (stage.black = true),
  '.': (stage) => (stage.black = true),
  Escape: leave,
};

/** Where keys mean something else already. */
const typing = 'input, textarea, select, [contenteditable]';

/** A key, while the big screen is shown. On a black screen any of them brings it back, and does nothing else. */
export function onKey(stage: Stage, event: KeyboardEvent): void {
  const run = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
  if (!stage.big || !stage.state || !run || event.ctrlKey || event.altKey || event.metaKey) return;
  const target = event.composedPath()[0];
  if (target instanceof Element && target.matches(typing)) return;
  event.preventDefault();
  if (stage.black) stage.black = false;
  else run(stage);
}
