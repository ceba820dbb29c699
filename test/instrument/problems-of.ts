import { parseInstrument } from '../../src/instrument/parse.js';

/** The problems of a definition, each as `path: code`. */
export function problemsOf(value: unknown): string[] {
  const parsed = parseInstrument(value);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

/** The sentences in which its problems are told. */
export function messagesOf(value: unknown, locale?: string): string[] {
  const parsed = parseInstrument(value, locale);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}
