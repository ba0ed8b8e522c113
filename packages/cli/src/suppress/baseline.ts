// A baseline: the findings that were there when it was written, which rest until they change. It refuses to read and write
// files.
import { evidenceOf, type Finding, isParserCode, pointerAt } from '@qcs-policy/lint'
import type { LintedFile } from '../lint/lint-text.ts'
import type { NewEntry } from './suppression-file.ts'

/** The findings of a file as entries. What the API refuses is left out, for it never rests; so is how a kind was found out. */
export function entriesOf(file: LintedFile, name: string, findings: readonly Finding[]): readonly NewEntry[] {
  return findings
    .filter(({ code, severity }) => code !== 'kind-inferred' && !(isParserCode(code) && severity === 'error'))
    .map((finding) => ({
      file: name,
      rule: finding.code,
      place: file.policy === undefined ? '' : pointerAt(file.policy, finding.span),
      evidence: evidenceOf(finding, file.text),
    }))
}

/** The text of a baseline: JSON, an entry a line, in the order of files, rules and places, so that changes read well. */
export function baselineText(entries: readonly NewEntry[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).sort()
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "about": "Findings that were there when this was written by qcs-policy lint --update-baseline. Delete a line to see its finding again.",\n  "suppressions": ${list}\n}\n`
}
