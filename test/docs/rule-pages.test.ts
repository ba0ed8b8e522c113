// Every lint rule has a page, and what the page shows is true: the rule fires on the examples to avoid, and those to prefer
// are ones that the recommended rules have nothing to say about.
import { RULES } from '@qcs-policy/lint'
import { describe, expect, test } from 'vitest'
import { projectFiles, textOf } from '../support/project-files.ts'
import { sectionsOf } from './markdown.ts'
import { findingsOf, RULES_FOLDER, ruleExamples, rulePageFile, ruleReports, rulesByName } from './rule-page-files.ts'

const sections = ['Avoid', 'Prefer', 'Why it matters', 'What to do', 'Related']

test('every rule has a page and a test, and stands where its name and category say', () => {
  const files = projectFiles(RULES_FOLDER).filter((file) => !file.endsWith('.test-support.ts'))
  const expected = RULES.flatMap(({ id, category }) =>
    ['.ts', '.test.ts', '.md'].map((end) => `${RULES_FOLDER}/${category}/${id}${end}`),
  )
  expect(files.toSorted()).toEqual(expected.toSorted())
})

test('names and numbers are used once', () => {
  const names = RULES.flatMap(({ id, alias }) => [id, ...(alias === undefined ? [] : [alias])])
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

describe.for(rulesByName().map((rule) => [rule.id, rule] as const))('%s', ([id, rule]) => {
  const page = textOf(rulePageFile(rule))
  const examples = ruleExamples(rule)
  const avoid = examples.filter(({ role }) => role === 'avoid')
  const prefer = examples.filter(({ role }) => role === 'prefer')

  test(`${id}: has the sections of every page, none of them empty`, () => {
    const [, ...found] = sectionsOf(page)
    expect(found.map(([title]) => title)).toEqual(sections)
    expect(found.filter(([, body]) => body === '')).toEqual([])
    expect(avoid.length).toBeGreaterThan(0)
    expect(prefer.length).toBeGreaterThan(0)
  })

  test.for(avoid.map((example, i) => [i + 1, example] as const))(`${id}: avoid %i reports it`, ([, example]) => {
    const findings = findingsOf(example, 'strict')
    const codes = findings.map(({ code }) => code)
    expect(codes).toContain(id)
    const others = findings.filter(
      (each) => each.severity === 'error' && each.code !== id && !example.also.has(each.code),
    )
    expect(others.map((each) => `${each.code}: ${each.message}`)).toEqual([])
    expect([...example.also].filter((also) => !codes.includes(also))).toEqual([])
  })

  test.for(prefer.map((example, i) => [i + 1, example] as const))(`${id}: prefer %i is silent`, ([, example]) => {
    const own = findingsOf(example, 'strict').filter(({ code }) => code === id)
    const weighty = findingsOf(example, 'recommended').filter(({ severity }) => severity !== 'info')
    expect([...own, ...weighty].map((each) => `${each.code}: ${each.message}`)).toEqual([])
  })

  test(`${id}: says the same in both languages, and offers the fix that its facts tell of`, () => {
    const english = ruleReports(rule)
    const chinese = ruleReports(rule, 'zh')
    expect(chinese).toHaveLength(english.length)
    for (const [i, { message }] of english.entries()) {
      expect(quoted(chinese[i]?.message ?? '')).toEqual(quoted(message))
    }
    const offered = english.flatMap(({ fixes }) => fixes.map(({ safety }) => safety))
    expect(rule.fix).toBe(offered.includes('safe') ? 'safe' : offered.includes('unsafe') ? 'unsafe' : undefined)
  })

  test(`${id}: its summary is one sentence without a full stop, in both languages`, () => {
    expect(rule.summary.en).toMatch(/^[A-Z`][^\n]*[^.]$/)
    expect(rule.summary.zh).toMatch(/\p{Script=Han}/u)
    expect(rule.summary.zh).not.toMatch(/。$/)
  })
})

/** What a message quotes, each once. */
function quoted(message: string): string[] {
  return [...new Set([...message.matchAll(/`[^`]*`/g)].map((match) => match[0]))].sort()
}
