import { html, nothing } from 'lit';
import { acceptAnswers } from '../../../src/instrument/accept/accept.js';
import { inWords } from '../../../src/instrument/in-words.js';
import { part } from '../../../src/locale/parts/open.js';
import { parseResult } from '../../../src/result/parse.js';
import { ProblemEvent } from '../events.js';
import { problemList } from '../parts/trouble.js';
import { pick, styles } from './pick.js';
import { takeUp } from './take-up.js';
import type { Finding, Problem } from '../../../src/instrument/problem.js';
import type { Result } from '../../../src/result/result.js';
import type { Widget } from '../widget.js';

export { part, styles };

/** What was said of the file that was opened last. */
const said = new WeakMap<Widget, { problems: readonly Problem[]; taken: boolean }>();

const major = (version: string): string => version.split('.')[0]!;

/** Why a result is not of this exercise. A changed item is a new major version: its answers must not slip in. */
function misfit({ instrument: { id, version } }: Result, widget: Widget): Finding | undefined {
  const { passport } = widget.session.instrument!;
  const wrong = (key: string, found: string, expected: string): Finding => ({
    path: `instrument.${key}`,
    code: 'wrong-value',
    values: { found, expected },
  });
  if (id !== passport.id) return wrong('id', id, passport.id);
  if (major(version) !== major(passport.version)) return wrong('version', version, passport.version);
  return undefined;
}

function say(widget: Widget, problems: readonly Problem[], taken: boolean): Problem[] {
  said.set(widget, { problems, taken });
  widget.requestUpdate();
  if (problems.length) widget.dispatchEvent(new ProblemEvent(problems));
  return [...problems];
}

/**
 * Goes on with a result as if it had been made here: with its id, its time of starting and those of its answers that
 * fit. Gives what is wrong with it; empty: all of it was taken.
 */
export function continueFrom(widget: Widget, value: unknown): Problem[] {
  const locale = widget.locale.tag;
  const parsed = parseResult(value, locale);
  if (!parsed.ok) return say(widget, parsed.problems, false);
  const { result } = parsed;
  const wrong = misfit(result, widget);
  if (wrong) return say(widget, [inWords(wrong, locale)], false);
  const { answers, refused } = acceptAnswers(widget.session.instrument!, result.answers);
  takeUp(widget, result, answers);
  const left = refused.map((path) =>
    inWords({ path: `answers.${path}`, code: 'unknown-key', values: { key: path } }, locale),
  );
  return say(widget, left, true);
}

/** The youngest result of this exercise in a file; files of one person hold one. */
async function fromFile(widget: Widget, file: File): Promise<void> {
  const instrument = widget.session.instrument!;
  const { readFile } = await import('./read.js');
  const { results, refused } = await readFile(file, widget.locale.tag, async (id) =>
    id === instrument.passport.id ? instrument : undefined,
  );
  const young = results.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  const own = young.findLast((one) => !misfit(one, widget)) ?? young.at(-1);
  if (!own) say(widget, refused, false);
  else if (continueFrom(widget, own).length === 0) widget.changed('');
  widget.attention.focus('.opener [tabindex]', '[data-focus]');
}

/** Where a person gives a saved copy, and reads what came of it. */
export function panel(widget: Widget): unknown {
  const { t } = widget;
  const { problems = [], taken = false } = said.get(widget) ?? {};
  return html`<div class="opener">
    ${
      problems.length
        ? html`<div class="note problem" tabindex="-1">
          <p><strong>${t(taken ? 'open-left' : 'open-refused')}</strong></p>
          ${problemList(problems)}
        </div>`
        : nothing
    }
    ${taken ? nothing : pick(t('continue-copy'), t('open-hint'), (file) => void fromFile(widget, file))}
  </div>`;
}
