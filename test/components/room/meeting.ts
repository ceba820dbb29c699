// A room in one page: the presenter's element, phones, and a broker in memory between them.
import '../../../components/join/define.js';
import '../../../components/room/define.js';
import { memoryDrafts } from '../../../src/draft/memory.js';
import { memoryHub, type MemoryHub, type MemoryRegister } from '../../../src/live/memory.js';
import type { SamenJoin } from '../../../components/join/join.js';
import type { SamenRoom } from '../../../components/room/room.js';
import type { Drafts } from '../../../src/draft/draft.js';

export interface Meeting {
  hub: MemoryHub;
  room: SamenRoom;
}
export type Phone = SamenJoin & { line: MemoryRegister; kept: Drafts };

/** Asks until it is so; a test that waits for ever ends by its own time. */
export async function until<T>(isSo: () => T): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
  for (;;) {
    const found = isSo();
    if (found) return found as Exclude<T, undefined | null | false | 0 | ''>;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** All that can be read in an element's own root. */
export const textIn = ({ shadowRoot }: Element): string => shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

export const says = (element: Element, text: string) => until(() => textIn(element).includes(text));

/** Presses the button with this name. */
export async function press(element: Element, name: string): Promise<void> {
  const named = (one: HTMLElement) => one.textContent?.replace(/\s+/g, ' ').trim() === name;
  const button = await until(() =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')].find(named),
  );
  button.click();
}

function stand<T extends HTMLElement>(tag: string, properties: Partial<T>, lang: string): T {
  const element = Object.assign(document.createElement(tag), properties) as T;
  const page = document.createElement('main');
  page.lang = lang;
  page.append(element);
  document.body.append(page);
  return element;
}

/** Opens a room. */
export async function meet(properties: Partial<SamenRoom> = {}, lang = 'nl'): Promise<Meeting> {
  const hub = memoryHub();
  const register = (session: string) => hub.connect(session);
  const store = memoryDrafts();
  const room = stand<SamenRoom>('samen-room', { instrument: 'flow', floor: 3, register, store, ...properties }, lang);
  await until(() => room.shadowRoot?.querySelector('form'));
  room.shadowRoot!.querySelector<HTMLElement>('form .primary')!.click();
  await until(() => room.lead.join || !room.isConnected);
  return { hub, room };
}

/** A phone with the link of a room. */
export function phoneIn({ hub, room }: Meeting, properties: Partial<SamenJoin> = {}, lang = 'nl'): Phone {
  const phone: { line?: MemoryRegister } = {};
  const register = (session: string) => (phone.line = hub.connect(session));
  const kept = memoryDrafts();
  const element = stand<SamenJoin>('samen-join', { link: room.lead.join, register, store: kept, ...properties }, lang);
  return Object.defineProperties(element, { line: { get: () => phone.line }, kept: { value: kept } }) as Phone;
}

/** Answers on a phone, as its exercise does when a person is done. */
export async function answer(phone: Phone, answers: object): Promise<void> {
  const { element } = await until(() => phone.visit.exercise);
  await until(() => element.session?.instrument);
  element.session.replace(answers as never);
  await element.updateComplete;
  const { complete } = await import('../../../components/internal/steps.js');
  complete(element);
}

/** Takes everything away again. */
export function leave(): void {
  for (const page of document.querySelectorAll('main')) page.remove();
}
