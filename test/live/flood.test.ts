import { expect } from '@open-wc/testing';
import { utf8 } from '../../src/live/bytes.js';
import { Crowd, mostPeople, mostText } from '../../src/live/crowd.js';
import { largestEnvelope, makeEnvelope } from '../../src/live/envelope.js';
import { intake } from '../../src/live/intake.js';
import { slotOf } from '../../src/live/keys.js';
import { writeReceipts } from '../../src/live/receipts.js';
import { nothingYet } from '../../src/live/answered.js';
import { clock, crypto, resultOf, Stage, until } from './stage.js';
import type { Person } from '../../src/live/people.js';

const person = (name = ''): Person => ({ rev: 1, content: { ...nothingYet(), name }, results: new Map() });
const slot = (n: number, first = 'A'): string => `${first}${String(n).padStart(20, '0')}A`;

describe('a flood', () => {
  it('of people fills one part of a room, and leaves the others', () => {
    const crowd = new Crowd();
    const said = Array.from({ length: mostPeople + 5 }, (_, n) => crowd.add(slot(n), person()));
    expect(said.filter((one) => one === 'full')).to.have.length(5);
    expect(crowd.add(slot(1, 'B'), person())).to.equal(undefined);
    // Whoever is in may still change their mind.
    expect(crowd.add(slot(1), { ...person(), rev: 2 })).to.equal(undefined);
    expect(writeReceipts(crowd.revs('A')).length).to.equal(mostPeople * 10);
  });

  it('of words fills one part of a room as well, and what is replaced does not count', () => {
    const crowd = new Crowd();
    const large = person('x'.repeat(60_000));
    const taken = Array.from({ length: 100 }, (_, n) => crowd.add(slot(n), large)).filter((one) => one !== 'full');
    expect(taken.length * 60_000).to.be.within(mostText - 61_000, mostText);
    for (let n = 0; n < 100; n++) expect(crowd.add(slot(0), { ...large, rev: n })).to.equal(undefined);
    expect(crowd.parts.get('A')!.size).to.be.at.most(mostText);
  });

  it('of envelopes waits in bounds', async () => {
    const seen: string[] = [];
    const inbox = intake(
      async (from) => void seen.push(from),
      () => undefined,
    );
    const bytes = new Uint8Array(largestEnvelope);
    expect(inbox.add(slot(0), new Uint8Array(largestEnvelope + 1))).to.equal('size');
    const one = Array.from({ length: 6 }, () => inbox.add(slot(0), bytes));
    expect(one).to.deep.equal([undefined, undefined, undefined, undefined, 'busy', 'busy']);
    const many = Array.from({ length: 2000 }, (_, n) => inbox.add(slot(n + 1), bytes));
    const taken = many.filter((said) => !said).length;
    expect((taken + 4) * largestEnvelope).to.be.within(63 * 2 ** 20, 64 * 2 ** 20);
    await until(() => seen.length === taken + 4);
    expect(inbox.add(slot(9), bytes)).to.equal(undefined);
  });

  it('leaves the page in use, and the answers of others come in', async () => {
    const stage = await Stage.make();
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    await until(() => phone.room);
    const text = utf8(JSON.stringify(nothingYet()));
    const letter = { session: stage.session, rev: clock.now, text };
    const made = Array.from({ length: 400 }, async (_, n) => {
      const key = await crypto.signingKeys();
      const bytes = await makeEnvelope(crypto, letter, key, stage.keys.seal.publicKey);
      return [n % 2 ? await slotOf(crypto, key.publicKey) : slot(n), bytes] as const;
    });
    for (const [where, bytes] of await Promise.all(made)) stage.hub.put(stage.session, where, bytes);
    await phone.answer(resultOf('often'));
    let turns = 0;
    const turn = () => void setTimeout(() => ((turns += 1), presenter.joined > 200 || turn()));
    turn();
    await until(() => phone.state === 'received');
    await until(() => presenter.joined === 201);
    expect([presenter.refused.get('signature'), presenter.answered()]).to.deep.equal([200, 1]);
    expect(turns).to.be.above(3);
    await stage.close();
  });
});
