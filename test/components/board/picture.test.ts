import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { clear } from '../stage.js';
import { made, place, rowsOf, says, textOf } from './made.js';
import flow from '../../../src/presets/flow/index.js';
import tuckman from '../../../src/presets/tuckman/index.js';
import typology from '../../../src/presets/typology/index.js';
import offer from '../../../src/presets/neighbourhood-offer/index.js';
import type { SamenBoard } from '../../../components/board/board.js';
import type { FormAnswers } from '../../../src/instrument/answers.js';

const [A, B] = ['known-each-other', 'known-others'] as const;

const rowOf = (board: SamenBoard, name: string): string[] | undefined =>
  rowsOf(board).find(([first]) => first === name);

const headings = (board: SamenBoard): string[] =>
  [...board.shadowRoot!.querySelectorAll('.question > :is(h3, h4)')].map((one) => one.textContent.trim());

/** Dots in the pile of a value, under a question. */
function dotsIn(board: SamenBoard, question: string, value: string): number {
  const section = [...board.shadowRoot!.querySelectorAll('.question')].find(
    (one) => one.querySelector(':is(h3, h4)')!.textContent.trim() === question,
  )!;
  const pile = [...section.querySelectorAll('.piles li')].find(
    (one) => one.querySelector('.value')!.textContent === value,
  )!;
  const drawn = pile.querySelector('.on')?.getAttribute('d') ?? '';
  return drawn.split('M').length - 1;
}

