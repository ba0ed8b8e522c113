// Reads a file or a stream: bytes, or why there are none. It refuses to know what the bytes mean.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { InputFailure } from './input.ts'
import { systemErrorCode } from './search.ts'

export type Reading = { readonly bytes: Uint8Array } | { readonly failure: InputFailure }

/** Bytes beyond which nothing is read, far above any policy: the text would not fit into one string much longer. */
const LIMIT = 256 * 1024 * 1024

/**
 * Reads a file, by its absolute path, at once. Synchronously: for many small ones that is several times faster than
 * asking the event loop for each.
 */
export function readFile(path: string): Reading {
  try {
    const file = openSync(path, 'r')
    try {
      const stats = fstatSync(file)
      if (stats.isDirectory()) return { failure: 'EISDIR' }
      return stats.size > LIMIT ? { failure: 'TOO_LARGE' } : { bytes: readFileSync(file) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { failure: systemErrorCode(error) }
  }
}

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Reading> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of stream) {
      length += piece.length
      if (length > LIMIT) return { failure: 'TOO_LARGE' }
      pieces.push(piece)
    }
  } catch (error) {
    return { failure: systemErrorCode(error) }
  }
  return { bytes: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces) }
}
