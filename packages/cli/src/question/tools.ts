// What reading a question takes: the world around, the words, and one way to read what is named. It refuses to know what is
// read.
import { resolve } from 'node:path'
import { STDIN_NAME } from '../inputs/input.ts'
import { readFile, readStream } from '../inputs/read-input.ts'
import { reasonOf } from '../inputs/readings.ts'
import type { OutputOptions } from '../options/shared-options.ts'
import { visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import { decisionSentencesOf } from '../words/decision-languages.ts'
import type { DecisionSentences } from '../words/decision-sentences.ts'
import { sentencesOf } from '../words/languages.ts'
import type { Sentences } from '../words/sentences.ts'
import type { Trouble } from './trouble.ts'

export type Tools = {
  readonly surroundings: Surroundings
  readonly shared: OutputOptions
  readonly sentences: Sentences
  readonly words: DecisionSentences
}

/** Bytes under the name they are shown by. */
export type NamedBytes = { readonly path: string; readonly bytes: Uint8Array }

export function toolsOf(shared: OutputOptions, surroundings: Surroundings): Tools {
  return {
    surroundings,
    shared,
    sentences: sentencesOf(shared.language),
    words: decisionSentencesOf(shared.language),
  }
}

/** Reads a file, or standard input for `-`, which may be named once. */
export async function readNamed(name: string, tools: Tools): Promise<NamedBytes | Trouble> {
  const { surroundings, shared, sentences } = tools
  const isStdin = name === '-'
  const path = isStdin ? (shared.stdinFilename ?? STDIN_NAME) : name
  const reading = isStdin ? await readStream(surroundings.openStdin()) : readFile(resolve(surroundings.cwd, name))
  if ('failure' in reading) return troubleOf(sentences.unreadable(path, reasonOf(reading.failure, sentences)))
  return { path, bytes: reading.bytes }
}

/** A sentence as trouble. */
export function troubleOf(sentence: string): Trouble {
  return { trouble: `${visible(sentence)}\n` }
}
