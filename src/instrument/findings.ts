import type * as z from 'zod/mini';
import type { Finding, ProblemCode } from './problem.js';

type Issue = z.core.$ZodIssue;
type Key = PropertyKey;

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** A path as it is written in a problem. */
const pathOf = (keys: readonly Key[]): string => keys.map((key) => short(String(key), 64)).join('.');

const valueAt = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce((from, key) => (Object(from) as Record<Key, unknown>)[key], value);

/** A value in few characters; what is inside an object is not what is wrong. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : short(String(value), 40);
}

/** The values that are possible, where the issue knows them: a union knows its kinds, a literal itself. */
function possible(issue: Issue): { expected?: string } {
  const values = issue.code === 'invalid_value' ? issue.values : 'options' in issue ? issue.options : undefined;
  return values ? { expected: values.map(String).join(', ') } : {};
}

/** What an issue says about a value that is there. */
function judged(issue: Issue, found: string): Pick<Finding, 'code' | 'values'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', values: { expected: issue.expected, found } };
    case 'too_small':
      return { code: 'too-few', values: { expected: String(issue.minimum), of: issue.origin } };
    case 'too_big':
      return { code: 'too-many', values: { expected: String(issue.maximum), of: issue.origin } };
    case 'invalid_format':
      return { code: issue.message as ProblemCode, values: { found } };
    case 'invalid_union':
      // A union without a discriminator is only used for JSON.
      if (!issue.discriminator) return { code: 'wrong-type', values: { expected: 'json', found } };
      return { code: 'wrong-value', values: { ...possible(issue), found } };
    default:
      return { code: 'wrong-value', values: { ...possible(issue), found } };
  }
}

function* findingsOf(issue: Issue, value: unknown): Generator<Finding> {
  const path = pathOf(issue.path);
  const given = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys)
      yield { path: pathOf([...issue.path, key]), code: 'unknown-key', values: { key: short(key, 64) } };
  else if (issue.code === 'invalid_key')
    for (const inner of issue.issues) yield { path, ...judged(inner, shown(issue.path.at(-1))) };
  else if (given === undefined) yield { path, code: 'missing', values: possible(issue) };
  else yield { path, ...judged(issue, shown(given)) };
}

/** zod's issues as findings: its own sentences speak to programmers. */
export function* findings(issues: readonly Issue[], value: unknown): Generator<Finding> {
  for (const issue of issues) yield* findingsOf(issue, value);
}
