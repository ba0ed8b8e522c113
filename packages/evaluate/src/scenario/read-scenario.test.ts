// Reading scenarios: what becomes of each member, what is refused and where, and what is passed on untouched.
import { parsePolicy } from '@qcs-policy/syntax'
import { describe, expect, test } from 'vitest'
import { readScenario } from './read-scenario.ts'
import type { DecisionScenario, ScenarioResult } from './scenario.ts'

const DOCUMENT = { version: '2.0', statement: [{ effect: 'allow', action: 'cos:*', resource: '*' }] }
const TRUST = {
  version: '2.0',
  statement: [{ effect: 'allow', action: 'sts:AssumeRole', principal: { service: ['cvm.qcloud.com'] } }],
}
const REQUEST = { principal: { type: 'anonymous' }, action: 'cos:GetObject' }
const ROLE = { ownerUin: '12345', roleName: 'R' }

/** Reads a scenario of the given members beside an id and a request. */
function read(members: object): ScenarioResult {
  return readScenario({ id: 'x', request: REQUEST, ...members }, { parse: parsePolicy })
}

function decisionOf({ scenario, diagnostics }: ScenarioResult): DecisionScenario {
  if (scenario?.kind !== 'decision') throw new Error(`no decision: ${JSON.stringify(diagnostics)}`)
  return scenario
}

/** Severity and path of what is said, as `error identityPolicies/0`. */
function said({ diagnostics }: ScenarioResult): string[] {
  return diagnostics.map(({ severity, path }) => `${severity} ${path.join('/')}`.trim())
}

describe('a slot fixes the kind of its documents (P-2)', () => {
  const rows: readonly (readonly [members: object, kind: string])[] = [
    [{ identityPolicies: [DOCUMENT] }, 'identity'],
    [{ permissionsBoundary: DOCUMENT }, 'identity'],
    [{ sessionPolicy: DOCUMENT }, 'session'],
    [{ resourcePolicies: [DOCUMENT] }, 'resource'],
    [{ trustPolicy: TRUST, role: ROLE }, 'trust'],
    [{ identityPolicies: [{ policy: DOCUMENT, kind: 'legacy' }] }, 'legacy'],
    [{ identityPolicies: [JSON.stringify(DOCUMENT)] }, 'identity'],
    [{ sessionPolicy: { policy: JSON.stringify(DOCUMENT) } }, 'session'],
  ]
  test.for(rows)('%j', ([members, kind]) => {
    const { policies } = decisionOf(read(members))
    const slots = [
      ...(policies.identityPolicies ?? []),
      ...(policies.resourcePolicies ?? []),
      ...[policies.permissionsBoundary, policies.sessionPolicy, policies.trustPolicy],
    ].filter((input) => input !== undefined)
    expect(slots.map((input) => ('policy' in input ? input.policy : input).kind)).toEqual([kind])
  })
})

test('a document keeps its name and its owner; ids may be numbers', () => {
  const owner = { uin: 100000000001, appId: '1250000000' }
  const { policies } = decisionOf(read({ identityPolicies: [{ policy: DOCUMENT, name: 'reader', owner }] }))
  expect(policies.identityPolicies?.[0]).toMatchObject({
    name: 'reader',
    owner: { uin: '100000000001', appId: '1250000000' },
  })
})

test('the facts around the policies are passed on', () => {
  const facts = {
    resourceOwner: { uin: '1' },
    role: ROLE,
    generalPolicies: true,
    permids: { 'permid/1': ['cos:*'] },
    crossAccountServices: ['cos'],
  }
  expect(decisionOf(read(facts)).policies).toEqual(facts)
})

test('an action set may be called `__proto__`', () => {
  const permids: unknown = JSON.parse('{"__proto__":["cos:*"]}')
  expect(Object.keys(decisionOf(read({ permids })).policies.permids ?? {})).toEqual(['__proto__'])
})

