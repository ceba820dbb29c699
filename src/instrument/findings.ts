import type * as z from 'zod/mini';
import { isRecord } from './record.js';
import type { Finding } from './problem.js';

type Issue = z.core.$ZodIssue;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

function finding(issue: Issue, value: unknown): Finding[] {
  const path = issue.path.join('.');
  const given = at(value, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unknown-key', values: { key } }));
  if (given === undefined) return [{ path, code: 'missing' }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, code: 'wrong-type', values: { expected: issue.expected, found: shown(given) } }];
    case 'invalid_value':
      return [
        { path, code: 'wrong-value', values: { expected: issue.values.map(String).join(', '), found: shown(given) } },
      ];
    case 'invalid_union':
      return [
        {
          path: issue.discriminator ? [...issue.path, issue.discriminator].join('.') : path,
          code: 'wrong-value',
          values: {
            expected: '…',
            found: shown(isRecord(given) && issue.discriminator ? given[issue.discriminator] : given),
          },
        },
      ];
    case 'too_small':
      return [{ path, code: 'too-few', values: { expected: String(issue.minimum) } }];
    case 'too_big':
      return [{ path, code: 'too-many', values: { expected: String(issue.maximum) } }];
    case 'invalid_format':
      return [{ path, code: 'not-an-id', values: { found: shown(given) } }];
    default:
      return [{ path, code: 'wrong-value', values: { expected: '…', found: shown(given) } }];
  }
}

/** zod's issues as findings: its own sentences speak to programmers. */
export const findings = (issues: readonly Issue[], value: unknown): Finding[] =>
  issues.flatMap((issue) => finding(issue, value));
