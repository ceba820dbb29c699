import type { Desk } from './picture/group.js';

function changed(set: ReadonlySet<string>, one: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(one);
  else next.delete(one);
  return next;
}

/** A desk on which nothing is put together or searched for yet; `update` is called when that changes. */
export function deskFor(update: () => void): Desk {
  const set = (more: Partial<Desk>): void => {
    Object.assign(desk, more);
    update();
  };
  const desk: Desk = {
    together: new Set(),
    join: (family, on) => set({ together: changed(desk.together, family, on) }),
    filter: '',
    search: (filter) => set({ filter }),
    most: 50,
    more: () => set({ most: desk.most * 4 }),
  };
  return desk;
}
