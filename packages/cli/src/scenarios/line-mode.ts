// Reads a scenario a line. It refuses to look into a line.
import { isBlank, LINE_FEED } from './nesting.ts'
import type { SplitState } from './split-state.ts'

/** Lines up to the end of the chunk; blank ones are no elements. */
export function readLines(state: SplitState, chunk: Uint8Array, from: number): number {
  const { collector } = state
  let at = from
  while (at < chunk.length) {
    const feed = chunk.indexOf(LINE_FEED, at)
    const end = feed < 0 ? chunk.length : feed
    let start = at
    if (!collector.isOpen()) {
      while (start < end && isBlank(chunk[start] ?? 0)) start += 1
      if (start < end) collector.begin(state.line)
    }
    if (collector.isOpen()) collector.add(chunk, start, end)
    if (feed < 0) break
    if (collector.isOpen()) state.found.push(collector.take())
    state.line += 1
    at = end + 1
  }
  return chunk.length
}
