// `decide` and `compilePolicies` as programs meet them: any input, faults of our own, requests that look back, limits, and
// what is held on to. What is decided, the tables and the agreement with the reference say.
import { readPolicy } from '@qcs-policy/syntax/read'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTENT, type CompiledPolicies } from '../compile-result.ts'
import type { Decision } from '../decision.ts'
import { explain } from '../explain/explain.ts'
import { MAX_CONTEXT_VALUES, MAX_ID_LENGTH, MAX_REQUEST_RESOURCES, MAX_REQUEST_TEXT_LENGTH } from '../limits.ts'
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { AuthorizationRequest, Principal } from '../request.ts'
import { compilePolicies } from './compile.ts'
import { decide } from './decide.ts'

const USER: Principal = { type: 'user', uin: '2', ownerUin: '1', appId: '9' }
const OBJECT = 'qcs::cos:ap-guangzhou:uid/9:photos-9/a.jpg'

type Statement = Readonly<Record<string, unknown>>

function identity(...statements: readonly Statement[]): PoliciesInForce {
  const { policy } = readPolicy({ version: '2.0', statement: statements }, { kind: 'identity' })
  return policy === undefined ? {} : { identityPolicies: [policy] }
}

const EVERYTHING: Statement = { effect: 'allow', action: '*', resource: '*' }

function compiled(input: PoliciesInForce): CompiledPolicies {
  const result = compilePolicies(input)
  if (result.compiled === undefined) throw new Error(JSON.stringify(result.diagnostics))
  return result.compiled
}

function asked(overrides: object = {}): AuthorizationRequest {
  return { principal: USER, action: 'cos:GetObject', resource: OBJECT, ...overrides }
}

/** Calls with what no type allows. */
function untyped(decideIt: unknown, ...given: readonly unknown[]): Decision {
  if (typeof decideIt !== 'function') throw new Error('no function')
  return decideIt(...given)
}

function check(decision: Decision, expected: Partial<Decision> & { readonly noteRule?: string }): void {
  const { noteRule, ...rest } = expected
  expect(decision).toMatchObject(rest)
  expect(decision.notes.map(({ rule }) => rule)).toEqual(noteRule === undefined ? [] : [noteRule])
}

const REFUSED = { decision: 'deny', basis: 'implicit', noteRule: 'EVAL-10' } as const