test('what is `null` is absent', () => {
  const nothing = Object.fromEntries(
    ['identityPolicies', 'permissionsBoundary', 'sessionPolicy', 'resourcePolicies', 'trustPolicy', 'role'].map(
      (name) => [name, null],
    ),
  )
  const result = read({ ...nothing, resourceOwner: null, expect: null, now: null, kind: null, title: null })
  expect(decisionOf(result)).toEqual({ kind: 'decision', id: 'x', policies: {}, request: REQUEST })
  expect(result.diagnostics).toEqual([])
})

describe("the scenario's time wins over the request's", () => {
  const rows: readonly (readonly [
    scenario: string | undefined,
    request: string | undefined,
    now: string | undefined,
  ])[] = [
    ['2026-01-01T00:00:00Z', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    [undefined, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'],
    [undefined, undefined, undefined],
  ]
  test.for(rows)('%s and %s give %s', ([scenario, request, now]) => {
    expect(decisionOf(read({ now: scenario, request: { ...REQUEST, now: request } })).request.now).toBe(now)
  })
})

test('a request that makes no sense is the business of the evaluator (EVAL-10)', () => {
  const request = { principal: 7, action: ['x'], context: 'y' }
  expect(decisionOf(read({ request })).request).toBe(request)
})

test('members for people and for tests are taken in silence', () => {
  const silent = {
    title: 't',
    source: 's',
    certainty: 'stated',
    note: 'n',
    comment: 'c',
    rules: ['P-1'],
    expectBasis: 'x',
  }
  expect(read(silent).diagnostics).toEqual([])
})

describe('what is wrong is named at its place, and there is no scenario', () => {
  const refused = { version: '2.0' }
  const rows: readonly (readonly [members: object, path: string])[] = [
    [{ id: undefined }, 'id'],
    [{ id: '' }, 'id'],
    [{ id: 7 }, 'id'],
    [{ request: undefined }, ''],
    [{ request: [] }, 'request'],
    [{ request: 'allow' }, 'request'],
    [{ kind: 'validation' }, 'kind'],
    [{ expect: 'Allow' }, 'expect'],
    [{ now: 7 }, 'now'],
    [{ title: [] }, 'title'],
    [{ identityPolicies: DOCUMENT }, 'identityPolicies'],
    [{ identityPolicies: [DOCUMENT, null] }, 'identityPolicies/1'],
    [{ identityPolicies: [7] }, 'identityPolicies/0'],
    [{ identityPolicies: [{ policy: null }] }, 'identityPolicies/0/policy'],
    [{ identityPolicies: [{ policy: DOCUMENT, kind: 'Legacy' }] }, 'identityPolicies/0/kind'],
    [{ identityPolicies: [{ policy: DOCUMENT, name: 1 }] }, 'identityPolicies/0/name'],
    [{ identityPolicies: [{ policy: DOCUMENT, owner: {} }] }, 'identityPolicies/0/owner'],
    [{ identityPolicies: [{ policy: DOCUMENT, owner: { uin: -1 } }] }, 'identityPolicies/0/owner/uin'],
    [{ permissionsBoundary: [DOCUMENT] }, 'permissionsBoundary'],
    [{ resourceOwner: '1' }, 'resourceOwner'],
    [{ resourceOwner: { uin: '1', appId: 1.5 } }, 'resourceOwner/appId'],
    [{ role: { ownerUin: '1' } }, 'role'],
    [{ role: { ownerUin: '1', roleName: '' } }, 'role'],
    [{ role: { ownerUin: [], roleName: 'R' } }, 'role/ownerUin'],
    [{ trustPolicy: TRUST }, 'trustPolicy'],
    [{ generalPolicies: 'yes' }, 'generalPolicies'],
    [{ permids: ['permid/1'] }, 'permids'],
    [{ permids: { 'permid/1': 'cos:*' } }, 'permids/permid/1'],
    [{ crossAccountServices: 'cos' }, 'crossAccountServices'],
    [{ sessionPolicy: refused }, 'sessionPolicy'],
    [{ resourcePolicies: [{ policy: refused }] }, 'resourcePolicies/0/policy'],
    [{ identityPolicies: ['{"version":"2.0","statement":[}'] }, 'identityPolicies/0'],
    [
      { identityPolicies: [{ version: '2.0', statement: [{ effect: 'allow', action: [], resource: '*' }] }] },
      'identityPolicies/0/statement/0/action',
    ],
  ]
  test.for(rows)('%j', ([members, path]) => {
    const result = read(members)
    expect(result.scenario).toBeUndefined()
    expect(said(result)).toContain(`error ${path}`.trim())
  })
})

test.for([undefined, null, 7, 'x', [], true])('a scenario that is %j', (value) => {
  expect(readScenario(value)).toMatchObject({ id: undefined, diagnostics: [{ severity: 'error', path: [] }] })
})

test('a prototype lends no member', () => {
  const value: unknown = Object.create({ id: 'x', request: REQUEST })
  expect(readScenario(value).id).toBeUndefined()
})

test('a text is no document for a reader without a parser', () => {
  const value = { id: 'x', request: REQUEST, sessionPolicy: JSON.stringify(DOCUMENT) }
  expect(said(readScenario(value))).toEqual(['error sessionPolicy'])
})

describe('what is hardly meant is a warning, and the scenario is there', () => {
  const rows: readonly (readonly [members: object, path: string])[] = [
    [{ resourcePolicy: [DOCUMENT] }, 'resourcePolicy'],
    [{ identityPolicies: [{ policy: DOCUMENT, nmae: 'x' }] }, 'identityPolicies/0/nmae'],
    [{ resourceOwner: { uin: '1', appid: '2' } }, 'resourceOwner/appid'],
    [
      { identityPolicies: [{ ...DOCUMENT, statement: [{ ...DOCUMENT.statement[0], notAction: '*' }] }] },
      'identityPolicies/0/statement/0/notAction',
    ],
    [{ identityPolicies: [{ ...DOCUMENT, policy: {} }] }, 'identityPolicies/0/policy'],
  ]
  test.for(rows)('%j', ([members, path]) => {
    const result = read(members)
    expect(result.scenario).toBeDefined()
    expect(said(result)).toContain(`warning ${path}`)
  })
})

describe('scenarios that judge a document', () => {
  const validate = (members: object): ScenarioResult =>
    readScenario({ id: 'x', kind: 'validate', api: 'CreatePolicy', document: DOCUMENT, ...members })

  const rows: readonly (readonly [members: object, expected: object])[] = [
    [{}, { api: 'CreatePolicy', documentKind: 'identity' }],
    [{ api: 'CreateRole' }, { api: 'CreateRole', documentKind: 'trust' }],
    [{ api: 'UpdateAssumeRolePolicy' }, { documentKind: 'trust' }],
    [{ documentKind: 'legacy' }, { documentKind: 'legacy' }],
    [{ document: null }, { document: null }],
    [{ document: 'no JSON' }, { document: 'no JSON' }],
    [
      { expect: 'invalid', expectCode: 'C', title: 't' },
      { expect: 'invalid', expectCode: 'C', title: 't' },
    ],
  ]
  test.for(rows)('%j', ([members, expected]) => {
    expect(validate(members)).toMatchObject({ scenario: { kind: 'validation', ...expected }, diagnostics: [] })
  })

  const wrong: readonly (readonly [members: object, path: string])[] = [
    [{ api: 'DeletePolicy' }, 'api'],
    [{ api: undefined }, 'api'],
    [{ api: 'toString' }, 'api'],
    [{ expect: 'deny' }, 'expect'],
    [{ expectCode: 7 }, 'expectCode'],
    [{ documentKind: 'x' }, 'documentKind'],
  ]
  test.for(wrong)('%j is wrong', ([members, path]) => {
    const result = validate(members)
    expect(result.scenario).toBeUndefined()
    expect(said(result)).toContain(`error ${path}`)
  })

  test('without a document', () => {
    const result = readScenario({ id: 'x', kind: 'validate', api: 'CreatePolicy' })
    expect(said(result)).toEqual(['error'])
  })
})
