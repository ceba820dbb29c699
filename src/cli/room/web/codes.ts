import { randomInt } from 'node:crypto';
import type { Log } from '../broker/log.js';

/** No letters or digits that look or sound alike. */
const signs = 'ABCDEFGHJKMNPQRTUVWXY346789';
const LENGTH = 6;

/** So many links have a code at most. */
const MOST = 100;

const codeTopic = /^code\/([A-Z\d]{6})$/;

const made = (): string => Array.from({ length: LENGTH }, () => signs[randomInt(signs.length)]).join('');

/** Codes short enough to type, for join links. They last as long as the log. */
export class Codes {
  constructor(private readonly log: Log) {}

  /** The code of a link: the same for the same link. Undefined when there are too many. */
  async of(link: string): Promise<string | undefined> {
    const all = this.all();
    const [before] = all.find(([, one]) => one === link) ?? [];
    if (before || all.length >= MOST) return before;
    let code = made();
    while (this.linkOf(code)) code = made();
    await this.log.set(`code/${code}`, Buffer.from(link));
    return code;
  }

  /** In small letters as well. */
  linkOf(code: string): string | undefined {
    return this.log.latest.get(`code/${code.toUpperCase()}`)?.toString();
  }

  /** Code and link, the newest last. */
  all(): [string, string][] {
    const codes = [...this.log.latest].map(([topic, link]) => [codeTopic.exec(topic)?.[1], link.toString()] as const);
    return codes.filter((one): one is [string, string] => one[0] !== undefined);
  }
}
