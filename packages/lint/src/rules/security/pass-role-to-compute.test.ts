// Passing any role and starting something with it (EVAL-6): both halves, wherever they stand, and what takes one away.

import { expect, test } from 'vitest'
import { ROLE_SINKS } from '../../reading/risky-actions.ts'
import { checkRule, findingsOf } from '../check.test-support.ts'
import { passRoleToCompute } from './pass-role-to-compute.ts'

const pass = 'cam:PassRole'
const start = 'scf:CreateFunction'
const allow = (action: string, more: object = {}): object => ({ effect: 'allow', action, resource: '*', ...more })
const condition = { ip_equal: { 'qcs:ip': '10.0.0.1' } }

checkRule(passRoleToCompute, [
  {
    title: 'in one statement',
    statement: { action: [start, pass] },
    finds: [`"${pass}"`],
    says: ['`cam:PassRole` on any role and `scf:CreateFunction`'],
    saysInChinese: ['又允许 `scf:CreateFunction`'],
  },
  {
    title: 'in two statements',
    statements: [allow(pass), allow('cvm:Run*')],
    finds: [`"${pass}"`],
    says: ['`cvm:RunInstances`'],
  },
  {
    title: 'the start on one resource: the role is still free',
    statements: [allow(start, { resource: 'qcs::scf:gz:uin/1:namespace/a/function/b' }), allow(pass)],
    finds: [`"${pass}"`],
  },
  { title: 'the start by a whole service', statements: [allow(pass), allow('scf:*')], finds: [`"${pass}"`] },
  {
    title: 'every role of an account',
    statements: [allow(pass, { resource: 'qcs::cam::uin/1:roleName/*' }), allow(start)],
    finds: [`"${pass}"`],
  },
  {
    title: 'one role, as is usual',
    statements: [allow(pass, { resource: 'qcs::cam::uin/1:roleName/reports' }), allow(start)],
    finds: [],
  },
  { title: 'only to pass is for another rule', statements: [allow(pass)], finds: [] },
  { title: 'only to start', statements: [allow(start)], finds: [] },
  { title: 'to pass under a condition', statements: [allow(pass, { condition }), allow(start)], finds: [] },
  { title: 'to start under a condition', statements: [allow(pass), allow(start, { condition })], finds: [] },
  {
    title: 'to pass is denied',
    statements: [allow(pass), allow(start), { ...allow(pass), effect: 'deny' }],
    finds: [],
  },
  {
    title: 'to start is denied',
    statements: [allow(pass), allow(start), { ...allow(start), effect: 'deny' }],
    finds: [],
  },
  { title: 'a call that carries no role', statements: [allow(pass), allow('cvm:DescribeInstances')], finds: [] },
  { title: 'all of CAM is for another rule', statements: [allow('cam:*'), allow(pass), allow(start)], finds: [] },
  { title: 'everything is for another rule', statements: [allow('*'), allow(pass), allow(start)], finds: [] },
])

test.for(ROLE_SINKS)('%s starts something that carries a role', (action) => {
  const text = JSON.stringify({ version: '2.0', statement: [allow(action), allow(pass)] })
  const [finding] = findingsOf(passRoleToCompute, text)
  expect(finding?.evidence).toEqual([pass, action])
  expect(finding?.related).toMatchObject([{ message: `this grants \`${action}\`` }])
})
