// Holds the bytes of the element that is being read, up to a limit; what is longer is passed over, not held. It refuses to
// know where an element ends.
import type { Piece } from './piece.ts'

export type Collector = {
  /** Whether an element has begun. */
  readonly isOpen: () => boolean
  /** Where it has begun. */
  readonly line: () => number
  readonly begin: (line: number) => void
  readonly add: (chunk: Uint8Array, from: number, to: number) => void
  /** The element, and the collector is ready for the next. */
  readonly take: () => Piece
  /** Forgets the element. */
  readonly drop: () => void
}

/** A collector for elements of at most `limit` bytes. */
export function createCollector(limit: number): Collector {
  let parts: Uint8Array[] = []
  let length = 0
  let line = 0
  let isOpen = false
  const drop = (): void => {
    parts = []
    length = 0
    isOpen = false
  }
  return {
    isOpen: () => isOpen,
    line: () => line,
    begin: (at) => {
      line = at
      isOpen = true
    },
    add: (chunk, from, to) => {
      if (from >= to) return
      length += to - from
      if (length <= limit) parts.push(chunk.subarray(from, to))
      else parts = []
    },
    take: () => {
      const piece: Piece = length > limit ? { line, fault: 'TOO_LONG' } : { line, bytes: joined(parts) }
      drop()
      return piece
    },
    drop,
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts
  return first !== undefined && parts.length === 1 ? first : Buffer.concat(parts)
}
