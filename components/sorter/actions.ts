import { newId } from '../internal/session.js';
import type { Answers, OwnCard, SorterAnswers } from '../../src/instrument/answers.js';
import type { Action } from '../internal/history.js';
import type { Card, SamenSorter } from './sorter.js';

const asSorter = (answers: Answers): SorterAnswers => ({ placements: {}, ...answers });

/** A card in other zones; undefined takes it back to the pile. */
export function placed(answers: Answers, card: string, zones: string[] | undefined): SorterAnswers {
  const before = asSorter(answers);
  const { [card]: _, ...rest } = before.placements;
  return { ...before, placements: zones ? { ...rest, [card]: zones } : rest };
}

function withCards(answers: Answers, change: (cards: OwnCard[]) => OwnCard[]): SorterAnswers {
  const { cards = [], ...rest } = asSorter(answers);
  const changed = change(cards);
  return changed.length ? { ...rest, cards: changed } : rest;
}

/** Where a card lies, in words. */
export function placeName({ say, t }: SamenSorter, zones: string[] | undefined): string {
  if (!zones) return t('pile');
  return zones.length ? zones.map(say).join(` ${t('and')} `) : t('none');
}

function run(sorter: SamenSorter, card: string, action: Action, said: string): void {
  sorter.session.do(action);
  sorter.attention.say(said);
  sorter.changed(card);
}

/** Moves a card, says so once, and keeps focus on it. */
export function move(sorter: SamenSorter, card: Card, zones: string[] | undefined): void {
  if (sorter.readonly) return;
  const before = sorter.zonesOf(card.id);
  sorter.picked = undefined;
  sorter.moving = undefined;
  if (String(before) === String(zones) && !before === !zones) return;
  const action: Action = {
    name: ['moved-what', { what: card.label }],
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

/** Puts focus on a card, whichever view shows it. */
export function focusCard(sorter: SamenSorter, card: string): void {
  const id = CSS.escape(card);
  sorter.attention.focus(
    `[data-card="${id}"] [data-move]`,
    `[data-field="${id}"] summary`,
    `[data-field="${id}"] input`,
  );
}

/** Adds a card of the person's own. */
export function addCard(sorter: SamenSorter, label: string): void {
  const card: OwnCard = { id: `own-${newId().slice(-8)}`, label };
  const action: Action = {
    name: ['added', { what: label }],
    apply: (now) => withCards(now, (cards) => [...cards, card]),
    revert: (now) => withCards(placed(now, card.id, undefined), (cards) => cards.filter(({ id }) => id !== card.id)),
  };
  run(sorter, card.id, action, sorter.t('added', { what: label }));
}

export function renameCard(sorter: SamenSorter, card: Card, label: string): void {
  sorter.moving = undefined;
  if (!label || label === card.label) return;
  const named = (name: string) => (now: Answers) =>
    withCards(now, (cards) => cards.map((one) => (one.id === card.id ? { ...one, label: name } : one)));
  const action: Action = {
    name: ['renamed-what', { what: card.label }],
    apply: named(label),
    revert: named(card.label),
  };
  run(sorter, card.id, action, sorter.t('renamed-what', { what: card.label }));
  focusCard(sorter, card.id);
}

/** Removes an own card with its place; undo brings both back. */
export function removeCard(sorter: SamenSorter, card: Card): void {
  const { id, label } = card;
  const zones = sorter.zonesOf(id);
  const at = sorter.answers.cards?.findIndex((one) => one.id === id) ?? 0;
  sorter.moving = undefined;
  const action: Action = {
    name: ['removed', { what: label }],
    apply: (now) => withCards(placed(now, id, undefined), (cards) => cards.filter((one) => one.id !== id)),
    revert: (now) =>
      withCards(placed(now, id, zones), (cards) => [...cards.slice(0, at), { id, label }, ...cards.slice(at)]),
  };
  run(sorter, id, action, sorter.t('removed', { what: label }));
  sorter.attention.focus('[data-undo]');
}
