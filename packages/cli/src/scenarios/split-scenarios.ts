// Cuts a stream of scenarios into its elements: a JSON array, an object with a list `scenarios`, a scenario a line, or
// scenarios one after the other. At most one element is held at a time, however long the stream. Each element is cut out
// without being understood, so a broken one harms no other. It refuses to know what a scenario is.
import { createCollector } from './collector.ts'
import { readLines } from './line-mode.ts'
import { readAfter, readList, readWrapper } from './list-mode.ts'
import { isBlank, OPEN_BRACE, OPEN_BRACKET, outside } from './nesting.ts'
import { readObjects } from './object-mode.ts'
import { MAX_SCENARIO_BYTES, type Piece, type PieceFault } from './piece.ts'
import type { Mode, ReadMode, SplitState } from './split-state.ts'

export type SplitOptions = {
  /** The stream is known to hold a scenario a line, as by the name of its file. */
  readonly isLines?: boolean
  /** The most bytes of one element. */
  readonly limit?: number
}

/** Takes the stream in chunks, cut anywhere, inside a character too. */
export type Splitter = {
  /** What ends in this chunk. Linear in its length. */
  readonly push: (chunk: Uint8Array) => readonly Piece[]
  /** What the end of the stream ends, or finds open. */
  readonly end: () => readonly Piece[]
}

const MODES: Readonly<Record<Mode, ReadMode>> = {
  start: readStart,
  object: readObjects,
  values: readObjects,
  lines: readLines,
  list: readList,
  wrapper: readWrapper,
  after: readAfter,
  done: (_state, chunk) => chunk.length,
}

/** A splitter for one stream. */
export function createSplitter({ isLines = false, limit = MAX_SCENARIO_BYTES }: SplitOptions = {}): Splitter {
  const state: SplitState = {
    mode: 'start',
    line: 1,
    nesting: outside(),
    collector: createCollector(limit),
    isLines,
    isWrapped: false,
    expects: 'first',
    key: { matched: 0, stage: 'none' },
    isLineStart: true,
    found: [],
  }
  const taken = (): readonly Piece[] => {
    const { found } = state
    state.found = []
    return found
  }
  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length; ) at = MODES[state.mode](state, chunk, at)
      return taken()
    },
    end: () => {
      const { collector, line } = state
      const fault = faultAtEnd(state)
      if (fault !== undefined) state.found.push({ line: collector.isOpen() ? collector.line() : line, fault })
      else if (collector.isOpen()) state.found.push(collector.take())
      return taken()
    },
  }
}

/** Why the stream may not end here. */
function faultAtEnd({ mode, nesting, collector }: SplitState): PieceFault | undefined {
  if (mode === 'list' || mode === 'wrapper') return 'NOT_CLOSED'
  return collector.isOpen() && mode !== 'lines' && nesting.depth > 0 ? 'NOT_CLOSED' : undefined
}

/** Passes over a byte order mark and white space; the first byte of weight says what the stream holds. */
function readStart(state: SplitState, chunk: Uint8Array, from: number): number {
  for (let i = from; i < chunk.length; i += 1) {
    const byte = chunk[i] ?? 0
    if (byte === 0x0a) state.line += 1
    if (isBlank(byte) || BYTE_ORDER_MARK.includes(byte)) continue
    if (byte === 0 || byte >= 0xfe) {
      state.found.push({ line: state.line, fault: 'UTF_16' })
      state.mode = 'done'
      return i
    }
    if (state.isLines) state.mode = 'lines'
    else if (byte === OPEN_BRACKET) {
      state.mode = 'list'
      return i + 1
    } else state.mode = byte === OPEN_BRACE ? 'object' : 'lines'
    return i
  }
  return chunk.length
}

const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf]
