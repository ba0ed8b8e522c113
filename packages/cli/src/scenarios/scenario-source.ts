// A stream of scenarios, a file or standard input, as elements. Memory holds one of them at a time. It refuses to know what
// a scenario is.
import { createReadStream } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Surroundings } from '../surroundings.ts'
import type { Piece } from './piece.ts'
import { createSplitter } from './split-scenarios.ts'

/** Names of files that hold a scenario a line. */
const LINES: ReadonlySet<string> = new Set(['.ndjson', '.jsonl'])

/** Bytes read at once. */
const CHUNK = 256 * 1024

/** The elements as they come. Throws the system's error when the file cannot be read. */
export async function* piecesOf(
  name: string,
  { cwd, openStdin }: Pick<Surroundings, 'cwd' | 'openStdin'>,
): AsyncGenerator<Piece> {
  const splitter = createSplitter({ isLines: LINES.has(extname(name).toLowerCase()) })
  const stream = name === '-' ? openStdin() : createReadStream(resolve(cwd, name), { highWaterMark: CHUNK })
  for await (const chunk of stream) yield* splitter.push(chunk)
  yield* splitter.end()
}
