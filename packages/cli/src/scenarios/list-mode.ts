// Reads the elements of a list, and what may follow it. It refuses to look into an element further than to its brackets
// and strings.
import { CLOSE_BRACKET, COMMA, isBlank, LINE_FEED, outside, step } from './nesting.ts'
import type { SplitState } from './split-state.ts'

/** Elements up to the end of the list or of the chunk. */
export function readList(state: SplitState, chunk: Uint8Array, from: number): number {
  const { collector } = state
  let start = from
  for (let i = from; i < chunk.length; i += 1) {
    const byte = chunk[i] ?? 0
    if (byte === LINE_FEED) state.line += 1
    const isOpen = collector.isOpen()
    if (!isOpen && isBlank(byte)) continue
    const isBetween = (byte === COMMA || byte === CLOSE_BRACKET) && state.nesting.depth <= 0 && !state.nesting.inString
    if (isBetween) {
      if (isOpen) collector.add(chunk, start, i)
      endElement(state, byte)
      if (byte === CLOSE_BRACKET) return i + 1
      continue
    }
    if (!isOpen) {
      collector.begin(state.line)
      start = i
    }
    step(state.nesting, byte)
  }
  if (collector.isOpen()) collector.add(chunk, start, chunk.length)
  return chunk.length
}

/** A comma or the list's closing bracket has been read. */
function endElement(state: SplitState, byte: number): void {
  const { collector, line } = state
  if (collector.isOpen()) state.found.push(collector.take())
  else if (byte === COMMA || state.expects === 'element') state.found.push({ line, fault: 'EMPTY' })
  state.expects = 'element'
  state.nesting = outside()
  if (byte !== CLOSE_BRACKET) return
  state.mode = state.isWrapped ? 'wrapper' : 'after'
  state.nesting.depth = state.isWrapped ? 1 : 0
}

/** Passes over what else stands in the object around the list. */
export function readWrapper(state: SplitState, chunk: Uint8Array, from: number): number {
  for (let i = from; i < chunk.length; i += 1) {
    const byte = chunk[i] ?? 0
    if (byte === LINE_FEED) state.line += 1
    step(state.nesting, byte)
    if (state.nesting.depth > 0) continue
    state.mode = 'after'
    return i + 1
  }
  return chunk.length
}

/** Nothing but white space may follow. */
export function readAfter(state: SplitState, chunk: Uint8Array, from: number): number {
  for (let i = from; i < chunk.length; i += 1) {
    const byte = chunk[i] ?? 0
    if (byte === LINE_FEED) state.line += 1
    if (isBlank(byte)) continue
    state.found.push({ line: state.line, fault: 'AFTER_LIST' })
    state.mode = 'done'
    return i
  }
  return chunk.length
}