describe('EVAL-10: whatever is asked, there is an answer', () => {
  const all = compiled(identity(EVERYTHING))

  test('any value as a request is denied, for nothing random is a request', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true })
    fc.assert(
      fc.property(anything, (value) => check(untyped(decide, all, value), REFUSED)),
      { numRuns: 2000 },
    )
  })

  test('any value in place of one member of a request is judged or refused, never thrown at', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true })
    const member = fc.constantFrom('principal', 'action', 'resource', 'context', 'now')
    fc.assert(
      fc.property(member, anything, (name, value) => {
        const { decision, basis } = untyped(decide, all, asked({ [name]: value }))
        expect([decision, basis]).toEqual(decision === 'allow' ? ['allow', 'explicit'] : ['deny', 'implicit'])
      }),
      { numRuns: 2000 },
    )
  })

  test.for<[name: string, overrides: object]>([
    ['no principal', { principal: undefined }],
    ['an unknown type of principal', { principal: { type: 'group', uin: '2' } }],
    ['a user without an account', { principal: { type: 'user', uin: '2' } }],
    ['an empty id', { principal: { type: 'user', uin: '', ownerUin: '1' } }],
    ['an id that lost digits as a number', { principal: { type: 'root', uin: 2 ** 60 } }],
    ['groups that are no list', { principal: { ...USER, groups: '5' } }],
    ['a service without a name', { principal: { type: 'service' } }],
    ['an action that is no text', { action: ['cos:GetObject'] }],
    ['a resource that is no text', { resource: { qcs: OBJECT } }],
    ['one resource of several that is no text', { resource: [OBJECT, 7] }],
    ['a context that is a list', { context: ['qcs:ip'] }],
    ['a time that is a number', { now: 1_700_000_000 }],
  ])('a request with %s is refused, though everything is allowed', ([, overrides]) => {
    check(untyped(decide, all, asked(overrides)), REFUSED)
  })

  test.for<[name: string, overrides: object]>([
    ['ids as numbers', { principal: { type: 'user', uin: 2, ownerUin: 1, appId: 9, groups: [7] } }],
    ['slots that are null', { context: null, now: null, resource: null }],
    ['a prototype of its own', Object.create({ polluted: true })],
  ])('a request with %s is judged', ([, overrides]) => {
    check(untyped(decide, all, asked(overrides)), { decision: 'allow', basis: 'explicit' })
  })

  test.for<[name: string, handle: unknown]>([
    ['nothing', undefined],
    ['an object', {}],
    ['what compiling returned as a whole', compilePolicies(identity(EVERYTHING))],
    ['a forged content', { [CONTENT]: { memo: { found: new Map() } } }],
  ])('%s in place of compiled policies denies', ([, handle]) => {
    expect(untyped(decide, handle, asked())).toMatchObject({ decision: 'deny', basis: 'implicit' })
    expect(untyped(explain, handle, asked()).decision).toBe('deny')
  })

  test('a fault inside the evaluator denies, and the next request is judged again', () => {
    const policies = compiled(identity(EVERYTHING))
    const { allows } = policies[CONTENT].identity
    const exact = new Proxy(allows.exact, {
      get() {
        throw new Error('injected')
      },
    })
    const broken = {
      [CONTENT]: { ...policies[CONTENT], identity: { ...policies[CONTENT].identity, allows: { ...allows, exact } } },
    }
    check(decide(broken, asked()), REFUSED)
    expect(explain(broken, asked())).toMatchObject({ decision: 'deny', basis: 'implicit' })
    check(decide(policies, asked()), { decision: 'allow' })
  })

  test('a getter that throws denies, and the next request is judged again', () => {
    const request = asked({
      context: {
        get 'qcs:ip'() {
          throw new Error('thrown by the request')
        },
      },
    })
    const policies = compiled(identity({ ...EVERYTHING, condition: { ip_equal_if_exist: { 'qcs:ip': '10.0.0.0/8' } } }))
    check(decide(policies, request), REFUSED)
    check(decide(policies, asked()), { decision: 'allow' })
  })

  test('a getter that asks for another decision disturbs neither', () => {
    const policies = compiled(
      identity({ ...EVERYTHING, condition: { string_equal: { inner: 'deny' } }, resource: OBJECT }),
    )
    const request = asked({
      context: {
        get inner() {
          return decide(policies, asked({ action: 'cos:PutObject', resource: 'qcs::cvm:::instance/x' })).decision
        },
      },
    })
    check(decide(policies, request), {
      decision: 'allow',
      determining: [{ layer: 'identity', policy: 0, statement: 0 }],
    })
  })
})

describe('limits of requests', () => {
  const all = compiled(identity(EVERYTHING))
  const long = 'x'.repeat(MAX_REQUEST_TEXT_LENGTH)

  test.for<[name: string, within: object, beyond: object]>([
    ['an action', { action: long }, { action: `${long}x` }],
    ['a resource', { resource: long }, { resource: `${long}x` }],
    ['one of several resources', { resource: [OBJECT, long] }, { resource: [OBJECT, `${long}x`] }],
    [
      'the number of resources',
      { resource: Array.from({ length: MAX_REQUEST_RESOURCES }, () => OBJECT) },
      { resource: Array.from({ length: MAX_REQUEST_RESOURCES + 1 }, () => OBJECT) },
    ],
    [
      'an id',
      { principal: { ...USER, uin: '2'.repeat(MAX_ID_LENGTH) } },
      { principal: { ...USER, uin: '2'.repeat(MAX_ID_LENGTH + 1) } },
    ],
  ])('%s of the greatest length is judged, a longer one refused', ([, within, beyond]) => {
    expect(decide(all, asked(within)).decision).toBe('allow')
    check(decide(all, asked(beyond)), REFUSED)
  })

  test.for<[name: string, within: unknown, beyond: unknown]>([
    ['a context value', long, `${long}x`],
    [
      'the number of context values',
      Array.from({ length: MAX_CONTEXT_VALUES }, () => 'a'),
      Array.from({ length: MAX_CONTEXT_VALUES + 1 }, () => 'a'),
    ],
  ])('%s beyond the limit cannot be judged, so an allow does not count and a deny does', ([, within, beyond]) => {
    const condition = { string_not_equal: { key: 'b' } }
    const allow = compiled(identity({ ...EVERYTHING, condition }))
    const deny = compiled(
      identity(EVERYTHING, { ...EVERYTHING, effect: 'deny', condition: { string_equal: { key: 'b' } } }),
    )
    for (const policies of [allow, deny]) {
      expect(untyped(decide, policies, asked({ context: { key: within } })).decision).toBe('allow')
      const beyondIt = untyped(decide, policies, asked({ context: { key: beyond } }))
      expect(beyondIt).toMatchObject({ decision: 'deny', indeterminate: [{ element: 'condition' }] })
    }
  })
})

