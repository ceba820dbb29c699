import type { Api, Found, Version } from '../../../src/deliver/scorm/index.js';

/** A runtime that keeps to the order of its standard, and fails when it is told to. */
export class Fake {
  readonly calls: string[] = [];
  readonly values = new Map<string, string>();
  /** Code by call, or by call and element: `SetValue cmi.exit`. */
  readonly faults = new Map<string, number>();
  stored = new Map<string, string>();
  /** How many times more it stores, and answers that it failed. */
  lost = 0;
  #code = 0;
  #state: 'before' | 'open' | 'over' = 'before';

  constructor(readonly version: Version = '1.2') {}

  get found(): Found {
    const prefix = this.version === '1.2' ? 'LMS' : '';
    const end = this.version === '1.2' ? 'Finish' : 'Terminate';
    const api: Api = { [`${prefix}GetLastError`]: () => String(this.#code) };
    for (const name of ['Initialize', 'GetValue', 'SetValue', 'Commit', end])
      api[prefix + name] = (element, value) => this.#call(name === end ? 'End' : name, element, value);
    return { version: this.version, api };
  }

  #call(name: string, element = '', value = ''): string {
    this.calls.push([name, element, value].filter(Boolean).join(' '));
    if (this.#state !== (name === 'Initialize' ? 'before' : 'open')) throw new Error(`${name} out of order`);
    this.#code = this.faults.get(`${name} ${element}`) ?? this.faults.get(name) ?? 0;
    if (this.#code) return name === 'GetValue' ? '' : 'false';
    if (name === 'Initialize') this.#state = 'open';
    if (name === 'End') this.#state = 'over';
    if (name === 'Commit') {
      this.stored = new Map(this.values);
      if (this.lost-- > 0) return 'false';
    }
    if (name === 'SetValue') this.values.set(element, value);
    return name === 'GetValue' ? this.#value(element) : 'true';
  }

  #value(element: string): string {
    if (element !== 'cmi.interactions._count') return this.values.get(element) ?? '';
    const ids = [...this.values.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key));
    return String(ids.length);
  }
}
