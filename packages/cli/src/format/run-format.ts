// `qcs-policy format`: prints, checks, shows or writes the canonical layout of each input. What it cannot read whole it
// refuses, tells why, and leaves alone. It refuses to know how arguments are written.
import { resolve } from 'node:path'
import type { PrintOptions } from '@qcs-policy/syntax'
import { type ExitCode, FOUND, OK, UNUSABLE } from '../exit-code.ts'
import { readingsOf, reasonOf, whileWorkingOn } from '../inputs/readings.ts'
import { systemErrorCode } from '../inputs/search.ts'
import type { SharedOptions } from '../options/shared-options.ts'
import { type Output, openOutput } from '../output.ts'
import { openProgress } from '../progress.ts'
import { hasColors, type Paint, paintOf } from '../report/paint.ts'
import { refusalText } from '../report/refusal-text.ts'
import { harmlessJson, visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import { sentencesOf } from '../words/languages.ts'
import { type Formatted, formatBytes } from './format-text.ts'
import { unifiedDiff } from './line-diff.ts'
import { replaceFile } from './replace-file.ts'

export type FormatRequest = SharedOptions & {
  readonly paths: readonly string[]
  readonly check: boolean
  readonly write: boolean
  readonly diff: boolean
  readonly minify: boolean
  readonly print: PrintOptions
}

/** What a run has come to. */
type Tally = { done: number; changed: number; refused: number; failed: number }

/** Runs the command. Unreadable and refused inputs are told on standard error, and the others are done. */
export async function runFormat(request: FormatRequest, surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, env, cwd } = surroundings
  const sentences = sentencesOf(request.language)
  const progress = openProgress(surroundings, sentences.progress)
  const output = openOutput(stdout, progress.clear)
  const paint = paintOf(hasColors(request.color, stdout, env))
  const tally: Tally = { done: 0, changed: 0, refused: 0, failed: 0 }

  const complain = (text: string): void => {
    progress.clear()
    stderr.write(text)
  }
  const fail = (sentence: string): void => {
    tally.failed++
    complain(`${visible(sentence)}\n`)
  }
  for await (const reading of readingsOf(request.paths, request.stdinFilename, surroundings)) {
    const { path } = reading
    if ('failure' in reading) {
      fail(sentences.unreadable(path, reasonOf(reading.failure, sentences)))
      continue
    }
    const formatted = formatOrFault(reading.bytes, path, request)
    tally.done++
    if (formatted.text === undefined) {
      tally.refused++
      complain(refusalText(formatted.file, sentences.refused, request, surroundings))
    } else {
      const fault = request.write && formatted.isChanged ? replace(resolve(cwd, path), formatted.text) : undefined
      if (fault !== undefined) {
        fail(sentences.notWritten(path, reasonOf(fault, sentences)))
        continue
      }
      if (formatted.isChanged) tally.changed++
      await show(formatted, formatted.text, request, { output, paint, isTerminal: stdout.isTTY === true })
    }
    progress.tell(reading.done, reading.all)
  }
  progress.clear()
  await output.flush()
  return finish(tally, request, output, complain)
}

function formatOrFault(bytes: Uint8Array, path: string, request: FormatRequest): Formatted {
  try {
    return formatBytes(bytes, path, request)
  } catch (error) {
    throw whileWorkingOn(path, error)
  }
}

/** The code of the error when the file could not be replaced. */
function replace(path: string, text: string): string | undefined {
  try {
    replaceFile(path, text)
    return undefined
  } catch (error) {
    return systemErrorCode(error)
  }
}

type Showing = { readonly output: Output; readonly paint: Paint; readonly isTerminal: boolean }

/** Writes what the mode asks for: the text, a line for a file that differs, a diff. */
async function show(
  { file, isChanged }: Formatted,
  text: string,
  { check, write, diff }: FormatRequest,
  { output, paint, isTerminal }: Showing,
): Promise<void> {
  if (!check && !write && !diff) return output.write(isTerminal ? harmlessJson(text) : text)
  if (!isChanged) return
  if (!diff) return output.write(`${visible(file.path)}\n`)
  const lines = unifiedDiff(file.path, file.text, text).map((line) => {
    const shown = isTerminal ? visible(line) : line
    if (line.startsWith('+')) return paint.added(shown)
    return line.startsWith('-') ? paint.removed(shown) : line.startsWith('@@') ? paint.quiet(shown) : shown
  })
  await output.write(`${lines.join('\n')}\n`)
}

/** Sums up where people look on, and gives the exit code. */
function finish(tally: Tally, request: FormatRequest, output: Output, complain: (text: string) => void): ExitCode {
  const sentences = sentencesOf(request.language)
  const failure = output.failure()
  if (failure) complain(`${visible(sentences.unwritable(failure.message))}\n`)
  if (request.check) {
    const text =
      tally.changed > 0 ? sentences.notFormatted(tally.changed, tally.done) : sentences.allFormatted(tally.done)
    if (tally.changed > 0 || tally.refused + tally.failed === 0) complain(`${text}\n`)
  }
  if (request.write) complain(`${sentences.written(tally.changed, tally.done)}\n`)
  if (tally.failed > 0 || failure) return UNUSABLE
  return tally.refused > 0 || (request.check && tally.changed > 0) ? FOUND : OK
}
