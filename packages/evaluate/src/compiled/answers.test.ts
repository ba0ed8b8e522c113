// Answers that are handed out without looking further, and that many requests share: what they leave out, and that nobody can
// change them for others. It refuses to know how they are shared.
import { readPolicy } from '@qcs-policy/syntax/read'
import { describe, expect, test } from 'vitest'
import type { CompiledPolicies } from '../compile-result.ts'
import type { Principal } from '../request.ts'
import { compilePolicies } from './compile.ts'
import { decide } from './decide.ts'

const USER: Principal = { type: 'user', uin: '2', ownerUin: '1' }
const ROOT: Principal = { type: 'root', uin: '1', appId: '9' }
const OWN = 'qcs::cos:ap-guangzhou:uid/9:photos-9/a.jpg'

function policiesOf(...statement: readonly object[]): CompiledPolicies {
  const { policy } = readPolicy({ version: '2.0', statement }, { kind: 'identity' })
  const { compiled } = compilePolicies(policy === undefined ? {} : { identityPolicies: [policy] })
  if (compiled === undefined) throw new Error('the policies compile')
  return compiled
}

const POLICIES = policiesOf({ effect: 'allow', action: 'cvm:Start*', resource: '*' })

type Row = readonly [claim: string, principal: Principal, action: string, decision: string, notes: readonly string[]]

describe('an action that no statement names', () => {
  const check = ([, principal, action, expected, rules]: Row): void => {
    const { decision, notes } = decide(POLICIES, { principal, action, resource: OWN })
    expect([decision, notes.map(({ rule }) => rule)]).toEqual([expected, rules])
  }

  test.for<Row>([
    ['is denied to a user', { ...USER, appId: '9' }, 'cos:GetObject', 'deny', []],
    ['is denied with what was assumed, as every action is (RES-12)', USER, 'cos:GetObject', 'deny', ['RES-12']],
    ['… and one that a statement does name', USER, 'cvm:StartInstances', 'allow', ['RES-12']],
    ['is denied with what was ignored (E0)', { type: 'anonymous' }, 'cos:GetObject', 'deny', ['E0']],
    ['is allowed to the root of the owner (E3)', ROOT, 'cos:GetObject', 'allow', []],
  ])('%s', check)

  test('is denied for an empty list of resources with a note, as every action is (RES-8)', () => {
    const { notes } = decide(POLICIES, { principal: { ...USER, appId: '9' }, action: 'cos:GetObject', resource: [] })
    expect(notes.map(({ rule }) => rule)).toEqual(['RES-8'])
  })
})

describe('an answer that many requests share', () => {
  const asked = { principal: { ...USER, appId: '9' }, resource: OWN }

  test.for<[claim: string, action: string]>([
    ['a deny that nothing says', 'cos:GetObject'],
    ['an allow', 'cvm:StartInstances'],
  ])('%s: what a program adds to it stays with that program', ([, action]) => {
    const before = structuredClone(decide(POLICIES, { ...asked, action }))
    const given = decide(POLICIES, { ...asked, action })
    for (const list of [given.indeterminate, given.notes]) {
      expect(() => Object.assign(list, { 0: { rule: 'X', message: 'added' } })).toThrow(TypeError)
    }
    Reflect.set(given, 'decision', 'allow')
    Reflect.set(given.determining, 0, { layer: 'identity', policy: 7, statement: 7 })
    expect(decide(POLICIES, { ...asked, action })).toEqual(before)
  })
})

test('a deny of an action that is too long to be matched denies (ACT-2)', () => {
  const policies = policiesOf(
    { effect: 'allow', action: '*', resource: '*' },
    { effect: 'deny', action: `cvm:${'x'.repeat(17_000)}`, resource: '*' },
  )
  const { decision, indeterminate } = decide(policies, { principal: USER, action: 'cvm:Get', resource: '*' })
  expect([decision, indeterminate.map(({ rule }) => rule)]).toEqual(['deny', ['ACT-2']])
})
