import { html, nothing, type TemplateResult } from 'lit';
import { linesOf } from '../../../src/instrument/layout.js';
import { aboutText, deckOf } from '../../../src/instrument/rows/sorter.js';
import { join } from './words.js';
import type { SorterAnswers } from '../../../src/instrument/answers.js';
import type { Sorter } from '../../../src/instrument/schema.js';
import type { SorterScore } from '../../../src/score/sorter.js';
import type { Picture, Shown } from './picture.js';

export interface Board {
  sorter: Pick<Sorter, 'layout' | 'zones'>;
  scores: SorterScore;
  answers: SorterAnswers;
  deck: { id: string; label: string }[];
}

const boardOf = ({ instrument, result, say }: Shown): Board => {
  const sorter = instrument as Sorter;
  const answers = result.answers as SorterAnswers;
  return {
    sorter,
    scores: result.scores as SorterScore,
    answers,
    deck: deckOf(sorter, answers, say),
  };
};

/** What was said of a card, behind its name. */
function filledCard(
  { answers: { about = {} } }: Board,
  { id, label }: Board['deck'][number],
  { t }: Shown,
): TemplateResult {
  const said = Object.hasOwn(about, id) ? aboutText(about[id]!, t) : [];
  return html`<li>${label}${said.map((one) => html`<br /><span class="muted">${one}</span>`)}</li>`;
}

function filledZone(board: Board, id: string, shown: Shown): TemplateResult {
  const { scores, answers, deck } = board;
  const { say, t, headingLevel } = shown;
  const cards = deck.filter((card) => answers.placements[card.id]?.includes(id));
  const people = answers.counts?.[id];
  return html`<section class="zone">
    <h4 aria-level=${headingLevel + 1}>${say(id)} <span class="muted">${scores.zones[id]}</span></h4>
    ${people === undefined ? nothing : html`<p>${t('count')} ${people}</p>`}
    ${
      cards.length
        ? html`<ul>
          ${cards.map((card) => filledCard(board, card, shown))}
        </ul>`
        : html`<p class="muted">${say(`${id}.empty`) || t('zone-empty')}</p>`
    }
  </section>`;
}

/** The name of a row or column, after that of its axis. */
const axis = (id: string, of: string | undefined, { say }: Shown): TemplateResult =>
  html`<p class="named"><span class="muted">${of ? say(of) : nothing}</span> ${say(id)}</p>`;

/** The filled board as a list per zone: what it says is text, so it needs no second version for a screen reader. */
export function filledBoard(board: Board, shown: Shown): unknown {
  const { layout } = board.sorter;
  const grid = layout.form === 'grid' ? layout : undefined;
  return html`${
    grid
      ? html`<div class="filled heads"><p></p>${grid.columns.map((id) => axis(id, grid.axes?.columns, shown))}</div>`
      : nothing
  }${linesOf(board.sorter).map(
    (line, row) =>
      html`<div class="filled">
        ${grid ? axis(grid.rows[row]!, grid.axes?.rows, shown) : nothing}${line.map(({ id }) => filledZone(board, id, shown))}
      </div>`,
  )}`;
}

/** How many cards got a place, where most lie, and which zones stayed empty. */
export function boardSentence({ scores, deck, sorter }: Board, { say, t, locale }: Shown): string {
  if (scores.outcome === 'declined') return t('sorter-declined');
  const quoted = (id: string) => `“${say(id)}”`;
  const most = Math.max(...Object.values(scores.zones));
  const fullest = most ? sorter.zones.flatMap(({ id }) => (scores.zones[id] === most ? quoted(id) : [])) : [];
  const key = fullest.length > 1 ? 'sorter-spread' : fullest.length ? 'sorter-placed' : 'sorter-nowhere';
  return [
    t(key, { n: deck.length - scores.unplaced, of: deck.length, zone: join(fullest, locale) }),
    ...(scores.empty.length && fullest.length
      ? [t('sorter-empty', { zone: join(scores.empty.map(quoted), locale) })]
      : []),
    ...(scores.none ? [t('sorter-none', { n: scores.none })] : []),
  ].join(' ');
}

export const picture: Picture = {
  sentence: (shown) => boardSentence(boardOf(shown), shown),
  drawing: (shown) => (boardOf(shown).scores.outcome === 'declined' ? nothing : filledBoard(boardOf(shown), shown)),
  table(shown) {
    const { sorter, scores } = boardOf(shown);
    const { t, say } = shown;
    return {
      head: [t('zone'), t('tally')],
      rows: [
        ...sorter.zones.map(({ id }) => [say(id), scores.zones[id]!]),
        [t('none'), scores.none],
        [t('not-placed'), scores.unplaced],
      ],
    };
  },
};
