// Rollup plugin: tells packages what is certain here, so that the minifier drops the rest. A text that is no longer found
// is an error: then a new version of the package is to be looked at again. The tests in browsers run with it as well.
const css = '@lit/reactive-element/css-tag.js';
const reactive = '@lit/reactive-element/reactive-element.js';
const element = 'lit-element/lit-element.js';
const html = 'lit-html/lit-html.js';
const directive = 'lit-html/directive.js';
const helpers = 'lit-html/directive-helpers.js';

/** What is certain: in which file, what stands there, and what takes its place. */
const certain = [
  // Form association came to browsers after constructable style sheets and `getAllKeys` did.
  [css, /(?<=,e=)t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
  ['idb-keyval/dist/index.js', /(?<=if \()store\.getAllKeys(?=\))/, 'true'],

  // No polyfills, which are for browsers without shadow roots; no warnings about two versions of Lit.
  [reactive, 'a.reactiveElementPolyfillSupport', 'undefined'],
  [reactive, /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [element, 's.litElementHydrateSupport', 'undefined'],
  [element, 's.litElementPolyfillSupport', 'undefined'],
  [element, /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  [html, 't.litHtmlPolyfillSupport', 'undefined'],
  [html, /(?<=,k\)),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],

  // Styles are `css` literals without expressions, each evaluated once.
  [css, /(?<=o=)1===t\.length\?t\[0\]:e\.reduce.+?,t\[0\]\)(?=;return)/, 't[0]'],
  [css, /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(.+?\);/, ''],
  [css, 'const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),', ''],
  [css, ',e&&o.set(s,t)', ''],
  [css, 'toString(){return this.cssText}', ''],
  [css, 't instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],

  // Nothing is made with decorators.
  [reactive, /Symbol\.metadata\?\?=.+?=new WeakMap;/, ''],
  [reactive, 'this[Symbol.metadata]', 'null'],
  [reactive, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [reactive, 'void 0!==t.l&&(this.l=[...t.l]),', ''],
  [reactive, ',this.constructor.l?.forEach(t=>t(this))', ''],
  [reactive, 'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
  [reactive, /const t=this\.constructor\.elementProperties;if\(t\.size>0\).+?(?=\}let t=!1)/, ''],

  // Properties have accessors of Lit's own, and no options but `attribute`, `reflect`, `state`, a `type` that is text,
  // boolean or number, and a converter from an attribute.
  [reactive, 'l=c?c.emptyScript:""', 'l=""'],
  [reactive, '!s.noAccessor', 'true'],
  [
    reactive,
    'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)',
    'e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
  ],
  [reactive, 'case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
  [reactive, 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  [reactive, '(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
  [
    reactive,
    '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    't.converter??u',
  ],
  [reactive, 'this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
  [
    reactive,
    '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    '!f(h,s)',
  ],
  [
    reactive,
    /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.+?\|\|\(this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated\|\|i\|\|/,
    'C(t,s,{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||',
  ],
  [reactive, 'useDefault:!1,hasChanged:f', ''],

  // Of the steps of an update these are never overridden, and a controller never leaves (lean.test.mjs sees to it).
  [reactive, 'removeController(t){this._$EO?.delete(t)}', ''],
  [reactive, 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  [reactive, 'firstUpdated(t){}', ''],
  [reactive, 'this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
  [
    reactive,
    't=this.shouldUpdate(s),t?(this.willUpdate(s),this.update(s)):this._$EM()',
    't=!0,this.willUpdate(s),this.update(s)',
  ],
  [reactive, 'shouldUpdate(t){return!0}', ''],
  [
    reactive,
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [reactive, /(?<=finalizeStyles\(s\)\{).+?return i(?=\})/, 'return[s??[]].flat()'],
  [reactive, 'this.hasOwnProperty(d("elementProperties"))', 'Object.hasOwn(this,"elementProperties")'],
  [reactive, 'this.hasOwnProperty(d("finalized"))', 'Object.hasOwn(this,"finalized")'],
  [reactive, 'this.hasOwnProperty(d("properties"))', 'Object.hasOwn(this,"properties")'],
  [reactive, ',d=(t,s)=>t', ''],
  [reactive, 'y[d("elementProperties")]', 'y.elementProperties'],
  [reactive, 'y[d("finalized")]', 'y.finalized'],
  [element, ',this._$Do=void 0', ''],
  [element, 'this._$Do=e(', 'e('],

  [reactive, 's=[...r(t),...o(t)]', 's=r(t)'],
  [reactive, '"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
  [
    reactive,
    /(?<=getPropertyDescriptor\(t,s,i\)\{)const\{get:e,set:r\}=.+?get:e,set\(s\)\{.+?\}(?=,configurable)/,
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],

  // No directive is asynchronous or asks what it is a part of; `repeat` stands in text.
  [
    element,
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ],
  [element, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  [html, 'h?._$AO?.(!1),', ''],
  [html, 'void 0!==e?s._$Co?.[e]:s._$Cl', 's._$Cl'],
  [html, 'void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h', 's._$Cl=h'],
  [html, 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [html, 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  [html, 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [html, ',this._$Cv=e?.isConnected??!0', ''],
  [html, 'this._$AP?.(!1,!0,s);', ';'],
  [html, 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [html, /get parentNode\(\)\{let t=.+?get endNode\(\)\{return this\._\$AB\}/, ''],
  [html, 'constructor(){super(...arguments),this.type=3}', ''],
  [html, 'constructor(){super(...arguments),this.type=4}', ''],
  [html, 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  [html, 'this._$AV=[],this._$AN=void 0', 'this._$AV=[]'],
  [html, 'this.type=2,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
  [html, 'this.type=1,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
  [html, 'const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  [directive, 'get _$AU(){return this._$AM._$AU}', ''],
  [
    'lit-html/directives/repeat.js',
    'if(super(e),e.type!==r.CHILD)throw Error("repeat() can only be used in text expressions")',
    'super(e)',
  ],
  [helpers, 'let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)', 'e._$AM=o'],

  // A shadow root is empty at first, and `render` fills an element.
  [
    element,
    'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    '',
  ],
  [html, 's?.renderBefore??i', 'i'],
  [html, 'const t=s?.renderBefore??null;', ''],
  [html, 'i.insertBefore(c(),t),t,void', 'i.insertBefore(c(),null),null,void'],

  // Templates are HTML or SVG, with values in text and in attributes (squeeze-literals.mjs sees to it), and with functions
  // as listeners.
  [html, '3===i?"<math>":""', '""'],
  [html, '3===i?"</math>":""', '""'],
  [html, '||3===i', ''],
  [html, '"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
  [html, 'c===_||c===m?c=v:', ''],
  [html, '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)', 'c=p:0'],
  [html, '(c=n??v,d=-1):void 0===u[1]?d=-2', '(c=v,d=-1)'],
  [html, '(c=p,n=void 0)', '(c=p)'],
  [html, '(-2===d?i:x)', 'x'],
  [html, 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [html, /if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else)/, ''],
  [html, /else\{let t=-1;for\(;-1!==.+?\}(?=l\+\+)/, ''],
  [html, '(t?.creationScope??l)', 'l'],
  [html, ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    html,
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  [html, '||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  [
    html,
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options?.host??this.element,t)',
  ],
];

export function lean() {
  return {
    name: 'lean',
    transform(code, id) {
      const rules = certain.filter(([file]) => id.endsWith(`/node_modules/${file}`));
      if (!rules.length) return null;
      const leaner = rules.reduce((text, [file, found, instead]) => {
        const made = text.replace(found, () => instead);
        if (made === text) throw new Error(`${file} has no ${found}`);
        return made;
      }, code);
      // No map: the packages' own names tell enough.
      return { code: leaner, map: null };
    },
  };
}
