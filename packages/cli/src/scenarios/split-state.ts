// What the splitter remembers between two bytes. Types alone; the modes of reading share it.
import type { Collector } from './collector.ts'
import type { Nesting } from './nesting.ts'
import type { Piece } from './piece.ts'

/**
 * What is being read. `start`: nothing of weight yet. `object`: the first line of an object, which may hold the list.
 * `values`: objects over several lines. `lines`: one a line. `list`: elements of a list. `wrapper`: the rest of the object
 * around the list. `after`: nothing more may come. `done`: whatever comes is passed over.
 */
export type Mode = 'start' | 'object' | 'values' | 'lines' | 'list' | 'wrapper' | 'after' | 'done'

/** Reads a chunk from a place on in one mode; gives the place where the mode has changed, or the chunk's end. */
export type ReadMode = (state: SplitState, chunk: Uint8Array, from: number) => number

/** Changes with each byte. */
export type SplitState = {
  mode: Mode
  /** From 1. */
  line: number
  nesting: Nesting
  readonly collector: Collector
  readonly isLines: boolean
  /** Whether the list stands in an object. */
  isWrapped: boolean
  /** What may come in a list: its first element or its end, an element after a comma. */
  expects: 'first' | 'element'
  /** How much of the name of the list has been read. */
  key: { matched: number; stage: 'none' | 'name' | 'colon' | 'value' }
  /** Whether the last byte was a line break. */
  isLineStart: boolean
  found: Piece[]
}
