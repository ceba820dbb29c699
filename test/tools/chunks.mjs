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

/** What a form is built with, and what it fetches later as well: with the element's own, not in a file apart. */
const DIRECTIVE = /\/node_modules\/lit(?:-html)?\/.*directive/;

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

/** Up to this many characters a module weighs less where it is not used than as a file of its own. */
const tiny = 800;

/**
 * The chunk of a module, by which elements load it at once. Every shared module gets one: Rollup moves those without
 * one into the chunk of whoever imports them.
 */
function chunkOf(id, elements, { getModuleIds, getModuleInfo }) {
  const users = elements.filter(({ closure }) => closure.has(id));
  if (users.length < 2) return PICTURE.exec(id)?.[1] ?? (DIRECTIVE.test(id) ? users[0]?.name : undefined);
  const widgets = users.filter(({ isWidget }) => isWidget);
  const forms = elements.filter(({ isForm }) => isForm);
  const shared = widgets.length === forms.length || (widgets.length > 1 && getModuleInfo(id).code.length < tiny);
  if (shared && widgets.every(({ isForm }) => isForm)) return 'form';
  if (widgets.length >= elements.filter(({ isWidget }) => isWidget).length - 1) return 'base';
  if (widgets.length > 1)
    return widgets
      .map(({ name }) => name)
      .sort()
      .join('-');
  // What a kind shares with the results alone stands where its picture is.
  const picture = [...getModuleIds()].find((one) => PICTURE.exec(one)?.[1] === widgets[0].name);
  return picture === id ? widgets[0].name : chunkOf(picture, elements, { getModuleIds, getModuleInfo });
}

/** Rollup's `manualChunks`. */
export function chunker() {
  let elements;
  return (id, graph) => {
    if (id.includes('/node_modules/zod/')) return 'zod';
    elements ??= elementsOf(graph);
    return chunkOf(id, elements, graph);
  };
}

/** Loaded by almost every page with all elements sooner or later, and too small to be files of their own. */
const SMALL =
  /\/components\/internal\/(?:page-history|restore|form\/(?:cards|words))\.ts$|\/src\/draft\/storage\.ts$|\/src\/presets\//;

/** For the file with all elements: all in it, and its texts in one chunk a language, as many small ones weigh more. */
export function inOne() {
  let closure;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (id.includes('/node_modules/zod/')) return 'zod';
    const [, language, plain = ''] = TEXTS.exec(id) ?? [];
    if (language) return `${language}${plain}`;
    closure ??= closureOf(
      [...getModuleIds()].find((one) => getModuleInfo(one).isEntry),
      getModuleInfo,
    );
    return closure.has(id) || SMALL.test(id) ? 'all' : undefined;
  };
}
