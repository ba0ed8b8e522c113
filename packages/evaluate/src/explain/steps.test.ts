// The way to each basis: which steps are told, which one decides, and what each layer says.
import { describe, expect, test } from 'vitest'
import type { Basis } from '../decision.ts'
import type { Explanation } from '../explanation.ts'
import type { AuthorizationRequest, Principal } from '../request.ts'
import { allow, type Drafts, deny, explained, INSTANCE, ROOT, requestWith } from './explained.test-support.ts'

type Row = {
  readonly claim: string
  readonly policies?: Drafts
  readonly request?: Partial<AuthorizationRequest>
  readonly basis: Basis
  /** Rules of the steps; the last one decides. */
  readonly steps: string
  /** What the last message has to mention. */
  readonly message?: string
  /** The layers that are not absent. */
  readonly layers: string
}

const OBJECT = 'qcs::cos:ap-guangzhou:uin/2:bucket-1/a'
const ROLE = { ownerUin: '1', roleName: 'ops' }
const ANONYMOUS: Principal = { type: 'anonymous' }
const SERVICE: Principal = { type: 'service', service: 'cvm.qcloud.com' }
const across = { resource: OBJECT, action: 'cos:GetObject' }
const everything = { effect: 'allow', action: '*', resource: '*' }
const forUser = (text: string) => ({ ...everything, principal: { qcs: text } })
const trusting = { effect: 'allow', action: 'sts:AssumeRole', principal: { qcs: 'qcs::cam::uin/1:uin/11' } }
const assume = { action: 'sts:AssumeRole' }

function layersOf({ resources }: Explanation): string {
  const layers = resources[0]?.layers ?? []
  return layers
    .filter(({ outcome }) => outcome !== 'absent')
    .map(({ layer, outcome }) => `${layer} ${outcome}`)
    .join(', ')
}

function check({ policies = {}, request = {}, basis, steps, message = '', layers }: Row): void {
  const explanation = explained(policies, requestWith(request))
  const told = explanation.resources[0]?.steps ?? []
  expect(explanation.basis).toBe(basis)
  expect(told.map(({ rule }) => rule).join(' ')).toBe(steps)
  expect(told.map(({ outcome }) => outcome)).toEqual(told.map((_, i) => (i === told.length - 1 ? 'decides' : 'passes')))
  expect(told.at(-1)?.message).toContain(message)
  expect(layersOf(explanation)).toBe(layers)
}

