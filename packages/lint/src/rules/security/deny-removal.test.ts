// A deny that its holder may take off (EVAL-2, EVAL-3): each of the calls, which denies count, and what guards them.
import { expect, test } from 'vitest'
import { RISKY } from '../../reading/risky-actions.ts'
import { checkRule, findingsOf } from '../check.test-support.ts'
import { denyRemoval } from './deny-removal.ts'

const detach = 'cam:DetachUserPolicy'
const allow = (action: string | readonly string[], more: object = {}): object => ({
  effect: 'allow',
  action,
  resource: '*',
  ...more,
})
const deny = (action: string, more: object = {}): object => ({ ...allow(action, more), effect: 'deny' })
const guard = deny('cvm:TerminateInstances')
const condition = { bool_equal: { 'qcs:mfa': false } }

checkRule(denyRemoval, [
  {
    title: 'a deny of what another policy allows',
    statements: [allow(['cam:GetUser', detach]), guard],
    finds: [`"${detach}"`],
    says: ['the deny of `cvm:TerminateInstances`'],
    saysInChinese: ['对 `cvm:TerminateInstances` 的拒绝'],
  },
  {
    title: 'spelled with the prefix',
    statements: [allow(detach), deny('name/cvm:Run*')],
    finds: [`"${detach}"`],
    says: ['`cvm:Run*`'],
  },
  {
    title: 'the deny has a condition',
    statements: [allow(detach), deny('cvm:*', { condition })],
    finds: [`"${detach}"`],
  },
  {
    title: 'a glob that holds several',
    statements: [allow('cam:Detach*'), guard],
    finds: ['"cam:Detach*"'],
    says: ['and 1 more'],
  },
  { title: 'no deny', statements: [allow(detach)], finds: [] },
  { title: 'a deny that limits an allow beside it', statements: [allow(detach), allow('cvm:*'), guard], finds: [] },
  { title: 'the calls are denied', statements: [allow(detach), guard, deny('cam:Detach*')], finds: [] },
  {
    title: 'the calls are denied under a condition',
    statements: [allow(detach), guard, deny('cam:*', { condition })],
    finds: [],
  },
  { title: 'everything is denied under a condition', statements: [allow(detach), deny('*', { condition })], finds: [] },
  { title: 'the calls are allowed under a condition', statements: [allow(detach, { condition }), guard], finds: [] },
  { title: 'on one user', statements: [allow(detach, { resource: 'qcs::cam::uin/1:uin/2' }), guard], finds: [] },
  { title: 'only versions that do not count', statements: [allow('cam:DeletePolicyVersion'), guard], finds: [] },
  { title: 'all of the service is for another rule', statements: [allow(['cam:*', detach]), guard], finds: [] },
  { title: 'everything is for another rule', statements: [allow(['*', detach]), guard], finds: [] },
  {
    title: 'a session policy, which nobody can take off',
    kind: 'session',
    statements: [allow(detach), guard],
    finds: [],
  },
])

test.for(RISKY.denyRemoval)('%s takes a deny off', (action) => {
  const text = JSON.stringify({ version: '2.0', statement: [allow(action), guard] })
  const [finding] = findingsOf(denyRemoval, text, { kind: 'identity' })
  expect(finding?.evidence).toEqual([action])
  expect(finding?.related).toMatchObject([{ message: 'this deny can be taken off' }])
})
