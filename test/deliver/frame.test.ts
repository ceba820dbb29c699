import { expect } from '@open-wc/testing';
import { deliveryKey, frame, type DeliveryError } from '../../src/deliver/index.js';
import { originOf, type FramedWindow, type Heard, type Sent } from '../../src/deliver/frame.js';
import { delivers, type Place } from './contract.js';
import { Receiver } from './receiver.js';
import { made } from './results.js';

const site = 'https://host.example';

type Hear = (event: Heard) => void;

/** A framed window as the delivery sees it, with what was posted to the page around it. */
class Framed implements FramedWindow {
  readonly listeners = new Set<Hear>();
  readonly posted: { message: Sent; origin: string }[] = [];
  /** The page around it; only a page of the site that is named gets a message. */
  heard: (message: Sent) => void = () => undefined;
  readonly parent = {
    postMessage: (message: unknown, origin: string) => {
      this.posted.push({ message: message as Sent, origin });
      if (origin === site) this.heard(structuredClone(message) as Sent);
    },
  };
  addEventListener(_: 'message', hear: Hear): void {
    this.listeners.add(hear);
  }
  removeEventListener(_: 'message', hear: Hear): void {
    this.listeners.delete(hear);
  }
  /** The page around says something; `more` makes it somebody else. */
  say(data: unknown, more: Partial<Heard> = {}): void {
    for (const hear of this.listeners) hear({ data, origin: site, source: this.parent, ...more });
  }
}

/** The other end takes results as its receiver does: what that refuses is refused, other faults are no answer. */
function place(): Place {
  const [receiver, framed] = [new Receiver(), new Framed()];
  framed.heard = ({ key, result }) =>
    void receiver.deliver(result as ReturnType<typeof made>).then(
      () => framed.say({ samen: 'received', key }),
      ({ failure }: DeliveryError) => failure === 'refused' && framed.say({ samen: 'refused', key }),
    );
  return {
    delivery: frame(site, framed, { timeout: 20 }),
    got: () => receiver.got,
    fail: (...faults) => void (receiver.faults = faults),
  };
}

delivers('frame', place);

const failureOf = async (delivery: Promise<unknown>): Promise<string> =>
  delivery.then(
    () => 'none',
    (error: unknown) => (error as DeliveryError).failure,
  );

describe('delivery by a frame', () => {
  it('posts to the named site alone, and stops listening when it is answered', async () => {
    const framed = new Framed();
    framed.heard = ({ key }) => framed.say({ samen: 'received', key });
    await frame(`${site}/`, framed)(made(1));
    const message = { samen: 'result', key: deliveryKey(made(1)), result: made(1) };
    expect(framed.posted).to.deep.equal([{ message, origin: site }]);
    expect(framed.listeners.size).to.equal(0);
  });

  const received = { samen: 'received', key: deliveryKey(made(1)) };
  for (const [why, data, more] of [
    ['of another site', received, { origin: 'https://evil.example' }],
    ['of a site without a name', received, { origin: 'null' }],
    ['of another window', received, { source: {} }],
    ['of no window', received, { source: null }],
    ['about another result', { ...received, key: 'other' }, {}],
    ['of another kind', { ...received, samen: 'result' }, {}],
    ['without data', null, {}],
    ['that is a text', 'received', {}],
  ] as const)
    it(`takes no answer ${why}`, async () => {
      const framed = new Framed();
      framed.heard = () => framed.say(data, more);
      expect(await failureOf(frame(site, framed, { timeout: 10 })(made(1)))).to.equal('timeout');
      expect(framed.listeners.size).to.equal(0);
    });

  it('refuses at once where there is no page around it', async () => {
    const framed = new Framed();
    const alone = Object.assign(framed, { parent: framed }) as unknown as FramedWindow;
    expect(await failureOf(frame(site, alone)(made(1)))).to.equal('refused');
  });

  it('stops when it is told to, also while it waits', async () => {
    const framed = new Framed();
    const end = new AbortController();
    const sent = frame(site, framed)(made(1), end.signal);
    end.abort();
    expect(await failureOf(sent)).to.equal('stopped');
    expect(framed.listeners.size).to.equal(0);
  });

  for (const none of [
    '*',
    '/',
    '',
    'null',
    'host.example',
    'https://',
    'https://*',
    'javascript:x',
    'https://a@b.c',
    'https://a.b/c',
  ])
    it(`knows that "${none}" is no site, and posts nothing`, async () => {
      const framed = new Framed();
      expect(await failureOf(frame(none, framed)(made(1)))).to.equal('refused');
      expect(framed.posted).to.deep.equal([]);
    });

  it('names a site as browsers do', () => {
    expect(originOf('HTTPS://Host.Example:443/')).to.equal(site);
    expect(originOf('http://127.0.0.1:8000')).to.equal('http://127.0.0.1:8000');
  });
});