describe('the picture of a group', () => {
  afterEach(clear);
  after(() => setViewport({ width: 800, height: 600 }));

  it('of a sorter has a pile per zone, what divides first, and the same numbers in its table', async () => {
    // Choir: 4 to 2, so (4·3 + 2·1) / (6·5) = 14/30 of the pairs agree. Food bank: all alike. Website: 3, 2, and 1 nowhere.
    const website = [[A], [A], [A], [B], [B], []];
    const results = website.map((zones, n) =>
      made(typology, { placements: { choir: [n < 4 ? A : B], 'food-bank': [A], website: zones } }, { n }),
    );
    const board = place({ results });
    await says(board, '6 people placed cards. Most divided: Local website. Most agreed: Food bank.');
    expect(headings(board).slice(0, 3)).to.deep.equal(['Local website', 'Local choir', 'Food bank']);
    const text = textOf(board);
    expect(text).to.include(
      '4 of 6: “With people you know, for each other”. Of every ten pairs of people, about 5 chose',
    );
    expect(text).to.include('6 of 6: “With people you know, for each other”. Everybody chose the same.');
    expect(rowOf(board, 'Local website')).to.deep.equal(['Local website', '3', '2', '0', '0', '1', '6', '6']);
    expect(rowOf(board, 'Local choir')).to.deep.equal(['Local choir', '4', '2', '0', '0', '0', '6', '6']);
    expect(rowOf(board, 'Supper club')).to.deep.equal(['Supper club', '0', '0', '0', '0', '0', '0', '6']);
    expect(dotsIn(board, 'Local website', 'With people you know, for each other')).to.equal(3);
    expect(dotsIn(board, 'Local website', 'Fits nowhere')).to.equal(1);
    expect(dotsIn(board, 'Local website', 'With strangers, for others')).to.equal(0);
  });

  it('names all values that tie', async () => {
    const results = [A, A, A, B, B, B].map((zone, n) => made(typology, { placements: { choir: [zone] } }, { n }));
    const board = place({ results });
    await says(
      board,
      'As many each, 3 of 6: “With people you know, for each other” and “With people you know, for others”.',
    );
  });

  it('has the reasons of the minority first', async () => {
    const asks = { ...typology, passport: { ...typology.passport, id: 'asks' }, ask: ['why' as const] };
    const results = [A, A, A, A, B].map((zone, n) =>
      made(asks, { placements: { choir: [zone] }, about: { choir: { why: zone === A ? `Same ${n}` : 'But' } } }, { n }),
    );
    const board = place({ instrument: asks, results });
    await says(board, 'Reasons (5), those of the minority first');
    const said = [...board.shadowRoot!.querySelectorAll('.reasons :is(dt, dd)')].map((one) => one.textContent);
    expect(said).to.deep.equal([
      'With people you know, for others: 1 of 5',
      'But',
      'With people you know, for each other: 4 of 5',
      ...[0, 1, 2, 3].map((n) => `Same ${n}`),
    ]);
  });

  it('says what a dot is when there are too many people for one each', async () => {
    const results = Array.from({ length: 730 }, (_, n) => made(typology, { placements: { choir: [A] } }, { n }));
    const board = place({ results });
    await says(board, '730 people placed cards.');
    await says(board, 'One dot is 10 people.');
    expect(dotsIn(board, 'Local choir', 'With people you know, for each other')).to.equal(73);
    expect(rowOf(board, 'Local choir')![1]).to.equal('730');
  });

  it('of a checklist has a row per item, what can be changed first, and the points', async () => {
    const results = [0, 1, 2, 3, 4].map((n) => {
      const answers: FormAnswers = { goal: n < 2 ? 'no' : 'clear', time: 'not-applicable', challenge: 'challenge-4' };
      return made(flow, { ...answers, skill: n < 3 ? 'skill-4' : 'skill-2' }, { n });
    });
    const board = place({ results });
    await says(board, '5 people answered. Most room here: Clear goal and Balance. 3 of 5 chose “Yes, clearly” there.');
    expect(rowOf(board, 'Clear goal')).to.deep.equal(['Clear goal', '2', '0', '3', '0', '5', '5']);
    expect(rowOf(board, 'Time flies')).to.deep.equal(['Time flies', '0', '0', '0', '5', '5', '5']);
    expect(textOf(board)).to.include('Of 5: for 3, Challenge and Skill are alike, for 2 Challenge is greater');
    expect(textOf(board)).to.include('The flow of a group is not the mean of its members.');
    expect(headings(board).indexOf('Direct feedback')).to.be.lessThan(headings(board).indexOf('Absorbed'));
    const point = rowsOf(board).filter(([across]) => across === flow.texts.en['challenge-4']);
    expect(point.map((row) => row[2])).to.deep.equal(['2', '3']);
  });

  it('of an assessment tells the spread before the middle, and where people lie furthest apart', async () => {
    // Storming: means 1, 2, 3, 4, 5, so half lie from 2 to 4; norming: all 3.
    const scale = ['never', 'seldom', 'sometimes', 'often', 'always'];
    const results = scale.map((step, n) => {
      const of = (dimension: string, value: string) => [1, 2, 3, 4, 5].map((item) => [`${dimension}-${item}`, value]);
      return made(tuckman, Object.fromEntries([...of('storming', step), ...of('norming', 'sometimes')]), { n });
    });
    const board = place({ results });
    await says(
      board,
      '5 people answered. People lie furthest apart in: Clashing (storming). The middle half is 2 wide',
    );
    expect(textOf(board)).to.include('Half lie from 2 to 4 (2 wide), all from 1 to 5. Median 3, mean 3. 5 people.');
    const row = rowOf(board, 'Clashing (storming)')!;
    expect(row).to.deep.equal([row[0], '5', '1', '2', '3', '4', '5', '3', '1 (1), 2 (1), 3 (1), 4 (1), 5 (1)']);
    expect(rowOf(board, 'Getting to know each other (forming)')![1]).to.equal('0');
  });

  it('of an interview has texts by question, which can be searched, and cards with their places', async () => {
    const results = [0, 1, 2, 3, 4].map((n) =>
      made(
        offer,
        {
          neighbourhood: n ? 'East' : 'North <b>end</b>',
          activities: [{ id: `a${n}`, what: n % 2 ? 'Soup' : 'The soup', easy: 'yes' }],
          typology: { placements: { [`a${n}`]: [A] } },
        },
        { n },
      ),
    );
    const board = place({ results });
    await says(board, '5 people filled this in. Together they wrote 5 texts.');
    expect(textOf(board)).to.include('North <b>end</b>');
    expect(textOf(board)).to.match(/Maybe the same: The soup 3× .* Soup 2×/);
    const box = board.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    box.value = 'NORTH';
    box.dispatchEvent(new InputEvent('input'));
    await says(board, '1 found');
    expect(board.shadowRoot!.querySelectorAll('.texts li')).to.have.length(1);
  });

  it('has nothing put together but by the facilitator, who can undo that', async () => {
    const results = ['Street party', 'street-party', 'Street party', 'Choir', 'Choir night'].map((label, n) =>
      made(typology, { placements: { own: [n ? A : B] }, cards: [{ id: 'own', label }] }, { n }),
    );
    const board = place({ results });
    await says(board, '4 cards. What may be the same lies side by side. Nothing was put together.');
    const button = () => board.shadowRoot!.querySelector<HTMLButtonElement>('.family button')!;
    expect(board.shadowRoot!.querySelectorAll('.family .written')).to.have.length(2);
    button().click();
    await says(board, 'Put together by you: 1.');
    expect(board.shadowRoot!.querySelector('.family')!.textContent).to.match(/Street party\s+3×/);
    button().click();
    await says(board, 'Nothing was put together.');
    expect(board.shadowRoot!.querySelectorAll('.family .written')).to.have.length(2);
  });

  it('fits on 320 px without scrolling sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    const board = place({ results: [0, 1, 2, 3, 4].map((n) => made(typology, { placements: { choir: [A] } }, { n })) });
    await says(board, '5 people placed cards.');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
