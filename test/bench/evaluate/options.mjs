// What the words after `npm run bench -- evaluate` mean. It refuses to measure.
import { SIZES } from './workload.mjs'

/** Fewer and shorter rounds when there is little time; ratios scatter more. */
const ROUNDS = { full: { rounds: 15, roundMs: 40 }, quick: { rounds: 9, roundMs: 12 } }

/** `--quick`, `--markdown`, `--sizes=10,1000`; other words name parts. */
export function optionsOf(words) {
  const quick = words.includes('--quick')
  const sizes = words.find((word) => word.startsWith('--sizes='))?.slice('--sizes='.length)
  return {
    quick,
    markdown: words.includes('--markdown'),
    sizes: sizes ? sizes.split(',').map(Number) : SIZES,
    parts: words.filter((word) => !word.startsWith('--')),
    rounds: quick ? ROUNDS.quick : ROUNDS.full,
  }
}
