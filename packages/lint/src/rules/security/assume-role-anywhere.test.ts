// A grant to assume any role that trusts the account (EVAL-6): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { assumeRoleAnywhere } from './assume-role-anywhere.ts'

checkRule(assumeRoleAnywhere, [
  {
    title: 'sts:AssumeRole',
    statement: { action: ['cvm:DescribeInstances', 'sts:AssumeRole'] },
    finds: ['"sts:AssumeRole"'],
    says: ['every role that trusts'],
  },
  {
    title: 'on all roles of an account',
    statement: { action: 'sts:AssumeRole', resource: 'qcs::cam::uin/1:roleName/*' },
    finds: ['"sts:AssumeRole"'],
  },
  {
    title: 'on the roles with a prefix',
    statement: { action: 'sts:AssumeRole', resource: 'qcs::cam::uin/1:roleName/ci-*' },
    finds: [],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'sts:AssumeRole', resource: 'qcs::sts:::*' },
    finds: ['"sts:AssumeRole"'],
  },
  { title: 'on one resource', statement: { action: 'sts:AssumeRole', resource: 'qcs::sts::uin/1:thing/a' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: 'sts:AssumeRole', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['sts:*', 'sts:AssumeRole'] }, finds: [] },
  { title: 'a deny', statement: { action: 'sts:AssumeRole', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'sts:AssumeRole', resource: '*' },
      { effect: 'deny', action: 'sts:AssumeRole', resource: '*' },
    ],
    finds: [],
  },
])
