// The memory that `samen summarise` takes for many results: `npm run build && npm run bench:summarise`, with numbers of
// results where others are wanted. Figures of one run can be compared with each other.
import { peakOf } from './peak.mjs';

const numbers = process.argv.slice(2).map(Number);

console.log(`${'results'.padStart(9)}${'peak, MB'.padStart(10)}${'seconds'.padStart(10)}`);
for (const n of numbers.length ? numbers : [10_000, 100_000, 1_000_000]) {
  const { peak, seconds } = await peakOf(n);
  console.log(`${String(n).padStart(9)}${peak.toFixed(0).padStart(10)}${seconds.toFixed(1).padStart(10)}`);
}
