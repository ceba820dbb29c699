/** What registers an element, by its name without `samen-`. Each is a file of its own, loaded when a page shows it. */
export const elements: Record<string, () => Promise<unknown>> = {
  sorter: () => import('../sorter/define.js'),
  checklist: () => import('../checklist/define.js'),
  assessment: () => import('../assessment/define.js'),
  interview: () => import('../interview/define.js'),
  result: () => import('../result/define.js'),
  board: () => import('../board/define.js'),
};
