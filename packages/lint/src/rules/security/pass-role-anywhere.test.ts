// Passing any role (EVAL-6): how wide the resource is, what guards it, and where pass-role-to-compute speaks instead.
import { checkRule } from '../check.test-support.ts'
import { passRoleAnywhere } from './pass-role-anywhere.ts'

const pass = 'cam:PassRole'

checkRule(passRoleAnywhere, [
  {
    title: 'on any resource',
    statement: { action: ['cam:GetRole', pass] },
    finds: [`"${pass}"`],
    says: ['name the roles'],
    saysInChinese: ['写明可以传递的角色'],
  },
  { title: 'spelled with the prefix', statement: { action: `name/${pass}` }, finds: [`"name/${pass}"`] },
  {
    title: 'a glob that holds it',
    statement: { action: 'cam:Pass*' },
    finds: ['"cam:Pass*"'],
    says: ['`cam:PassRole`'],
  },
  {
    title: 'on all roles of an account',
    statement: { action: pass, resource: 'qcs::cam::uin/1:roleName/*' },
    finds: [`"${pass}"`],
  },
  {
    title: 'on all there is of an account',
    statement: { action: pass, resource: 'qcs::cam::uin/1:*' },
    finds: [`"${pass}"`],
  },
  {
    title: 'on roles with a prefix',
    statement: { action: pass, resource: 'qcs::cam::uin/1:roleName/ci-*' },
    finds: [],
  },
  { title: 'on one role', statement: { action: pass, resource: 'qcs::cam::uin/1:roleName/reports' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: pass, condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['cam:*', pass] }, finds: [] },
  { title: 'everything is for another rule', statement: { action: ['*', pass] }, finds: [] },
  { title: 'a deny', statement: { action: pass, effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: pass, resource: '*' },
      { effect: 'deny', action: pass, resource: '*' },
    ],
    finds: [],
  },
  {
    title: 'with a call that starts something with the role is for another rule',
    statement: { action: [pass, 'scf:CreateFunction'] },
    finds: [],
  },
  {
    title: 'with such a call under a condition',
    statements: [
      { effect: 'allow', action: pass, resource: '*' },
      {
        effect: 'allow',
        action: 'scf:CreateFunction',
        resource: '*',
        condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } },
      },
    ],
    finds: [`"${pass}"`],
  },
])
