import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/sorter/define.js';
import { audit } from '../../tools/audit.js';
import { find } from '../../tools/deep.js';
import { passesEveryAudit } from '../access/audits.js';
import { statesOf } from '../access/states.js';
import { clear, paint } from '../stage.js';
import { board, list } from './case.js';
import { lay, shells, ties } from './custom.js';
import { states } from './states.js';

passesEveryAudit(list, statesOf(list));
passesEveryAudit(board, states);

describe('axe finds nothing in rings and bins, and in what is asked about a card', () => {
  afterEach(clear);
  after(() => setViewport({ width: 800, height: 600 }));
  for (const [what, where] of [
    ['rings', shells],
    ['bins', ties],
  ] as const)
    for (const view of ['board', 'list'] as const)
      for (const width of [320, 1280])
        it(`${what}, ${view}, ${width} px`, async () => {
          await setViewport({ width, height: 800 });
          const { widget, person } = await lay(where[0], where[1], view);
          const main = document.createElement('main');
          main.append(Object.assign(document.createElement('h1'), { textContent: 'Test' }), widget);
          document.body.append(main);
          await find(widget, 'button', /^Meer over/);
          const found = [];
          for (const open of [false, true]) {
            if (open) await person.press(/^Meer over/);
            for (const scheme of ['light', 'dark'] as const) {
              paint(scheme);
              await widget.updateComplete;
              found.push(...(await audit()).map((one) => `${scheme}: ${one}`));
            }
          }
          expect(found).to.deep.equal([]);
          const { scrollWidth, clientWidth } = document.scrollingElement!;
          expect(scrollWidth, 'nothing sticks out').to.equal(clientWidth);
        });
});