describe('requests for resources', () => {
  const rows: readonly Row[] = [
    { claim: 'nothing allows it', basis: 'implicit', steps: 'E0 E1 E2 E3 E4', message: 'Neither', layers: '' },
    {
      claim: 'an identity policy allows it',
      policies: { identity: [allow()] },
      basis: 'explicit',
      steps: 'E0 E1 E2 E3 E4 E5 E6',
      layers: 'identity allow',
    },
    {
      claim: 'a deny',
      policies: { identity: [allow(), deny()], resource: [allow({ principal: '*' })] },
      basis: 'explicit',
      steps: 'E0 E1',
      message: '`identityPolicies[0].statement[1]`',
      layers: 'identity deny, resource allow',
    },
    {
      claim: 'a deny that cannot be judged (P-1)',
      policies: { session: [deny({ notAction: 'x' }), deny()] },
      basis: 'explicit',
      steps: 'E0 E1',
      message: '1 of them because it cannot be judged',
      layers: 'session deny',
    },
    {
      claim: 'an allow that cannot be judged does not count (P-1)',
      policies: { identity: [allow({ notAction: 'x' })] },
      basis: 'implicit',
      steps: 'E0 E1 E2 E3 E4',
      layers: 'identity silent',
    },
    {
      claim: 'the root of the owner',
      request: { principal: ROOT },
      policies: { boundary: [deny()], session: [allow()] },
      basis: 'root',
      steps: 'E0 E1 E2 E3 E5 E6',
      layers: 'boundary ignored, session allow',
    },
    {
      claim: 'the root of the owner under a session policy that is silent',
      request: { principal: ROOT },
      policies: { session: [allow({ action: 'cos:*' })] },
      basis: 'session',
      steps: 'E0 E1 E2 E3 E5',
      message: 'session policy',
      layers: 'session silent',
    },
    {
      claim: 'a permissions boundary that is silent',
      policies: { identity: [allow()], boundary: [allow({ action: 'cos:*' })] },
      basis: 'boundary',
      steps: 'E0 E1 E2 E3 E4 E5',
      message: 'permissions boundary',
      layers: 'identity allow, boundary silent',
    },
    {
      claim: 'both caps allow it',
      policies: { identity: [allow()], boundary: [allow()], session: [allow()] },
      basis: 'explicit',
      steps: 'E0 E1 E2 E3 E4 E5 E5 E6',
      layers: 'identity allow, boundary allow, session allow',
    },
    {
      claim: 'the resource’s policies delegate to the account (PRIN-3)',
      policies: { resource: [allow({ principal: { qcs: 'qcs::cam::uin/1:root' } })] },
      basis: 'implicit',
      steps: 'E0 E1 E2 E3 E4',
      message: 'leave it to the caller’s account',
      layers: 'resource allow',
    },
    {
      claim: 'the resource’s policies allow it to the caller itself',
      policies: { resource: [allow({ principal: { qcs: 'qcs::cam::uin/1:uin/11' } })] },
      basis: 'explicit',
      steps: 'E0 E1 E2 E3 E4 E5 E6',
      layers: 'resource allow',
    },
    {
      claim: 'another account, where only the caller’s side allows it',
      request: across,
      policies: { identity: [everything] },
      basis: 'cross-account',
      steps: 'E0 E1 E2 E3 E4',
      message: 'missing: the resource’s policies',
      layers: 'identity allow',
    },
    {
      claim: 'another account, where only the owner’s side allows it',
      request: across,
      policies: { resource: [forUser('qcs::cam::uin/1:root')] },
      basis: 'cross-account',
      steps: 'E0 E1 E2 E3 E4',
      message: 'missing: the caller’s identity policies',
      layers: 'resource allow',
    },
    {
      claim: 'another account, where both sides allow it',
      request: across,
      policies: { identity: [everything], resource: [forUser('qcs::cam::uin/1:root')] },
      basis: 'explicit',
      steps: 'E0 E1 E2 E3 E4 E5 E6',
      layers: 'identity allow, resource allow',
    },
    {
      claim: 'another account, and a service that does not support it',
      request: { resource: 'qcs::cvm:ap-guangzhou:uin/2:instance/ins-1' },
      policies: { identity: [everything], resource: [forUser('qcs::cam::uin/1:root')] },
      basis: 'cross-account',
      steps: 'E0 E1 E2 E3 E4',
      message: '`cvm` does not support',
      layers: 'identity allow, resource allow',
    },
    {
      claim: 'the root of another account',
      request: { ...across, principal: ROOT },
      policies: { resource: [forUser('qcs::cam::uin/1:root')] },
      basis: 'explicit',
      steps: 'E0 E1 E2 E3 E4 E5 E6',
      layers: 'resource allow',
    },
    {
      claim: 'a service, whose own policies do not count (E0)',
      request: { principal: SERVICE },
      policies: { identity: [deny()], resource: [allow({ principal: { service: 'cvm.qcloud.com' } })] },
      basis: 'cross-account',
      steps: 'E0 E1 E2 E3 E4',
      message: 'assume a role',
      layers: 'identity ignored, resource allow',
    },
    {
      claim: 'an unsigned request that is allowed for everybody',
      request: { principal: ANONYMOUS },
      policies: { resource: [allow({ principal: '*' })] },
      basis: 'explicit',
      steps: 'E0 E1 E2',
      layers: 'resource allow',
    },
    {
      claim: 'an unsigned request that is allowed for others',
      request: { principal: ANONYMOUS },
      policies: { resource: [allow({ principal: { qcs: 'qcs::cam::uin/1:uin/11' } })] },
      basis: 'implicit',
      steps: 'E0 E1 E2',
      message: 'not signed',
      layers: 'resource silent',
    },
    {
      claim: 'a general policy (EVAL-8)',
      request: { action: 'account:BindToken', context: { mfa: '0' } },
      policies: { identity: [everything], facts: { generalPolicies: true } },
      basis: 'explicit',
      steps: 'E0 E1',
      message: '`general policy BindToken`',
      layers: 'general deny, identity allow',
    },
  ]
  test.for(rows)('$claim: $basis', check)
})

