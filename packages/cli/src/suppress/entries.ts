// The entries of a file of suppressions or of a baseline: what each must hold, and what is wrong with those that do not. It
// refuses to read files and to judge findings.
import type { Suppression } from '@qcs-policy/lint'

/** One entry, for one file. */
export type Entry = Suppression & {
  /** The path as written, relative to the folder of the file it stands in, with `/`. */
  readonly file: string
}

/** What is wrong with an entry; `path` leads to it from the value as a whole. */
export type EntryProblem = { readonly path: readonly (string | number)[]; readonly message: string }

const MEMBERS = ['file', 'rule', 'place', 'evidence', 'reason', 'expires'] as const

type Members = Readonly<Record<string, unknown>>

/** More are not read: no project has them, and each is looked at for each file. */
const MOST = 100_000

/** Reads the list; entries that are whole are given though others are not. Linear. */
export function readEntries(
  value: unknown,
  origin: 'file' | 'baseline',
  placeOf: (path: readonly (string | number)[]) => { readonly start: number; readonly end: number },
): { readonly entries: readonly Entry[]; readonly problems: readonly EntryProblem[] } {
  const list = isMembers(value) ? value['suppressions'] : undefined
  if (!Array.isArray(list)) {
    return { entries: [], problems: [{ path: [], message: 'it must hold a list `suppressions`' }] }
  }
  if (list.length > MOST) {
    return { entries: [], problems: [{ path: ['suppressions'], message: `it holds more than ${MOST} entries` }] }
  }
  const problems: EntryProblem[] = []
  const entries: Entry[] = []
  for (const [i, each] of list.entries()) {
    const path = ['suppressions', i]
    const wrong = problemsOf(each, path)
    if (wrong.length > 0 || !isMembers(each)) problems.push(...wrong)
    else entries.push(entryOf(each, origin, placeOf(path)))
  }
  return { entries, problems }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problemsOf(value: unknown, path: readonly (string | number)[]): readonly EntryProblem[] {
  if (!isMembers(value)) return [{ path, message: 'an entry must be an object with `file`, `rule` and `place`' }]
  const problems: EntryProblem[] = []
  const complain = (name: string, message: string): void => {
    problems.push({ path: name in value ? [...path, name] : path, message })
  }
  for (const name of Object.keys(value)) {
    if (!MEMBERS.some((member) => member === name)) complain(name, `\`${name}\` is no member of an entry`)
  }
  for (const name of ['file', 'rule', 'place']) {
    if (typeof value[name] !== 'string') complain(name, `\`${name}\` is missing or no string`)
  }
  for (const name of ['reason', 'expires']) {
    if (value[name] !== undefined && typeof value[name] !== 'string') complain(name, `\`${name}\` must be a string`)
  }
  if (typeof value['expires'] === 'string' && !isDay(value['expires'])) {
    complain('expires', '`expires` must be a day, as `2027-06-30`')
  }
  if (value['evidence'] !== undefined && textsOf(value['evidence']) === undefined) {
    complain('evidence', '`evidence` must be a list of strings')
  }
  return problems
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const texts = value.filter((each) => typeof each === 'string')
  return texts.length === value.length ? texts : undefined
}

function entryOf(value: Members, origin: Entry['origin'], at: Entry['at']): Entry {
  const text = (name: string): string => (typeof value[name] === 'string' ? value[name] : '')
  const evidence = textsOf(value['evidence'])
  const reason = text('reason').trim()
  return {
    file: text('file').replace(/^\.\//, ''),
    rule: text('rule'),
    place: text('place'),
    origin,
    at,
    ...(evidence === undefined ? {} : { evidence }),
    ...(reason === '' ? {} : { reason }),
    ...(value['expires'] === undefined ? {} : { expires: text('expires') }),
  }
}
