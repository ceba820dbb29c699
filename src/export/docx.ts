import { escaped } from '../instrument/markup.js';
import { body } from './docx/body.js';
import { numbering, styles } from './docx/styles.js';
import { declaration, main } from './docx/xml.js';
import { strToU8, zipSync } from './fflate.js';
import { tagOf } from './language.js';
import type { ResultRecord } from './record.js';

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const parts = ['styles', 'numbering', 'settings'] as const;

const contentTypes =
  `${declaration}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
  parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${part}+xml"/>`).join('') +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (all: [type: string, target: string][]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Title, language and day; no name of a person or a program. */
const properties = ({ title, language, date }: ResultRecord): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(date.slice(0, 19))}Z</dcterms:created>` +
  `<dc:language>${escaped(tagOf(language))}</dc:language><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;

/** Newer than what opens in the mode for old documents. */
const settings =
  `${declaration}<w:settings xmlns:w="${main}"><w:compat><w:compatSetting w:name="compatibilityMode" ` +
  'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

/** The same record always gives the same bytes. */
const options = { level: 6, mtime: '1980-01-01T00:00:00' } as const;

/**
 * A record as a document for Word, LibreOffice and others (ECMA-376, WordprocessingML): a title, headings, lists and a table
 * that screen readers and tables of contents know, in the language of the record, in the reader's own font.
 */
export function docx(record: ResultRecord): Uint8Array {
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([
      [`${relations}/officeDocument`, 'word/document.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'word/document.xml': body(record),
    'word/_rels/document.xml.rels': relationships(parts.map((part) => [`${relations}/${part}`, `${part}.xml`])),
    'word/styles.xml': styles(record.language),
    'word/numbering.xml': numbering,
    'word/settings.xml': settings,
    'docProps/core.xml': properties(record),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), options);
}
