// Making a role and attaching policies to it (EVAL-6): both halves, wherever they stand, and what takes one away.
import { checkRule } from '../check.test-support.ts'
import { roleCreateAndAttach } from './role-create-and-attach.ts'

const create = 'cam:CreateRole'
const attach = 'cam:AttachRolePolicy'
const allow = (action: string, more: object = {}): object => ({ effect: 'allow', action, resource: '*', ...more })
const condition = { ip_equal: { 'qcs:ip': '10.0.0.1' } }

checkRule(roleCreateAndAttach, [
  {
    title: 'in one statement, as for the first use of a console',
    statement: { action: ['cls:CreateShipper', attach, create] },
    finds: [`"${create}"`],
    says: ['`cam:CreateRole` and `cam:AttachRolePolicy`'],
    saysInChinese: ['`cam:CreateRole` 和 `cam:AttachRolePolicy`'],
  },
  { title: 'in two statements', statements: [allow(attach), allow(create)], finds: [`"${create}"`] },
  { title: 'many policies at once', statement: { action: [create, 'cam:AttachRolePolicies'] }, finds: [`"${create}"`] },
  {
    title: 'one glob for both',
    statement: { action: 'cam:*Role*' },
    finds: ['"cam:*Role*"'],
    says: ['`cam:AttachRolePolicies`'],
  },
  {
    title: 'the attaching on some roles: the new one may have such a name',
    statements: [allow(attach, { resource: 'qcs::cam::uin/1:roleName/app-*' }), allow(create)],
    finds: [`"${create}"`],
  },
  { title: 'only to make roles', statements: [allow(create)], finds: [] },
  { title: 'only to attach policies', statements: [allow(attach)], finds: [] },
  {
    title: 'attaching to users is for another rule',
    statements: [allow(create), allow('cam:AttachUserPolicy')],
    finds: [],
  },
  { title: 'to make roles under a condition', statements: [allow(create, { condition }), allow(attach)], finds: [] },
  { title: 'to attach under a condition', statements: [allow(create), allow(attach, { condition })], finds: [] },
  {
    title: 'to make roles is denied',
    statements: [allow(create), allow(attach), { ...allow(create), effect: 'deny' }],
    finds: [],
  },
  {
    title: 'to attach is denied',
    statements: [allow(create), allow(attach), { ...allow(attach), effect: 'deny' }],
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statements: [allow('cam:*'), allow(create), allow(attach)],
    finds: [],
  },
])
