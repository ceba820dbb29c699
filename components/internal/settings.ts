import { LitElement } from 'lit';
import { jsonAttribute } from './json-attribute.js';
import type { Delivery } from '../../src/deliver/delivery.js';
import type { Drafts } from '../../src/draft/draft.js';
import type { Wording } from '../../src/instrument/text.js';
import type { Json } from '../../src/result/result.js';
import type { Keep } from './draft-controller.js';

/** What a page can set on each of the four kinds, as an attribute or a property. */
export abstract class Settings extends LitElement {
  static readonly formAssociated = true;
  static override properties = {
    instrument: {},
    src: {},
    wording: {},
    pace: {},
    keep: {},
    keepDays: { type: Number, attribute: 'keep-days' },
    draft: {},
    store: { attribute: false },
    deliver: {},
    delivery: { attribute: false },
    name: { reflect: true },
    perspective: {},
    context: { converter: jsonAttribute },
    help: { converter: jsonAttribute },
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** A preset's id, or a definition as an object. */
  declare instrument: string | object | undefined;
  /** Address of a definition in JSON. */
  declare src: string | undefined;
  /** `plain` shows the plainer texts where there are any. */
  declare wording: Wording | undefined;
  /** `page`: one question at a time. `scroll` (default): all on one page. */
  declare pace: 'page' | 'scroll' | undefined;
  /** Where an unfinished result is kept; default `device`, and `tab` for instruments for residents. */
  declare keep: Keep | undefined;
  /** How many days an unfinished result stays on the device after it was last saved; 0: until erased. Default: the instrument's. */
  declare keepDays: number | undefined;
  /** Tells the drafts of one instrument apart; default: the page's address and the element's id. */
  declare draft: string | undefined;
  /** Where unfinished answers are kept instead of where `keep` says, such as a learning environment. */
  declare store: Drafts | undefined;
  /** Address to which results are sent when a person finishes, by POST; what cannot be sent is kept, and sent later. */
  declare deliver: string | undefined;
  /** Any other way results leave. With `deliver` as well it is how they get there, and what cannot leave waits. */
  declare delivery: Delivery | undefined;
  /** Name of the form value: the result as JSON. */
  declare name: string;
  /** From whose position the answers are: member, worker, observer, … */
  declare perspective: string | undefined;
  /** Anything the host wants back in the result; as an attribute, JSON. */
  declare context: { [key: string]: Json } | undefined;
  /** Links to help under the result, in place of the instrument's: a list of `label`, `url` and `checkedOn`; as an attribute, JSON. */
  declare help: { label: string; url: string; checkedOn: string }[] | undefined;
  /** Shows answers that cannot be changed. */
  declare readonly: boolean;
  /** Every question needs an answer before the person can finish. */
  declare required: boolean;
  /** Level of the title among the page's headings; 2 when absent. */
  declare headingLevel: number;

  constructor() {
    super();
    this.name = '';
    this.readonly = this.required = false;
    this.headingLevel = 2;
  }
}
