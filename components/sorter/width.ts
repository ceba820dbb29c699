import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width, in pixels, a board would squeeze its cards. */
const boardWidth = 640;

/** Whether the element itself, not the window, is wide enough for a board. */
export class WidthController implements ReactiveController {
  wide = false;
  /** In the next frame: another view changes the size that is being reported. */
  #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const wide = this.host.clientWidth >= boardWidth;
    if (wide === this.wide) return;
    this.wide = wide;
    this.host.requestUpdate();
  }
}
