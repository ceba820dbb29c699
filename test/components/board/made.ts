// Results of made-up people, and a board with them.
import '../../../components/board/define.js';
import { makeResult, type Result } from '../../../src/result/result.js';
import { score } from '../../../src/score/score.js';
import type { SamenBoard } from '../../../components/board/board.js';
import type { Answers } from '../../../src/instrument/answers.js';
import type { Instrument } from '../../../src/instrument/schema.js';

interface Who {
  n: number;
  perspective?: string;
  round?: number;
  day?: number;
  finished?: boolean;
}

/** A result of person `n`: the same person has the same id. */
export function made(
  instrument: Instrument,
  answers: Answers,
  { n, perspective, round, day = 1, finished = true }: Who,
): Result {
  const at = `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
  return makeResult(instrument, answers, score(instrument, answers), {
    id: `01890a5d-ac96-774b-bcce-${String((round ?? 0) * 100_000 + n).padStart(12, '0')}`,
    locale: 'en',
    wording: 'standard',
    perspective,
    startedAt: at,
    ...(round !== undefined && { context: { round } }),
    ...(finished && { completedAt: at }),
  });
}

export const fileOf = (name: string, value: unknown): File =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name, { type: 'application/json' });

/** A board on a page in English, with what is set on it. */
export function place(set: Partial<SamenBoard> = {}, into: ParentNode = document.body): SamenBoard {
  document.documentElement.lang = 'en';
  const board = Object.assign(document.createElement('samen-board'), set);
  into.append(board);
  return board;
}

export const textOf = (board: SamenBoard): string =>
  (board.shadowRoot?.querySelector('.whole')?.textContent ?? '').replace(/\s+/g, ' ');

/** Waits until something on the board is there. A board loads what reads files when the first come, which may take a while. */
export async function waits<T>(look: () => T | undefined | false, what: string): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`Not there: ${what}`);
}

/** Waits until the board says something. */
export const says = (board: SamenBoard, text: string): Promise<unknown> =>
  waits(() => textOf(board).includes(text), `“${text}” in: ${textOf(board).slice(0, 300)}`);

/** Lays files in the box behind the button, as a browser does when a person chose them. */
export async function choose(board: SamenBoard, files: readonly File[]): Promise<void> {
  const input = await waits(
    () => board.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]') ?? undefined,
    'a box for files',
  );
  const carrier = new DataTransfer();
  for (const file of files) carrier.items.add(file);
  input.files = carrier.files;
  input.dispatchEvent(new Event('change'));
}

/** The rows of every table, as text. */
export const rowsOf = (board: SamenBoard): string[][] =>
  [...board.shadowRoot!.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
