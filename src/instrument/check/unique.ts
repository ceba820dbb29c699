import { dontKnow, notApplicable } from '../options.js';
import { generalTexts } from './texts.js';
import type { Finding } from '../problem.js';
import type { Id } from './ids.js';

/**
 * Ids with a meaning of their own: texts of the instrument as a whole, answers that every choice may offer, keys of an
 * answer (`id`, `cards`, `placements`), and the one word that every JavaScript object answers to.
 */
const reserved = new Set([...generalTexts, dontKnow, notApplicable, 'id', 'cards', 'placements', 'constructor']);

/** Each id is used for one thing: its text is found by it. */
export function* checkUnique(ids: readonly Id[]): Generator<Finding> {
  const first = new Map<string, Id>();
  const inList = new Map<string, Id>();
  for (const id of ids) {
    const listed = `${id.list} ${id.id}`;
    const other = first.get(id.id);
    const before = inList.get(listed) ?? (other?.list && id.list ? undefined : other);
    if (reserved.has(id.id)) yield { path: id.path, code: 'reserved', values: { id: id.id } };
    else if (before) yield { path: id.path, code: 'duplicate', values: { id: id.id, first: before.path } };
    if (!other) first.set(id.id, id);
    if (id.list) inList.set(listed, id);
  }
}
