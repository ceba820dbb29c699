// What one move costs in a sorter of many cards: `npm run build && npm run bench:sorter`, with `--json` for JSON,
// `--rounds 9`, and `--builds dist,../other/dist` to compare builds. Numbers of one run can be compared with each other, not with those of another run or machine.
import { parseArgs } from 'node:util';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';
import { deck, halfPlaced } from './deck.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
    builds: { type: 'string', default: 'dist' },
  },
});
const rounds = Number(values.rounds);
const builds = values.builds.split(',');
const sizes = [12, 100, 500];
const views = ['list', 'board'];
const rates = [1, 4];
/** After an action, what it set off is over: the frame, the write of the draft, and saying so. In milliseconds. */
const rest = (rate) => 200 + 60 * rate;

/** Runs in the page: keeps how long tasks and events take. */
function watch() {
  const seen = { tasks: [], events: [] };
  const tasks = new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => seen.tasks.push(duration)),
  );
  tasks.observe({ type: 'longtask' });
  const events = new PerformanceObserver((list) =>
    list.getEntries().forEach((one) => seen.events.push(one.processingEnd - one.processingStart)),
  );
  events.observe({ type: 'event', durationThreshold: 16 });
  window.longest = () => {
    tasks.takeRecords().forEach(({ duration }) => seen.tasks.push(duration));
    events.takeRecords().forEach((one) => seen.events.push(one.processingEnd - one.processingStart));
    const { tasks: long, events: handled } = seen;
    [seen.tasks, seen.events] = [[], []];
    return { task: Math.max(0, ...long), event: Math.max(0, ...handled) };
  };
}

/** Runs in the page: the sorter with its cards, some of them placed, in a view. */
async function lay(instrument, answers, view) {
  const sorter = Object.assign(document.createElement('samen-sorter'), { instrument, view });
  document.body.append(sorter);
  const ready = () => sorter.shadowRoot?.querySelector('.list input, .board .card');
  const searched = () => instrument.cards.length <= 20 || sorter.shadowRoot.querySelector('[type=search]');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  while (!ready() || !searched()) await frame();
  sorter.answers = answers;
  await sorter.updateComplete;
}

/** Runs in the page: puts the next card without a place in sight, and remembers it. */
function nextCard(view) {
  const { shadowRoot: root, answers } = document.querySelector('samen-sorter');
  const holds = view === 'list' ? '[data-field]' : '[data-zone=pile] [data-card]';
  const idOf = ({ dataset }) => dataset.field ?? dataset.card;
  // Not the first: what is far down in a long list is as quick to move.
  const waiting = [...root.querySelectorAll(holds)].filter((node) => !answers.placements[idOf(node)]);
  const node = waiting[Math.floor(waiting.length / 2)];
  node.scrollIntoView({ block: view === 'list' ? 'center' : 'nearest' });
  window.next = { node, id: idOf(node) };
}

/** Where to point at what `look`, which runs in the page, gives. */
async function middleOf(page, look) {
  const node = await page.evaluateHandle(look);
  return node.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return [left + width / 2, top + Math.min(height / 2, 40)];
  });
}

const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const isPlaced = (page) =>
  page.evaluate(() => !!document.querySelector('samen-sorter').answers.placements[window.next.id]);

/** Ways to do something: `prepare` is not measured, and gives what `act` needs. */
const actions = {
  radio: {
    view: 'list',
    async prepare(page) {
      await page.evaluate(nextCard, 'list');
      await frames(page);
      const at = await middleOf(page, () => window.next.node.querySelector('.option'));
      await page.mouse.move(...at);
      return at;
    },
    act: (page, at) => page.mouse.click(...at),
    check: isPlaced,
  },
  dialog: {
    view: 'board',
    async prepare(page) {
      await page.evaluate(nextCard, 'board');
      await page.evaluate(() => window.next.node.querySelector('[data-move]').focus());
    },
    async act(page) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    },
    check: isPlaced,
  },
  drag: {
    view: 'board',
    async prepare(page) {
      await page.evaluate(nextCard, 'board');
      await page.evaluate(() => {
        const pile = document.querySelector('samen-sorter').shadowRoot.querySelector('[data-zone=pile]');
        window.scrollBy(0, pile.getBoundingClientRect().bottom - 400);
      });
      await frames(page);
      const from = await middleOf(page, () => window.next.node);
      const to = await middleOf(page, () => window.next.node.getRootNode().querySelector('[data-zone=far]'));
      await page.mouse.move(...from);
      return { from, to };
    },
    async act(page, { to }) {
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 20 });
      await page.mouse.up();
    },
    check: isPlaced,
  },
  letter: {
    view: 'both',
    least: 21,
    prepare: (page) =>
      page.evaluate(() => {
        const box = document.querySelector('samen-sorter').shadowRoot.querySelector('[type=search]');
        box.scrollIntoView({ block: 'center' });
        box.focus();
      }),
    act: (page) => page.keyboard.press('k'),
    check: (page) => page.evaluate(() => document.querySelector('samen-sorter').query === 'k'),
  },
  'letter off': {
    view: 'both',
    least: 21,
    prepare: () => undefined,
    act: (page) => page.keyboard.press('Backspace'),
    check: (page) => page.evaluate(() => document.querySelector('samen-sorter').query === ''),
  },
};

