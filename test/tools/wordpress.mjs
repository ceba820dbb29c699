// Makes dist/wordpress/samen.zip, the WordPress plugin, of its sources and of what was built: `npm run build` does so last.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { zipSync } from 'fflate';
import { closureOf } from '../size/closure.mjs';
import { presets } from './entries.mjs';
import { entriesIn, mo, pot } from './gettext.mjs';

const SOURCE = 'src/integrations/wordpress';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Elements a page or the list of results can have, and what the plugin's own scripts import. */
const loaded = ['sorter', 'checklist', 'assessment', 'interview', 'result', 'deliver'].map((name) => `${name}.js`);

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => posix.join(...String(name).split(/[\\/]/)))
    .filter((name) => statSync(posix.join(folder, name)).isFile())
    .sort();

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const row = (values) => `array( ${values.map(([key, value]) => `${quoted(key)} => ${value}`).join(', ')} )`;

/** What PHP has to know of the presets. */
async function presetsPhp() {
  const rows = presets.map(async (id) => {
    const { default: preset } = await import(`../../dist/presets/${id}.js`);
    const titles = Object.entries(preset.texts).map(([lang, texts]) => [lang, quoted(texts.title)]);
    const values = [
      ['kind', quoted(preset.kind)],
      ['plain', String(Boolean(preset.plain))],
      ['titles', row(titles)],
    ];
    return `\t${quoted(id)} => ${row(values)},\n`;
  });
  return `<?php\n// Made of the library's presets when the plugin was built.\nreturn array(\n${(await Promise.all(rows)).join('')});\n`;
}

/** Sources as they go into the plugin: modules beside the elements they import, the rest in its place. */
function ownFiles() {
  const place = (name) => (name.startsWith('js/') ? name.replace('js', `elements/${version}`) : name);
  return filesIn(SOURCE).map((name) => {
    const text = readFileSync(posix.join(SOURCE, name), 'utf8');
    return [place(name), text.replaceAll('{{version}}', version)];
  });
}

function translations(own) {
  const php = own.filter(([name]) => name.endsWith('.php'));
  const po = own.filter(([name]) => name.endsWith('.po'));
  return [
    ['languages/samen.pot', pot(php, version)],
    ...po.map(([name, text]) => [name.replace(/po$/, 'mo'), mo(entriesIn(text))]),
  ];
}

function elementFiles() {
  const names = new Set(loaded.flatMap((file) => [...closureOf('dist', file)]));
  return [...names].map((name) => [`elements/${version}/${name}`, readFileSync(`dist/${name}`)]);
}

/** The plugin's files by name. */
async function plugin() {
  const own = ownFiles();
  const licences = ['LICENSE', 'LICENSE-TEXTS'].map((name) => [name, readFileSync(name)]);
  const made = [['includes/presets.php', await presetsPhp()], ...translations(own)];
  const files = [...own, ...made, ...licences, ...elementFiles()];
  return Object.fromEntries(files.map(([name, content]) => [`samen/${name}`, Buffer.from(content)]));
}

mkdirSync('dist/wordpress', { recursive: true });
// The time in it is always the same, so that the same sources make the same file.
writeFileSync('dist/wordpress/samen.zip', zipSync(await plugin(), { level: 9, mtime: '1980-01-02' }));