describe('assuming a role (EVAL-6)', () => {
  const rows: readonly Row[] = [
    {
      claim: 'allowed on both sides',
      request: assume,
      policies: { identity: [everything], trust: [trusting], facts: { role: ROLE } },
      basis: 'explicit',
      steps: 'EVAL-6 E0 EVAL-6 EVAL-6 EVAL-6 E5 EVAL-6',
      layers: 'identity allow, trust allow',
    },
    {
      claim: 'a service, by the trust policy alone',
      request: { ...assume, principal: SERVICE },
      policies: { trust: [{ ...trusting, principal: { service: 'cvm.qcloud.com' } }], facts: { role: ROLE } },
      basis: 'explicit',
      steps: 'EVAL-6 E0 EVAL-6 EVAL-6 EVAL-6 EVAL-6',
      layers: 'trust allow',
    },
    {
      claim: 'a trust policy that is silent',
      request: assume,
      policies: { identity: [everything], trust: [{ ...trusting, action: 'sts:Other' }], facts: { role: ROLE } },
      basis: 'trust',
      steps: 'EVAL-6 E0 EVAL-6 EVAL-6',
      layers: 'identity allow, trust silent',
    },
    {
      claim: 'another action',
      request: { action: 'sts:AssumeRoleWithSAML' },
      policies: { identity: [everything], trust: [{ ...trusting, action: 'sts:*' }], facts: { role: ROLE } },
      basis: 'trust',
      steps: 'EVAL-6 E0 EVAL-6 EVAL-6',
      message: '`sts:AssumeRole` only',
      layers: 'identity allow, trust allow',
    },
    {
      claim: 'a deny in the trust policy',
      request: assume,
      policies: { identity: [everything], trust: [trusting, { ...trusting, effect: 'deny' }], facts: { role: ROLE } },
      basis: 'explicit',
      steps: 'EVAL-6 E0 EVAL-6',
      message: '`trustPolicy.statement[1]`',
      layers: 'identity allow, trust deny',
    },
    {
      claim: 'identity policies that are silent',
      request: assume,
      policies: { trust: [trusting], facts: { role: ROLE } },
      basis: 'implicit',
      steps: 'EVAL-6 E0 EVAL-6 EVAL-6 EVAL-6',
      layers: 'trust allow',
    },
    {
      claim: 'identity policies that are silent, of a role',
      request: { ...assume, principal: { type: 'role', ownerUin: '1', roleName: 'dev' } },
      policies: { trust: [{ ...trusting, principal: { qcs: 'qcs::cam::uin/1:roleName/dev' } }], facts: { role: ROLE } },
      basis: 'implicit',
      steps: 'EVAL-6 E0 EVAL-6 EVAL-6 EVAL-6',
      layers: 'trust allow',
    },
    {
      claim: 'a boundary that is silent',
      request: assume,
      policies: { identity: [everything], boundary: [allow()], trust: [trusting], facts: { role: ROLE } },
      basis: 'boundary',
      steps: 'EVAL-6 E0 EVAL-6 EVAL-6 EVAL-6 E5',
      layers: 'identity allow, boundary silent, trust allow',
    },
    {
      claim: 'an unsigned request',
      request: { ...assume, principal: ANONYMOUS },
      policies: { trust: [{ ...trusting, principal: '*' }], facts: { role: ROLE } },
      basis: 'trust',
      steps: 'EVAL-6',
      message: 'sign it',
      layers: 'trust allow',
    },
    {
      claim: 'no role',
      request: assume,
      policies: { identity: [everything], trust: [trusting] },
      basis: 'trust',
      steps: 'EVAL-6',
      message: 'give `role`',
      layers: 'identity allow, trust allow',
    },
  ]
  test.for(rows)('$claim: $basis', check)
})

