// Reads objects that stand one after the other. The first may be the one around the list `scenarios`, and the first line
// tells whether each stands on a line of its own. It refuses to look into an object further than to its brackets, its
// strings and that one name.
import { COLON, COMMA, isBlank, LINE_FEED, OPEN_BRACE, OPEN_BRACKET, outside, QUOTE, step } from './nesting.ts'
import type { SplitState } from './split-state.ts'

/** The name of the list. */
const NAME: readonly number[] = Array.from('scenarios', (character) => character.charCodeAt(0))

/** Objects up to the end of the chunk, or to where another mode begins. */
export function readObjects(state: SplitState, chunk: Uint8Array, from: number): number {
  const { collector } = state
  let start = from
  for (let i = from; i < chunk.length; i += 1) {
    const byte = chunk[i] ?? 0
    const isFeed = byte === LINE_FEED
    if (collector.isOpen()) {
      if (!state.isWrapped && isListNext(state, byte)) return beginList(state, i + 1)
      if (isNewObject(state, byte)) {
        collector.add(chunk, start, i)
        start = i
        endObject(state)
        collector.begin(state.line)
      }
      step(state.nesting, byte)
    } else if (!isBlank(byte)) {
      collector.begin(state.line)
      start = i
      step(state.nesting, byte)
    }
    if (isFeed) state.line += 1
    state.isLineStart = isFeed
    if (!collector.isOpen() || !isEnd(state, byte)) continue
    collector.add(chunk, start, i + 1)
    endObject(state)
    if (state.mode === 'lines') return i + 1
  }
  if (collector.isOpen()) collector.add(chunk, start, chunk.length)
  return chunk.length
}

/** Whether a byte ends an object: the line break after it while it may be one of a scenario a line, else its bracket. */
function isEnd(state: SplitState, byte: number): boolean {
  const { nesting } = state
  if (state.mode === 'object') {
    if (byte !== LINE_FEED) return false
    state.mode = nesting.depth > 0 ? 'values' : 'lines'
  }
  return nesting.depth <= 0 && !nesting.inString && (byte === LINE_FEED || !isBlank(byte))
}

function endObject(state: SplitState): void {
  state.found.push(state.collector.take())
  state.nesting = outside()
}

/**
 * Whether an object begins at the beginning of a line where none can stand inside the one before: that one is broken, and
 * must not swallow all that follows.
 */
function isNewObject({ mode, nesting, isLineStart }: SplitState, byte: number): boolean {
  if (mode !== 'values' || byte !== OPEN_BRACE || !isLineStart || nesting.inString) return false
  return nesting.last !== OPEN_BRACKET && nesting.last !== COMMA && nesting.last !== COLON
}

/** Follows the names of the outermost object; true for the bracket that opens the list. */
function isListNext({ nesting, key }: SplitState, byte: number): boolean {
  if (nesting.depth !== 1) return false
  if (nesting.inString) {
    if (key.stage === 'name') followName(key, byte)
    return false
  }
  if (isBlank(byte)) return false
  if (key.stage === 'value' && byte === OPEN_BRACKET) return true
  if (byte === QUOTE && (nesting.last === OPEN_BRACE || nesting.last === COMMA)) {
    key.stage = 'name'
    key.matched = 0
  } else key.stage = key.stage === 'colon' && byte === COLON ? 'value' : 'none'
  return false
}

function followName(key: SplitState['key'], byte: number): void {
  if (byte === NAME[key.matched]) key.matched += 1
  else key.stage = byte === QUOTE && key.matched === NAME.length ? 'colon' : 'none'
}

function beginList(state: SplitState, next: number): number {
  state.collector.drop()
  state.nesting = outside()
  state.isWrapped = true
  state.mode = 'list'
  return next
}
