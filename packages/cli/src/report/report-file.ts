// A report on its way into a file: it grows under another name beside it and takes its place at the end, so that whoever reads
// the file gets the old report or the new one, never half of one. What is no ordinary file, as a pipe, is written to as it is.
// It refuses to know what is written.
import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

export type ReportFile = {
  /** The file that is replaced, links followed. */
  readonly target: string
  readonly write: (text: string) => void
  /** Puts the report in its place. */
  readonly finish: () => void
  /** Leaves the file as it was. */
  readonly abandon: () => void
}

/** UTF-16 units that come together before they are written. */
const PIECE = 65_536

/** Opens an absolute path for a report. This, `write` and `finish` throw the errors of the file system. */
export function openReportFile(path: string): ReportFile {
  const before = statSync(path, { throwIfNoEntry: false })
  const target = before === undefined ? join(realpathSync(dirname(path)), basename(path)) : realpathSync(path)
  if (before !== undefined && !before.isFile() && !before.isDirectory()) return { target, ...openAsItIs(target) }
  return { target, ...openBeside(target, before) }
}

function openBeside(target: string, before: Stats | undefined): Omit<ReportFile, 'target'> {
  // Renaming would work on a read-only file too, against the will of whoever made it so; and on an empty folder.
  if (before?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  if (before !== undefined) accessSync(target, constants.W_OK)
  const fresh = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  const descriptor = openSync(fresh, 'wx')
  const out = inPieces(descriptor)
  const close = closerOf(descriptor)
  return {
    write: out.write,
    finish: () => {
      out.flush()
      if (before !== undefined) fchmodSync(descriptor, before.mode & 0o7777)
      fsyncSync(descriptor)
      close()
      renameSync(fresh, target)
    },
    abandon: () => {
      close()
      rmSync(fresh, { force: true })
    },
  }
}

function openAsItIs(target: string): Omit<ReportFile, 'target'> {
  const descriptor = openSync(target, 'w')
  const out = inPieces(descriptor)
  const close = closerOf(descriptor)
  return {
    write: out.write,
    finish: () => {
      out.flush()
      close()
    },
    abandon: close,
  }
}

/** Closes a file once, however often it is asked to. */
function closerOf(descriptor: number): () => void {
  let isOpen = true
  return () => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
}

function inPieces(descriptor: number): { readonly write: (text: string) => void; readonly flush: () => void } {
  let waiting = ''
  const flush = (): void => {
    const piece = waiting
    waiting = ''
    writeFileSync(descriptor, piece)
  }
  return {
    write: (text) => {
      waiting += text
      if (waiting.length >= PIECE) flush()
    },
    flush,
  }
}
