// The suppressions of a run: those of the file of suppressions and of the baseline, given out file by file; and what a run finds
// out about them. It refuses to know how findings are matched.
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Finding, Suppression } from '@qcs-policy/lint'
import { decodeText } from '../inputs/decode.ts'
import { readFile } from '../inputs/read-input.ts'
import { reasonOf } from '../inputs/readings.ts'
import type { FileReport } from '../report/reporter.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Sentences } from '../words/sentences.ts'
import type { Entry } from './entries.ts'

export type SuppressionOptions = {
  /** The file of suppressions; looked for when absent. */
  readonly suppressions: string | undefined
  readonly baseline: string | undefined
  /** True when the baseline is about to be written, so that it need not exist and is not read. */
  readonly updateBaseline: boolean
}

/** Where a file of suppressions is looked for, in this folder and those above it. */
export const SUPPRESSIONS_FILE = '.qcs-policy-suppressions.yaml'

export type Suppressions = {
  /** Those for one file, by the path that it was read from. */
  readonly of: (path: string) => readonly Suppression[]
  /** Takes what was found about entries. */
  readonly tell: (findings: readonly Finding[]) => void
  /** What was told, as a report on the file of suppressions; nothing when there is nothing to say. */
  readonly report: () => FileReport | undefined
}

/** A file that is read: its path to show, its folder, its text and its entries. */
type Opened = {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly entries: readonly Entry[]
}

const NOTHING: Suppressions = { of: () => [], tell: () => undefined, report: () => undefined }

/** Opens them; a list of problems when a file cannot be used. Files are read here and now. */
export async function openSuppressions(
  options: SuppressionOptions,
  surroundings: Surroundings,
  sentences: Sentences,
): Promise<Suppressions | { readonly problems: readonly string[] }> {
  const { cwd } = surroundings
  const found = options.suppressions ?? findUpwards(cwd)
  const wanted = [
    ...(found === undefined ? [] : [{ path: found, origin: 'file' as const }]),
    ...(options.baseline === undefined || options.updateBaseline
      ? []
      : [{ path: options.baseline, origin: 'baseline' as const }]),
  ]
  if (wanted.length === 0) return NOTHING
  // YAML costs as much to load as ten documents to check, and most runs have no such file.
  const { readSuppressionFile } = await import('./suppression-file.ts')
  const opened: Opened[] = []
  for (const { path, origin } of wanted) {
    const reading = readFile(resolve(cwd, path))
    if ('failure' in reading) return { problems: [sentences.unreadable(path, reasonOf(reading.failure, sentences))] }
    const file = readSuppressionFile(decodeText(reading.bytes).text, path, origin)
    if ('problems' in file) return file
    opened.push({ path, folder: dirname(resolve(cwd, path)), ...file })
  }
  return suppressionsOf(opened, cwd)
}

function suppressionsOf(opened: readonly Opened[], cwd: string): Suppressions {
  const byPath = new Map<string, Suppression[]>()
  for (const { folder, entries } of opened) {
    for (const entry of entries) {
      const path = resolve(folder, entry.file)
      const list = byPath.get(path) ?? []
      list.push(entry)
      byPath.set(path, list)
    }
  }
  const told: Finding[] = []
  return {
    of: (path) => byPath.get(resolve(cwd, path)) ?? [],
    tell: (findings) => told.push(...findings),
    report: () => {
      const file = opened[0]
      if (file === undefined || told.length === 0) return undefined
      const diagnostics = told.toSorted((a, b) => a.span.start - b.span.start)
      return { path: file.path, text: file.text, kind: null, kindInferred: false, diagnostics }
    },
  }
}

function findUpwards(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, SUPPRESSIONS_FILE)
    if (existsSync(path)) return relative(cwd, path)
    if (dirname(folder) === folder) return undefined
  }
}

/** The name of a file in entries: relative to the folder of the file that they stand in, with `/`. */
export function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
