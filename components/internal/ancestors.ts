/** The parent of a node, out of shadow roots and slots too. */
const above = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? ((node.getRootNode() as ShadowRoot).host || null);

/** A node and all above it. */
export function* ancestors(from: Element): Generator<Element> {
  for (let node: Element | null = from; node; node = above(node)) yield node;
}
