import { expect } from '@open-wc/testing';
import { findings } from '../access/audits.js';
import { setViewport } from '@web/test-runner-commands';
import { all } from '../../tools/deep.js';
import { clear } from '../stage.js';
import { choose, fileOf, made, place, says } from './made.js';
import flow from '../../../src/presets/flow/index.js';
import offer from '../../../src/presets/neighbourhood-offer/index.js';
import tuckman from '../../../src/presets/tuckman/index.js';
import typology from '../../../src/presets/typology/index.js';
import type { Answers } from '../../../src/instrument/answers.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Result } from '../../../src/result/result.js';
import type { SamenBoard } from '../../../components/board/board.js';

const scenes: [Instrument, (n: number) => Answers][] = [
  [
    typology,
    (n) => ({
      placements: { choir: [n % 2 ? 'known-others' : 'known-each-other'], own: ['known-others'] },
      cards: [{ id: 'own', label: n % 2 ? 'Street party' : 'street-party' }],
    }),
  ],
  [flow, (n) => ({ goal: n % 2 ? 'no' : 'clear', 'goal.note': 'So', challenge: 'challenge-4', skill: 'skill-2' })],
  [
    tuckman,
    (n) => ({
      ...Object.fromEntries([1, 2, 3].map((item) => [`forming-${item}`, n % 2 ? 'never' : 'often'])),
      newcomers: n,
      events: ['no-event'],
    }),
  ],
  [offer, (n) => ({ neighbourhood: `East ${n}`, activities: [{ id: 'a', what: 'Soup', easy: 'yes' }] })],
];

/** Members and workers in two rounds, five of each. */
const group = (instrument: Instrument, answers: (n: number) => Answers): Result[] =>
  [1, 2].flatMap((round) =>
    ['member', 'worker'].flatMap((perspective, kind) =>
      [0, 1, 2, 3, 4].map((n) =>
        made(instrument, answers(n + kind), { n: n + 10 * kind, round, perspective, day: round }),
      ),
    ),
  );

function stand(set: Partial<SamenBoard>): SamenBoard {
  document.title = 'Board';
  const main = document.createElement('main');
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Board' }));
  document.body.append(main);
  return place(set, main);
}

describe('axe finds nothing in <samen-board>', () => {
  afterEach(clear);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [instrument, answers] of scenes)
    it(`with results of ${instrument.passport.id}`, async () => {
      const board = stand({ results: group(instrument, answers) });
      await says(board, 'Round by round');
      for (const summary of all(board, 'button').filter((one) => one.localName === 'summary')) summary.click();
      expect(await findings()).to.deep.equal([]);
    });

  it('without results, with a group that is too small, and with files that were not counted', async () => {
    const board = stand({});
    await says(board, 'Drop files');
    expect(await findings()).to.deep.equal([]);
    await choose(board, [
      fileOf('few.json', made(typology, { placements: { choir: [] } }, { n: 1 })),
      fileOf('x.png', 'x'),
    ]);
    await says(board, 'With 1 person');
    board.shadowRoot!.querySelector<HTMLElement>('.remarks summary')!.click();
    expect(await findings()).to.deep.equal([]);
  });

  it('in large type', async () => {
    const board = stand({ results: group(...scenes[0]!), large: true });
    await says(board, 'Round by round');
    expect(await findings()).to.deep.equal([]);
  });
});
