import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { admission } from '../../src/live/admission.js';
import { nothingYet, withAnswer } from '../../src/live/answered.js';
import { utf8 } from '../../src/live/bytes.js';
import { Crowd } from '../../src/live/crowd.js';
import { newRoom } from '../../src/live/control.js';
import { makeEnvelope } from '../../src/live/envelope.js';
import { createRoom, publicKeys, sessionOf, slotOf } from '../../src/live/keys.js';
import { clock, crypto, instrument, resultOf } from './stage.js';
import type { Content } from '../../src/live/room.js';

const keys = await createRoom(crypto);
const session = await sessionOf(crypto, publicKeys(keys));
const answers = ['never', 'often', 'sometimes', 'often'];
const random = () => crypto.random(10);

/** What one phone sends in the course of a room: it joins, answers, changes its mind, and answers a second round. */
async function course(): Promise<{ slot: string; bytes: Uint8Array }[]> {
  const key = await crypto.signingKeys();
  const slot = await slotOf(crypto, key.publicKey);
  const contents: Content[] = [nothingYet()];
  for (const [n, answer] of answers.entries())
    contents.push(withAnswer(contents[n]!, n < 2 ? 1 : 2, resultOf(answer), { now: clock.now, random: random() }));
  const sealed = contents.map(async (content, n) => {
    const letter = { session, rev: clock.now + n, text: utf8(JSON.stringify(content)) };
    return { slot, bytes: await makeEnvelope(crypto, letter, key, keys.seal.publicKey) };
  });
  return Promise.all(sealed);
}

/** The room after these came in. */
async function after(all: readonly { slot: string; bytes: Uint8Array }[]): Promise<unknown> {
  const crowd = new Crowd();
  // Both rounds are open as far as time goes: what is completed before a round is closed counts.
  const state = newRoom({ instrument: { id: 'tuckman' }, locale: 'nl', round: 2, closings: { 1: clock.now } });
  const { admit } = admission(crowd, { primitives: crypto, session, keys, instrument, state: () => state });
  for (const { slot, bytes } of all) await admit(slot, bytes);
  const found = [...crowd.people].map(([slot, { rev, results }]) => [
    slot,
    { rev, said: [...results.values()].map((one) => one.answers) },
  ]);
  return Object.fromEntries(found);
}

describe('the order in which a server brings envelopes', () => {
  it('makes no difference, and neither does how often, as long as the last of each comes', async () => {
    const courses = [await course(), await course(), await course()];
    const last = courses.map((one) => one.at(-1)!);
    const wanted = await after(courses.flat());
    expect(await after(last)).to.deep.equal(wanted);
    const some = fc.array(fc.constantFrom(...courses.flat()), { maxLength: 20 });
    const brought = some.chain((others) => fc.shuffledSubarray([...others, ...last], { minLength: others.length + 3 }));
    await fc.assert(
      fc.asyncProperty(brought, async (all) => {
        expect(await after(all)).to.deep.equal(wanted);
      }),
      { numRuns: 25 },
    );
  });
});
