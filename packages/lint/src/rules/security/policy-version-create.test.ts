// A grant to write new versions of policies, which lets its holder widen their own (EVAL-7): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { policyVersionCreate } from './policy-version-create.ts'

checkRule(policyVersionCreate, [
  {
    title: 'cam:CreatePolicyVersion',
    statement: { action: ['cvm:DescribeInstances', 'cam:CreatePolicyVersion'] },
    finds: ['"cam:CreatePolicyVersion"'],
    says: ['same call'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:CreatePolicyVersion', resource: 'qcs::cam:::*' },
    finds: ['"cam:CreatePolicyVersion"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cam:CreatePolicyVersion', resource: 'qcs::cam::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:CreatePolicyVersion', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cam:*', 'cam:CreatePolicyVersion'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cam:CreatePolicyVersion', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:CreatePolicyVersion', resource: '*' },
      { effect: 'deny', action: 'cam:CreatePolicyVersion', resource: '*' },
    ],
    finds: [],
  },
])
