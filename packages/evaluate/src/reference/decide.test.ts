// Decision tables of section 7: layers, their order, and the evidence that comes with a decision.
import { describe, expect, test } from 'vitest'
import type { PoliciesInForce } from '../policies-in-force.ts'
import { decideByReference } from './decide.ts'
import {
  ANONYMOUS,
  type Asked,
  documentOf,
  FEDERATED,
  ROLE,
  ROOT,
  SERVICE,
  STRANGER,
  USER,
} from './tables.test-support.ts'

type Given = Asked & PoliciesInForce & { readonly resources?: unknown }
type Row = readonly [rule: string, given: Given, answer: string]

/** `allow explicit by identity 0/0; open condition in boundary 0/0; notes E0`, without what there is none of. */
function answerTo(given: Given): string {
  const { principal = USER, action = 'cos:GetObject', resource, resources, context, now, ...input } = given
  const asked = { principal, action, resource: resources ?? resource ?? OURS, context, now }
  // What Reflect gives may be anything: requests that no type allows are asked, too.
  const holder: object = { asked }
  const { decision, basis, determining, indeterminate, notes } = decideByReference(input, Reflect.get(holder, 'asked'))
  const by = determining.map(({ layer, policy, statement }) => `${layer} ${policy}/${statement}`)
  const open = indeterminate.map(({ at, element }) => `${element} in ${at.layer} ${at.policy}/${at.statement}`)
  return [
    `${decision} ${basis}`,
    ...(by.length > 0 ? [`by ${by.join(', ')}`] : []),
    ...(open.length > 0 ? [`open ${open.join(', ')}`] : []),
    ...(notes.length > 0 ? [`notes ${notes.map(({ rule }) => rule).join(', ')}`] : []),
  ].join('; ')
}

function check([rule, given, answer]: Row): void {
  expect(answerTo(given), rule).toBe(answer)
}

const OURS = 'qcs::cos:ap-guangzhou:uin/101:b/o'
const THEIRS = 'qcs::cos:ap-guangzhou:uin/202:b/o'

const allow = documentOf('identity', {})
const deny = documentOf('identity', { effect: 'deny' })
const silent = documentOf('identity', { action: 'cvm:*' })
const session = documentOf('session', {})
const openAllow = documentOf('identity', { condition: 'x' })
const openDeny = documentOf('identity', { effect: 'deny', condition: 'x' })
const resourceFor = (who: string, effect = 'allow') =>
  documentOf('resource', { effect, principal: { qcs: `qcs::cam::${who}` } })
const toMe = resourceFor('uin/101:uin/111')
const delegated = resourceFor('uin/101:root')
const toAll = resourceFor('anyone:anyone')
const toService = documentOf('resource', { principal: { service: SERVICE.service } })
const toProvider = documentOf('resource', { principal: { federated: FEDERATED.provider } })

describe('E0: which layers count', () => {
  const everything = {
    identityPolicies: [deny],
    permissionsBoundary: deny,
    sessionPolicy: session,
    resourcePolicies: [toAll],
  }

  test.for<Row>([
    ['E0', { principal: ANONYMOUS, ...everything }, 'allow explicit; by resource 0/0; notes E0'],
    ['E0', { principal: SERVICE, ...everything }, 'deny cross-account; notes E0'],
    ['E0', { principal: FEDERATED, ...everything }, 'deny cross-account; notes E0'],
    ['E0', { principal: USER, ...everything }, 'deny explicit; by identity 0/0, boundary 0/0'],
    ['E0', { principal: ROOT, ...everything, identityPolicies: [] }, 'allow root; by session 0/0; notes EVAL-3'],
    [
      'E0',
      { principal: ANONYMOUS, identityPolicies: [], resourcePolicies: [toAll] },
      'allow explicit; by resource 0/0',
    ],
    ['EVAL-3', { principal: ROOT, permissionsBoundary: deny }, 'allow root; notes EVAL-3'],
    ['EVAL-2', { identityPolicies: [silent, allow] }, 'allow explicit; by identity 1/0'],
  ])('%s, number %#', check)
})

