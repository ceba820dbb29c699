import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The analyzer makes a nameless entry of `dispatchEvent(new X())`; the class documents its events with `@fires`. */
const onlyNamedEvents = {
  name: 'only-named-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
  },
};

/** What elements inherit is copied into them by now; the modules it came from are nobody's business. */
const onlyElements = {
  name: 'only-elements',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ path }) => !path.startsWith('components/internal/'),
    );
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
    onlyNamedEvents,
    onlyElements,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_, tag) => `./esm/components/${elementOf(tag)}/${elementOf(tag)}.js`,
    }),
    builtPaths,
  ],
};
