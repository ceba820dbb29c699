import type { TemplateResult } from 'lit';
import type { Card } from './sorter.js';

/**
 * Makes a card's template again only when what it is made of changed: with hundreds of cards, a move is the work of one
 * card. Each view has a memory of its own.
 */
export function memory(): (card: Card, from: unknown[], make: () => TemplateResult) => TemplateResult {
  const known = new WeakMap<Card, { from: unknown[]; made: TemplateResult }>();
  return (card, from, make) => {
    const last = known.get(card);
    if (last && from.every((one, index) => one === last.from[index])) return last.made;
    const made = make();
    known.set(card, { from, made });
    return made;
  };
}
