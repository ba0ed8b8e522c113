// `qcs-policy parse`: prints how one document is read. It refuses to know how arguments are written.
import { resolve } from 'node:path'
import { type ExitCode, FOUND, OK, UNUSABLE } from '../exit-code.ts'
import { STDIN_NAME } from '../inputs/input.ts'
import { readFile, readStream } from '../inputs/read-input.ts'
import { reasonOf, whileWorkingOn } from '../inputs/readings.ts'
import { type LintedFile, lintBytes } from '../lint/lint-text.ts'
import type { SharedOptions } from '../options/shared-options.ts'
import { openOutput } from '../output.ts'
import { frameWidth } from '../report/frame-width.ts'
import { expandDiagnostics } from '../report/json-report.ts'
import { hasColors, paintOf } from '../report/paint.ts'
import { fileText } from '../report/text-report.ts'
import { harmlessJson, visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import { sentencesOf } from '../words/languages.ts'
import { outline } from './outline.ts'

export type ParseRequest = SharedOptions & { readonly path: string; readonly format: 'text' | 'json' }

/** Runs the command. A document with error-level diagnostics is printed all the same, and the exit code tells. */
export async function runParse(request: ParseRequest, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, stdout, stderr, openStdin } = surroundings
  const sentences = sentencesOf(request.language)
  const isStdin = request.path === '-'
  const path = isStdin ? (request.stdinFilename ?? STDIN_NAME) : request.path
  const reading = isStdin ? await readStream(openStdin()) : readFile(resolve(cwd, path))
  if ('failure' in reading) {
    stderr.write(`${visible(sentences.unreadable(path, reasonOf(reading.failure, sentences)))}\n`)
    return UNUSABLE
  }
  const output = openOutput(stdout, () => undefined)
  const file = parsedFile(reading.bytes, path, request)
  await output.write(request.format === 'json' ? jsonText(file) : treeText(file, request, surroundings))
  await output.flush()
  const failure = output.failure()
  if (failure) stderr.write(`${visible(sentences.unwritable(failure.message))}\n`)
  if (failure) return UNUSABLE
  return file.diagnostics.some(({ severity }) => severity === 'error') ? FOUND : OK
}

function parsedFile(bytes: Uint8Array, path: string, { kind, language }: ParseRequest): LintedFile {
  try {
    return lintBytes(bytes, path, { kind, language, api: undefined })
  } catch (error) {
    throw whileWorkingOn(path, error)
  }
}

/** One object: path, kind, tree (`null` when there is none) and diagnostics, the last as `lint` gives them. */
function jsonText(file: LintedFile): string {
  const { path, kind, kindInferred, policy = null, diagnostics } = file
  const entry = { path, kind, kindInferred, policy, diagnostics: expandDiagnostics(file, diagnostics) }
  return `${harmlessJson(JSON.stringify(entry, undefined, 2))}\n`
}

/** The outline under the file's header, then what was found in it. */
function treeText(file: LintedFile, { language, color }: ParseRequest, { stdout, env }: Surroundings): string {
  const options = {
    quiet: false,
    api: undefined,
    maxWarnings: undefined,
    sentences: sentencesOf(language),
    paint: paintOf(hasColors(color, stdout, env)),
    width: frameWidth(stdout),
    wrap: stdout.isTTY === true,
    showDiff: false,
  }
  const tree = file.policy === undefined ? [] : outline(file.policy).map((line) => `${visible(line)}\n`)
  const [header = '', ...findings] = fileText(file, options).split('\n')
  return `${header}\n\n${tree.join('')}${findings.join('\n')}`
}
