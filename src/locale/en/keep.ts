import type { strings as nl } from '../nl/keep.js';

type Strings = Record<keyof typeof nl, string>;

/** English: what is said where a result is kept in other forms. */
export const strings: Strings = {
  'keep-json': 'Data (JSON): go on with it later',
  'keep-csv': 'Table of answers (CSV)',
  'keep-markdown': 'Text (Markdown)',
  'keep-docx': 'Document (Word)',
  'keep-svg': 'Picture that stays sharp (SVG)',
  'keep-png': 'Picture (PNG)',
  'keep-print': 'Print',
  kept: 'Ready to keep: {what}',
  'keep-unmade': 'That did not work now. Perhaps there is no connection. Keeping the data (JSON) always works.',
};
