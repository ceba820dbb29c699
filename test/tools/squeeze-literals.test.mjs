import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { squeezeLiterals } from './squeeze-literals.mjs';

const squeeze = (code, id = '/components/a.js') => {
  const done = squeezeLiterals().transform.call({ parse: parseAst }, code, id);
  return done?.code ?? code;
};

for (const [what, before, after] of [
  [
    'space and comments in styles',
    'css`\n  /* why */\n  a { color: red; margin: 0 }\n`',
    'css` a{color:red;margin:0}`',
  ],
  ['lines in markup', 'html`<p>\n    <b>one</b>\n\n    two\n  </p>`', 'html`<p><b>one</b>\ntwo\n</p>`'],
  ['zeros before a point', 'css`a{margin:0.5rem -0.25em 10.5px}`', 'css`a{margin:.5rem -.25em 10.5px}`'],
  [
    'space around what joins selectors',
    'css`@container (width > 20em){a{& > b{color:red}}}`',
    'css`@container (width>20em){a{&>b{color:red}}}`',
  ],
  ['space within brackets', 'css`a{color:var(\n --a,\n red\n)}`', 'css`a{color:var(--a,red)}`'],
  [
    'quotes a parser can do without',
    'html`<p class="a" id=${x} part="b-c">"a=b"</p>`',
    'html`<p class=a id=${x} part=b-c>"a=b"</p>`',
  ],
  ['comments in markup', 'html`<p><!-- why -->a</p>`', 'html`<p>a</p>`'],
])
  test(`${what} are squeezed`, () => assert.equal(squeeze(before), after));

for (const [what, code] of [
  ['text between quotes in styles', 'css`a::before{content:"a  ;  b"}`'],
  ['a descendant that is a pseudo-class', 'css`a :hover{color:red}`'],
  [
    'quotes around several words, an expression, a slash or text',
    'html`<p class="a b" id="x ${y}"><a href="/"> a="b" </a></p>`',
  ],
  ['arithmetic', 'css`a{width:calc(1em + 2px)}`'],
  ['self-closing tags of SVG', 'svg`<path d="M0 0 L1 1" />`'],
  ['text where space counts', 'html`<pre>\n  a\n</pre>`'],
  ['strings that are no literal of these', 'const a = `a  {\n }`; b`\n  c`'],
])
  test(`${what} stays as it is`, () => assert.equal(squeeze(code), code));

for (const [where, code] of [
  ['styles', 'css`a{width:${w}}`'],
  ['a comment', 'html`<!-- ${a} -->`'],
  ['the name of a tag', 'html`<${a}></${a}>`'],
  ['a tag, other than as a value', 'html`<p class="a ${b}" ${c}></p>`'],
  ['an element that holds plain text', 'html`<textarea rows="2">${a}</textarea>`'],
])
  test(`an expression in ${where} is an error`, () => assert.throws(() => squeeze(code), /out of place/));

test('code of packages stays as it is', () => {
  const code = 'css`a {  }`';
  assert.equal(squeeze(code, '/node_modules/x/a.js'), code);
});
