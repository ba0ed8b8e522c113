// An explanation is total: whatever it is given, it answers, and the decision is that of `decide`. What is long is cut, and
// what is much is bounded.
import { describe, expect, test } from 'vitest'
import { CONTENT, type CompiledPolicies } from '../compile-result.ts'
import { compilePolicies, decide, explain } from '../evaluator.ts'
import type { AuthorizationRequest } from '../request.ts'
import { allow, deny, explained, INSTANCE, policiesOf, requestWith, statementsOf } from './explained.test-support.ts'

const { compiled } = compilePolicies(policiesOf({ identity: [allow({ condition: { string_equal: { a: 'b' } } })] }))

/** As strangers send it. */
function asRequest(value: unknown): AuthorizationRequest {
  const holder: object = { value }
  return Reflect.get(holder, 'value')
}

describe('requests that cannot be judged (EVAL-10)', () => {
  const requests: readonly (readonly [name: string, request: unknown])[] = [
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['no principal', { ...requestWith({}), principal: null }],
    ['a role without its account', { ...requestWith({}), principal: { type: 'role' } }],
    ['an action that is a number', { ...requestWith({}), action: 5 }],
    ['resources that are no texts', { ...requestWith({}), resource: [INSTANCE, 5] }],
    ['a context that is a text', { ...requestWith({}), context: 'x' }],
    ['too many resources', { ...requestWith({}), resource: Array.from({ length: 1001 }, () => INSTANCE) }],
  ]
  test.for(requests)('%s', ([, request]) => {
    if (compiled === undefined) throw new Error('not compiled')
    const explanation = explain(compiled, asRequest(request))
    expect(explanation).toEqual({ ...decide(compiled, asRequest(request)), resources: [], changes: [] })
    expect(explanation.notes[0]?.rule).toBe('EVAL-10')
  })

  test('an empty list of resources (RES-8)', () => {
    if (compiled === undefined) throw new Error('not compiled')
    const request = requestWith({ resource: [] })
    expect(explain(compiled, request)).toEqual({ ...decide(compiled, request), resources: [], changes: [] })
  })
})

describe('faults while explaining', () => {
  const throwing = {
    ...requestWith({}),
    get context(): never {
      throw new Error('no context')
    },
  }
  const lateThrowing = requestWith({
    context: new Proxy(
      { a: 'c' },
      {
        ownKeys: () => {
          throw new Error('no keys')
        },
      },
    ),
  })
  test.for([
    ['a request that throws', throwing],
    ['a context that throws when it is copied', lateThrowing],
  ] as const)('%s', ([, request]) => {
    if (compiled === undefined) throw new Error('not compiled')
    const { decision, basis } = decide(compiled, request)
    expect(explain(compiled, request)).toMatchObject({ decision, basis, changes: [] })
  })

  test('policies that are none', () => {
    const holder: object = { value: { [CONTENT]: 5 } }
    const none: CompiledPolicies = Reflect.get(holder, 'value')
    expect(explain(none, requestWith({}))).toMatchObject({ decision: 'deny', resources: [], changes: [] })
  })
})

describe('what is long', () => {
  test('values are cut, and no character in two', () => {
    const long = '😀'.repeat(5000)
    const explanation = explained(
      { identity: [allow({ action: [`cvm:${long}`, `cos:${long}`], resource: long })] },
      requestWith({ context: { [long]: long } }),
    )
    for (const { policyValue, requestValue } of statementsOf(explanation).flatMap(({ parts }) => parts)) {
      for (const value of [policyValue, requestValue]) {
        expect(value.length).toBeLessThanOrEqual(120)
        expect(value.isWellFormed()).toBe(true)
      }
    }
  })

  test('messages name three of many statements', () => {
    const { changes } = explained({ identity: Array.from({ length: 200 }, () => deny()) }, requestWith({}))
    expect(changes[0]?.remove).toHaveLength(200)
    expect(changes[0]?.message).toContain('197 more')
    expect(changes[0]?.message.length).toBeLessThan(1000)
  })

  test('the search for changes ends, however many conditions there are', () => {
    const conditional = (i: number) => deny({ condition: { string_not_equal: { [`k${i}`]: ['a', 'b'] } } })
    const context = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, 'x']))
    const explanation = explained(
      { identity: [allow(), ...Array.from({ length: 3000 }, (_, i) => conditional(i))] },
      requestWith({ context }),
    )
    expect(explanation.changes.length).toBeLessThanOrEqual(5)
  })
})
