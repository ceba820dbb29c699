// A load on a server of your own, to know how many people it holds:
// node test/bench/live/load.mjs --url wss://broker.example/mqtt --phones 1000 --within 30 --size 2048 --user facilitator --password …
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { crowd, measure } from './measure.mjs';
import { table } from './table.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    phones: { type: 'string', default: '1000' },
    within: { type: 'string', default: '30' },
    size: { type: 'string', default: '2048' },
    user: { type: 'string' },
    password: { type: 'string', default: '' },
    pid: { type: 'string', multiple: true, default: [] },
  },
});
if (!values.url) throw new Error('Say which server: --url ws://… (MQTT) or nats+ws://… (NATS).');

/** Node takes as many open files as it may; above that the system has to be asked. */
export function tellLimit(phones) {
  const [, hard] = /Max open files\s+\d+\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  if (hard && Number(hard) < phones + 200)
    throw new Error(
      `${phones} connections need as many open files, and ${hard} are allowed: ulimit -Hn ${phones + 1000}`,
    );
}

const phones = Number(values.phones);
if (process.platform === 'linux') tellLimit(phones);
console.error(`Making ${phones} envelopes…`);
const people = await crowd({ phones, size: Number(values.size) });
const login = values.user === undefined ? undefined : { username: values.user, password: values.password };
const figures = await measure(people, { url: values.url, login, pids: values.pid.map(Number) }, Number(values.within));
people.end();
console.log(table([{ name: values.url, ...figures }]));
console.log(JSON.stringify(figures));
process.exit();