describe('E1: an explicit deny', () => {
  test.for<Row>([
    ['EVAL-1', { identityPolicies: [allow, deny] }, 'deny explicit; by identity 1/0'],
    [
      'EVAL-1',
      { identityPolicies: [allow], permissionsBoundary: deny },
      'deny explicit; by boundary 0/0; notes EVAL-9',
    ],
    [
      'EVAL-1',
      { identityPolicies: [allow], sessionPolicy: documentOf('session', { effect: 'deny' }) },
      'deny explicit; by session 0/0',
    ],
    [
      'EVAL-1',
      { identityPolicies: [allow], resourcePolicies: [resourceFor('uin/101:root', 'deny')] },
      'deny explicit; by resource 0/0',
    ],
    [
      'EVAL-1',
      { principal: ROOT, resourcePolicies: [resourceFor('uin/101:root', 'deny')] },
      'deny explicit; by resource 0/0',
    ],
    [
      'EVAL-1',
      { principal: ANONYMOUS, resourcePolicies: [toAll, resourceFor('anyone:anyone', 'deny')] },
      'deny explicit; by resource 1/0',
    ],
    ['P-1', { identityPolicies: [allow, openDeny] }, 'deny explicit; by identity 1/0; open condition in identity 1/0'],
    [
      'EVAL-1',
      { identityPolicies: [deny, deny], resourcePolicies: [resourceFor('*', 'deny')] },
      'deny explicit; by identity 0/0, identity 1/0, resource 0/0; open principal in resource 0/0',
    ],
    [
      'EVAL-8',
      { action: 'account:BindToken', context: { mfa: '0' }, generalPolicies: true, identityPolicies: [allow] },
      'deny explicit; by general 2/0',
    ],
    [
      'EVAL-8',
      { action: 'account:BindToken', context: { mfa: '1' }, generalPolicies: true, identityPolicies: [allow] },
      'allow explicit; by identity 0/0',
    ],
    [
      'EVAL-8',
      { action: 'account:BindToken', generalPolicies: true, identityPolicies: [allow] },
      'allow explicit; by identity 0/0',
    ],
    [
      'EVAL-8',
      { action: 'account:BindToken', context: { mfa: '0' }, identityPolicies: [allow] },
      'allow explicit; by identity 0/0',
    ],
  ])('%s, number %#', check)
})

describe('E2: anonymous callers', () => {
  test.for<Row>([
    ['E2', { principal: ANONYMOUS }, 'deny implicit'],
    ['E2', { principal: ANONYMOUS, resourcePolicies: [toMe] }, 'deny implicit'],
    ['E2', { principal: ANONYMOUS, resourcePolicies: [toAll] }, 'allow explicit; by resource 0/0'],
  ])('%s, number %#', check)
})

