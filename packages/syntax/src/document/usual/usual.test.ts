// The fast readers of values: they give what the thorough ones give, and they are taken wherever nothing is to be said.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeOf } from '../../json/values.ts'
import type { Policy, PolicyKind, Statement } from '../../policy.ts'
import { policyValues } from '../../print/policy-arbitrary.test-support.ts'
import { printPolicy } from '../../print/print-policy.ts'
import { readDocument } from '../document.ts'
import { type ReadResult, readPolicy } from '../from-value.ts'
import { typed } from '../plain-tree.test-support.ts'
import { createValueFaults } from '../value-faults.ts'
import { usualValues } from './usual-arbitrary.test-support.ts'

const KINDS: readonly PolicyKind[] = ['identity', 'session', 'trust', 'resource', 'legacy']

/** The whole value as nodes, and the readers that `parsePolicy` uses. */
function readThoroughly(value: unknown, given: PolicyKind | undefined): ReadResult {
  const faults = createValueFaults()
  const root = nodeOf(value)
  faults.addPart(root, [])
  const { policy, kind } = readDocument(root, given, faults.sink)
  const diagnostics = faults.diagnostics()
  return policy === undefined ? { kind, diagnostics } : { policy, kind, diagnostics }
}

const printed = (policy: Policy | undefined): string => (policy === undefined ? '' : printPolicy(policy))

function check(value: unknown, kind: PolicyKind | undefined): void {
  const fast = readPolicy(value, kind === undefined ? {} : { kind })
  const thorough = readThoroughly(value, kind)
  expect(fast.kind).toBe(thorough.kind)
  expect(fast.diagnostics).toEqual(thorough.diagnostics)
  expect(typed(fast.policy)).toBe(typed(thorough.policy))
  expect(printed(fast.policy)).toBe(printed(thorough.policy))
}

/** A tree that was made of nodes has room for places. */
const wasFast = (statement: Statement): boolean => !('span' in statement)

const given = fc.constantFrom(undefined, ...KINDS)
const anyKind = fc.constantFrom(...KINDS)

test('documents with slips: the same tree and the same diagnostics as by the thorough reader', () => {
  const documents = anyKind.chain((kind) => usualValues(kind, true))
  fc.assert(fc.property(documents, given, check), { numRuns: 1500 })
})

test('arbitrary documents: the same tree and the same diagnostics', () => {
  const documents = fc.boolean().chain((odd) => policyValues({ odd }))
  fc.assert(fc.property(documents, given, check), { numRuns: 600 })
})