/** Processor time of the page's main thread until now, in milliseconds. */
async function spent(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return { task: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

async function measure({ page, client }, action, rate) {
  const given = await action.prepare(page);
  await frames(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate(() => window.longest());
  const before = await spent(client);
  await action.act(page, given);
  await frames(page);
  await new Promise((done) => setTimeout(done, rest(rate)));
  const after = await spent(client);
  const { task, event } = await page.evaluate(() => window.longest());
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  if (!(await action.check(page))) throw new Error(`Nothing came of: ${action.name}.`);
  const took = (key) => after[key] - before[key];
  return { cpu: took('task'), layout: took('layout'), task, event };
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A page with a sorter of `size` cards, and the protocol's session for it. */
async function seatAt(browser, { build, url }, size, view) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${url}/${size}-${view}/`);
  await page.evaluate(() => customElements.whenDefined('samen-sorter').then(() => {}));
  await page.evaluate(watch);
  await page.evaluate(lay, deck(size), halfPlaced(size), view);
  const client = await page.createCDPSession();
  // Time that the thread itself worked, whatever else the machine does.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { build, size, view, page, client };
}

/** Puts back half of the cards, so that rounds do not run out of them. */
const relay = ({ page, size }) =>
  page.evaluate(async (answers) => {
    const sorter = document.querySelector('samen-sorter');
    sorter.answers = answers;
    await sorter.updateComplete;
  }, halfPlaced(size));

const fits = ({ view, size }, { view: wanted, least = 0 }) => [view, 'both'].includes(wanted) && size >= least;

/** Everything once, in every seat; what it took goes in `rows`. */
async function round(seats, rows, keep) {
  for (const rate of rates)
    for (const seat of seats) {
      await seat.page.bringToFront();
      for (const [name, action] of Object.entries(actions).filter(([, one]) => fits(seat, one))) {
        await relay(seat);
        const took = await measure(seat, { ...action, name }, rate);
        const { build, view, size } = seat;
        const key = [build, view, name, rate, size].join();
        if (!rows.has(key)) rows.set(key, { build, view, action: name, rate, size, all: [] });
        if (keep) rows.get(key).all.push(took);
      }
    }
}

const tenths = (number) => Math.round(number * 10) / 10;

function rowOf({ all, ...row }) {
  const medians = Object.keys(all[0]).map((key) => [key, tenths(middle(all.map((one) => one[key])))]);
  return { ...row, ...Object.fromEntries(medians), worst: tenths(Math.max(...all.map(({ task }) => task))) };
}

async function table(browser, servers) {
  const seats = [];
  for (const size of sizes)
    for (const view of views) for (const server of servers) seats.push(await seatAt(browser, server, size, view));
  const rows = new Map();
  // The first round warms up.
  for (let n = 0; n <= rounds; n++) await round(seats, rows, n > 0);
  const order = Object.keys(actions);
  const places = ({ build, view, action, rate, size }) => [
    views.indexOf(view),
    order.indexOf(action),
    rate,
    size,
    builds.indexOf(build),
  ];
  const inOrder = (a, b) =>
    places(a)
      .map((one, n) => one - places(b)[n])
      .find(Boolean) ?? 0;
  return [...rows.values()].map(rowOf).sort(inOrder);
}

/** A line per action; a task counts as long from 50 ms on. */
function print(rows) {
  const line = (cells) =>
    console.log(cells.map((cell, n) => (n < 2 ? String(cell).padEnd(11) : String(cell).padStart(9))).join(''));
  line([
    'view',
    'action',
    'slower',
    'cards',
    'cpu ms',
    'layout',
    'event',
    'longtask',
    'worst',
    ...(builds[1] ? ['build'] : []),
  ]);
  for (const { build, view, action, rate, size, cpu, layout, event, task, worst } of rows) {
    const cells = [view, action, `${rate}×`, size, cpu, layout, event, task || '<50', worst || '<50'];
    line([...cells, ...(builds[1] ? [`  ${build}`] : [])]);
  }
}

const document = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<script type="module" src="/sorter.js"></script><body>`;
const paths = sizes.flatMap((size) => views.map((view) => `/${size}-${view}/`));
const pages = Object.fromEntries(paths.map((path) => [path, document]));
const servers = await Promise.all(builds.map(async (root) => ({ build: root, ...(await serve({ root, pages })) })));
const opened = await open();
try {
  const rows = await table(opened.page.browser(), servers);
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else print(rows);
} finally {
  await opened.close();
  for (const server of servers) await server.close();
}
