import { deliveryKey, DeliveryError, type Delivery } from '../../src/deliver/index.js';
import { made } from './results.js';
import { ways, type Part, type Way } from './ways.js';
import type { Fault } from './receiver.js';
import type { Result } from '../../src/result/result.js';

/** One way to deliver, with an other end that can be looked at and told to fail. */
export interface Place {
  delivery: Delivery;
  /** What the other end has had, each version as often as it came about. */
  got(): readonly Result[] | Promise<readonly Result[]>;
  /** What the next attempts come upon. */
  fail(...faults: (Fault | undefined)[]): unknown;
}

/** Throws when two values are not the same, inside too. */
type Same = (actual: unknown, expected: unknown) => void;

interface Clause {
  part: Part;
  says: string;
  holds(place: Place, same: Same): Promise<void>;
}

/** Known by its name, as it may be of another copy of the module. */
async function caught({ delivery }: Place, same: Same, signal?: AbortSignal): Promise<DeliveryError> {
  const error: unknown = await delivery(made(1), signal).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  same((error as Error | undefined)?.name, 'DeliveryError');
  return error as DeliveryError;
}

const passing = (failure: DeliveryError['failure']): Clause => ({
  part: 'failure',
  says: `says by a typed error that the other end is ${failure}`,
  async holds(place, same) {
    await place.fail(...Array.from({ length: 20 }, () => new DeliveryError(failure)));
    same((await caught(place, same)).passes, true);
  },
});

const clauses: readonly Clause[] = [
  {
    part: 'whole',
    says: 'brings the whole result',
    async holds({ delivery, got }, same) {
      same(await delivery(made(1)), 'delivered');
      same(await got(), [made(1)]);
    },
  },
  {
    part: 'once',
    says: 'brings a result that is given twice once, and a changed one anew',
    async holds({ delivery, got }, same) {
      const changed = made(1, { completedAt: '2026-02-01T10:00:00.000Z', answers: { goal: 'little', time: 'clear' } });
      for (const one of [made(1), made(1), changed, changed]) await delivery(one);
      same(await got(), [made(1), changed]);
    },
  },
  {
    part: 'once',
    says: 'brings it once when the answer to the first attempt was lost',
    async holds({ delivery, got, fail }, same) {
      await fail('lost');
      await delivery(made(1)).catch(() => delivery(made(1)));
      same(await got(), [made(1)]);
    },
  },
  {
    part: 'refusal',
    says: 'says by a typed error that it is refused, and leaves the result as it was',
    async holds(place, same) {
      const result = made(1);
      await place.fail(new DeliveryError('refused'));
      const { failure, passes } = await caught({ ...place, delivery: () => place.delivery(result) }, same);
      same({ failure, passes }, { failure: 'refused', passes: false });
      same(result, made(1));
      same(await place.got(), []);
    },
  },
  passing('unreachable'),
  passing('busy'),
  passing('timeout'),
  {
    part: 'stop',
    says: 'sends nothing when it was stopped before',
    async holds(place, same) {
      same((await caught(place, same, AbortSignal.abort())).failure, 'stopped');
      same(await place.got(), []);
    },
  },
];

/** What must hold of a way to deliver. */
export const clausesOf = (way: Way): Clause[] => {
  const parts: readonly Part[] = ways[way];
  return clauses.filter(({ part }) => parts.includes(part));
};

/**
 * For an other end that has the last version of a result and no earlier one: what it has is looked at after each attempt.
 * @throws when it has one result twice.
 */
export function watched(delivery: Delivery, look: () => readonly Result[] | Promise<readonly Result[]>) {
  const got: Result[] = [];
  const take = async () => {
    const there = await look();
    if (new Set(there.map(({ id }) => id)).size < there.length) throw new Error('A result is there twice.');
    const known = new Set(got.map(deliveryKey));
    got.push(...there.filter((one) => !known.has(deliveryKey(one))));
  };
  const watching: Delivery = async (result, signal) => {
    try {
      return await delivery(result, signal);
    } finally {
      await take();
    }
  };
  return { delivery: watching, got: () => got };
}
