import type { QueueStore } from './queue.js';
import type { Json } from '../result/result.js';

/**
 * Copies on this device of what a course keeps. Others may use this device too: the keys of one learner's copies end in a
 * suffix of their own.
 * @param device where to keep them; without it, every `save` rejects.
 */
export function copiesOn(device: QueueStore | undefined, suffix: string) {
  /** There may be copies, of an earlier visit or of this one. */
  let any = true;
  const keys = async (prefix: string) => {
    const all = (await device?.keys(prefix)) ?? [];
    return all.filter((key) => key.endsWith(suffix)).map((key) => key.slice(0, -suffix.length));
  };
  const load = async (key: string) => device?.load(key + suffix);
  return {
    /** The same device, with this learner's keys. */
    own: {
      load,
      keys,
      async save(key: string, value: unknown): Promise<void> {
        if (!device) throw new Error('Nowhere to keep it.');
        await device.save(key + suffix, value);
      },
      remove: async (key: string) => device?.remove(key + suffix),
    } satisfies QueueStore,
    async save(kept: ReadonlyMap<string, Json>): Promise<void> {
      if (!device) throw new Error('Nowhere to keep it.');
      any = true;
      // First, as the page may be on its way out.
      await Promise.all([...kept].map(async ([key, draft]) => device.save(key + suffix, draft)));
      const erased = (await keys('samen:')).filter((key) => !kept.has(key));
      await Promise.all(erased.map(async (key) => device.remove(key + suffix)));
    },
    async remove(): Promise<void> {
      if (!any) return;
      any = false;
      await Promise.all((await keys('samen:')).map(async (key) => device!.remove(key + suffix)));
    },
    async found(): Promise<[key: string, copy: unknown][]> {
      return Promise.all((await keys('samen:')).map(async (key): Promise<[string, unknown]> => [key, await load(key)]));
    },
  };
}
