import { newLink, newWatchers, type See } from './following.js';
import { newOutbox } from './outbox.js';
import { LiveError, type Register } from './register.js';
import { waitBefore, type LineOptions, type Login } from './socket.js';

/** One connection, in the words of one protocol. */
export interface Carrier {
  /** Sends the bytes of a slot; whoever opened it is told with this id that the server has them. */
  send(slot: string, bytes: Uint8Array, id: number, again: boolean): void;
  /** Asks for what lies in these slots now, and for what comes. */
  ask(slots: readonly string[]): void;
  /** Nobody wants to know of this slot any more. */
  drop(slot: string): void;
  /** Asks for a sign of life now. */
  probe(): void;
  /** Some time passed. */
  tick(): void;
  /** Ends it in good order; nothing more is heard. */
  close(): void;
}

/** What a connection tells: `ready` at most once, then any of the others, and `lost` once at last. */
export interface Hearing {
  ready(carrier: Carrier): void;
  seen(slot: string, bytes: Uint8Array): void;
  /** The server has what was sent with this id, or says no. */
  answered(id: number, error?: LiveError): void;
  /** The server could not take it now. */
  notNow(id: number): void;
  /** Whether the server lets us have all that we asked for. */
  allowed(isAllowed: boolean): void;
  lost(trouble: LiveError): void;
}

/** Opens a connection. Gives how to give up. */
export type Open = (hearing: Hearing, login: Login | undefined) => () => void;

export interface RegisterOptions extends LineOptions {
  /** After so many milliseconds without an answer bytes are sent again. Default 10,000. */
  patience?: number;
}

/** Connected for so long, in milliseconds, the next loss has nothing to do with the last one. */
const steady = 10_000;

/** A register over connections that get lost: it connects at once, and again as often as it takes. */
export function registerOver(open: Open, options: RegisterOptions): Register {
  const { quiet = 20_000, longest = 20_000, patience = 10_000, random = Math.random } = options;
  const link = newLink();
  const watchers = newWatchers();
  const outbox = newOutbox({ send: (...args) => carrier?.send(...args), patience });
  const isOver = (): boolean => link.state().at === 'ended';
  let carrier: Carrier | undefined;
  let giveUp: (() => void) | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let ticking: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  let since = 0;

  function tick(): void {
    if (Date.now() - since > steady) attempts = 0;
    ticking = setTimeout(tick, quiet / 8);
    carrier?.tick();
    outbox.nudge();
  }

  const hearing: Hearing = {
    ready(opened) {
      carrier = opened;
      since = Date.now();
      ticking = setTimeout(tick, quiet / 8);
      carrier.ask(watchers.slots());
      link.set({ at: 'connected' });
      outbox.start();
    },
    seen: watchers.tell,
    answered: outbox.answered,
    notNow: outbox.notNow,
    allowed: (isAllowed) => link.set({ at: 'connected', ...(!isAllowed && { trouble: new LiveError('refused') }) }),
    lost(trouble) {
      carrier = giveUp = undefined;
      if (ticking) clearTimeout(ticking);
      outbox.stop();
      link.set({ at: 'away', ...(trouble.failure !== 'unreachable' && { trouble }) });
      waiting = setTimeout(() => void connect(), waitBefore(++attempts, longest, random));
    },
  };

  async function connect(): Promise<void> {
    waiting = undefined;
    try {
      const login = await options.login?.();
      if (!isOver()) giveUp = open(hearing, login);
    } catch (cause) {
      // Nobody to log in as, or an address to which this page may open no WebSocket.
      if (!isOver()) hearing.lost(cause instanceof LiveError ? cause : new LiveError('unreachable', { cause }));
    }
  }

  function hurry(): void {
    carrier?.probe();
    if (!waiting) return;
    clearTimeout(waiting);
    void connect();
  }

  function watch(slot: string, see: See): () => void {
    const stop = watchers.add(slot, see);
    // Also when another watches it: this one wants to know what lies there now.
    carrier?.ask([slot]);
    // Later, and only if it is still so: some servers act on a drop after what was asked behind it.
    return () => void (stop() && setTimeout(() => watchers.slots().includes(slot) || carrier?.drop(slot)));
  }

  async function close(): Promise<void> {
    link.set({ at: 'ended' });
    for (const timer of [waiting, ticking]) if (timer) clearTimeout(timer);
    stopWaking?.();
    giveUp?.();
    carrier = undefined;
    outbox.end();
  }

  const stopWaking = options.wake?.(hurry);
  void connect();
  return { put: outbox.put, watch, follow: link.follow, close };
}
