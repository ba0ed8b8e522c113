// What is remembered between requests never shows: a request is decided the same by policies that decided others before and
// by policies that decided none. It refuses to know what the decisions should be.
import { readPolicy } from '@qcs-policy/syntax/read'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CompiledPolicies } from '../compile-result.ts'
import type { AuthorizationRequest } from '../request.ts'
import { compilePolicies } from './compile.ts'
import { decide } from './decide.ts'

type Statement = Readonly<Record<string, unknown>>

function policies(identity: readonly Statement[], resource: readonly Statement[] = []): CompiledPolicies {
  const read = (statements: readonly Statement[], kind: 'identity' | 'resource'): object[] => {
    if (statements.length === 0) return []
    const { policy } = readPolicy({ version: '2.0', statement: statements }, { kind })
    return policy === undefined ? [] : [policy]
  }
  const given: unknown = { identityPolicies: read(identity, 'identity'), resourcePolicies: read(resource, 'resource') }
  const { compiled, diagnostics } = compilePolicies(Object(given))
  if (compiled === undefined) throw new Error(JSON.stringify(diagnostics))
  return compiled
}

function check(make: () => CompiledPolicies, requests: readonly AuthorizationRequest[]): void {
  const used = make()
  for (const request of requests) {
    expect({ request, answer: decide(used, request) }).toEqual({ request, answer: decide(make(), request) })
  }
}

const request = (uin: string, ownerUin: string, resource: string, action = 'cvm:Get'): AuthorizationRequest => ({
  principal: { type: 'user', uin, ownerUin, appId: `9${ownerUin}` },
  action,
  resource,
})

/** Accounts that are blank, the caller's, and named; variables; regions with short codes; every way to end. */
const STATEMENTS: readonly Statement[] = [
  { effect: 'allow', action: 'cvm:*', resource: ['qcs::cvm:ap-guangzhou::instance/*', 'qcs::cvm:sh:uin/1:instance/a'] },
  { effect: 'deny', action: 'cvm:Get', resource: 'qcs::cvm:ap-guangzhou:uin/1:instance/abc-*' },
  { effect: 'allow', action: 'cvm:Get', resource: 'qcs::cvm:ap-shanghai-fsi:uin/-1:*' },
  { effect: 'allow', action: 'cvm:Get', resource: `qcs::cvm::uin/\${owner_uin}:home/\${uin}/*` },
  { effect: 'deny', action: ['cvm:Get', 'cos:Get'], resource: 'qcs:id/7:cvm::uid/91:instance/a' },
  { effect: 'allow', action: 'cos:*', resource: ['qcs::cos::uid/91:bucket-91/*', 'qcs::cos:gz:*:x*y'] },
]

const OPEN: readonly Statement[] = [
  { effect: 'allow', principal: { qcs: ['*'] }, action: 'cos:*', resource: 'qcs::cos:::bucket-91/*' },
  { effect: 'deny', principal: { qcs: ['qcs::cam::uin/2:root'] }, action: '*', resource: 'qcs::cos:gz:uid/92:*' },
]

/** Texts that begin alike, that are longer than what is remembered, and that are no six segments. */
const PLACES = [
  ...['qcs::cvm:ap-guangzhou:uin/1:', 'qcs::cvm:ap-guangzhou:uin/11:', 'qcs::cvm:ap-guangzhou:uin/2:', 'qcs::cvm:gz::'],
  ...[
    'qcs::cvm:ap-shanghai:uin/1:',
    'qcs::cvm:ap-shanghai-fsi:uin/1:',
    'qcs::cvm:ap-shanghai-fsi:uin/2:',
    'qcs::cvm:::',
  ],
  ...['qcs:id/7:cvm:ap-guangzhou:uid/91:', 'qcs:id/0:cvm:ap-guangzhou:uid/92:', 'qcs::cos:ap-guangzhou:uid/91:'],
  ...['qcs::cos:ap-guangzhou:uid/92:', 'qcs::cvm:ap-guangzhou:', '', 'qcs:', 'QCS::cvm:ap-guangzhou:uin/1:'],
]
const ENDS = [
  'instance/a',
  'instance/abc-1',
  'instance/abc',
  'home/7/x',
  'home/8/',
  'bucket-91/o',
  'x/y',
  '*',
  'a:b',
  '',
]

const places = fc
  .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...ENDS, 'a'.repeat(600)))
  .map(([place, end]) => place + end)

const requests = fc.array(
  fc
    .record({
      uin: fc.constantFrom('7', '8'),
      owner: fc.constantFrom('1', '2', 'x'),
      resource: fc.oneof({ weight: 9, arbitrary: places }, { weight: 1, arbitrary: fc.constant('*') }),
      action: fc.constantFrom('cvm:Get', 'cos:Get', 'cos:Put', 'name/cvm:Get', 'other:Get', 'none'),
    })
    .map(({ uin, owner, resource, action }) => request(uin, owner, resource, action)),
  { minLength: 2, maxLength: 12 },
)

describe('what is remembered between requests never shows', () => {
  test('in any row of requests of several callers', () => {
    fc.assert(
      fc.property(requests, (row) => check(() => policies(STATEMENTS, OPEN), row)),
      { numRuns: 1000 },
    )
  })

  test.for<[claim: string, ...row: AuthorizationRequest[]]>([
    [
      'the same resource, asked for from another account',
      request('7', '1', 'qcs::cvm:ap-guangzhou:uin/1:instance/a'),
      request('7', '2', 'qcs::cvm:ap-guangzhou:uin/1:instance/a'),
      request('7', '1', 'qcs::cvm:ap-guangzhou:uin/1:instance/a'),
    ],
    [
      'the same resource, asked for by another user with a variable',
      request('7', '1', 'qcs::cvm:ap-beijing:uin/1:home/7/x'),
      request('8', '1', 'qcs::cvm:ap-beijing:uin/1:home/7/x'),
    ],
    [
      'places that begin with one another',
      request('7', '1', 'qcs::cvm:ap-guangzhou:uin/1:instance/a'),
      request('7', '1', 'qcs::cvm:ap-guangzhou:uin/11:instance/a'),
      request('7', '1', 'qcs::cvm:ap-guangzhou:'),
    ],
    [
      'what is no resource after one that is',
      request('7', '1', 'qcs::cvm:ap-guangzhou:uin/1:instance/a'),
      request('7', '1', '*'),
      request('7', '1', 'qcs::cvm:ap-guangzhou:uin/1'),
    ],
  ])('%s', ([, ...row]) => check(() => policies(STATEMENTS, OPEN), row))

  test('more places, and more different outer segments in the policies, than are remembered', () => {
    const text = (i: number): string => `qcs::cvm:region-${i}:uin/1:instance/a`
    const statements = Array.from({ length: 1500 }, (_, i) => ({
      effect: i % 3 === 0 ? 'deny' : 'allow',
      action: `cvm:Get${i % 7}`,
      resource: text(i),
    }))
    const used = policies(statements)
    for (const round of [0, 1]) {
      for (let i = 0; i < 1500; i += 1) {
        const { decision, basis } = decide(used, request('7', '1', text(i), `cvm:Get${i % 7}`))
        expect([round, i, decision, basis]).toEqual([round, i, i % 3 === 0 ? 'deny' : 'allow', 'explicit'])
        expect(decide(used, request('7', '1', text(i), `cvm:Get${(i + 1) % 7}`)).basis).toBe('implicit')
      }
    }
  })
})
