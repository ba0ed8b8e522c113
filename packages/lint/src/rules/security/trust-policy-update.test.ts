// A grant to change the trust policy of any role, which lets its holder into all of them (EVAL-6): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { trustPolicyUpdate } from './trust-policy-update.ts'

checkRule(trustPolicyUpdate, [
  {
    title: 'cam:UpdateAssumeRolePolicy',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdateAssumeRolePolicy'] },
    finds: ['"cam:UpdateAssumeRolePolicy"'],
    says: ['into a role'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:UpdateAssumeRolePolicy', resource: 'qcs::cam:::*' },
    finds: ['"cam:UpdateAssumeRolePolicy"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cam:UpdateAssumeRolePolicy', resource: 'qcs::cam::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:UpdateAssumeRolePolicy', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cam:*', 'cam:UpdateAssumeRolePolicy'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cam:UpdateAssumeRolePolicy', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:UpdateAssumeRolePolicy', resource: '*' },
      { effect: 'deny', action: 'cam:UpdateAssumeRolePolicy', resource: '*' },
    ],
    finds: [],
  },
])
