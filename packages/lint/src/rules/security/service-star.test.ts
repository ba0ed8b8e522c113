// Whole services on any resource (ACT-1, RES-1): which are spoken of, what is said of each, and what denies leave.
import { checkRule } from '../check.test-support.ts'
import { serviceStar } from './service-star.ts'

const allow = (action: string | readonly string[]) => ({ effect: 'allow', action, resource: '*' })
const deny = (action: string | readonly string[], more: object = {}) => ({ ...allow(action), effect: 'deny', ...more })

checkRule(serviceStar, [
  {
    title: 'access management, what it gives and what to write',
    statement: { action: 'cam:*' },
    finds: ['"cam:*"'],
    says: [
      '`cam:*` on any resource lets its holder become an administrator of the account (`cam:AttachUserPolicy`) and lift permissions boundaries (`cam:DeleteUserPermissionsBoundary`); name the calls',
    ],
  },
  {
    title: 'each of several, written with a prefix and two stars',
    statement: { action: ['cvm:DescribeInstances', 'name/cos:*', 'kms:**'] },
    finds: ['"name/cos:*"', '"kms:**"'],
    says: ['`cos:*`', '`kms:*`'],
  },
  {
    title: 'on every resource by six segments',
    statement: { action: 'cos:*', resource: 'qcs::cos:::*' },
    finds: ['"cos:*"'],
  },
  {
    title: 'services with one ability',
    statement: { action: ['cloudaudit:*'] },
    finds: ['"cloudaudit:*"'],
    says: ['lets its holder stop, redirect or delete the trail of what was done (`cloudaudit:DeleteAudit`); name'],
  },
  { title: 'in a session policy', statement: { action: 'sts:*' }, kind: 'session', finds: ['"sts:*"'] },
  {
    title: 'a deny leaves some abilities, and they are named',
    statements: [allow('cos:*'), deny(['cos:GetObject', 'cos:Put*'])],
    finds: ['"cos:*"'],
    says: ['lets its holder delete objects anywhere (`cos:DeleteObject`); name'],
  },
  {
    title: 'a deny of one of several actions leaves the ability',
    statements: [allow('cam:*'), deny(['cam:AttachUserPolicy', 'cam:*Boundary'])],
    finds: ['"cam:*"'],
    says: ['become an administrator of the account (`cam:AttachUserPolicies`); name'],
  },
  {
    title: 'denies of all that it is about, under a condition, too',
    statements: [
      allow(['cloudaudit:*', 'sts:*']),
      deny(['cloudaudit:*', 'sts:AssumeRole']),
      deny('sts:Get*', { condition: { ip_not_equal: { 'qcs:ip': '10.0.0.0/8' } } }),
    ],
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:*', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'on some resources', statement: { action: 'cos:*', resource: 'qcs::cos::uid/1:b-1/*' }, finds: [] },
  { title: 'some actions of a service', statement: { action: ['cos:Get*', 'cos:GetObject'] }, finds: [] },
  { title: 'a service like any other', statement: { action: 'monitor:*' }, finds: [] },
  { title: 'a name that every object has', statement: { action: ['__proto__:*', 'constructor:*'] }, finds: [] },
  { title: 'everything at once is for another rule', statements: [allow(['cam:*', '*']), allow('cos:*')], finds: [] },
  { title: 'a deny', statement: { action: 'cam:*', effect: 'deny' }, finds: [] },
])
