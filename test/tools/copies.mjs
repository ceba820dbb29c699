// Rollup plugin: gives an element a copy of what it shares with some other elements, and what is loaded by language a
// copy of the small modules it is built on. Shared, these would be one more request each for every page, and weigh half
// as much again: the definition of a preset, say, is the ids of its texts once more.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** A preset's texts in one language, the interface's texts for one kind, an element for answering, or what a room asks. */
const OWNER =
  /\/src\/(?:presets\/[^/]+\/(nl|en)|locale\/(?:nl|en)\/(\w+))\.ts$|\/components\/(sorter|checklist|assessment|interview|internal\/live)\/(?:define|exercise)\.ts$/;
/** Loaded on its own account as well. */
const OWN_FILE = /\/(?:nl|en)\.ts$|\/node_modules\//;

function ownerOf(id) {
  const [, language, kind, element] = OWNER.exec(id) ?? [];
  return language ?? kind ?? element ?? id.split('?')[1];
}

/** @param shared the modules that are in one file for all elements. */
export function copies(shared = new Set()) {
  return {
    name: 'copies',
    async resolveDynamicImport(source, importer) {
      const owner = ownerOf(importer);
      if (!owner) return null;
      const found = await this.resolve(source, importer.split('?')[0], { skipSelf: true });
      // What an element fetches for itself stands on that element's own copies; another element is never copied.
      const own = /\/components\/(?!.*\/define\.ts$)/.test(found.id) && !shared.has(found.id);
      return own ? `${found.id}?${owner}` : found;
    },
    async resolveId(source, importer = '') {
      const owner = ownerOf(importer);
      if (!owner || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer.split('?')[0], { skipSelf: true });
      return OWN_FILE.test(found.id) || shared.has(found.id) ? found : `${found.id}?${owner}`;
    },
    async load(id) {
      const [sourcefile, owner] = id.split('?');
      if (!owner || !sourcefile.endsWith('.ts')) return null;
      return transform(readFileSync(sourcefile, 'utf8'), { loader: 'ts', sourcefile, sourcemap: true });
    },
  };
}
