// A web-test-runner launcher for WebKitGTK: WebKitWebDriver and MiniBrowser, under Xvfb where there is no display.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webdriverPage } from './webdriver-page.mjs';
import { freePort, openSession } from './webdriver.mjs';

/** MiniBrowser's toolbar keeps its window wider than 447 px: this shrinks it, and sets what media queries see. */
function settingsHome({ dark, reducedMotion }) {
  const home = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
  const gtk = join(home, 'gtk-3.0');
  mkdirSync(gtk);
  const tiny = 'min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 4px;';
  writeFileSync(join(gtk, 'gtk.css'), `* { ${tiny} } image { -gtk-icon-transform: scale(.1); }`);
  const icons = ['large-toolbar', 'small-toolbar', 'menu', 'button'].map((kind) => `gtk-${kind}=4,4`).join(':');
  const look = `gtk-application-prefer-dark-theme=${+dark}\ngtk-enable-animations=${+!reducedMotion}`;
  writeFileSync(join(gtk, 'settings.ini'), `[Settings]\ngtk-icon-sizes=${icons}\n${look}\n`);
  return home;
}

/** The display's name; Xvfb picks a free one and writes it to its third channel. */
function startDisplay(children) {
  const size = ['-screen', '0', '1600x1200x24'];
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], { stdio });
  children.push(server);
  return new Promise((done, fail) => {
    server.stdio[3].once('data', (data) => done(`:${String(data).trim()}`));
    server.once('error', fail);
    server.once('exit', () => fail(new Error('Xvfb ended')));
  });
}

async function start({ driver, browser }, home, children) {
  const env = { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startDisplay(children);
  const port = await freePort();
  children.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  const options = { binary: browser, args: ['--automation'] };
  return openSession(`http://127.0.0.1:${port}`, { 'webkitgtk:browserOptions': options });
}

/**
 * A session of WebKitGTK. `paths` are the driver's and the browser's; `dark` and `reducedMotion` are what media queries
 * report.
 * @returns `on`, which sends it commands (webdriver.mjs), and `close()`.
 */
export async function openWebkit(paths, { dark = false, reducedMotion = false } = {}) {
  const children = [];
  const home = settingsHome({ dark, reducedMotion });
  const end = () => {
    for (const child of children.reverse()) child.kill();
    try {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // The browser, which the driver ends, may still be writing: a few files stay in the system's temporary folder.
    }
  };
  try {
    const on = await start(paths, home, children);
    return { on, close: () => on('DELETE', '').then(end, end) };
  } catch (error) {
    end();
    throw error;
  }
}

/** What runs the tests in WebKitGTK. */
export function webkitgtkLauncher(paths, look) {
  let starting, session, on, page, active;

  const open = async () => {
    session = await openWebkit(paths, look);
    on = session.on;
    page = webdriverPage(on, () => active?.url);
  };

  return {
    name: 'WebKitGTK',
    type: 'puppeteer', // the name under which @web/test-runner-commands looks for a page's keyboard and mouse
    concurrency: 1,
    async initialize() {},
    async stop() {
      await session?.close();
    },
    async startSession(id, url) {
      await (starting ??= open());
      active = { id, url };
      await page.setViewport({ width: 800, height: 600 });
      await on('POST', '/url', { url });
    },
    async stopSession() {
      active = undefined;
      await on('POST', '/url', { url: 'about:blank' });
      return {};
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    getPage: () => page,
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session here; use Chromium.');
    },
  };
}