describe('E3 and E4: who grants', () => {
  const abroad = { resource: THEIRS, resourcePolicies: [toMe], identityPolicies: [allow] }

  test.for<Row>([
    ['E3', { principal: ROOT }, 'allow root'],
    ['E3', { principal: ROOT, resource: '*' }, 'allow root'],
    ['E3', { principal: ROOT, identityPolicies: [allow], resourcePolicies: [toAll] }, 'allow root'],
    ['E3', { principal: ROOT, resource: THEIRS }, 'deny cross-account'],
    ['E3', { principal: ROOT, resource: THEIRS, resourceOwner: { uin: '101' } }, 'allow root'],
    ['E4', {}, 'deny implicit'],
    ['E4', { identityPolicies: [silent, openAllow] }, 'deny implicit; open condition in identity 1/0'],
    ['E4', { identityPolicies: [allow] }, 'allow explicit; by identity 0/0'],
    ['E4', { resourcePolicies: [toMe] }, 'allow explicit; by resource 0/0'],
    [
      'E4',
      { identityPolicies: [allow], resourcePolicies: [toMe, delegated] },
      'allow explicit; by identity 0/0, resource 0/0',
    ],
    ['PRIN-3', { resourcePolicies: [delegated] }, 'deny implicit'],
    [
      'PRIN-3',
      { principal: ROLE, identityPolicies: [allow], resourcePolicies: [delegated] },
      'allow explicit; by identity 0/0',
    ],
    ['E4', abroad, 'allow explicit; by identity 0/0, resource 0/0'],
    ['E4', { ...abroad, resourcePolicies: [delegated] }, 'allow explicit; by identity 0/0, resource 0/0'],
    ['E4', { ...abroad, resourcePolicies: [] }, 'deny cross-account'],
    ['E4', { ...abroad, identityPolicies: [] }, 'deny cross-account'],
    ['E4', { ...abroad, identityPolicies: [], resourcePolicies: [] }, 'deny implicit'],
    ['E4', { ...abroad, action: 'cvm:RunInstances' }, 'deny cross-account'],
    ['E4', { ...abroad, action: 'cas:GetVault' }, 'allow explicit; by identity 0/0, resource 0/0'],
    ['E4', { ...abroad, action: 'GetObject' }, 'deny cross-account'],
    [
      'E4',
      { ...abroad, action: 'cvm:X', crossAccountServices: ['cvm'] },
      'allow explicit; by identity 0/0, resource 0/0',
    ],
    ['E4', { ...abroad, crossAccountServices: [] }, 'deny cross-account'],
    [
      'E4',
      { ...abroad, principal: ROOT, resourcePolicies: [resourceFor('uin/101:root')] },
      'allow explicit; by resource 0/0',
    ],
    ['E4', { principal: STRANGER, resourcePolicies: [toAll] }, 'deny cross-account'],
    [
      'E4',
      { principal: STRANGER, resourcePolicies: [toAll], identityPolicies: [allow] },
      'allow explicit; by identity 0/0, resource 0/0',
    ],
    ['E4', { principal: SERVICE, resourcePolicies: [toService] }, 'deny cross-account'],
    ['E4', { principal: FEDERATED, resourcePolicies: [toProvider] }, 'deny cross-account'],
    ['E4', { principal: SERVICE, resourcePolicies: [toMe] }, 'deny implicit'],
    ['RES-12', { resource: 'qcs::cos::uid/9:b', identityPolicies: [allow] }, 'deny cross-account'],
    [
      'RES-12',
      { principal: { ...USER, appId: null }, resource: 'qcs::cos::uid/9:b', identityPolicies: [allow] },
      'allow explicit; by identity 0/0; notes RES-12',
    ],
    [
      'RES-5',
      {
        principal: STRANGER,
        resourcePolicies: [documentOf('resource', { principal: '*', resource: 'qcs::cos:::*' })],
        identityPolicies: [allow],
      },
      'allow explicit; by identity 0/0, resource 0/0',
    ],
    [
      'RES-5',
      { identityPolicies: [{ policy: documentOf('identity', { resource: 'qcs::cos:::*' }), owner: { uin: '202' } }] },
      'deny implicit',
    ],
  ])('%s, number %#', check)
})

describe('E5: boundary and session policy', () => {
  const granted = { identityPolicies: [allow] }

  test.for<Row>([
    ['EVAL-3', { ...granted, permissionsBoundary: allow }, 'allow explicit; by identity 0/0, boundary 0/0'],
    ['EVAL-3', { ...granted, permissionsBoundary: silent }, 'deny boundary; notes EVAL-9'],
    [
      'EVAL-3',
      { ...granted, permissionsBoundary: openAllow },
      'deny boundary; open condition in boundary 0/0; notes EVAL-9',
    ],
    ['EVAL-3', { permissionsBoundary: allow }, 'deny implicit'],
    ['EVAL-3', { resourcePolicies: [toMe], permissionsBoundary: silent }, 'deny boundary; notes EVAL-9'],
    ['EVAL-4', { ...granted, sessionPolicy: session }, 'allow explicit; by identity 0/0, session 0/0'],
    ['EVAL-4', { ...granted, sessionPolicy: documentOf('session', { action: 'cvm:*' }) }, 'deny session'],
    ['EVAL-4', { sessionPolicy: session }, 'deny implicit'],
    ['EVAL-4', { principal: ROOT, sessionPolicy: documentOf('session', { action: 'cvm:*' }) }, 'deny session'],
    [
      'E5',
      { ...granted, permissionsBoundary: silent, sessionPolicy: documentOf('session', { action: 'cvm:*' }) },
      'deny boundary; notes EVAL-9',
    ],
    [
      'E5',
      { principal: ROLE, ...granted, resourcePolicies: [toAll], permissionsBoundary: allow, sessionPolicy: session },
      'allow explicit; by identity 0/0, boundary 0/0, session 0/0, resource 0/0',
    ],
    [
      'P-2',
      { identityPolicies: [documentOf('resource', { principal: '*' })] },
      'deny implicit; open member in identity 0/0',
    ],
  ])('%s, number %#', check)
})

