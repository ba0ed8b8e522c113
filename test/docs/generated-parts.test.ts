// What is generated in the documentation is fresh.
import { expect, test } from 'vitest'
import { textOf } from '../support/project-files.ts'
import { pageNames, pageOf } from './diagnostic-pages.ts'
import { generatedFiles } from './generated-parts.ts'
import { summaryOf } from './generated-text.ts'
import { rulePageFile, rulesByName } from './rule-page-files.ts'

test.for(Object.entries(generatedFiles()))('%s is what `npm run generate` writes', ([file, text]) => {
  expect(textOf(file)).toBe(text)
})

test('every page begins with a summary of one sentence', () => {
  const summaries = pageNames().map((code) => [code, summaryOf(pageOf(code))] as const)
  expect(summaries.filter(([, summary]) => !/^\S[^.]*(?:\.[^ ][^.]*)*\.$/.test(summary))).toEqual([])
})

test('every page of a rule begins with a summary of one sentence', () => {
  const summaries = rulesByName().map((rule) => [rule.id, summaryOf(textOf(rulePageFile(rule)))] as const)
  expect(summaries.filter(([, summary]) => !/^\S[^.]*(?:\.[^ ][^.]*)*\.$/.test(summary))).toEqual([])
})

test('every rule and every code stands in the index of rules once', () => {
  const rows = [...textOf('docs/rules.md').matchAll(/^\| \[([a-z0-9-]+)\]/gm)].map((match) => match[1] ?? '')
  expect(rows.toSorted()).toEqual([...pageNames(), ...rulesByName().map(({ id }) => id)].toSorted())
})

test('every code stands in the index once', () => {
  const rows = [...textOf('docs/diagnostics/README.md').matchAll(/^\| \[([a-z0-9-]+)\]/gm)].map(
    (match) => match[1] ?? '',
  )
  expect(rows.toSorted()).toEqual(pageNames().toSorted())
})
