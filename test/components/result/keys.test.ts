import { expect } from '@open-wc/testing';
import '../../../components/result/define.js';
import { active, all, find, nameOf, until, walk } from '../../tools/deep.js';
import { key, tabTo } from '../../tools/hands.js';
import { clear } from '../stage.js';
import { keepTitle, kept, several, waiting } from './states.js';

const controls = 'button, summary, a[href], input, [tabindex="0"]';
const reachable = (root: Element): HTMLElement[] => [...walk(root)].filter((one) => one.matches(controls));

/** Where Tab comes, from the start of the page to its end. */
async function tour(root: Element): Promise<(HTMLElement | null)[]> {
  const stops: (HTMLElement | null)[] = [];
  for (let n = reachable(root).length; n; n--) {
    await key('Tab');
    stops.push(active());
  }
  return stops;
}

const enter = async (target: HTMLElement): Promise<void> => {
  await tabTo(target);
  await key('Enter');
};

/** Links are not followed: what a browser shows of a download takes the keyboard from the page. */
const { click } = HTMLAnchorElement.prototype;

describe('with Tab and Enter alone', () => {
  before(() => (HTMLAnchorElement.prototype.click = () => {}));
  after(() => (HTMLAnchorElement.prototype.click = click));
  afterEach(clear);

  for (const [name, open] of Object.entries({ kept, several }))
    it(`every control is reached once, in reading order: ${name}`, async () => {
      const shown = await open();
      for (const summary of all(shown, 'button').filter((one) => one.localName === 'summary'))
        if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
      (document.activeElement as HTMLElement | null)?.blur();
      const wanted = reachable(shown);
      expect((await tour(shown)).map((one) => one && nameOf(one))).to.deep.equal(wanted.map(nameOf));
    });

  it('the menu unfolds, and keeps what is chosen', async () => {
    const shown = await kept();
    const summary = await find(shown, 'button', keepTitle);
    await enter(summary);
    expect((summary.parentElement as HTMLDetailsElement).open).to.equal(false);
    await key('Enter');
    await enter(await find(shown, 'button', 'Tekst (Markdown)'));
    const status = shown.shadowRoot!.querySelector('.kept [role=status]')!;
    await until(() => status.textContent !== '', 'what came of it');
    expect(status.textContent).to.match(/^Klaar om te bewaren: .+\.md$/);
    expect(active(), 'focus stays').to.equal(all(shown, 'button', 'Tekst (Markdown)')[0]);
  });

  it('the results of a file are walked through, and focus is never lost', async () => {
    const shown = await several();
    await enter(await find(shown, 'button', 'Volgende uitslag'));
    await find(shown, 'heading', 'Vier soorten netwerken in de buurt');
    await until(() => all(shown, 'button', 'Vorige uitslag')[0], 'a way back');
    expect(shown.shadowRoot!.activeElement, 'focus').to.not.equal(null);
    await enter(await find(shown, 'button', 'Vorige uitslag'));
    await find(shown, 'heading', 'Flow in je groep');
    expect(shown.shadowRoot!.activeElement, 'focus').to.not.equal(null);
  });

  it('the picker of files is a control of the browser with a name', async () => {
    const shown = await waiting();
    const input = shown.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    await tabTo(input);
    expect(nameOf(input)).to.equal('Open een bewaarde uitslag');
  });
});
