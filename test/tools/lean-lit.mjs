// Rollup plugin: tells Lit what is certain where the elements work at all, so that the minifier drops the rest. Form
// association came to browsers after constructable style sheets did, and Lit's polyfills are for browsers without
// shadow roots. A pattern that is no longer found is an error: then a new version of Lit is to be looked at again.
const known = [
  [/css-tag\.js$/, /(?<=,e=)t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
  [/reactive-element\.js$/, /a\.reactiveElementPolyfillSupport/, 'undefined'],
  [/lit-element\.js$/, /s\.litElementHydrateSupport/, 'undefined'],
  [/lit-element\.js$/, /s\.litElementPolyfillSupport/, 'undefined'],
  [/lit-html\.js$/, /t\.litHtmlPolyfillSupport/, 'undefined'],
];

export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!/\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[^/]+$/.test(id)) return null;
      const rules = known.filter(([file]) => file.test(id));
      for (const [, pattern] of rules) if (!pattern.test(code)) this.error(`${id} has no ${pattern}`);
      // The maps of Lit's files tell nothing that their own names do not.
      const lean = rules.reduce((text, [, pattern, value]) => text.replace(pattern, value), code);
      return rules.length ? { code: lean, map: null } : null;
    },
  };
}