describe('RES-8: several resources', () => {
  const inB = documentOf(
    'identity',
    { resource: 'qcs::cos:::b/*' },
    { effect: 'deny', resource: 'qcs::cos:::b/secret' },
  )
  const b = (name: string) => `qcs::cos:gz:uin/101:${name}`
  const identityPolicies = [inB]

  test.for<Row>([
    ['RES-8', { resources: [], identityPolicies: [allow] }, 'deny implicit; notes RES-8'],
    ['RES-8', { principal: ROOT, resources: [], permissionsBoundary: allow }, 'deny implicit; notes RES-8'],
    ['RES-8', { resources: null, identityPolicies: [allow] }, 'allow explicit; by identity 0/0'],
    ['RES-8', { resources: [b('b/1'), b('b/2')], identityPolicies }, 'allow explicit; by identity 0/0'],
    ['RES-8', { resources: [b('b/1'), b('c/2')], identityPolicies }, 'deny implicit'],
    ['RES-8', { resources: [b('b/1'), b('c/2'), b('b/secret')], identityPolicies }, 'deny implicit'],
    ['RES-8', { resources: [b('b/secret'), b('c/2')], identityPolicies }, 'deny explicit; by identity 0/1'],
    [
      'RES-8',
      { resources: [b('b/1'), 'qcs:id/7:cos::uin/101:b/1'], identityPolicies },
      'deny implicit; open resource in identity 0/0',
    ],
    ['RES-8', { principal: ROOT, resources: [OURS, THEIRS] }, 'deny cross-account'],
  ])('%s, number %#', check)
})

describe('notes', () => {
  test.for<Row>([
    ['EVAL-9', { action: 'cos:ListParts', identityPolicies: [deny] }, 'deny explicit; by identity 0/0; notes EVAL-9'],
    [
      'EVAL-9',
      { action: 'name/cvm:DescribeX', identityPolicies: [deny] },
      'deny explicit; by identity 0/0; notes EVAL-9',
    ],
    ['EVAL-9', { action: 'cos:ListParts' }, 'deny implicit'],
    ['EVAL-9', { action: 'ListParts', identityPolicies: [deny] }, 'deny explicit; by identity 0/0'],
    [
      'EVAL-9',
      { action: 'finance:PayOrder', identityPolicies: [deny] },
      'deny explicit; by identity 0/0; notes EVAL-9',
    ],
    ['EVAL-9', { action: 'finance:PayOrder', identityPolicies: [allow] }, 'allow explicit; by identity 0/0'],
    [
      'EVAL-9',
      { action: 'cvm:X', identityPolicies: [allow], permissionsBoundary: deny },
      'deny explicit; by boundary 0/0',
    ],
    ['EVAL-10', { principal: 'me', identityPolicies: [allow] }, 'deny implicit; notes EVAL-10'],
    ['EVAL-10', { action: 5, identityPolicies: [allow] }, 'deny implicit; notes EVAL-10'],
    ['EVAL-10', { resources: [5], identityPolicies: [allow] }, 'deny implicit; notes EVAL-10'],
  ])('%s, number %#', check)
})

