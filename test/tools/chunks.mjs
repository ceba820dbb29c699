// How the files for pages are cut: few requests for one element, and nothing of what the page does not show. Left
// alone, Rollup makes a chunk per set of users, which costs a page ten requests and three kilobytes more.

/** A module and all it imports statically, directly or not. */
function closureOf(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id).importedIds) closureOf(next, getModuleInfo, found);
  return found;
}

/** Words of what a page fetches only when it needs it: in no file that every page loads. */
const LATER = /\/locale\/(?:nl|en)\/(?:about|course|deliver|help|keep|open|record|required|several|trouble)\.ts$/;
const TEXTS = /\/(?:presets\/[^/]+|locale)\/(nl|en)(\.plain)?(?:\.ts|\/)/;

/** What every phone in a room loads: in one file. What only a presenter needs, or plain http, or another server, is not. */
const PHONE =
  /\/src\/live\/(?:answered|bytes|by-url|choose|control|envelope|following|hpke|json|keys|link|mqtt\/\w+|outbox|over|participant|phone|receipts|register|signed|socket|webcrypto)\.ts$|\/components\/internal\/live\/(?:again|broker|exercise|failure|store)\.ts$|\/node_modules\/hpke\//;

/** Rollup's `manualChunks` for elements apart: what all share in one file; of the rest, each has a copy (copies.mjs). */
export const inBase = (shared) => (id) =>
  id.includes('/node_modules/zod/') ? 'zod' : shared.has(id) ? 'base' : PHONE.test(id) ? 'phone' : undefined;

/** Loaded by almost every page with all elements sooner or later, and too small to be files of their own. */
const SMALL =
  /\/components\/internal\/(?:page-history|restore|form\/(?:cards|words))\.ts$|\/src\/draft\/storage\.ts$|\/src\/presets\//;

/** For the file with all elements: all in it, and its texts in one chunk a language, as many small ones weigh more. */
export function inOne() {
  let closure;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (id.includes('/node_modules/zod/')) return 'zod';
    const [, language, plain = ''] = (!LATER.test(id) && TEXTS.exec(id)) || [];
    if (language) return `${language}${plain}`;
    closure ??= closureOf(
      [...getModuleIds()].find((one) => getModuleInfo(one).isEntry),
      getModuleInfo,
    );
    return closure.has(id) || SMALL.test(id) ? 'all' : undefined;
  };
}
