// Writes docs/reference.md from the manifest of what was built: `npm run build && node docs/reference.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const tidy = (text = '') => text.replace(/\s+/g, ' ').trim();
const cell = (text) => tidy(text).replaceAll('|', '\\|');

/** State that the elements keep for themselves, and what one element sets on another. */
const inner = new Set([
  'embedded',
  'deck',
  'picked',
  'moving',
  'chosenView',
  'several',
  'opened',
  'telling',
  'query',
  'waiting',
  'scene',
  'over',
  'whole',
  'staged',
  'black',
  'armed',
  'told',
  'asking',
  'proxy',
  'listing',
  'scanning',
  'secret',
  'shown',
  'withdrawing',
]);
/** What a script may read and set besides the properties with an attribute. */
const forScripts = new Set(['answers', 'result', 'value', 'instrument', 'results', 'summary']);
const shortTypes = { Wording: `'standard' | 'plain'`, Keep: `'none' | 'tab' | 'device'` };

const typeOf = ({ type }) => {
  const text = tidy(type?.text).replace(/ ?\| undefined$/, '');
  return text && `\`${shortTypes[text] ?? text}\``;
};

function table(title, head, rows) {
  if (!rows.length) return '';
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `\n### ${title}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}

const named = ({ name, description }) => [name ? `\`${name}\`` : '(default)', description];

function section({ tagName, description, attributes = [], members = [], ...more }) {
  const shown = attributes.filter(({ name }) => !inner.has(name));
  const withAttribute = new Set(shown.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ name }) => forScripts.has(name) && !withAttribute.has(name));
  const row = (one) => [`\`${one.name}\``, typeOf(one), one.description];
  return [
    `## \`<${tagName}>\`\n\n${tidy(description)}\n`,
    table('Attributes', ['attribute', 'type', 'what'], shown.map(row)),
    table('Properties', ['property', 'type', 'what'], properties.map(row)),
    table('Events', ['event', 'when'], (more.events ?? []).filter(({ name }) => name).map(named)),
    table('Slots', ['slot', 'what'], (more.slots ?? []).map(named)),
    table('Parts', ['part', 'what'], (more.cssParts ?? []).map(named)),
    table('Custom properties', ['property', 'what'], (more.cssProperties ?? []).map(named)),
  ].join('');
}

/** The reference as Markdown, an element a section, in the order of their names. */
export function reference({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const sections = elements.sort((a, b) => a.tagName.localeCompare(b.tagName)).map(section);
  return `# Reference\n\nMade from \`custom-elements.json\` by \`docs/reference.mjs\`; not edited by hand.\n\n${sections.join('\n')}`;
}

if (resolve(process.argv[1] ?? '') === own('./reference.mjs')) {
  const manifest = JSON.parse(readFileSync(own('../dist/custom-elements.json'), 'utf8'));
  writeFileSync(own('./reference.md'), reference(manifest));
}
