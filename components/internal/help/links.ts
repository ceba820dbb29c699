import { isDay, isStale, isWebAddress } from '../../../src/instrument/help.js';
import type { Finding } from '../../../src/instrument/problem.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Say } from '../../../src/instrument/text.js';

/** Where help is. */
export interface HelpLink {
  label: string;
  /** `http` or `https`. */
  url: string;
  /** The day somebody last looked whether it is right, as `YYYY-MM-DD`. */
  checkedOn: string;
}

/** Why a value is no link. */
function* wrongIn(value: unknown, path: string): Generator<Finding> {
  const { label, url, checkedOn } = Object(value) as Partial<Record<keyof HelpLink, unknown>>;
  if (typeof label !== 'string' || label === '') yield { path: `${path}.label`, code: 'missing' };
  if (!isWebAddress(url)) yield { path: `${path}.url`, code: 'not-a-link', values: { found: String(url) } };
  if (!isDay(checkedOn)) yield { path: `${path}.checkedOn`, code: 'not-a-day', values: { found: String(checkedOn) } };
}

export interface HelpFound {
  links: HelpLink[];
  /** What was left out, and what nobody looked at for 180 days: that one is shown, as it may be the only one. */
  findings: Finding[];
}

/**
 * The page's links in place of the instrument's; an empty list is none. Markup never throws: of what the page gives,
 * what is no link is left out. `now`: in milliseconds since 1970.
 */
export function helpOf(given: unknown, { help = [] }: Instrument, say: Say, now: number): HelpFound {
  const found: HelpFound = { links: [], findings: [] };
  const own = help.map(({ id, url, checkedOn }) => ({ label: say(id), url, checkedOn }));
  if (given !== undefined && given !== null && !Array.isArray(given))
    found.findings.push({ path: 'help', code: 'wrong-type', values: { expected: 'array', found: typeof given } });
  for (const [at, link] of (Array.isArray(given) ? (given as HelpLink[]) : own).entries()) {
    const wrong = [...wrongIn(link, `help.${at}`)];
    found.findings.push(...wrong);
    if (wrong.length) continue;
    found.links.push(link);
    if (isStale(link.checkedOn, now))
      found.findings.push({ path: `help.${at}.checkedOn`, code: 'stale-link', values: { found: link.checkedOn } });
  }
  return found;
}
