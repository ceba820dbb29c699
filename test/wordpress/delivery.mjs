// The contract of every way to deliver, kept by the address of the plugin.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { http } from '../../dist/deliver.js';
import { nodeModule } from '../tools/node-module.mjs';
import { anybody, publish } from './people.mjs';
import { emptied, flooded, rowsIn, sendingOf } from './results.mjs';

const { clausesOf, watched } = await nodeModule('test/deliver/clauses.ts');

/** The connection to the site, on which the next requests fail. */
function connection(site, faults) {
  return async (url, { headers, ...init }) => {
    const fault = faults.shift();
    const failure = fault?.failure;
    if (failure === 'unreachable') throw new TypeError('network');
    if (failure === 'timeout')
      await new Promise((_, stop) => init.signal.addEventListener('abort', () => stop(init.signal.reason)));
    // The signature of no exercise of the site.
    const forged = failure === 'refused' && { 'Samen-Exercise': 'nobody-' };
    const answer = await fetch(new URL(url, site.url), { ...init, headers: { ...headers, ...forged } });
    if (fault === 'lost') throw new TypeError('network');
    return answer;
  };
}

async function place({ site, people }) {
  const page = await publish(people.author, '[samen instrument="flow" store="yes"]');
  const { to, exercise, nonce } = sendingOf(await anybody(site).get(page.path));
  const faults = [];
  const headers = { 'X-WP-Nonce': nonce, 'Samen-Exercise': exercise };
  const send = http(to, { headers, fetch: connection(site, faults), timeout: 2000 });
  const look = () =>
    rowsIn(site)
      .map(({ body }) => JSON.parse(body))
      .filter(({ id }) => id);
  const fail = (...next) => (next[0]?.failure === 'busy' ? flooded(site) : faults.push(...next));
  return { ...watched(send, look), fail };
}

export function delivery(on) {
  for (const { says, holds } of clausesOf('WordPress'))
    test(`delivery to it ${says}`, async () => {
      emptied(on.site);
      await holds(await place(on), assert.deepEqual);
      emptied(on.site);
    });
}
