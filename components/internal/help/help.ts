import { css, html, nothing } from 'lit';
import { dayOf } from '../picture/words.js';
import { ProblemEvent } from '../events.js';
import { helpOf } from './links.js';
import { part } from '../../../src/locale/parts/help.js';
import type { Finding } from '../../../src/instrument/problem.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Say } from '../../../src/instrument/text.js';
import type { Translate } from '../../../src/locale/resolve.js';

export { part };

/** Of the links. */
export const styles = css`
  a {
    color: var(--_accent);
  }
`;

/** An element that shows a result, and what its page says about help. */
interface Host extends Element {
  help: unknown;
  headingLevel: number;
  locale: { shown: string };
}

/** The list that a page was told about last: a result is drawn often. */
const told = new WeakMap<Host, unknown>();

/** Tells the page what is wrong with its links. A person who looks for help has nothing to do with it. */
async function tell(host: Host, list: unknown, findings: readonly Finding[]): Promise<void> {
  if (!findings.length || told.get(host) === list) return;
  told.set(host, list);
  const words = await import('../../../src/instrument/in-words.js').catch(() => undefined);
  if (words) host.dispatchEvent(new ProblemEvent(findings.map((one) => words.inWords(one, host.locale.shown))));
}

/** Where help is: the same for every outcome, and at the same place in every result. */
export function links(host: Host, instrument: Instrument, say: Say, t: Translate): unknown {
  const { help, headingLevel, locale } = host;
  const { links: found, findings } = helpOf(help, instrument, say, Date.now());
  void tell(host, help ?? instrument.help, findings);
  if (!found.length) return nothing;
  return html`<section class="band" part="help">
    <h3 aria-level=${headingLevel + 1}>${t('help-title')}</h3>
    <ul>
      ${found.map(
        (link) => html`<li>
          <a href=${link.url} rel="noreferrer">${link.label}</a><br />
          <span class="muted">${t('help-checked', { date: dayOf(`${link.checkedOn}T12:00`, locale.shown) })}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}
