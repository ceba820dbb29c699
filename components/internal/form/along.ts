import { fieldsOfEach } from '../../../src/instrument/sections.js';
import { join } from '../picture/words.js';
import type { Entry } from '../../../src/instrument/answers.js';
import type { Interview } from '../../../src/instrument/schema.js';
import type { Widget } from '../widget.js';

/** What goes with an entry that is removed, in words: its place in a sorter, and what was asked about it elsewhere. */
export function along(
  { t, say, session, locale }: Widget,
  group: string,
  entry: Entry,
  placed: readonly [string, string[]][],
): string[] {
  const { sections } = session.instrument as Interview;
  const elsewhere = fieldsOfEach(
    sections.flatMap(({ fields }) => fields),
    group,
  );
  const places = placed.map(([, zones]) =>
    t('with-place', {
      zones: zones.length
        ? join(
            zones.map((id) => `‘${say(id)}’`),
            locale.tag,
          )
        : `‘${t('none')}’`,
    }),
  );
  const answered = elsewhere.some(({ id }) => id in entry || `${id}.note` in entry);
  return [...places, ...(answered ? [t('with-answers')] : [])];
}
