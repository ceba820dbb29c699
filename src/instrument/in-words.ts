import { resolveLocale } from '../locale/resolve.js';
import { problems as en } from './problems/en.js';
import { problems as nl } from './problems/nl.js';
import type { Finding, Problem, ProblemCode } from './problem.js';

/** How problems are said in one language. */
export interface ProblemTexts {
  /** `{name}` is filled in; what stands in brackets is left out when it names something that is not known. */
  sentences: Record<ProblemCode, string>;
  /** What a value should be (`wrong-type`), by zod's name for it. */
  types: Record<string, string>;
  /** What there is too little or too much of. */
  measures: Record<string, string>;
}

/** A finding as a sentence for the person who wrote the definition. */
export function inWords({ path, code, values = {} }: Finding, locale = 'en'): Problem {
  const { sentences, types, measures } = resolveLocale(locale) === 'nl' ? nl : en;
  const known: Record<string, string | number | undefined> = { ...values };
  if (code === 'wrong-type') known['expected'] = types[String(values['expected'])] ?? values['expected'];
  known['measure'] = measures[String(values['of'])];
  const has = (key: string): boolean => known[key] !== undefined && known[key] !== '';
  const message = sentences[code]
    .replace(/\[(.*?\{(\w+)\}.*?)\]/g, (_, part: string, key: string) => (has(key) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, key: string) => (has(key) ? String(known[key]) : '…'));
  return { path, code, message };
}

/** More than this helps nobody: the first ones are mended, then the rest is shown. */
const mostProblems = 50;

/** The first 50 findings in words; the rest is not even looked for. */
export function allInWords(found: Iterable<Finding>, locale?: string): Problem[] {
  const problems: Problem[] = [];
  for (const finding of found) if (problems.push(inWords(finding, locale)) === mostProblems) break;
  return problems;
}
