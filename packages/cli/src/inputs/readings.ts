// The inputs of a command, read one after the other. It refuses to know what is done with them.
import { resolve } from 'node:path'
import type { Surroundings } from '../surroundings.ts'
import type { Sentences } from '../words/sentences.ts'
import { decodeText } from './decode.ts'
import { discoverInputs } from './discover.ts'
import type { Input, InputFailure } from './input.ts'
import { looksLikePolicy } from './looks-like-policy.ts'
import { type Reading, readFile, readStream } from './read-input.ts'

export type InputReading = Reading & {
  /** The path to show. */
  readonly path: string
  readonly type: Input['type']
  /** How many files have been looked at, this one included, and how many there are. */
  readonly done: number
  readonly all: number
}

/**
 * What the arguments stand for, each file once and read when it is asked for, so that memory holds one at a time. Of a
 * folder's files only policy documents come: those named `*.policy.json` and those that look like one.
 */
export async function* readingsOf(
  args: readonly string[],
  stdinFilename: string | undefined,
  surroundings: Surroundings,
): AsyncGenerator<InputReading> {
  const { cwd, openStdin } = surroundings
  const inputs = discoverInputs(args, { cwd, stdinFilename })
  const all = inputs.reduce((sum, input) => sum + (input.type === 'folder' ? input.files.length : 1), 0)
  const seen = new Set<string>()
  let done = 0
  for (const input of inputs) {
    const paths = input.type === 'folder' ? input.files : [input.path]
    let documents = 0
    for (const path of paths) {
      done++
      const identity = input.type === 'stdin' || input.type === 'nothing' ? `${input.type} ${path}` : resolve(cwd, path)
      const isNew = seen.size < seen.add(identity).size
      const reading = isNew ? await readingOf(input, resolve(cwd, path), openStdin) : undefined
      if (reading !== undefined || !isNew) documents++
      if (reading !== undefined) yield { ...reading, path, type: input.type, done, all }
    }
    if (documents === 0) yield { failure: 'NO_DOCUMENT', path: input.path, type: input.type, done, all }
  }
}

/** Why an input could not be read, in words. */
export function reasonOf(failure: InputFailure, sentences: Sentences): string {
  return sentences.reasons.get(failure) ?? sentences.otherReason(failure)
}

/** Names the input in a fault of this program that came up while it was worked on. */
export function whileWorkingOn(path: string, error: unknown): Error {
  return new Error(`while working on \`${path}\``, { cause: error })
}

/** The bytes of an input or why there are none; `undefined` for a file in a folder that is no policy document. */
async function readingOf(
  input: Input,
  path: string,
  openStdin: Surroundings['openStdin'],
): Promise<Reading | undefined> {
  switch (input.type) {
    case 'nothing':
      return { failure: input.failure }
    case 'stdin':
      return readStream(openStdin())
    case 'file':
      return readFile(path)
    case 'folder': {
      const reading = readFile(path)
      return 'failure' in reading || isPolicyDocument(path, reading.bytes) ? reading : undefined
    }
  }
}

function isPolicyDocument(path: string, bytes: Uint8Array): boolean {
  return path.toLowerCase().endsWith('.policy.json') || looksLikePolicy(decodeText(bytes).text)
}
