// axe-core on the whole page: every rule for WCAG 2.2 A and AA and for good practice, target size included.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Node, options: RunOptions): Promise<AxeResults> };

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } }, // off by default
  resultTypes: ['violations'],
};

/** What is wrong on the page, one line each: the rule, and where. */
export async function audit(): Promise<string[]> {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}
