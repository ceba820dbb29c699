// What the build makes entry points of: found by reading the folders, so that a new element or preset is built as it
// is added.
import { existsSync, readdirSync } from 'node:fs';

const foldersWith = (parent, file) =>
  existsSync(parent) ? readdirSync(parent).filter((name) => existsSync(`${parent}/${name}/${file}`)) : [];

/** Names of elements ("sorter" for `samen-sorter`) and ids of presets. */
export const elements = foldersWith('components', 'define.ts');
export const presets = foldersWith('src/presets', 'index.ts');

/** Folders of the core with a zod schema (`schema.ts`, which exports `<folder>Schema`). */
export const schemas = foldersWith('src', 'schema.ts');

const named = (names, nameOf, fileOf) => Object.fromEntries(names.map((name) => [nameOf(name), fileOf(name)]));

/** Source file per element: the one that registers it. */
export const defines = named(
  elements,
  (name) => name,
  (name) => `components/${name}/define.ts`,
);

/** The core's entry points, by their name under `dist`. */
export const core = {
  index: 'src/index.ts',
  deliver: 'src/deliver/index.ts',
  export: 'src/export/index.ts',
  xapi: 'src/deliver/xapi/index.ts',
  'deliver/scorm': 'src/deliver/scorm/index.ts',
  'deliver/scorm-package': 'src/deliver/scorm/package/package.ts',
  'deliver/cmi5-package': 'src/deliver/xapi/package/package.ts',
};

/** The same of what loads some of it later, and so is more than one file: see `pages` in `rollup.config.mjs`. */
export const live = { live: 'src/live/index.ts' };

/** Source file per entry point of elements and presets, by its name under `dist`. */
export const entries = {
  all: 'components/all.ts',
  scorm: 'components/scorm/page.ts',
  cmi5: 'components/cmi5/page.ts',
  embed: 'components/embed/embed.ts',
  ...defines,
  ...named(
    presets,
    (id) => `presets/${id}`,
    (id) => `src/presets/${id}/index.ts`,
  ),
};
