// What rules on risky grants share: what counts as granted, what guards, and what is left to the rules on whole services.
import { type Policy, parsePolicy } from '@qcs-policy/syntax'
import { expect, test } from 'vitest'
import { firstAllowed, riskyGrants } from './grant-findings.ts'

const WATCHED = ['cam:UpdateUser', 'cam:AddUserToGroup', 'tag:TagResources']

function policyOf(statements: readonly object[]): Policy {
  const { policy } = parsePolicy(JSON.stringify({ version: '2.0', statement: statements }), { kind: 'identity' })
  if (policy === undefined) throw new Error('not a document')
  return policy
}

const allow = (action: string | readonly string[], more: object = {}): object => ({
  effect: 'allow',
  action,
  resource: '*',
  ...more,
})
const deny = (action: string): object => ({ ...allow(action), effect: 'deny' })
const condition = { ip_equal: { 'qcs:ip': '10.0.0.1' } }

test.for<readonly [string, readonly object[], readonly string[]]>([
  ['an action by name', [allow('cam:UpdateUser')], ['cam:UpdateUser']],
  ['several in one pattern', [allow('cam:*User*')], ['cam:UpdateUser', 'cam:AddUserToGroup']],
  ['a glob over all services', [allow('*:UpdateUser')], ['cam:UpdateUser']],
  ['a whole service', [allow('cam:*')], []],
  ['everything', [allow('*')], []],
  ['a service that is given whole elsewhere', [allow('cam:UpdateUser'), allow('cam:*')], []],
  ['another service that is given whole', [allow('cam:UpdateUser'), allow('tag:*')], ['cam:UpdateUser']],
  [
    'a service that is whole under a condition only',
    [allow('cam:UpdateUser'), allow('cam:*', { condition })],
    ['cam:UpdateUser'],
  ],
  ['everything, given elsewhere', [allow('cam:UpdateUser'), allow('*')], []],
  ['under a condition', [allow('cam:UpdateUser', { condition })], []],
  ['on a resource', [allow('cam:UpdateUser', { resource: 'qcs::cam::uin/1:uin/2' })], []],
  ['denied elsewhere', [allow('cam:UpdateUser'), deny('cam:Update*')], []],
  ['another one denied', [allow('cam:UpdateUser'), deny('cam:Delete*')], ['cam:UpdateUser']],
  ['a deny', [deny('cam:UpdateUser')], []],
])('granted: %s', ([, statements, expected]) => {
  const policy = policyOf(statements)
  const grants = policy.statements.flatMap((statement) => riskyGrants(policy, statement, WATCHED))
  expect(grants.flatMap(({ actions }) => actions)).toEqual(expected)
})

test.for<readonly [string, readonly object[], string | undefined]>([
  ['by name', [allow('cvm:RunInstances'), allow('tag:TagResources')], 'tag:TagResources'],
  ['on one resource', [allow('cam:UpdateUser', { resource: 'qcs::cam::uin/1:uin/2' })], 'cam:UpdateUser'],
  ['as a whole service', [allow('tag:*')], 'tag:*'],
  ['not as everything', [allow('*')], undefined],
  ['not under a condition', [allow('tag:*', { condition })], undefined],
  ['not where a deny guards it', [allow('tag:*'), deny('tag:TagResources')], undefined],
  ['not in a deny', [deny('tag:*')], undefined],
  ['not with an effect in the wrong letter case', [allow('tag:*', { effect: 'Allow' })], undefined],
])('allowed anyhow: %s', ([, statements, expected]) => {
  expect(firstAllowed(policyOf(statements), WATCHED)?.pattern.text).toBe(expected)
})
