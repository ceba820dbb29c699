import { lineOf } from '../../src/instrument/line-of.js';
import type { Finding } from '../../src/instrument/problem.js';

export type Fetched = { value: unknown } | { finding: Finding };

/** 1 MB: many times the largest preset. */
const mostBytes = 1_000_000;

/** Fetches JSON from an address in an attribute. Never throws: what went wrong comes back as a finding. */
export async function fetchJson(src: string): Promise<Fetched> {
  let url = src;
  const finding = (code: Finding['code'], values: Finding['values'] = {}): Fetched => ({
    finding: { path: 'src', code, values: { url, ...values } },
  });
  let text: string;
  try {
    url = new URL(src, document.baseURI).href;
    const response = await fetch(url);
    const large = Number(response.headers.get('content-length')) > mostBytes;
    // What is not read keeps the connection.
    if (large || !response.ok) void response.body?.cancel();
    if (!response.ok) return finding('not-found', { status: response.status });
    if (large) return finding('too-large', { expected: mostBytes / 1000 });
    text = await response.text();
  } catch {
    return finding('unreachable');
  }
  if (text.length > mostBytes) return finding('too-large', { expected: mostBytes / 1000 });
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return finding('not-json', lineOf(text, error));
  }
}