test('every statement of a usual document is read fast, and nothing is said', () => {
  const documents = anyKind.chain((kind) => fc.tuple(fc.constant(kind), usualValues(kind, false)))
  fc.assert(
    fc.property(documents, ([kind, value]) => {
      check(value, kind)
      const { policy, diagnostics } = readPolicy(value, { kind })
      // Two resources of the list are said something about, so that they take the other way.
      if (diagnostics.length > 0) return
      expect(policy?.statements.every(wasFast)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a statement that is not usual leaves the others fast', () => {
  const good = { effect: 'allow', action: 'cos:*', resource: '*' }
  const { policy, diagnostics } = readPolicy(
    { version: '2.0', statement: [good, { ...good, action: 'cos' }, good] },
    { kind: 'identity' },
  )
  expect(policy?.statements.map(wasFast)).toEqual([true, false, true])
  expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['action-malformed', ['statement', 1, 'action']]])
})

const resources = ['qcs::cvm:::a', 'qcs::cvm:::b']

test('what is changed in the value after reading is not changed in the tree', () => {
  const condition = { ip_equal: { 'qcs:ip': ['10.0.0.0/8', '10.0.0.1'] } }
  const statement = { effect: 'allow', action: ['cos:*', 'cvm:*'], resource: [...resources], condition }
  const value = { version: '2.0', statement: [statement] }
  const { policy } = readPolicy(value, { kind: 'identity' })
  const before = printed(readPolicy(JSON.parse(JSON.stringify(value)), { kind: 'identity' }).policy)
  statement.resource.push('*')
  statement.resource[0] = 'x'
  statement.action.length = 0
  condition.ip_equal['qcs:ip'][0] = 'x'
  value.statement.length = 0
  expect(printed(policy)).toBe(before)
})

test('members that an object inherits are none of its own', () => {
  const inherited: object = Object.create({ resource: '*', condition: { ip_equal: { a: '1.1.1.1' } } })
  check({ version: '2.0', statement: [Object.assign(inherited, { effect: 'allow', action: '*' })] }, 'identity')
  const half: object = Object.create({ effect: 'allow', action: '*' })
  check({ version: '2.0', statement: [Object.assign(half, { resource: '*' })] }, 'identity')
  check(Object.assign(Object.create({ version: '2.0' }), { statement: [{}] }), 'identity')
})

test('a list with a hole in it has something that is no statement there', () => {
  const statement: unknown[] = []
  statement[1] = { effect: 'allow', action: '*', resource: '*' }
  check({ version: '2.0', statement }, 'identity')
})

test('what lies too deep is cut at the same depth', () => {
  let deep: unknown = 'deep'
  for (let i = 0; i < 1500; i += 1) deep = [deep]
  check({ version: '2.0', statement: [{ effect: 'allow', action: '*', resource: '*', note: deep }] }, 'identity')
})

test('resources are read once, when they are first asked for', () => {
  const value = { version: '2.0', statement: [{ effect: 'allow', action: '*', resource: resources }] }
  const list = readPolicy(value, { kind: 'identity' }).policy?.statements[0]?.resource
  expect(list?.items.map(({ text }) => text)).toEqual(resources)
  expect(list?.items).toBe(list?.items)
})

test('more different texts than are remembered', () => {
  const statement = Array.from({ length: 10_000 }, (_, i) => ({
    effect: 'allow',
    action: [`cvm:Api${i}`],
    resource: `qcs::cvm:region-${i}::instance/ins-${i}`,
    condition: { string_equal: { [`cvm:key-${i}`]: `${i}` } },
  }))
  const { policy, diagnostics } = readPolicy({ version: '2.0', statement }, { kind: 'identity' })
  expect(diagnostics).toEqual([])
  expect(policy?.statements.every(wasFast)).toBe(true)
  for (const { index, action, resource, condition } of policy?.statements ?? []) {
    const [pattern] = resource?.items ?? []
    expect(action?.items[0]?.text).toBe(`cvm:Api${index}`)
    expect(pattern?.form === 'qcs' && pattern.region.text).toBe(`region-${index}`)
    expect(condition?.clauses[0]?.entries[0]?.key.text).toBe(`cvm:key-${index}`)
  }
})

test('a million values in a thousand statements', () => {
  const statement = Array.from({ length: 1000 }, (_, i) => ({
    effect: 'allow',
    action: Array.from({ length: 300 }, (_, j) => `cvm:Api${(i + j) % 500}`),
    resource: Array.from({ length: 400 }, (_, j) => `qcs::cvm:ap-guangzhou::instance/ins-${i}-${j}`),
    condition: { string_equal: { 'cvm:tier': Array.from({ length: 300 }, (_, j) => `tier-${j}`) } },
  }))
  const { policy, diagnostics } = readPolicy({ version: '2.0', statement }, { kind: 'identity' })
  expect(diagnostics).toEqual([])
  const last = policy?.statements[999]
  const counts = [last?.action?.items, last?.resource?.items, last?.condition?.clauses[0]?.entries[0]?.values.items]
  expect(counts.map((items) => items?.length)).toEqual([300, 400, 300])
})

test('a million values in one statement that is not usual', () => {
  const statement = [{ effect: 'allow', action: Array.from({ length: 1_000_000 }, () => 'cos:*'), resource: 'x' }]
  const { policy, diagnostics } = readPolicy({ version: '2.0', statement }, { kind: 'identity' })
  expect(diagnostics.map(({ code }) => code)).toEqual(['resource-not-qcs'])
  expect(policy?.statements[0]?.action?.items.length).toBe(1_000_000)
})
