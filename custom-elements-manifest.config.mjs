import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The tag of an element stands in its module's `HTMLElementTagNameMap`; the analyzer reads registrations alone. */
const tagsFromTypes = {
  name: 'tags-from-types',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
    for (const { name, type } of node.members) {
      const element = moduleDoc.declarations.find((declaration) => declaration.name === type.typeName.text);
      Object.assign(element, { tagName: name.text, customElement: true });
    }
  },
};

const isElement = ({ tagName }) => tagName;

/** Events are typed where `addEventListener` finds them too. */
const typed = (event) => ({ ...event, type: { text: `HTMLElementEventMap['${event.name}']` } });

/** Events that a class documents with `@fires`; the analyzer also lists inner ones, and nameless `new X()`. */
const documentedEvents = {
  name: 'documented-events',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const element of modules.flatMap(({ declarations }) => declarations.filter(isElement)))
      element.events = (element.events ?? []).filter(({ name, description }) => name && description).map(typed);
  },
};

/** What elements inherit is copied into them by now; the modules it came from are nobody's business. */
const onlyElements = {
  name: 'only-elements',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    customElementsManifest.modules = modules.filter(({ declarations }) => declarations.some(isElement));
  },
};

const builtPath = (path) => path.replace(/^\/?components\/(.*)\.ts$/, 'dist/esm/components/$1.js');

/** The manifest is made from .ts, users get .js. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const fix = (value) => {
      for (const [key, inside] of Object.entries(value ?? {})) {
        if ((key === 'path' || key === 'module') && typeof inside === 'string') value[key] = builtPath(inside);
        else if (typeof inside === 'object') fix(inside);
      }
    };
    fix(customElementsManifest);
  },
};

const elementOf = (tag) => tag.replace(/^samen-/, '');

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/**/define.ts', 'components/all.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    tagsFromTypes,
    documentedEvents,
    onlyElements,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_, tag) => `./esm/components/${elementOf(tag)}/define.js`,
    }),
    builtPaths,
  ],
};
