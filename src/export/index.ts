/** Files of results: written for people, spreadsheets and word processors, and opened again. */
export { answersCsv, answersHead, answersRows, resultsCsv, type TableOptions } from './csv.js';
export { docx } from './docx.js';
export { fileName } from './file-name.js';
export { markdown } from './markdown.js';
export { openStream, openText, textOf, type InstrumentOf, type Opened, type Pieces } from './open.js';
export { recordOf, type Block, type ResultRecord, type ShownPicture, type Term } from './record.js';
export { unzip, type Unzipped } from './unzip.js';
export { wordsOf } from './words.js';
