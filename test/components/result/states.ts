// States of <samen-result> besides the result itself, each as a page of its own.
import { find, until, all } from '../../tools/deep.js';
import { speak } from '../stage.js';
import type { SamenResult } from '../../../components/result/result.js';

export const keepTitle = 'Bewaar als…';

const day = new Date().toISOString().slice(0, 10);

function stand(set: Partial<SamenResult>): SamenResult {
  speak('nl');
  document.title = 'Uitslag';
  const main = document.createElement('main');
  const title = Object.assign(document.createElement('h1'), { textContent: 'Uitslag' });
  const shown = Object.assign(document.createElement('samen-result'), set);
  main.append(title, shown);
  document.body.append(main);
  return shown;
}

/** A finished result with links to help, and the ways to keep it unfolded. */
export async function kept(): Promise<SamenResult> {
  const help = ['Wijkteam', 'Luisterlijn'].map((label) => ({ label, url: 'https://example.org/', checkedOn: day }));
  const shown = stand({ src: '/test/golden/tuckman.json', help });
  (await find(shown, 'button', keepTitle)).click();
  await find(shown, 'button', 'Plaatje (PNG)');
  return shown;
}

/** Nothing but the place for a file. */
export async function waiting(): Promise<SamenResult> {
  const shown = stand({ fromFile: true });
  await until(() => shown.shadowRoot!.querySelector('input[type=file]'), 'a picker');
  return shown;
}

/** Gives a file as a person who picked it. */
export function give(shown: SamenResult, name: string, text: string): void {
  const input = shown.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A file that is no result. */
export async function refused(): Promise<SamenResult> {
  const shown = await waiting();
  give(shown, 'holiday.txt', 'Sun and sea');
  await until(() => shown.shadowRoot!.querySelector('[role=alert]'), 'what was wrong');
  return shown;
}

/** A file with two results, and a line that is none. */
export async function several(): Promise<SamenResult> {
  const shown = await waiting();
  const lines = await Promise.all(
    ['flow', 'typology'].map(async (name) => {
      const result = (await (await fetch(`/test/golden/${name}.json`)).json()) as object;
      return JSON.stringify(result);
    }),
  );
  give(shown, 'two.jsonl', [...lines, 'nothing'].join('\n'));
  await until(() => all(shown, 'button', 'Volgende uitslag')[0], 'a way to the next');
  return shown;
}

export const states = { kept, waiting, refused, several };
