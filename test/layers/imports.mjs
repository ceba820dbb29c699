import { parsers } from 'prettier/plugins/typescript';

const how = (kind) => (kind === 'type' ? 'type' : 'static');
const literal = (node) => node?.literal?.value ?? node?.value;

/** What each kind of node says about an import; `to` is undefined when it is not a plain string. */
const readers = {
  ImportDeclaration: (node) => ({ how: how(node.importKind), to: literal(node.source) }),
  ExportAllDeclaration: (node) => ({ how: how(node.exportKind), to: literal(node.source) }),
  ExportNamedDeclaration: (node) => node.source && { how: how(node.exportKind), to: literal(node.source) },
  ImportExpression: (node) => ({ how: 'dynamic', to: literal(node.source) }),
  TSImportType: (node) => ({ how: 'type', to: literal(node.source ?? node.argument) }),
  TSExternalModuleReference: (node) => ({ how: 'static', to: literal(node.expression) }),
};

function* nodesOf(value) {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value;
    for (const [key, child] of Object.entries(value)) if (key !== 'parent') yield* nodesOf(child);
  }
}

/** Every import of a TypeScript module: `{ how: 'static' | 'dynamic' | 'type', to }`, in the order written. */
export function importsOf(text) {
  const program = parsers.typescript.parse(text, { filepath: 'module.ts' });
  return [...nodesOf(program)].map((node) => readers[node.type]?.(node)).filter(Boolean);
}
