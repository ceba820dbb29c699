import type { Step } from './read.js';

/** Results that a page gives by code: as unknown as those in a file. */
export async function* fromProperty(results: readonly unknown[], locale: string): AsyncGenerator<Step> {
  const { parseResult } = await import('../../../src/result/parse.js');
  for (const [index, one] of results.entries()) {
    const name = `results.${index}`;
    const parsed = parseResult(one, locale);
    if (parsed.ok) yield { name, result: parsed.result };
    else
      for (const problem of parsed.problems)
        yield { name, problem: { ...problem, path: [name, problem.path].filter(Boolean).join('.') } };
    yield { name, done: true };
  }
}
