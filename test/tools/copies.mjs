// Rollup plugin: gives each language of a preset a definition of its own, so that both are one file. Shared, it would
// be one more request for every page, and half as large again: a definition is the ids of its texts once more.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

const LANGUAGE = /\/src\/presets\/[^/]+\/(?:[\w-]+\.ts\?)?(nl|en)(?:\.ts)?$/;

export function copies() {
  return {
    name: 'copies',
    async resolveId(source, importer = '') {
      const [, language] = LANGUAGE.exec(importer) ?? [];
      if (!language || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer.split('?')[0], { skipSelf: true });
      return LANGUAGE.test(found.id) ? found : `${found.id}?${language}`;
    },
    async load(id) {
      if (!LANGUAGE.test(id) || !id.includes('?')) return null;
      const [sourcefile] = id.split('?');
      return transform(readFileSync(sourcefile, 'utf8'), { loader: 'ts', sourcefile, sourcemap: true });
    },
  };
}
