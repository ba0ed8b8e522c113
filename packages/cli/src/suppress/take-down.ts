// Findings written down so that they rest: into a baseline, or into the file of suppressions with a reason. It refuses to know
// how they were found.
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Finding, RULES } from '@qcs-policy/lint'
import { replaceFile } from '../format/replace-file.ts'
import { decodeText } from '../inputs/decode.ts'
import { readFile } from '../inputs/read-input.ts'
import { systemErrorCode } from '../inputs/search.ts'
import type { LintedFile } from '../lint/lint-text.ts'
import { baselineText, entriesOf } from './baseline.ts'
import { nameIn } from './open-suppressions.ts'
import { type NewEntry, readSuppressionFile, withEntries } from './suppression-file.ts'

/** What is to be written down, and where. */
export type TakeDown =
  | { readonly into: 'baseline'; readonly path: string }
  | {
      readonly into: 'suppressions'
      readonly path: string
      readonly rules: readonly string[]
      readonly reason: string
      readonly expires: string | undefined
    }

/** What came of it. */
type TakenDown = {
  readonly count: number
  readonly path: string
  /** The rules that were named and found nothing. */
  readonly without?: readonly string[]
  readonly failure?: string
}

/** Collects findings of a run. */
export type Collector = {
  /** Takes the findings of a file that are to rest, and gives those that are left. */
  readonly take: (file: LintedFile) => readonly Finding[]
  /** Writes the file; the code of the system's error when it could not. */
  readonly write: () => TakenDown
}

/** A collector for one run; nothing is written before its end. */
export function collectorFor(what: TakeDown, cwd: string): Collector {
  const target = resolve(cwd, what.path)
  const folder = dirname(target)
  const taken: NewEntry[] = []
  const seen = new Set<string>()
  const wanted = new Set(what.into === 'baseline' ? [] : what.rules.flatMap(namesOf))
  const isWanted = ({ code }: Finding): boolean => what.into === 'baseline' || wanted.has(code)
  return {
    take: (file) => {
      const name = nameIn(folder, resolve(cwd, file.path))
      seen.add(name)
      const left: Finding[] = []
      for (const finding of file.diagnostics) {
        const [entry] = isWanted(finding) ? entriesOf(file, name, [finding]) : []
        if (entry === undefined) left.push(finding)
        else taken.push(what.into === 'baseline' ? entry : { ...entry, ...because(what) })
      }
      return left
    },
    write: () => {
      try {
        const before = existsSync(target) ? textAt(target) : ''
        const text =
          what.into === 'baseline'
            ? baselineText([...kept(before, folder, seen), ...taken])
            : withEntries(before, taken)
        if (text !== before) writeText(target, text)
        const without = [...wanted].filter((name) => !taken.some(({ rule }) => rule === name))
        return { count: taken.length, path: what.path, without }
      } catch (error) {
        return { count: 0, path: what.path, failure: systemErrorCode(error) }
      }
    },
  }
}

/** A rule may be named by its number. */
function namesOf(name: string): readonly string[] {
  const byNumber = RULES.filter(({ alias }) => alias === name).map(({ id }) => id)
  return byNumber.length === 0 ? [name] : byNumber
}

function because({
  reason,
  expires,
}: Extract<TakeDown, { into: 'suppressions' }>): Pick<NewEntry, 'reason' | 'expires'> {
  return { reason, ...(expires === undefined ? {} : { expires }) }
}

/** What an older baseline says of files that were not read this time and are still there. */
function kept(before: string, folder: string, seen: ReadonlySet<string>): readonly NewEntry[] {
  const old = before === '' ? undefined : readSuppressionFile(before, '', 'baseline')
  if (old === undefined || 'problems' in old) return []
  return old.entries
    .filter(({ file }) => !seen.has(file) && existsSync(resolve(folder, file)))
    .map(({ file, rule, place, evidence }) => ({
      file,
      rule,
      ...(place === undefined ? {} : { place }),
      ...(evidence === undefined ? {} : { evidence }),
    }))
}

function textAt(path: string): string {
  const reading = readFile(path)
  return 'bytes' in reading ? decodeText(reading.bytes).text : ''
}

function writeText(path: string, text: string): void {
  if (existsSync(path)) replaceFile(path, text)
  else writeFileSync(path, text, { flag: 'wx' })
}
