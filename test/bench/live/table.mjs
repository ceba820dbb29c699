const columns = {
  server: ({ name }) => name,
  'bare p50 / p99': ({ bare }) => `${bare?.p50} / ${bare?.p99}`,
  'board p50 / p99': ({ board }) => (board ? `${board.p50} / ${board.p99}` : '–'),
  'ack p99': ({ ack }) => ack?.p99,
  'connect p99': ({ connecting }) => connecting?.p99,
  'cold bare': ({ coldBare }) => coldBare,
  'cold board': ({ coldBoard }) => coldBoard ?? '–',
  missing: ({ missing }) => missing,
  old: ({ old }) => old,
  'cpu s': ({ cpu }) => cpu ?? '–',
  'peak MB': ({ peak }) => peak ?? '–',
};

/** Figures of runs as a table in Markdown; times in milliseconds. */
export function table(runs) {
  const heads = Object.keys(columns);
  const rows = runs.map((run) => heads.map((head) => String(columns[head](run))));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
