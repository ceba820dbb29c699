// Rollup plugin: tells packages what is certain where the elements work at all, so that the minifier drops the rest. Form
// association came to browsers after constructable style sheets and `getAllKeys` did; Lit's polyfills are for browsers
// without shadow roots; nothing here is made with decorators. A pattern that is no longer found is an error: then a new
// version of the package is to be looked at again.
const known = [
  ['@lit/reactive-element/css-tag.js', /(?<=,e=)t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
  ['@lit/reactive-element/reactive-element.js', /a\.reactiveElementPolyfillSupport/, 'undefined'],
  ['@lit/reactive-element/reactive-element.js', /Symbol\.metadata\?\?=.+?=new WeakMap;/, ''],
  ['@lit/reactive-element/reactive-element.js', /this\[Symbol\.metadata\]/, 'null'],
  ['@lit/reactive-element/reactive-element.js', /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ['lit-element/lit-element.js', /s\.litElementHydrateSupport/, 'undefined'],
  ['lit-element/lit-element.js', /s\.litElementPolyfillSupport/, 'undefined'],
  ['lit-element/lit-element.js', /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ['lit-html/lit-html.js', /t\.litHtmlPolyfillSupport/, 'undefined'],
  ['lit-html/lit-html.js', /(?<=,k\)),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ['idb-keyval/dist/index.js', /(?<=if \()store\.getAllKeys(?=\))/, 'true'],
];

export function lean() {
  return {
    name: 'lean',
    transform(code, id) {
      const rules = known.filter(([file]) => id.endsWith(`/node_modules/${file}`));
      for (const [file, pattern] of rules) if (!pattern.test(code)) this.error(`${file} has no ${pattern}`);
      // No map: the packages' own names tell enough.
      return rules.length
        ? { code: rules.reduce((text, [, pattern, value]) => text.replace(pattern, value), code), map: null }
        : null;
    },
  };
}
