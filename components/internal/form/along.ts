import { join } from '../picture/words.js';
import type { Entry } from '../../../src/instrument/answers.js';
import type { Interview } from '../../../src/instrument/schema.js';
import type { Widget } from '../widget.js';

/** What an entry is called when it is removed: with its place in a sorter, and what was asked about it elsewhere. */
export function withAll(
  { t, say, session, locale }: Widget,
  title: string,
  entry: Entry,
  placed: readonly string[][],
): string {
  const { sections } = session.instrument as Interview;
  const answered = sections.some(({ fields }) =>
    fields.some((field) => field.type === 'each' && field.fields.some(({ id }) => entry[id] ?? entry[`${id}.note`])),
  );
  const places = placed.map((zones) => {
    const names = zones.length ? zones.map(say) : [t('none')];
    return t('with-place', {
      zones: join(
        names.map((name) => `‘${name}’`),
        locale.shown,
      ),
    });
  });
  return [title, ...places, ...(answered ? [t('with-answers')] : [])].join(', ');
}
