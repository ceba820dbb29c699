// What tests of dragging look at.
import { expect } from '@open-wc/testing';
import { find, until } from '../../tools/deep.js';
import { drag } from '../../tools/drag.js';
import type { Table } from './table.js';

export const card = 'Belcirkel';
export const zoneOf = ({ widget }: Table, name: string | RegExp): Promise<HTMLElement> => find(widget, 'group', name);
export const cardOf = ({ widget }: Table, name = card): Promise<HTMLElement> => find(widget, 'button', name);
export const ghosts = ({ widget }: Table): number => widget.shadowRoot!.querySelectorAll('.ghost').length;
const marked = ({ widget }: Table): number => widget.shadowRoot!.querySelectorAll('[data-dragged], [data-over]').length;

/** The way of a card that is not where it lies yet. */
export const gliding = ({ widget }: Table): Animation | undefined =>
  [...widget.shadowRoot!.querySelectorAll('[data-card]')].flatMap((one) => one.getAnimations())[0];

/** Nothing of a drag is left: no copy, no mark, and the next drag works. */
export async function nothingStuck(table: Table): Promise<void> {
  await until(() => !ghosts(table) && !marked(table), 'nothing of a drag');
  await drag(await cardOf(table, 'Buurtkoor'), await zoneOf(table, table.say('strangers-others')));
  expect(table.placements()).to.deep.include({ choir: ['strangers-others'] });
}
