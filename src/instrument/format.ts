import { shown } from './findings.js';
import type { Finding } from './problem.js';

/** The version in a format such as `samen-result/1`; undefined when it is another format. */
export function versionOf(format: unknown, name: string): number | undefined {
  const [before, version, ...more] = typeof format === 'string' ? format.split('/', 3) : [];
  return before === name && !more.length && /^\d+$/.test(version ?? '') ? Number(version) : undefined;
}

/** Another format is one problem, not a list of everything that differs. */
export const newer = (format: unknown): Finding => ({
  path: 'format',
  code: 'newer',
  values: { found: shown(format) },
});
