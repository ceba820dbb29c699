// How the files for pages are cut: few requests for one element, and nothing of what the page does not show. Left
// alone, Rollup makes a chunk per set of users, which costs a page ten requests and two kilobytes more.

/** A module and all it imports statically, directly or not. */
function closureOf(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id).importedIds) closureOf(next, getModuleInfo, found);
  return found;
}

const DEFINE = /\/components\/([^/]+)\/define\.ts$/;
const WIDGET = /\/components\/internal\/widget\.ts$/;
const PICTURE = /\/components\/internal\/picture\/(sorter|checklist|assessment|interview)\.ts$/;
const TEXTS = /\/(?:presets\/[^/]+|locale)\/(nl|en)(\.plain)?(?:\.ts|\/)/;
const FORM = /\/components\/internal\/form\/form-widget\.ts$/;

/** Elements with all they load at once, and what they are built on. */
function elementsOf({ getModuleIds, getModuleInfo }) {
  return [...getModuleIds()]
    .filter((id) => DEFINE.test(id))
    .map((id) => {
      const closure = closureOf(id, getModuleInfo);
      const uses = (what) => [...closure].some((module) => what.test(module));
      return { name: DEFINE.exec(id)[1], closure, isForm: uses(FORM), isWidget: uses(WIDGET) };
    });
}

/**
 * The chunk of a module, by which elements load it at once. Every shared module gets one: Rollup moves those without
 * one into the chunk of whoever imports them.
 */
function chunkOf(id, elements) {
  const users = elements.filter(({ closure }) => closure.has(id));
  if (users.length < 2) return undefined;
  const widgets = users.filter(({ isWidget }) => isWidget);
  const forms = elements.filter(({ isForm }) => isForm);
  if (widgets.length === forms.length && widgets.every(({ isForm }) => isForm)) return 'form';
  if (widgets.length >= elements.filter(({ isWidget }) => isWidget).length - 1) return 'base';
  return widgets.map(({ name }) => name).join('-');
}

/** Rollup's `manualChunks`. */
export function chunker() {
  let elements;
  return (id, graph) => {
    if (id.includes('/node_modules/zod/')) return 'zod';
    elements ??= elementsOf(graph);
    return chunkOf(id, elements) ?? PICTURE.exec(id)?.[1];
  };
}

const TROUBLE = /\/components\/internal\/(?:door|fetch-json|parts\/trouble)\.ts$/;
const CORE = /\/src\/presets\/[^/]+\/[\w-]+\.ts$/;

/**
 * For the file with all elements: itself, and its texts in one chunk a language, as many small ones would weigh half
 * as much again. What few pages need is in it too, but for the plain wording, the parser and what speaks of troubles.
 */
export function inOne(id, { getModuleInfo }) {
  if (id.includes('/node_modules/zod/')) return 'zod';
  const [, language, plain = ''] = TEXTS.exec(id) ?? [];
  if (language) return `${language}${plain}`;
  return undefined;
}
