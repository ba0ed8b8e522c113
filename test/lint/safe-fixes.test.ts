// Safe fixes keep every decision: for each rule with one, the examples of its page and variations of them are fixed, and the
// policies before and after answer generated requests alike. It refuses to know what a rule is about.
import { compilePolicies, decide, type PoliciesInForce } from '@qcs-policy/evaluate'
import { fixText, lintPolicy, RULES, STRICT } from '@qcs-policy/lint'
import { type Policy, type PolicyKind, parsePolicy } from '@qcs-policy/syntax'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleExamples } from '../docs/rule-page-files.ts'

const everything = parsePolicy('{"version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*"}]}').policy

/** The policy alone, and beside one that allows everything, so that its denies show. */
function inForce(policy: Policy): readonly PoliciesInForce[] {
  const open = everything === undefined ? [] : [everything]
  const role = { ownerUin: '100000000001', roleName: 'Example' }
  if (policy.kind === 'trust') return [{ trustPolicy: policy, role, identityPolicies: open }]
  if (policy.kind === 'session') return [{ sessionPolicy: policy, identityPolicies: open }]
  if (policy.kind === 'identity') {
    return [
      { identityPolicies: [policy] },
      { identityPolicies: [policy, ...open] },
      { permissionsBoundary: policy, identityPolicies: open },
    ]
  }
  const resourceOwner = { uin: '100000000001', appId: '1250000000' }
  return [[], open].map((identityPolicies) => ({ resourcePolicies: [policy], resourceOwner, identityPolicies }))
}

/** Changes to a statement that keep what most rules look at: a repetition, an order, an effect, an account, a condition. */
const CHANGES: readonly ((statement: { effect?: unknown; action?: unknown; resource?: unknown }) => void)[] = [
  () => undefined,
  (each) => Object.assign(each, { effect: each.effect === 'allow' ? 'deny' : 'allow' }),
  (each) => Object.assign(each, { condition: { string_equal: { 'qcs:tag': ['a', 'b'] } } }),
  (each) => Object.assign(each, { condition: { string_not_equal: { 'vpc:id': 'a' } } }),
  (each) => Object.assign(each, { action: [each.action, each.action].flat() }),
  (each) => Object.assign(each, { resource: [each.resource, '*'].flat() }),
  (each) =>
    Object.assign(each, {
      resource: JSON.parse(JSON.stringify(each.resource ?? '*').replaceAll('100000000001', '100000000002')),
    }),
  (each) =>
    Object.assign(each, { resource: [each.resource].flat().toReversed(), action: [each.action].flat().toReversed() }),
]

/** The text with changes to its statements; as it is where it is no plain JSON. */
function varied(text: string, changes: readonly number[], together: boolean): string {
  try {
    const document = JSON.parse(text)
    const statements = [document.statement].flat()
    for (const [i, statement] of statements.entries())
      CHANGES[changes[together ? 0 : i % changes.length] ?? 0]?.(statement)
    return JSON.stringify(document, undefined, 2)
  } catch {
    return text
  }
}

/** Texts that a request may name: what the patterns are, what they match, and what lies beside them. */
function near(texts: readonly string[]): readonly string[] {
  const all = texts.flatMap((text) => [
    text,
    text.replaceAll('*', 'x'),
    text.replace('ap-guangzhou', 'gz'),
    text.replace('ap-guangzhou', 'ap-beijing'),
    text.replaceAll('100000000001', '100000000002'),
    `${text}/x`,
  ])
  return [...new Set(all)].slice(0, 60)
}

const PRINCIPALS = [
  { type: 'user', uin: '100000000011', ownerUin: '100000000001', groups: [] },
  { type: 'role', ownerUin: '100000000001', roleName: 'Example', roleId: '4611686018427397919' },
  { type: 'root', uin: '100000000002' },
  { type: 'service', service: 'cvm.qcloud.com' },
  { type: 'anonymous' },
] as const

const CONTEXTS = [
  {},
  { 'qcs:tag': 'a', 'vpc:id': 'a', 'qcs:ip': '10.0.0.1', 'qcs:resource_tag': ['env&test', 'team&web'], mfa: 1 },
  {
    'qcs:tag': 'c',
    'vpc:id': 'b',
    'qcs:ip': '203.0.113.7',
    'qcs:resource_tag': 'team&web',
    'qcs:request_tag': ['env&test'],
  },
  { 'qcs:ip': 'nowhere', 'qcs:resource_tag': [], 'qcs:mfa': '0' },
] as const

/** Every decision on the requests that the patterns suggest. */
function decisions(policy: Policy, actions: readonly string[], resources: readonly string[]): readonly string[] {
  return inForce(policy).flatMap((each) => {
    const { compiled } = compilePolicies(each)
    if (compiled === undefined) return ['refused']
    return PRINCIPALS.flatMap((principal) =>
      CONTEXTS.flatMap((context) =>
        actions.flatMap((action) =>
          resources.map((resource) => decide(compiled, { principal, context, action, resource }).decision),
        ),
      ),
    )
  })
}

function check(text: string, id: string, kind: PolicyKind | undefined): boolean {
  const options = { linter: STRICT, now: '2026-01-01T00:00:00Z', ...(kind === undefined ? {} : { kind }) }
  const lint = (each: string) => lintPolicy(each, options).findings.filter(({ code }) => code === id)
  const fixed = fixText(text, lint, 'safe')
  expect(fixText(fixed.text, lint, 'safe').mended).toEqual([])
  const before = lintPolicy(text, options).policy
  const after = lintPolicy(fixed.text, { ...options, ...(before === undefined ? {} : { kind: before.kind }) }).policy
  if (fixed.mended.length === 0 || !before?.compilable || after === undefined) return false
  const texts = (element: 'action' | 'resource') =>
    [before, after].flatMap(({ statements }) =>
      statements.flatMap((each) => each[element]?.items.map(({ text }) => text) ?? []),
    )
  const actions = [
    ...new Set([...texts('action'), 'cvm:Other', 'sts:AssumeRole'].map((each) => each.replaceAll('*', 'x'))),
  ].slice(0, 12)
  const resources = near(['*', ...texts('resource')])
  expect(decisions(after, actions, resources), fixed.text).toEqual(decisions(before, actions, resources))
  return true
}

describe.for(RULES.filter(({ fix }) => fix === 'safe').map((rule) => [rule.id, rule] as const))('%s', ([id, rule]) => {
  test(`${id}: a safe fix changes no decision, and comes to an end`, () => {
    const examples = ruleExamples(rule).filter(({ role }) => role === 'avoid')
    let compared = 0
    const changes = fc.array(fc.nat({ max: CHANGES.length - 1 }), { minLength: 1, maxLength: 3 })
    const property = fc.property(
      fc.constantFrom(...examples),
      changes,
      fc.boolean(),
      ({ text, kind }, each, together) => {
        if (check(varied(text, each, together), id, kind)) compared += 1
      },
    )
    fc.assert(property, { numRuns: 10, seed: 1 })
    // Every pair of changes, so that neighbors which differ in one thing alone are always among them.
    const pairs = CHANGES.flatMap((_, i) => CHANGES.map((__, j) => [i, j]))
    for (const { text, kind } of examples) {
      for (const pair of pairs) if (check(varied(text, pair, false), id, kind)) compared += 1
    }
    expect(compared).toBeGreaterThan(0)
  })
})
