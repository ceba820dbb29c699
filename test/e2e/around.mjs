// A page around a frame, each of another site, and what passes between them.
import { after, before } from 'node:test';
import { serve } from '../tools/serve.mjs';
import { stage, until } from './stage.mjs';

const page = (
  root,
  body,
  scripts,
) => `<!doctype html><html lang="nl" ${root}><meta charset="utf-8"><title>frames</title>
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}${body}`;

/** What the page around does with a result. */
export const takes = {
  nothing: '',
  all: `addEventListener('samen-result', (event) => (results.push(event.result), event.accept()))`,
  none: `addEventListener('samen-result', (event) => event.preventDefault())`,
  /** Keeps what comes second. */
  later: `addEventListener('samen-result', (event) => {
    tries.push(event.result.id);
    event.accept(tries.length < 2 ? Promise.reject(new Error('full')) : results.push(event.result));
  })`,
};

/**
 * Call at the top of a file. `open(t, { inside, frame, take, scripts })` opens a page with a frame in it: `inside` is
 * the framed page's body, or its whole path; `frame` its attributes; `take` what is done with results.
 */
export function around({ browser = 'chromium' } = {}) {
  const pages = {};
  const on = stage({ browser });
  before(async () => void (on.other = await serve({ root: 'dist', pages })));
  after(() => on.other?.close());

  on.inside = (body, scripts = ['/embed.js']) => page('data-samen-framed', body, scripts);
  on.open = async (
    t,
    { inside, path = '/frame/', frame = '', take = takes.all, scripts = ['/embed.js'], more = '' },
  ) => {
    if (inside) pages[path] = inside.startsWith('<!doctype') ? inside : on.inside(inside);
    const script = `<script>window.results = []; window.tries = []; window.messages = [];
      addEventListener('message', ({ data, origin }) => messages.push({ data, origin })); ${take}</script>`;
    const body = `${script}<iframe id="f" width="700" height="300" src="${on.other.url}${path}" ${frame}></iframe>${more}`;
    const visit = await on.visit(t, { html: page('', body, scripts) });
    const within = await until('the frame is there', () =>
      visit.page.frames().find((one) => one !== visit.page.mainFrame() && one.url().endsWith(path)),
    );
    return { ...visit, within };
  };
  return on;
}

export const results = (tab) => tab.evaluate(() => window.results);
export const heightOf = (tab, at = '#f') => tab.evaluate((one) => document.querySelector(one).clientHeight, at);
export const contentOf = (frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Waits until the frame is as high as its content. */
export const fits = async (tab, frame) =>
  until('the frame is as high as its content', async () => {
    const content = await contentOf(frame);
    return (await heightOf(tab)) === content && content;
  });
