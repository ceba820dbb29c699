// Writes docs/accessibility-sorter.md, what a screen reader is given during a sort by keyboard alone, from Chromium's
// accessibility tree: `npm run build && node test/tools/transcript.mjs`.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { presetOf, sayOf, wordsOf } from '../e2e/words.mjs';
import { open } from './page.mjs';
import { serve } from './serve.mjs';

const own = (path) => fileURLToPath(new URL(path, import.meta.url));

const document = (lang) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>transcript</title><link rel="icon" href="data:,">
<script type="module" src="/all.js"></script>
<samen-sorter instrument="typology" keep="none"></samen-sorter>`;

/** Runs in the page, once the sorter is there: keeps every change of the status. */
async function listen() {
  await customElements.whenDefined('samen-sorter');
  const root = document.querySelector('samen-sorter').shadowRoot;
  while (!root.querySelector('.board .card')) await new Promise((done) => requestAnimationFrame(done));
  const status = root.querySelector('[role=status]');
  window.said = [];
  const keep = (records) => records.forEach(() => window.said.push(status.textContent.trim()));
  new MutationObserver(keep).observe(status, { childList: true, characterData: true, subtree: true });
}

/** Runs in the page: what has focus, in any shadow root. */
function focused() {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** States that a screen reader says; that something can have focus is no news. */
const states = {
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  hasPopup: (value) => `opens a ${value}`,
  disabled: (value) => value && 'disabled',
  invalid: (value) => value !== 'false' && 'invalid',
  keyshortcuts: (value) => `shortcut ${value}`,
};

/** Surroundings that are said when focus comes into them. */
const around = new Set(['region', 'group', 'radiogroup', 'dialog', 'alertdialog']);

const textOf = (node) => `${node.role.value}${node.name?.value ? ` “${node.name.value}”` : ''}`;

function statesOf({ properties = [], value }) {
  const said = properties.flatMap(({ name, value: { value: is } }) => states[name]?.(is) || []);
  return [...said, ...(value?.value ? [`“${value.value}”`] : [])];
}

/** Somebody with a keyboard, and what they hear. */
class Listener {
  lines = [];
  #within = [];

  constructor(page, client) {
    this.page = page;
    this.client = client;
  }

  /** What has focus, in the accessibility tree, with what it stands in from the inside out. */
  async #tree() {
    const { result } = await this.client.send('Runtime.evaluate', { expression: `(${String(focused)})()` });
    const { objectId } = result;
    const { node } = await this.client.send('DOM.describeNode', { objectId });
    const { nodes } = await this.client.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: true });
    const byId = new Map(nodes.map((one) => [one.nodeId, one]));
    const chain = [nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)];
    for (let up; (up = byId.get(chain.at(-1).parentId));) chain.push(up);
    return chain;
  }

  /** What has focus, as it is said: the named surroundings that are new, role, name and states. */
  async #focus() {
    const [at, ...outer] = await this.#tree();
    const within = outer.filter(({ role, name }) => around.has(role?.value) && name?.value).map(textOf);
    const entered = within.filter((one) => !this.#within.includes(one));
    this.#within = within;
    return [...entered.reverse(), [textOf(at), ...statesOf(at)].join(', ')].join(' › ');
  }

  /** Does something with the keyboard; `says` is how many announcements should follow. */
  async act(keys, says, work) {
    await work();
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await sleep(60);
    const said = await this.page.evaluate(() => window.said.splice(0));
    this.lines.push({ keys, says, said, focus: await this.#focus() });
  }

  press(key, says = 0) {
    return this.act(key, says, async () => {
      const [last, ...held] = key.split('+').reverse();
      for (const one of held) await this.page.keyboard.down(one);
      await this.page.keyboard.press(last);
      for (const one of held) await this.page.keyboard.up(one);
    });
  }

  type(text) {
    return this.act(`“${text}”`, 0, () => this.page.keyboard.type(text));
  }

  /** Presses Tab until what has focus has this name; `every` stop is a line, or only the last. */
  async tabTo(name, { back = false, every = false } = {}) {
    for (let times = 1; times < 120; times++) {
      if (back) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (back) await this.page.keyboard.up('Shift');
      const [at] = await this.#tree();
      const there = at.name?.value === name;
      const keys = back ? 'Shift+Tab' : 'Tab';
      if (there || every) await this.act(every || times === 1 ? keys : `${keys} × ${times}`, 0, async () => {});
      if (there) return;
    }
    throw new Error(`Tab never reaches “${name}”.`);
  }
}

/** Where each card goes, in turn: the four zones, and once nowhere. */
const turns = (say, word, zones) => [...zones.map(({ id }) => say(id)), word('none')];

/** A full sort: on the board, then two cards in the list, then to the end. */
async function sort(listener, preset, locale) {
  const say = sayOf(preset, locale);
  const word = await wordsOf(locale);
  const places = turns(say, word, preset.zones);
  const mover = (id) => word('move-what', { what: say(id) });
  const first = preset.cards[0].id;
  for (const [n, { id }] of preset.cards.entries()) {
    // The card that was moved last has focus, and lies below the pile.
    await listener.tabTo(mover(id), { every: n === 0, back: n > 0 });
    await listener.press('Enter');
    const place = places[n % places.length];
    if (n % places.length) await listener.tabTo(place);
    await listener.press('Enter', 1);
  }
  await listener.tabTo(mover(first), { back: true });
  await listener.press('Enter');
  await listener.tabTo(`+ ${say(preset.zones[3].id)}`);
  await listener.press('Enter', 1);
  await listener.press('Enter');
  await listener.press('Escape');
  await listener.tabTo(word('card-name'));
  const name = locale === 'nl' ? 'Straatfeest' : 'Street party';
  await listener.type(name);
  await listener.press('Enter', 1);
  await listener.tabTo(word('move-what', { what: name }), { back: true });
  await listener.press('Enter');
  await listener.press('Enter', 1);
  await listener.press('Control+z', 1);
  await listener.press('Control+y', 1);
  await listener.tabTo(word('list'), { back: true });
  await listener.press('Space');
  // Tab stops at the radio that is chosen.
  for (const chosen of [word('several'), places[1], places[2]]) await listener.tabTo(chosen);
  await listener.press('ArrowDown');
  await listener.press('Tab');
  await listener.press('Enter', 1);
  await listener.press('Space', 1);
  await listener.press('ArrowDown');
  await listener.press('ArrowDown');
  await listener.press('Control+z', 1);
  await listener.tabTo(word('review'));
  await listener.press('Enter');
  await listener.tabTo(word('complete'));
  await listener.press('Enter');
}

/** What was done and heard, in a language: `{ keys, says, said, focus }` for every step. */
export async function heard(locale) {
  const server = await serve({ root: own('../../dist'), pages: { '/': document(locale) } });
  const { page, close } = await open();
  try {
    await page.goto(`${server.url}/`);
    await page.evaluate(listen);
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');
    const listener = new Listener(page, client);
    await sort(listener, await presetOf('typology'), locale);
    return listener.lines;
  } finally {
    await close();
    await server.close();
  }
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('*', '\\*');

function table(lines) {
  const rows = lines.map(({ keys, focus, said }) => [keys, focus, said.join(' / ')].map(cell));
  return [['keys', 'then has focus', 'status'], ['---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** The page, of what was heard in English and in Dutch. */
export const transcript = (en, nl) => `# The sorter, heard

Made from Chromium's accessibility tree by \`test/tools/transcript.mjs\`; not edited by hand. Somebody sorts the preset \`typology\` by
keyboard alone: twelve cards on the board, one of them in two zones, a card of their own, undo and redo, some answers in the list, the
review, the end. A line says what was pressed, what then has focus (role, name, state; before it, in \`›\`, the region, group or dialog
that focus came into) and what \`role=status\` said. How a screen reader words this is its own affair.

Whatever changes an answer is told once. Arrow keys in a group of radios say nothing more: the radio itself tells that it is chosen.

## English

${table(en)}

## Dutch

${table(nl)}
`;

if (resolve(process.argv[1] ?? '') === own('./transcript.mjs'))
  writeFileSync(own('../../docs/accessibility-sorter.md'), transcript(await heard('en'), await heard('nl')));