describe('what is held on to', () => {
  test('strangers cannot make the memory of actions grow without end', () => {
    const policies = compiled(identity({ ...EVERYTHING, action: ['cos:*', 'cvm:Get*'] }))
    for (let i = 0; i < 21_000; i += 1) decide(policies, asked({ action: `cos:${i}` }))
    expect(policies[CONTENT].memo.found.size).toBeLessThanOrEqual(20_000)
    check(decide(policies, asked()), { decision: 'allow' })
  })

  test('nothing of a request is kept but texts', () => {
    const policies = compiled(identity({ ...EVERYTHING, condition: { string_equal: { key: 'x' } } }))
    decide(policies, asked({ context: { key: { an: 'object' } } }))
    expect(policies[CONTENT].spare).toMatchObject({ doubts: undefined, request: { context: undefined } })
  })

  test('a statement that was reached is not kept as it was read', () => {
    const policies = compiled(identity(EVERYTHING))
    decide(policies, asked())
    expect(policies[CONTENT].identity.statements).toMatchObject([{ isDeny: false, source: undefined }])
  })
})

describe('many statements and values', () => {
  test('a hundred statements of a thousand resources each compile, and each is found', () => {
    const statements = Array.from({ length: 100 }, (_, i) => ({
      effect: 'allow',
      action: `cvm:Api${i}`,
      resource: Array.from({ length: 1000 }, (_each, j) => `qcs::cvm:::instance/ins-${i}-${j}`),
    }))
    const policies = compiled(identity(...statements))
    for (const [i, j, decision] of [
      [0, 0, 'allow'],
      [99, 999, 'allow'],
      [50, 1000, 'deny'],
    ] as const) {
      const resource = `qcs::cvm:ap-guangzhou:uin/1:instance/ins-${i}-${j}`
      expect(decide(policies, asked({ action: `cvm:Api${i}`, resource })).decision).toBe(decision)
    }
  })

  test('ten thousand statements of one action: the one that allows is found, and so is the one that denies', () => {
    const statements = Array.from({ length: 10_000 }, (_, i) => ({
      effect: i % 2 === 0 ? 'allow' : 'deny',
      action: 'cvm:StopInstances',
      resource: i % 3 === 0 ? `qcs::cvm:gz::instance/grp-${i}-*` : `qcs::cvm:gz::instance/ins-${i}`,
    }))
    const policies = compiled(identity(...statements))
    const of = (path: string): Decision =>
      decide(policies, asked({ action: 'cvm:StopInstances', resource: `qcs::cvm:ap-guangzhou:uin/1:instance/${path}` }))
    expect(of('ins-4')).toMatchObject({ decision: 'allow', determining: [{ statement: 4 }] })
    expect(of('ins-5')).toMatchObject({ decision: 'deny', basis: 'explicit', determining: [{ statement: 5 }] })
    expect(of('grp-6-a')).toMatchObject({ decision: 'allow', determining: [{ statement: 6 }] })
    expect(of('grp-9-')).toMatchObject({ decision: 'deny', basis: 'explicit', determining: [{ statement: 9 }] })
    expect(of('ins-6')).toMatchObject({ decision: 'deny', basis: 'implicit' })
  })
})
