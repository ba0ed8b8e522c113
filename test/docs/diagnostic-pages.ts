// The pages of the diagnostic codes as data: which there are, and their examples as texts ready to be parsed. It refuses
// to know what an example must report.
import { API_NAMES, createDiagnostic, type Diagnostic, type PolicyKind, parsePolicy } from '@qcs-policy/syntax'
import { projectFiles, textOf } from '../support/project-files.ts'
import { LONG_TEXTS } from './long-texts.ts'
import { type Fence, fencesOf } from './markdown.ts'

/** Where the pages are. */
export const PAGES_FOLDER = 'docs/diagnostics'

/** An example of a page. */
export type Example = {
  readonly role: 'avoid' | 'prefer'
  readonly fence: Fence
  readonly text: string
  readonly kind: PolicyKind | undefined
  /** Other codes that the example may report as well. */
  readonly also: ReadonlySet<string>
}

/** The codes that have a page, by the names of the files. */
export function pageNames(): string[] {
  return projectFiles(PAGES_FOLDER)
    .map((file) => file.slice(PAGES_FOLDER.length + 1).replace(/\.md$/, ''))
    .filter((name) => name !== 'README')
}

/** The text of a code's page. */
export function pageOf(code: string): string {
  return textOf(`${PAGES_FOLDER}/${code}.md`)
}

/** The examples of a page, in order. */
export function examplesOf(page: string): Example[] {
  return fencesOf(page).flatMap((fence) => {
    const role = fence.flags.has('avoid') ? 'avoid' : fence.flags.has('prefer') ? 'prefer' : undefined
    if (role === undefined) return []
    const also = new Set(fence.values.get('also')?.split(',') ?? [])
    return [{ role, fence, text: exampleText(fence), kind: kindOf(fence), also }]
  })
}

/** The kind that a block states by `kind=`. */
export function kindOf(fence: Fence): PolicyKind | undefined {
  const stated = fence.values.get('kind')
  return KINDS.find((kind) => kind === stated)
}

const KINDS: readonly PolicyKind[] = ['identity', 'trust', 'session', 'resource', 'legacy']

function exampleText(fence: Fence): string {
  const generated = fence.values.get('generate')
  if (generated !== undefined) return LONG_TEXTS[generated]?.() ?? ''
  return fence.flags.has('escapes') ? decodeEscapes(fence.body) : fence.body
}

/** Characters that cannot be seen are written as `\uXXXX` in blocks marked `escapes`. */
function decodeEscapes(body: string): string {
  return body.replace(/\\u([0-9A-Fa-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

const NOWHERE = { start: 0, end: 0 } as const

/** What an example reports. Only the command sees bytes, so it is the one that reports their encoding. */
export function diagnosticsOf(example: Example, language: 'en' | 'zh' = 'en'): readonly Diagnostic[] {
  if (example.fence.flags.has('utf-16'))
    return [createDiagnostic('text-not-utf8', NOWHERE, { encoding: 'UTF-16' }, language)]
  const options = example.kind === undefined ? { language } : { language, kind: example.kind }
  return parsePolicy(example.text, options).diagnostics
}

/** The first diagnostic of a code in each avoid example that reports it. */
export function reportsOf(code: string, page: string, language: 'en' | 'zh' = 'en'): Diagnostic[] {
  return examplesOf(page)
    .filter(({ role }) => role === 'avoid')
    .flatMap((example) => diagnosticsOf(example, language).find((diagnostic) => diagnostic.code === code) ?? [])
}

/** The API errors of a diagnostic, and for each the calls that answer it. */
export function callsByError(diagnostic: Pick<Diagnostic, 'apiErrors'>): ReadonlyMap<string, readonly string[]> {
  const calls = new Map<string, string[]>()
  for (const api of API_NAMES) {
    const error = diagnostic.apiErrors?.[api]
    if (error !== undefined) calls.set(error, [...(calls.get(error) ?? []), api])
  }
  return calls
}
