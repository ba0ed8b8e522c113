// How the tests of rules check: documents as data, the texts that findings point at, and what their fixes make of the
// document. For every finding it also holds what is true of all: two languages, no full stop, fixes that mend. It refuses to
// know any rule.
import { CATALOG, type CatalogAdditions, extendCatalog } from '@qcs-policy/catalog/catalog'
import type { PolicyKind } from '@qcs-policy/syntax'
import { describe, expect, test } from 'vitest'
import { compileRules } from '../engine/compile.ts'
import type { Finding, Language } from '../finding.ts'
import { applyFixes } from '../fix/apply-fixes.ts'
import { type LintOptions, lintPolicy } from '../lint.ts'
import type { Options } from '../options.ts'
import type { AccountFacts, Rule } from '../rule.ts'

/** One document and what the rule says of it. */
export type RuleCase = {
  readonly title: string
  /** A document: its text, or a value to be written as JSON with two spaces. */
  readonly document?: string | object
  /** Instead of a document: its statements. */
  readonly statements?: readonly object[]
  /** Instead of statements: members of the only one, which is else an allow of `cvm:RunInstances` on `*`. */
  readonly statement?: object
  readonly kind?: PolicyKind
  readonly options?: Options
  readonly account?: AccountFacts
  readonly additions?: CatalogAdditions
  readonly now?: string
  /** Other rules that are on, for one that speaks of their findings. */
  readonly beside?: readonly Rule[]
  /** The texts at the places of the findings, in order; none when the rule must be silent. */
  readonly finds: readonly string[]
  /** What each message must hold, in English, in order. */
  readonly says?: readonly string[]
  /** The same in Chinese. */
  readonly saysInChinese?: readonly string[]
  /** The level of each finding, in order; not looked at when absent. */
  readonly levels?: readonly Finding['severity'][]
  /** The titles of all fixes, in order; not looked at when absent. */
  readonly offers?: readonly string[]
  /** The texts at all related places, in order; not looked at when absent. */
  readonly pointsTo?: readonly string[]
  /** What the document is after the safe fixes; as it was when absent. */
  readonly fixed?: string | object
  /** What it is after safe and unsafe ones; as after the safe ones when absent. */
  readonly fixedUnsafely?: string | object
}

/** Runs the cases of one rule, and what holds for every rule. */
export function checkRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test.for(cases)('$title', (each) => check(rule, each))

    test('there are cases that it finds, and cases on which it is silent', () => {
      expect(cases.some(({ finds }) => finds.length > 0)).toBe(true)
      expect(cases.some(({ finds }) => finds.length === 0)).toBe(true)
    })
  })
}

function check(rule: Rule, each: RuleCase): void {
  const text = textOf(each)
  const findings = findingsOf(rule, text, each)
  expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(each.finds)
  for (const [i, part] of (each.says ?? []).entries()) expect(findings[i]?.message).toContain(part)
  if (each.levels !== undefined) expect(findings.map(({ severity }) => severity)).toEqual(each.levels)
  if (each.offers !== undefined)
    expect(findings.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(each.offers)
  if (each.pointsTo !== undefined)
    expect(findings.flatMap(({ related }) => related.map(({ span }) => text.slice(span.start, span.end)))).toEqual(
      each.pointsTo,
    )
  const inChinese = findingsOf(rule, text, each, 'zh')
  for (const [i, part] of (each.saysInChinese ?? []).entries()) expect(inChinese[i]?.message).toContain(part)
  for (const [i, finding] of findings.entries()) checkFinding(rule, finding, inChinese[i])
  const safe = applied(rule, text, each, 'safe')
  expect(safe).toBe(each.fixed === undefined ? text : asText(each.fixed))
  expect(applied(rule, text, each, 'unsafe')).toBe(each.fixedUnsafely === undefined ? safe : asText(each.fixedUnsafely))
}

function checkFinding(rule: Rule, finding: Finding, inChinese: Finding | undefined): void {
  for (const message of [finding.message, inChinese?.message ?? '']) {
    expect(message.length).toBeGreaterThan(10)
    expect(message).not.toMatch(/[.。]$/)
    expect(message).not.toContain('undefined')
    expect(message, 'begins as a sentence does').toMatch(/^[A-Z`0-9\p{Script=Han}]/u)
  }
  expect(inChinese?.message).toMatch(/\p{Script=Han}/u)
  expect(finding.message).not.toMatch(/\p{Script=Han}/u)
  for (const { safety } of finding.fixes) {
    expect(rule.fix, 'a rule with a fix says so').toBeDefined()
    if (safety === 'safe') expect(rule.fix).toBe('safe')
  }
}

/** Fixes until none is left, a round for each that touches another; a rule must not ask for the same again. */
function applied(rule: Rule, text: string, each: RuleCase, mode: 'safe' | 'unsafe'): string {
  let current = text
  for (let round = 0; round < 5; round += 1) {
    const next = applyFixes(current, findingsOf(rule, current, each), mode)
    if (next.mended.length === 0) return current
    current = next.text
  }
  throw new Error(`The fixes of ${rule.id} do not come to an end`)
}

/** What one rule alone finds in a text. */
export function findingsOf(
  rule: Rule,
  text: string,
  each: Pick<RuleCase, 'kind' | 'options' | 'account' | 'additions' | 'now' | 'beside'> = {},
  language: Language = 'en',
): readonly Finding[] {
  const setting = { level: rule.level, isLevelGiven: false, options: each.options ?? {} }
  const { beside = [] } = each
  const settings = new Map([
    [rule.id, setting],
    ...beside.map(({ id, level }) => [id, { level, isLevelGiven: false, options: {} }] as const),
  ])
  const options: LintOptions = {
    language,
    ...(each.kind === undefined ? {} : { kind: each.kind }),
    ...(each.now === undefined ? {} : { now: each.now }),
    linter: {
      rules: compileRules([rule, ...beside], () => settings),
      levels: new Map(),
      catalog: each.additions === undefined ? CATALOG : extendCatalog(CATALOG, each.additions),
      account: each.account ?? {},
    },
  }
  return lintPolicy(text, options).findings.filter(({ code }) => code === rule.id)
}

const USUAL = { effect: 'allow', action: 'cvm:RunInstances', resource: '*' }

function textOf({ document, statements, statement }: RuleCase): string {
  if (document !== undefined) return asText(document)
  return asText({ version: '2.0', statement: statements ?? [{ ...USUAL, ...statement }] })
}

function asText(document: string | object): string {
  return typeof document === 'string' ? document : JSON.stringify(document, undefined, 2)
}
