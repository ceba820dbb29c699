// Finds a Chromium, or makes one. Order: $CHROME_PATH, npm's packed binary (Linux x64), installed, Playwright's, apt.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages } from './apt.mjs';
import { packedChromium } from './packed-chromium.mjs';

const env = process.env;

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).status === 0;
  } catch {
    return false;
  }
};

const NAMES = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/** Where installers put Chrome outside the PATH. */
const FIXED = {
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((name) => env[name])
    .map((name) => join(env[name], 'Google/Chrome/Application/chrome.exe')),
};

function installed() {
  const dirs = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const paths = [...dirs.flatMap((dir) => NAMES.map((name) => join(dir, name))), ...(FIXED[process.platform] ?? [])];
  return paths.find((path) => existsSync(path) && runs(path));
}

const PLAYWRIGHT_CACHE = { darwin: 'Library/Caches', win32: 'AppData/Local' }[process.platform] ?? '.cache';
const PLAYWRIGHT_PATHS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
];

function fromPlaywright() {
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), PLAYWRIGHT_CACHE, 'ms-playwright');
  if (!existsSync(root)) return undefined;
  const dirs = readdirSync(root).filter((name) => name.startsWith('chromium'));
  const paths = dirs.flatMap((dir) => PLAYWRIGHT_PATHS.map((path) => join(root, dir, path)));
  return paths.find((path) => existsSync(path) && runs(path));
}

const of = (executablePath) => executablePath && { executablePath, headless: true, env: { ...env } };

const ways = {
  env: () => of(env.CHROME_PATH),
  packed: packedChromium, // first: the same version on every Linux machine, and 2-3 times as fast as a full Chrome
  installed: () => of(installed()),
  playwright() {
    const found = fromPlaywright();
    if (found) return of(found);
    const install = ['--yes', 'playwright', 'install', 'chromium'];
    return spawnSync('npx', install, { stdio: 'ignore', timeout: 600_000 }).status === 0 && of(fromPlaywright());
  },
  apt: () => installPackages(['chromium-headless-shell']) && of(installed()),
};

/**
 * Launch options of puppeteer for a Chromium that runs here, and where it came from.
 * `$BROWSER_SOURCE` limits the search to one way.
 */
export async function ensureChromium() {
  for (const [source, way] of Object.entries(ways)) {
    if (env.BROWSER_SOURCE && source !== env.BROWSER_SOURCE) continue;
    const found = await way();
    if (!found) continue;
    const sandboxless = process.getuid?.() === 0 || source === 'packed';
    const args = [...(sandboxless ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'];
    return { source, launchOptions: { ...found, args: [...args, '--disable-software-rasterizer'] } };
  }
  throw new Error('No Chromium found: install Chrome or Chromium, or set CHROME_PATH to one.');
}
