// Writing to standard output: in large pieces, at the reader's pace, and quietly when the reader has gone. A closed pipe
// silences the output and nothing else: the work goes on, so that files are still written and the exit code is the same
// as without the pipe. It refuses to know what is written.
import type { TextStream } from './surroundings.ts'

export type Output = {
  /** Takes text; waits for the reader when much has come together. */
  readonly write: (text: string) => Promise<void>
  /** Writes what has come together, and waits until it is taken. */
  readonly flush: () => Promise<void>
  /** True when nobody reads any more, so that writing is of no use. */
  readonly isClosed: () => boolean
  /** What went wrong, other than that the reader has gone (a full disk, say). */
  readonly failure: () => Error | undefined
}

/** UTF-16 units that come together before they are written. */
const PIECE = 65_536

/** Opens a stream for writing; `beforeWrite` is called each time before something reaches it. */
export function openOutput(stream: TextStream, beforeWrite: () => void): Output {
  let waiting = ''
  let closed = false
  let failed: Error | undefined

  const onError = (error: Error): void => {
    closed = true
    if (!('code' in error && error.code === 'EPIPE')) failed ??= error
  }
  stream.on('error', onError)

  const flush = (): Promise<void> => {
    if (closed || waiting === '') return Promise.resolve()
    const piece = waiting
    waiting = ''
    beforeWrite()
    return new Promise((resolve) => {
      stream.write(piece, (error) => {
        if (error) onError(error)
        resolve()
      })
    })
  }

  return {
    write: (text) => {
      if (closed) return Promise.resolve()
      waiting += text
      return waiting.length < PIECE ? Promise.resolve() : flush()
    },
    flush,
    isClosed: () => closed,
    failure: () => failed,
  }
}
