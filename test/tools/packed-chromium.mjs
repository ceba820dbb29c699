import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** Its fonts lie elsewhere than its own settings say, and without any font a text field crashes the browser. */
function fontSettings(fonts) {
  const file = join(CACHE, 'fonts.conf');
  const folders = `<dir>${join(fonts, 'fonts')}</dir><cachedir>${join(CACHE, 'font-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders}</fontconfig>\n`);
  return file;
}

async function unpack() {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const bin = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));
  const libraries = await inflate(join(bin, 'al2023.tar.br'));
  const fonts = await inflate(join(bin, 'fonts.tar.br'));
  const executablePath = await chromium.executablePath();
  const own = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_FILE: fontSettings(fonts) };
  return { executablePath, headless: 'shell', env: { ...process.env, ...own } };
}

/** The Chromium inside @sparticuz/chromium, with its libraries and fonts; needs nothing of the system. */
export async function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = process.env.TMPDIR;
  try {
    process.env.TMPDIR = CACHE; // it unpacks to os.tmpdir(), which other users of the machine share
    mkdirSync(CACHE, { recursive: true });
    return await unpack();
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
