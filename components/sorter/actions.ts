import { newId } from '../internal/session.js';
import { counted, placed, withAbout, withCards, withSaid } from './changes.js';
import type { About, Answers, OwnCard } from '../../src/instrument/answers.js';
import type { Action } from '../internal/history.js';
import type { Card, SamenSorter } from './sorter.js';

/** Where a card lies, in words. */
export function placeName({ say, t }: SamenSorter, zones: string[] | undefined): string {
  if (!zones) return t('pile');
  return zones.length ? zones.map(say).join(` ${t('and')} `) : t('none');
}

function run(sorter: SamenSorter, field: string, action: Action, said = action.name(sorter.t)): void {
  sorter.session.do(action);
  sorter.attention.say(said);
  sorter.changed(field);
}

/** Moves a card, says so once, and keeps focus on it. */
export function move(sorter: SamenSorter, card: Card, zones: string[] | undefined): void {
  if (sorter.readonly) return;
  const before = sorter.zonesOf(card.id);
  sorter.picked = undefined;
  sorter.moving = undefined;
  if (String(before) === String(zones) && !before === !zones) return;
  const action: Action = {
    name: (t) => t('moved-what', { what: card.label, zone: placeName(sorter, zones) }),
    of: sorter.stepping ? card.id : undefined,
    apply: (now) => placed(now, card.id, zones),
    revert: (now) => placed(now, card.id, before),
  };
  const said = sorter.t('card-moved', {
    what: card.label,
    zone: placeName(sorter, zones),
    from: placeName(sorter, before),
  });
  // Radios tell themselves what is chosen; at every arrow key it would be said twice.
  run(sorter, card.id, action, sorter.stepping ? '' : said);
  if (sorter.shownView === 'board') focusCard(sorter, card.id);
  else if (!zones) sorter.attention.focus(`[data-field="${CSS.escape(card.id)}"] input`);
}

/** The zones of a card of which `from` was exchanged for `to`, in the order of the zones: however made, the same JSON. */
export function exchanged(sorter: SamenSorter, card: string, from: string, to: string): string[] | undefined {
  if (to === 'pile') return undefined;
  const kept = to === 'none' ? [] : (sorter.zonesOf(card) ?? []).filter((zone) => zone !== from);
  return sorter.sorter.zones.flatMap(({ id }) => (id === to || kept.includes(id) ? [id] : []));
}

/** Puts focus on a card, whichever view shows it. */
export function focusCard(sorter: SamenSorter, card: string): void {
  const id = CSS.escape(card);
  sorter.finder?.reveal(sorter, card);
  sorter.attention.focus(
    `[data-card="${id}"] [data-move]`,
    `[data-field="${id}"] summary`,
    `[data-field="${id}"] input`,
  );
}

/** Adds a card of the person's own. */
export function addCard(sorter: SamenSorter, label: string): void {
  const card: OwnCard = { id: `own-${newId().slice(-8)}`, label };
  run(sorter, card.id, {
    name: (t) => t('added', { what: label }),
    apply: (now) => withCards(now, (cards) => [...cards, card]),
    revert: (now) => withCards(placed(now, card.id, undefined), (cards) => cards.filter(({ id }) => id !== card.id)),
  });
  sorter.finder?.reveal(sorter, card.id);
}

export function renameCard(sorter: SamenSorter, card: Card, label: string): void {
  sorter.moving = undefined;
  if (!label || label === card.label) return;
  const named = (name: string) => (now: Answers) =>
    withCards(now, (cards) => cards.map((one) => (one.id === card.id ? { ...one, label: name } : one)));
  run(sorter, card.id, {
    name: (t) => t('renamed-what', { what: card.label }),
    apply: named(label),
    revert: named(card.label),
  });
  focusCard(sorter, card.id);
}

/** Removes an own card with its place and what was said of it; undo brings all back. */
export function removeCard(sorter: SamenSorter, card: Card): void {
  const { id, label } = card;
  const { cards, about } = sorter.answers;
  const zones = sorter.zonesOf(id);
  const at = cards?.findIndex((one) => one.id === id) ?? 0;
  sorter.moving = undefined;
  const set = (now: Answers, to: string[] | undefined, said: About | undefined) =>
    withAbout(placed(now, id, to), id, said);
  run(sorter, id, {
    name: (t) => t('removed', { what: label }),
    apply: (now) => withCards(set(now, undefined, undefined), (all) => all.filter((one) => one.id !== id)),
    revert: (now) =>
      withCards(set(now, zones, about?.[id]), (all) => [...all.slice(0, at), { id, label }, ...all.slice(at)]),
  });
  sorter.attention.focus('[data-undo]');
}

/** Takes what was said of a card besides its place. Controls say it themselves, so nothing is announced. */
export function tell(sorter: SamenSorter, card: Card, ask: keyof About, said: string | undefined): void {
  const before = sorter.answers.about?.[card.id]?.[ask];
  const action: Action = {
    name: (t) => t('changed-about', { what: card.label }),
    of: `${card.id}/${ask}`,
    apply: (now) => withSaid(now, card.id, ask, said),
    revert: (now) => withSaid(now, card.id, ask, before),
  };
  run(sorter, card.id, action, '');
}

/** Takes how many people there are in a zone. */
export function countPeople(sorter: SamenSorter, zone: string, people: number | undefined): void {
  const before = sorter.answers.counts?.[zone];
  const action: Action = {
    name: (t) => t('changed-about', { what: sorter.say(zone) }),
    of: `${zone}/count`,
    apply: (now) => counted(now, zone, people),
    revert: (now) => counted(now, zone, before),
  };
  run(sorter, zone, action, '');
}
