import { existsSync, readdirSync, statSync } from 'node:fs';

const SOURCES = ['src', 'components', 'rollup.config.mjs', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const LAST_WRITTEN = 'dist/custom-elements.json';

/** The time of the last change in a file or folder, in ms; 0 when it is not there. */
function changed(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changed(`${path}/${name}`)));
}

/** Whether `dist` is complete and no source has changed since. */
export const isFresh = () => changed(LAST_WRITTEN) > Math.max(...SOURCES.map(changed));