describe('EVAL-6: assuming a role', () => {
  const role = { ownerUin: '202', roleName: 'ops' }
  const trust = (principal: unknown, more: object = {}) => documentOf('trust', { action: 'sts:*', principal, ...more })
  const trustsUs = trust({ qcs: 'qcs::cam::uin/101:root' })
  const own = documentOf('identity', { action: 'sts:AssumeRole', resource: 'qcs::cam::uin/202:roleName/ops' })
  const asked = { action: 'sts:AssumeRole', role, trustPolicy: trustsUs, identityPolicies: [own] }
  const provider = trust({ federated: FEDERATED.provider })

  test.for<Row>([
    ['EVAL-6', asked, 'allow explicit; by identity 0/0, trust 0/0'],
    ['EVAL-6', { ...asked, resource: OURS }, 'allow explicit; by identity 0/0, trust 0/0'],
    ['EVAL-6', { ...asked, resources: [] }, 'allow explicit; by identity 0/0, trust 0/0'],
    ['EVAL-6', { ...asked, action: 'name/sts:AssumeRole' }, 'allow explicit; by identity 0/0, trust 0/0'],
    ['EVAL-6', { ...asked, action: 'sts:AssumeRoleWithSAML' }, 'deny trust'],
    ['EVAL-6', { ...asked, action: 'cos:GetObject', trustPolicy: trust('*', { action: '*' }) }, 'deny trust'],
    ['EVAL-6', { action: 'sts:AssumeRole', role, identityPolicies: [own] }, 'deny trust'],
    ['EVAL-6', { action: 'sts:AssumeRole', trustPolicy: trust('*'), identityPolicies: [deny] }, 'deny trust'],
    ['EVAL-6', { ...asked, trustPolicy: trust({ qcs: 'qcs::cam::uin/303:root' }) }, 'deny trust'],
    ['EVAL-6', { ...asked, trustPolicy: documentOf('trust', {}) }, 'deny trust; open principal in trust 0/0'],
    ['EVAL-6', { ...asked, identityPolicies: [] }, 'deny implicit'],
    [
      'EVAL-6',
      { ...asked, identityPolicies: [], trustPolicy: trust({ qcs: 'qcs::cam::uin/101:uin/111' }) },
      'deny implicit',
    ],
    ['EVAL-6', { ...asked, role: { ...role, roleName: 'dev' } }, 'deny implicit'],
    ['EVAL-6', { ...asked, principal: ROLE }, 'allow explicit; by identity 0/0, trust 0/0'],
    ['EVAL-6', { ...asked, principal: ROOT, identityPolicies: [] }, 'allow explicit; by trust 0/0'],
    [
      'EVAL-6',
      { ...asked, principal: SERVICE, trustPolicy: trust({ service: SERVICE.service }) },
      'allow explicit; by trust 0/0; notes E0',
    ],
    ['EVAL-6', { ...asked, principal: FEDERATED, trustPolicy: provider }, 'deny trust; notes E0'],
    [
      'EVAL-6',
      { action: 'sts:AssumeRoleWithSAML', role, principal: FEDERATED, trustPolicy: provider },
      'allow explicit; by trust 0/0',
    ],
    [
      'EVAL-6',
      { action: 'sts:AssumeRoleWithWebIdentity', role, principal: FEDERATED, trustPolicy: provider },
      'allow explicit; by trust 0/0',
    ],
    ['EVAL-6', { ...asked, principal: ANONYMOUS, trustPolicy: trust('*', { effect: 'deny' }) }, 'deny trust; notes E0'],
    ['EVAL-6', { ...asked, identityPolicies: [own, deny] }, 'deny explicit; by identity 1/0'],
    ['EVAL-6', { ...asked, trustPolicy: trust('*', { effect: 'deny' }) }, 'deny explicit; by trust 0/0'],
    [
      'EVAL-6',
      {
        ...asked,
        resourcePolicies: [resourceFor('anyone:anyone'), documentOf('resource', { effect: 'deny', principal: '*' })],
      },
      'deny explicit; by resource 1/0',
    ],
    [
      'EVAL-6',
      { ...asked, resourcePolicies: [documentOf('resource', { condition: 'x', principal: '*' })] },
      'allow explicit; by identity 0/0, trust 0/0',
    ],
    ['EVAL-6', { ...asked, permissionsBoundary: silent }, 'deny boundary'],
    [
      'EVAL-6',
      { ...asked, permissionsBoundary: allow, sessionPolicy: session },
      'allow explicit; by identity 0/0, boundary 0/0, session 0/0, trust 0/0',
    ],
    ['EVAL-6', { ...asked, sessionPolicy: documentOf('session', { action: 'cvm:*' }) }, 'deny session'],
    [
      'EVAL-6',
      { ...asked, principal: ROOT, sessionPolicy: session, permissionsBoundary: deny },
      'allow explicit; by session 0/0, trust 0/0; notes EVAL-3',
    ],
    [
      'EVAL-6',
      { ...asked, principal: ROOT, sessionPolicy: documentOf('session', { action: 'cvm:*' }) },
      'deny session',
    ],
    ['EVAL-10', { ...asked, principal: { type: 'user' } }, 'deny implicit; notes EVAL-10'],
  ])('%s, number %#', check)
})

test('evidence carries the name of a policy', () => {
  const identityPolicies = [{ policy: allow, name: 'all' }]
  const { determining } = decideByReference(
    { identityPolicies },
    { principal: { type: 'user', uin: '111', ownerUin: '101' }, action: 'cos:GetObject' },
  )
  expect(determining).toEqual([{ layer: 'identity', policy: 0, statement: 0, name: 'all' }])
})
