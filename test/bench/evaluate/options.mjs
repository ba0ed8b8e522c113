// What the words after `npm run bench -- evaluate` mean. It refuses to measure.

/** Fewer and shorter rounds when there is little time; ratios scatter more. */
const ROUNDS = { full: { rounds: 15, roundMs: 40 }, quick: { rounds: 9, roundMs: 12 } }

/** `--quick`, `--markdown`, `--sizes=10,1000`; other words name parts. */
export function optionsOf(words) {
  const quick = words.includes('--quick')
  const given = words.find((word) => word.startsWith('--sizes='))?.slice('--sizes='.length)
  const asked = given?.split(',').map(Number)
  return {
    quick,
    markdown: words.includes('--markdown'),
    parts: words.filter((word) => !word.startsWith('--')),
    rounds: quick ? ROUNDS.quick : ROUNDS.full,
    /** Those of all sizes that are asked for, else the few of the quick run, else all. */
    sizesOf(all, few) {
      if (asked) return all.filter((size) => asked.includes(size))
      return quick ? few : all
    },
  }
}
