// Rollup plugin: gives what is loaded by language a copy of the small modules it is built on, so that it is one file.
// Shared, these would be one more request for every page and weigh half as much again: the definition of a preset, say,
// is the ids of its texts once more.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** A preset's texts in one language, or the interface's texts for one kind. */
const OWNER = /\/src\/(?:presets\/[^/]+\/(nl|en)|locale\/(?:nl|en)\/(\w+))\.ts$/;
/** Loaded on its own account as well. */
const OWN_FILE = /\/(?:nl|en)\.ts$/;

function ownerOf(id) {
  const [, language, kind] = OWNER.exec(id) ?? [];
  return language ?? kind ?? id.split('?')[1];
}

export function copies() {
  return {
    name: 'copies',
    async resolveId(source, importer = '') {
      const owner = ownerOf(importer);
      if (!owner || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer.split('?')[0], { skipSelf: true });
      return OWN_FILE.test(found.id) ? found : `${found.id}?${owner}`;
    },
    async load(id) {
      const [sourcefile, owner] = id.split('?');
      if (!owner || !sourcefile.endsWith('.ts')) return null;
      return transform(readFileSync(sourcefile, 'utf8'), { loader: 'ts', sourcefile, sourcemap: true });
    },
  };
}
