import { stores } from '../draft-controller.js';
import { newId } from '../session.js';
import { listDrafts, type Listed } from './list.js';
import type { Widget } from '../widget.js';

/** A person's drafts of one instrument on one page: which is open, and the ways to another. */
export class Several {
  /** What the person is naming. */
  naming: 'new' | 'this' | undefined;
  others: Listed[] = [];
  #base = '';
  #here = '';

  constructor(readonly widget: Widget) {}

  /** Opens the draft that is asked for, or else the one saved last. */
  async start(wanted?: string): Promise<void> {
    const { drafts, keeping, draftKey, session } = this.widget;
    const { instrument } = session;
    const list = async () => listDrafts((await stores[keeping]())!, draftKey);
    const all = await list().catch(() => []);
    // After the waits: is it still this instrument that asks?
    if (session.instrument?.passport.id !== instrument!.passport.id) return;
    this.#base = draftKey;
    this.#here = wanted ?? all[0]?.key ?? draftKey;
    this.others = all.filter(({ key }) => key !== this.#here);
    await drafts.open(keeping, this.#here);
  }

  /** What a draft is called. */
  called({ key, name }: Pick<Listed, 'key' | 'name'>): string {
    const { t } = this.widget;
    return name ?? t(key === this.#base ? 'draft-first' : 'draft-nameless');
  }

  get current(): string {
    return this.called({ key: this.#here, name: this.widget.drafts.name });
  }

  ask(naming: Several['naming']): void {
    this.naming = naming;
    this.widget.attention.focus(naming ? '#draft-name' : '[data-several]');
  }

  async name(name: string): Promise<void> {
    const { drafts, attention, t } = this.widget;
    if (this.naming === 'new') {
      // Two without a name could not be told apart.
      const called = name || `${t('draft-nameless')} ${this.others.length + 2}`;
      await this.open(`${this.#base}@${newId().slice(-8)}`, called);
    } else {
      drafts.name = name || undefined;
      drafts.write();
      attention.say(t('draft-renamed', { name: this.current }));
    }
    this.ask(undefined);
  }

  /** Goes on with another draft. What is open is saved first, and stays what it is. */
  async open(key: string, name = ''): Promise<void> {
    const { widget } = this;
    const { drafts, session, attention } = widget;
    await drafts.settle();
    drafts.close();
    session.erase();
    // Undo is about one draft.
    session.history.clear();
    await this.start(key);
    drafts.name ??= name || undefined;
    // After what is said of answers that were put back.
    await widget.updateComplete;
    attention.say(widget.t('draft-opened', { name: this.current }));
    attention.focus('[data-focus]');
  }
}
