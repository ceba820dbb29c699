import { expect } from '@open-wc/testing';
import { clear } from '../stage.js';
import { made, place, rowsOf, says, textOf } from './made.js';
import tuckman from '../../../src/presets/tuckman/index.js';
import typology from '../../../src/presets/typology/index.js';
import type { SamenBoard } from '../../../components/board/board.js';
import type { Result } from '../../../src/result/result.js';

const [A, B] = ['known-each-other', 'known-others'] as const;

const group = (size: number, zone: string, who: Omit<Parameters<typeof made>[2], 'n'>, from = 0): Result[] =>
  Array.from({ length: size }, (_, n) => made(typology, { placements: { choir: [zone] } }, { n: n + from, ...who }));

const part = (board: SamenBoard, name: string): string =>
  (board.shadowRoot!.querySelector(`[part=${name}]`)?.textContent ?? '').replace(/\s+/g, ' ');

function choose(board: SamenBoard, id: string, value: string): void {
  const box = board.shadowRoot!.querySelector<HTMLSelectElement>(`#${id}`)!;
  box.value = value;
  box.dispatchEvent(new Event('change'));
}

describe('a group in rounds and perspectives', () => {
  afterEach(clear);

  it('shows the last round, and both under each other without who moved', async () => {
    const results = [...group(6, A, { round: 1 }), ...group(6, B, { round: 2, day: 20 })];
    results[11] = made(typology, { placements: { choir: [A] } }, { n: 5, round: 2, day: 20 });
    const board = place({ results });
    await says(board, '5 of 6: “With people you know, for others”.');
    // 6 to 0, then 1 to 5: five of six would have to choose otherwise.
    expect(part(board, 'comparison')).to.include('about 8 of every ten people would have to choose otherwise');
    expect(part(board, 'comparison')).to.include('Round 1, Mar 1, 2026');
    const rows = rowsOf(board).filter(([name]) => name!.startsWith('Local choir: Round'));
    expect(rows.map((row) => row.slice(1))).to.deep.equal([
      ['6', '0', '0', '0', '0', '6', '6'],
      ['1', '5', '0', '0', '0', '6', '6'],
    ]);
    choose(board, 'round', '1');
    await says(board, '6 of 6: “With people you know, for each other”.');
  });

  it('shows perspectives with the gap between them, when none of them is too small', async () => {
    const results = [...group(8, A, { perspective: 'member' }), ...group(5, B, { perspective: 'worker' }, 50)];
    const board = place({ results });
    await says(board, 'Through whose eyes');
    expect(part(board, 'comparison')).to.include('about 10 of every ten people would have to choose otherwise');
    choose(board, 'perspective', 'worker');
    await says(board, '5 people placed cards.');
    expect(textOf(board)).not.to.include('Through whose eyes');
  });

  it('shows no perspective apart when one has too few people, and says so', async () => {
    const results = [...group(8, A, { perspective: 'member' }), ...group(3, B, { perspective: 'worker' }, 50)];
    const board = place({ results });
    await says(board, '11 people placed cards.');
    expect(textOf(board)).to.include('There are too few people of one kind to show them apart.');
    expect(board.shadowRoot!.querySelector('#perspective')).to.equal(null);
    expect(part(board, 'comparison')).to.equal('');
  });

  it('keeps versions of an instrument apart, and says so', async () => {
    const older = group(5, B, {}, 50).map((one) => ({ ...one, instrument: { ...one.instrument, version: '0.9.0' } }));
    const board = place({ results: [...group(6, A, {}), ...older] });
    await says(board, 'There are answers to 2 versions of this exercise. They stand apart');
    expect(textOf(board)).to.include('6 people placed cards.');
    choose(board, 'version', '0.9.0');
    await says(board, '5 people placed cards.');
    expect(
      rowsOf(board)
        .find(([name]) => name === 'Local choir')!
        .slice(1, 3),
    ).to.deep.equal(['0', '5']);
  });

  it('draws a time line with what happened', async () => {
    const step = (round: number) => (round === 1 ? 'never' : 'always');
    const results = [1, 2].flatMap((round) =>
      Array.from({ length: 5 }, (_, n) => {
        const answers = Object.fromEntries([1, 2, 3, 4, 5].map((item) => [`forming-${item}`, step(round)]));
        const day = round * 7;
        return made(tuckman, { ...answers, newcomers: round - 1, events: ['no-event'] }, { n, round, day });
      }),
    );
    const board = place({ results });
    await says(board, 'Time line');
    const text = part(board, 'timeline');
    expect(text).to.include('Round 1: from 1 to 1');
    expect(text).to.include('Round 2: from 5 to 5');
    expect(text).to.include('Round 2 (Mar 14, 2026)');
    expect(text).to.include('1: 5 of 5');
    const row = rowsOf(board)
      .filter(([name]) => name === 'Getting to know each other (forming)')
      .at(-1);
    expect(row).to.deep.equal([row![0], '1 – 1 – 1', '5 – 5 – 5']);
    expect(part(board, 'comparison')).to.include('The medians lie 4 apart.');
  });
});
