import type { Kept } from '../internal/live/store.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Saved {
  text: string;
  /** When the timer ends, in milliseconds since 1970. */
  until?: number;
}

/** What a facilitator keeps for themselves: notes, and a timer without a sound. It stays on this device. */
export class Notes implements ReactiveController {
  text = '';
  until: number | undefined;
  /** What a screen reader is told of the time, and no more often than it helps. */
  said: number | undefined;
  #key = '';
  #kept: Kept | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.until !== undefined) this.#run();
  }

  hostDisconnected(): void {
    clearInterval(this.#tick);
  }

  async open(kept: Kept, session: string): Promise<void> {
    this.#kept = kept;
    this.#key = `live:notes:${session}`;
    const saved = (await kept.store.load(this.#key).catch(() => undefined)) as Saved | undefined;
    this.text = saved?.text ?? '';
    this.until = saved?.until;
    if (this.until !== undefined) this.#run();
    this.host.requestUpdate();
  }

  write(text: string): void {
    this.text = text;
    this.#save();
  }

  /** @param minutes 0 stops it. */
  start(minutes: number): void {
    this.until = minutes > 0 ? Date.now() + minutes * 60_000 : undefined;
    this.said = undefined;
    this.#save();
    this.#run();
    this.host.requestUpdate();
  }

  /** In whole seconds; undefined when no timer runs. */
  get left(): number | undefined {
    return this.until === undefined ? undefined : Math.max(0, Math.ceil((this.until - Date.now()) / 1000));
  }

  #run(): void {
    clearInterval(this.#tick);
    if (this.until === undefined) return;
    this.#tick = setInterval(() => {
      const left = this.left!;
      // At whole minutes of the last five, and at the end.
      if (left % 60 === 0 && left <= 300) this.said = left / 60;
      if (!left) clearInterval(this.#tick);
      this.host.requestUpdate();
    }, 1000);
  }

  #save(): void {
    const { text, until } = this;
    const saved: Saved = { text, ...(until !== undefined && { until }) };
    void this.#kept?.store.save(this.#key, saved).catch(() => undefined);
  }
}
