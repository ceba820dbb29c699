// Rollup plugin: squeezes white space in html`` svg`` css`` literals. Safe for SVG and modern CSS, where the published
// plugins break nesting, `@container` and self-closing tags.
import MagicString from 'magic-string';

/** Stands for an expression while a literal is squeezed as one text. */
const HOLE = '\0';

/** Quotes a parser can do without. */
const unquoted = (tag) => tag.replace(/="([\w.-]+)"(?=[\s>])/g, '=$1');

const html = (text) =>
  text
    .replace(/<!--[^\0]*?-->/g, '')
    .replace(/\s*\n\s*/g, '\n')
    // Between tags a line break is how the source is laid out: what must stand apart on a page is set apart by styles.
    .replace(/(?<=>)\n(?=[<\0])|(?<=\0)\n(?=<)/g, '')
    .replace(/<\w[^<>]*>/g, unquoted);

const QUOTED = /("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')/;
const css = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(QUOTED)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/\( | \)/g, (one) => one.trim())
            .replace(/(?<=[\s(,:-])0(?=\.\d)/g, ''),
    )
    .join('')
    .replace(/;}/g, '}');

/** Where an expression has no place: Lit is told that there is none (lean.mjs). */
const MISPLACED = {
  html: /<!--[^>]*\0|<\/?\0|<\w[^<>]*\s\0|<(?:script|style|textarea|title)\b[^<>]*>[^<]*\0/i,
  css: /\0/,
};

function refuseMisplaced(tag, text) {
  const bare = text.replace(/="[^"]*"/g, '=""');
  if ((MISPLACED[tag] ?? MISPLACED.html).test(bare))
    throw new Error(`An expression is out of place in ${tag}\`${text}\``);
}

const squeezers = { html, svg: html, css };

/** White space counts in these, so a literal that holds one stays as it is. */
const KEEPS_SPACE = /<pre\b/i;

function* nodes(value) {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one);
  if (typeof value?.type !== 'string') return;
  yield value;
  for (const child of Object.values(value)) if (child && typeof child === 'object') yield* nodes(child);
}

const isLiteral = (node) =>
  node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && Object.hasOwn(squeezers, node.tag.name);

export function squeezeLiterals() {
  return {
    name: 'squeeze-literals',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(?:html|svg|css)`/.test(code)) return null;
      const out = new MagicString(code);
      for (const node of nodes(this.parse(code))) {
        if (!isLiteral(node) || KEEPS_SPACE.test(code.slice(node.start, node.end))) continue;
        const parts = node.quasi.quasis;
        const text = parts.map(({ value }) => value.raw).join(HOLE);
        refuseMisplaced(node.tag.name, text);
        const squeezed = squeezers[node.tag.name](text).split(HOLE);
        parts.forEach(({ start, end, value }, at) => {
          if (squeezed[at] === value.raw) return;
          if (squeezed[at]) out.update(start, end, squeezed[at]);
          else out.remove(start, end);
        });
      }
      return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: true }) } : null;
    },
  };
}
