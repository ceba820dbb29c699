// A presenter and phones, each in a browser context of its own, over a broker.
import { after, before } from 'node:test';
import { aedes } from '../tools/brokers.mjs';
import { press, sees } from './person.mjs';
import { stage, until } from './stage.mjs';

const page = (lang, name, element) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="/${name}.js"></script><main><h1>${name}</h1>${element}</main></html>`;

/** As a server of pages that allows as little as it can. */
export const strict =
  "default-src 'self'; connect-src 'self' ws:; require-trusted-types-for 'script'; trusted-types lit-html";

/** All that can be read in the element of a page, in its parts too. */
export const readIn = (tab) =>
  tab.evaluate(() => {
    const textOf = (root) =>
      [...root.children]
        .map((one) =>
          [
            one.innerText ?? '',
            ...[...(one.shadowRoot ? [one] : []), ...one.querySelectorAll('*')].map((inner) =>
              inner.shadowRoot ? textOf(inner.shadowRoot) : '',
            ),
          ].join('\n'),
        )
        .join('\n');
    const element = document.querySelector('samen-room, samen-join');
    return element?.shadowRoot ? textOf(element.shadowRoot) : '';
  });

export async function says(tab, text) {
  let read = '';
  const isThere = async () => (read = await readIn(tab)).includes(text);
  const patiently = () => until(`it says “${text}”`, isThere);
  // A presenter writes receipts every two seconds, and on a busy machine a phone waits for several things.
  await patiently()
    .catch(patiently)
    .catch(patiently)
    .catch(({ message }) => {
      throw new Error(`${message} It says: ${read.replace(/\s+/g, ' ').slice(0, 1500)}`);
    });
}

/** Runs in the page: something of the presenter's element. */
export const stateOf = (tab) =>
  tab.evaluate(() => {
    const { presenter } = document.querySelector('samen-room').lead;
    const { round } = presenter.state;
    const answers = Array.from({ length: round }, (_, index) => presenter.results(index + 1).map((one) => one.answers));
    return { ...presenter.state, joined: presenter.joined, answered: presenter.answered(), answers };
  });

/** What stands at a selector in an element's own root. */
export const click = async (tab, selector) => {
  const handle = await until(`there is ${selector}`, async () =>
    (
      await tab.evaluateHandle(
        (at) => document.querySelector('samen-room, samen-join').shadowRoot?.querySelector(at),
        selector,
      )
    ).asElement(),
  );
  await handle.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
  await handle.click();
};

/**
 * Call at the top of a file. `lead(t, { lang, instrument, more })` opens a presenter's page and its room; `phone(t, room, { lang })` a
 * phone that has come to the first tap.
 */
export function rooms({ headers = { 'content-security-policy': strict } } = {}) {
  const on = stage({ headers });
  /** Whether the broker lets anybody in. */
  on.isUp = true;
  before(async () => {
    on.broker = await aedes({ authenticate: (client, name, password, done) => done(null, on.isUp) });
  });
  /** The broker is away for everybody, until it is back. */
  on.away = () => {
    on.isUp = false;
    for (const client of Object.values(on.broker.broker.clients)) client.close();
  };
  on.back = () => (on.isUp = true);
  after(() => on.broker?.close());

  on.lead = async (t, { lang = 'nl', instrument = 'flow', more = 'floor="3"', word }) => {
    const element = `<samen-room server="${on.broker.url}" instrument="${instrument}" join="./join.html" ${more}></samen-room>`;
    const visit = await on.visit(t, { path: '/room.html', html: page(lang, 'room', element) });
    await press(visit.page, word('room-create'));
    await says(visit.page, word('room-connected'));
    const link = await visit.page.evaluate(() => document.querySelector('samen-room').lead.join);
    return { ...visit, link };
  };
  on.phone = async (t, link, { lang = 'nl', prepare } = {}) => {
    const visit = await on.visit(t, {
      path: '/join.html',
      html: page(lang, 'join', '<samen-join></samen-join>'),
      prepare,
    });
    await visit.page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
    await visit.page.goto(link);
    return visit;
  };
  return on;
}

/** The first tap, once the page says what happens with answers. */
export async function goIn(tab, word) {
  await says(tab, word('join-single'));
  await press(tab, word('join-start'));
  await says(tab, word('join-none'));
}

export { sees };

/** Runs in a phone's page: whether its exercise can be answered. */
export const answerableIn = () =>
  !!document
    .querySelector('samen-join')
    .visit.exercise?.element.shadowRoot?.querySelector('input, button.primary, textarea');
