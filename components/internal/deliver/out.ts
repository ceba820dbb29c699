import { html, nothing } from 'lit';
import { DeliveredEvent } from '../events.js';
import { asDeliveryError, type Delivery, type Outcome } from '../../../src/deliver/delivery.js';
import type { Queue } from '../../../src/deliver/queue.js';
import type { Result } from '../../../src/result/result.js';
import type { Widget } from '../widget.js';

type Said = 'sending' | 'sent' | 'not-sent-yet' | 'not-sent';

/** How the results of an element leave, and what the person is told of it. */
export class Out {
  /** What is said of which result: of this one, and of those that wait from an earlier visit. */
  #said = new Map<string, Said>();
  #delivery: Delivery;
  #queue: Queue | undefined;
  #trying = false;
  #end = new AbortController();

  /** @param queued puts a queue before the way a result leaves, so that what cannot leave now does so later. */
  constructor(
    private readonly widget: Widget,
    delivery: Delivery,
    queued?: (delivery: Delivery, kept: () => void) => Queue,
  ) {
    const told = async (result: Result, signal?: AbortSignal): Promise<Outcome> => {
      // What is tried again and again by itself waits as long as it is not there.
      if (this.#said.get(result.id) !== 'not-sent-yet') this.#say(result, 'sending');
      try {
        const outcome = await delivery(result, signal);
        this.#say(result, outcome === 'delivered' ? 'sent' : 'not-sent-yet');
        if (outcome === 'delivered') this.widget.dispatchEvent(new DeliveredEvent(result));
        return outcome;
      } catch (error) {
        this.#say(result, this.#queue && asDeliveryError(error).passes ? 'not-sent-yet' : 'not-sent');
        throw error;
      }
    };
    this.#queue = queued?.(told, () => this.widget.drafts.write());
    this.#delivery = this.#queue?.deliver ?? told;
  }

  /** Sends what waits from earlier visits, and goes on doing so. */
  async start(): Promise<void> {
    const waiting = (await this.#queue?.waiting().catch(() => undefined)) ?? [];
    for (const { id } of waiting) this.#said.set(id, 'not-sent-yet');
    this.widget.requestUpdate();
    this.#goOn();
    addEventListener('online', () => void this.#queue?.drain().catch(() => undefined), { signal: this.#end.signal });
  }

  /** The page names another way: what waits for this one stays until it is named again. */
  close(): void {
    this.#end.abort();
  }

  /** The person erased everything: what waits goes too. */
  forget(id: string): void {
    this.#said.delete(id);
    this.#queue?.forget(id).catch(() => undefined);
  }

  #goOn(): void {
    if (!this.#queue || this.#trying) return;
    this.#trying = true;
    const done = () => void (this.#trying = false);
    this.#queue.keepTrying(this.#end.signal).then(done, done);
  }

  #say({ id }: Result, said: Said): void {
    if (this.#said.get(id) === said) return;
    this.#said.set(id, said);
    const { session, attention, t } = this.widget;
    if (said === 'sent') session.arrived(id);
    this.widget.requestUpdate();
    if (id === session.id && said !== 'sending') attention.say(t(said));
  }

  /**
   * Sends a result. Whatever comes of it, the person reads it, and the result is not lost: the draft says that they are done once it
   * waits in the queue, or else once it is known what became of it.
   */
  async send(result: Result): Promise<void> {
    try {
      if ((await this.#delivery(result, this.#end.signal)) === 'queued') this.#goOn();
    } catch {
      this.#say(result, 'not-sent');
      void this.widget.troubles.tell('not-sent');
    }
    this.widget.drafts.write();
  }

  /** What the person reads of it, where they see what they did. */
  readonly line = (): unknown => {
    const { session, t, result } = this.widget;
    const said = this.#said.get(session.id);
    if (!said) return nothing;
    return html`<p class=${said === 'not-sent' ? 'note problem' : 'note'} part="delivery">
      ${t(said)}
      ${
        said === 'not-sent'
          ? html`<button class="link" @click=${() => this.send(result!)}>${t('send-again')}</button>`
          : nothing
      }
    </p>`;
  };
}
