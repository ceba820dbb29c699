import type { Answers } from '../../src/instrument/answers.js';
import type { Kind } from '../../src/instrument/kind.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Part } from '../../src/locale/resolve.js';
import type { Score } from '../../src/score/score.js';
import type { Picture } from './picture/picture.js';
import type { Presets } from './presets/preset.js';

/** What differs between kinds besides how they are answered. */
export interface KindParts {
  kind: Kind;
  presets: Presets;
  /** The kind's interface texts. */
  texts: Part;
  /** The answers that may leave the device, where that is not all of them. */
  leaving?(instrument: Instrument, answers: Answers): Answers;
  score(instrument: Instrument, answers: Answers): Score;
  picture: Picture;
}