test('of the resource’s policies only denies count for assuming a role (EVAL-6)', () => {
  const unsure = (effect: string) => ({ effect, action: 'permid/1', resource: '*', principal: '*' })
  const { indeterminate } = explained(
    { resource: [unsure('allow'), unsure('deny')], facts: { role: ROLE } },
    requestWith(assume),
  )
  expect(indeterminate.map(({ at }) => at.statement)).toEqual([1])
})

describe('several resources (RES-8)', () => {
  test('each is explained, and the first denied one settles it', () => {
    const other = 'qcs::cvm:ap-guangzhou:uin/1:instance/ins-2'
    const explanation = explained(
      { identity: [allow({ resource: INSTANCE }), deny({ resource: other })] },
      requestWith({ resource: [INSTANCE, other, INSTANCE] }),
    )
    expect(explanation.resources.map(({ resource, decision, basis }) => `${resource} ${decision} ${basis}`)).toEqual([
      `${INSTANCE} allow explicit`,
      `${other} deny explicit`,
      `${INSTANCE} allow explicit`,
    ])
    expect(explanation.determining).toEqual([{ layer: 'identity', policy: 0, statement: 1 }])
    const results = explanation.resources.map(({ layers }) => layers[1]?.statements.map(({ result }) => result))
    expect(results).toEqual([
      ['matched', 'not-matched'],
      ['not-matched', 'matched'],
      ['matched', 'not-matched'],
    ])
  })

  test('what could not be judged of one statement is in the order of its elements', () => {
    const { indeterminate } = explained(
      { identity: [allow({ resource: 'qcs::cvm:gz::x', condition: { string_equals: { a: 'b' } } })] },
      requestWith({ resource: ['qcs::cvm:gz::x', 'qcs::cvm:::x'] }),
    )
    expect(indeterminate.map(({ element }) => element)).toEqual(['resource', 'condition'])
  })

  test('evidence of all is in the order of layers, statements and elements, each once', () => {
    const unsure = { action: 'permid/1', condition: { string_equals: { a: 'b' } } }
    const { indeterminate } = explained(
      {
        identity: [
          allow({ ...unsure, resource: 'qcs::cvm::uin/1:a' }),
          allow({ ...unsure, resource: 'qcs::cvm:x::b' }),
        ],
        session: [allow(unsure)],
      },
      requestWith({ resource: ['qcs::cvm::uin/1:b', 'qcs::cvm::uin/1:a'] }),
    )
    expect(indeterminate.map(({ at, element }) => `${at.layer} ${at.statement} ${element}`)).toEqual([
      'identity 0 action',
      'identity 0 condition',
      'identity 1 action',
      'identity 1 resource',
      'identity 1 condition',
      'session 0 action',
      'session 0 condition',
    ])
  })

  test('statements of many resources are left out and counted once they are too many', () => {
    const statements = Array.from({ length: 400 }, () => allow({ resource: INSTANCE }))
    const { resources } = explained(
      { identity: statements },
      requestWith({ resource: Array.from({ length: 400 }, (_, i) => `${INSTANCE}${i}`) }),
    )
    const identity = resources.map(({ layers }) => layers.find(({ layer }) => layer === 'identity'))
    expect(identity.at(0)).toMatchObject({ omitted: 0, outcome: 'silent' })
    expect(identity.at(0)?.statements).toHaveLength(400)
    expect(identity.at(-1)).toMatchObject({ omitted: 400, outcome: 'silent', statements: [] })
  })
})
