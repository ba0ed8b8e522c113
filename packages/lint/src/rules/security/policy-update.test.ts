// A grant to change any policy in place, which lets its holder widen their own: each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { policyUpdate } from './policy-update.ts'

checkRule(policyUpdate, [
  {
    title: 'cam:UpdatePolicy',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdatePolicy'] },
    finds: ['"cam:UpdatePolicy"'],
    says: ['rewrite one'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:UpdatePolicy', resource: 'qcs::cam:::*' },
    finds: ['"cam:UpdatePolicy"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cam:UpdatePolicy', resource: 'qcs::cam::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:UpdatePolicy', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['cam:*', 'cam:UpdatePolicy'] }, finds: [] },
  { title: 'a deny', statement: { action: 'cam:UpdatePolicy', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:UpdatePolicy', resource: '*' },
      { effect: 'deny', action: 'cam:UpdatePolicy', resource: '*' },
    ],
    finds: [],
  },
])
