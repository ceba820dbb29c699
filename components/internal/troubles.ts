import { ProblemEvent } from './events.js';
import type { Trouble } from './parts/trouble.js';
import type { Widget } from './widget.js';

/** What goes wrong on a page or a device: each is told once, by code that a page without troubles never loads. */
export class Troubles {
  readonly told = new Set<Trouble>();
  /** Old drafts were erased when this page was opened. */
  aged = false;

  constructor(private readonly widget: Widget) {}

  /** Fetches the words, and tells the page. */
  async tell(what?: Trouble): Promise<void> {
    if (what && this.told.has(what)) return;
    if (what) this.told.add(what);
    const { widget } = this;
    await widget.need('trouble');
    const { trouble } = widget.more;
    if (what && trouble) widget.dispatchEvent(new ProblemEvent(trouble.inWords(what, widget.locale.tag)));
  }

  /** Old drafts were erased: somebody may look for them. */
  async expired(): Promise<void> {
    const { widget } = this;
    this.aged = true;
    await this.tell();
    if (widget.locale.t) widget.attention.say(widget.t('draft-expired'));
  }
}
