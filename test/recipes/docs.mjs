// What docs/embedding.md says of frameworks and of editors: the tests take it from there.
import { readFileSync } from 'node:fs';

const docs = readFileSync('docs/embedding.md', 'utf8');

/** What stands after a bold name up to the next: its first block in `language`. */
export function recipeOf(name, language) {
  const [, text] = docs.split(`\n**${name}**`);
  const [, block] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(text.split('\n**')[0]);
  return block;
}

/** The version that the table of frameworks names, and the policies of Trusted Types that it needs. */
export function saidOf(name) {
  const [, version, policies] = new RegExp(`^\\| ${name} \\| (\\S+) \\| \`(.*)\` \\|$`, 'm').exec(docs);
  return { version, policies };
}

/** The first place that the docs show, with its script. */
export const [, place] = /```html\n(<script[^`]*<div data-samen=[\s\S]*?)```/.exec(docs);

/** The checklist that docs/custom-instruments.md shows. */
export const ownInstrument = [...readFileSync('docs/custom-instruments.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)]
  .map(([, text]) => JSON.parse(text))
  .find(({ format, kind }) => format && kind === 'checklist');
