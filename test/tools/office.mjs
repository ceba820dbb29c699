// LibreOffice, by which the tests open what we write as others would; the test command installs it where it can.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstall, installPackages } from './apt.mjs';
import { first, inPath } from './other-browsers.mjs';

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils'];
/** Of LibreOffice on Linux, the parts for texts and tables, which are packages of their own. */
const parts = ['libswlo.so', 'libsclo.so'];

function find() {
  const soffice = first(
    process.env.SOFFICE_PATH,
    inPath('soffice'),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  );
  const pdftotext = inPath('pdftotext');
  if (!soffice || !pdftotext) return undefined;
  const beside = (file) => existsSync(join(dirname(realpathSync(soffice)), file));
  return process.platform !== 'linux' || parts.every(beside) ? { soffice, pdftotext } : undefined;
}

/** Installs it where it is missing and that is possible; says so where it is not. */
export function ensureOffice() {
  if (!find()) installPackages(packages);
  if (find()) return;
  const why = canInstall() ? 'they could not be installed' : 'as root on Debian this command installs them';
  console.log(`Skipped: tests with LibreOffice. They need the packages ${packages.join(' ')} (${why}).`);
}

/** For the `skip` of a test: false, or what is missing. */
export const officeMissing = () => !find() && `needs LibreOffice and pdftotext (${packages.join(' ')})`;

/**
 * What LibreOffice makes of a file, as text.
 *
 * @param name with the extension it is known by.
 * @param to a format to convert to, as `txt:Text`; `pdf` gives the text on its pages.
 * @param from a filter to read it with, where its extension does not say enough.
 */
export function converted(name, content, to, from) {
  const { soffice, pdftotext } = find();
  const folder = mkdtempSync(join(tmpdir(), 'samen-office-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = from ? [`--infilter=${from}`] : [];
    const args = [profile, '--headless', ...filter, '--convert-to', to, '--outdir', join(folder, 'out'), file];
    execFileSync(soffice, args, { stdio: 'ignore', timeout: 180_000 });
    const [extension] = to.split(':');
    const out = join(folder, 'out', name.replace(/[^.]+$/, extension));
    if (extension === 'pdf') return execFileSync(pdftotext, ['-layout', out, '-'], { encoding: 'utf8' });
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
