// Attaching policies on any resource, and what guards against it.
import { checkRule } from '../check.test-support.ts'
import { attachPolicyAnywhere } from './attach-policy-anywhere.ts'

const attach = 'cam:AttachUserPolicy'

checkRule(attachPolicyAnywhere, [
  {
    title: 'the call by name',
    statement: { action: ['cvm:RunInstances', attach] },
    finds: [`"${attach}"`],
    says: ['themselves'],
  },
  {
    title: 'a glob that holds several',
    statement: { action: 'cam:Attach*Policy' },
    finds: ['"cam:Attach*Policy"'],
    says: ['`cam:AttachUserPolicy`, `cam:AttachGroupPolicy` and `cam:AttachRolePolicy`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: attach, resource: 'qcs::cam:::*' },
    finds: [`"${attach}"`],
  },
  { title: 'on one user', statement: { action: attach, resource: 'qcs::cam::uin/1:uin/2' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: attach, condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['cam:*', '*'] }, finds: [] },
  { title: 'a deny', statement: { action: attach, effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: attach, resource: '*' },
      { effect: 'deny', action: 'cam:Attach*', resource: '*' },
    ],
    finds: [],
  },
])
