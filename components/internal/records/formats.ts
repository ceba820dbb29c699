import type { Key } from '../../../src/locale/resolve.js';
import type { Picture, Shown } from '../picture/picture.js';

/** What a person may keep of a result. */
export interface Kept {
  shown: Shown;
  picture: Picture;
  /** The element that shows it. */
  near: Element;
}

/** A form in which a result is kept. Its writer is fetched when a person asks for it. */
export interface Format {
  label: Key;
  /** Ending of the file's name. */
  ending: string;
  /** Media type. */
  type: string;
  write(kept: Kept): Promise<BlobPart> | BlobPart;
}

async function recordOf({ shown, picture }: Kept) {
  const [record, { wordsOf }] = await Promise.all([
    import('../../../src/export/record.js'),
    import('../../../src/export/words.js'),
  ]);
  const { instrument, result } = shown;
  const said = { sentence: picture.sentence(shown), table: picture.table(shown) };
  return record.recordOf(instrument, result, wordsOf(result.locale), said);
}

/** In the order they are offered. */
export const formats: Format[] = [
  {
    label: 'keep-docx',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async write(kept) {
      const [{ docx }, record] = await Promise.all([import('../../../src/export/docx.js'), recordOf(kept)]);
      return docx(record) as Uint8Array<ArrayBuffer>;
    },
  },
  {
    label: 'keep-markdown',
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    async write(kept) {
      const [{ markdown }, record] = await Promise.all([import('../../../src/export/markdown.js'), recordOf(kept)]);
      return markdown(record);
    },
  },
  {
    label: 'keep-csv',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    async write({ shown: { instrument, result, locale } }) {
      const { answersCsv } = await import('../../../src/export/csv.js');
      return answersCsv(instrument, [result], { locale });
    },
  },
  {
    label: 'keep-png',
    ending: 'png',
    type: 'image/png',
    async write(kept) {
      const { paperOf, pngOf } = await import('./drawn.js');
      return pngOf(paperOf(kept));
    },
  },
  {
    label: 'keep-svg',
    ending: 'svg',
    type: 'image/svg+xml',
    async write(kept) {
      const { paperOf, svgOf } = await import('./drawn.js');
      return svgOf(paperOf(kept));
    },
  },
  {
    label: 'keep-json',
    ending: 'json',
    type: 'application/json',
    write: ({ shown: { result } }) => JSON.stringify(result, null, 2),
  },
];
