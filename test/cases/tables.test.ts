// The tables themselves: rows have names of their own, rules are shown from both sides, and documents that must not be
// evaluated are refused.
import { readScenario } from '@qcs-policy/evaluate/scenario'
import { expect, test } from 'vitest'
import { textOf } from '../support/project-files.ts'
import { CASE_FILES, REFUSED_FILE, rowsOf } from './tables.ts'

const rows = CASE_FILES.flatMap(rowsOf)
const rules = [...textOf('docs/language.md').matchAll(/^#### (.+)$/gm)].map((match) => match[1] ?? '')

/** Rules that no decision can show, with the reason. */
const SKIPPED: Readonly<Record<string, string>> = {
  'DOC-1': 'about texts; a scenario holds values',
  'DOC-2': 'about texts; a value that was parsed has no member twice',
  'DOC-11': 'about lengths, which are reported and change no decision',
  'EVAL-7': 'which version is the default one the account knows, before policies are in force',
}

test('no two rows have one name', () => {
  const ids = [...rows, ...rowsOf(REFUSED_FILE)].map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test.for(rules.filter((rule) => !(rule in SKIPPED)))('%s is shown by an allow and by a deny', (rule) => {
  const shown = new Set(rows.filter((row) => row.rules.includes(rule)).map((row) => row.expect))
  expect([shown.has('allow'), shown.has('deny')]).toEqual([true, true])
})

test('a skipped rule is shown by no row', () => {
  expect(rows.filter((row) => row.rules.some((rule) => rule in SKIPPED)).map(({ id }) => id)).toEqual([])
})

test.for(rowsOf(REFUSED_FILE))('$id: $title', (row) => {
  const { scenario, diagnostics } = readScenario(row)
  expect(scenario).toBeUndefined()
  const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ document }) => document?.code)
  expect(codes).toEqual([row.expectRefused])
})
