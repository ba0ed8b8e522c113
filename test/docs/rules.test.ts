// The rules of the language: all of them stand in docs/language.md, each with where it comes from, and whoever cites one
// cites one that exists.
import { DIAGNOSTIC_CODES } from '@qcs-policy/syntax'
import { expect, test } from 'vitest'
import { projectFiles, textOf } from '../support/project-files.ts'
import { markdownFiles } from './markdown.ts'

const language = textOf('docs/language.md')
const defined = [...language.matchAll(/^#### (.+)$/gm)].map((match) => match[1] ?? '')

/** How many rules each series has; the series are numbered without gaps. */
const SERIES: Readonly<Record<string, number>> = {
  P: 2,
  DOC: 12,
  ACT: 6,
  RES: 12,
  COND: 16,
  VAR: 4,
  PRIN: 10,
  EVAL: 10,
}

const RULE_ID = /\b(?:P|DOC|ACT|RES|COND|VAR|PRIN|EVAL)-\d+\b/g

test('every rule of the language is described, once', () => {
  const expected = Object.entries(SERIES).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, i) => `${name}-${i + 1}`),
  )
  expect(defined).toEqual(expected)
})

test('every rule has a title and says where it comes from', () => {
  const bodies = language.split(/^#### .+$/m).slice(1)
  const marked = /^\*\*.+\*\* .*\*(?:documented|implied|decided here)\*/
  expect(defined.filter((_, i) => !marked.test(bodies[i]?.trim() ?? ''))).toEqual([])
})

test('every rule that a file cites exists', () => {
  const files = [...markdownFiles(), ...projectFiles('packages'), ...projectFiles('grammar'), ...projectFiles('test')]
  const cited = [...new Set(files)]
    .filter((file) => /\.(?:md|ts|mjs|ebnf|json)$/.test(file))
    .flatMap((file) => [...textOf(file).matchAll(RULE_ID)].map((match) => `${match[0]} in ${file}`))
  expect(cited.filter((each) => !defined.includes(each.split(' ')[0] ?? ''))).toEqual([])
})

test('every code names a rule that exists', () => {
  expect(Object.entries(DIAGNOSTIC_CODES).filter(([, { rule }]) => !defined.includes(rule))).toEqual([])
})
