// A grant to read every object of every bucket (RES-1): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { dataReadableAnywhere } from './data-readable-anywhere.ts'

checkRule(dataReadableAnywhere, [
  {
    title: 'cos:GetObject',
    statement: { action: ['cvm:DescribeInstances', 'cos:GetObject'] },
    finds: ['"cos:GetObject"'],
    says: ['all that the account stores'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cos:GetObject', resource: 'qcs::cos:::*' },
    finds: ['"cos:GetObject"'],
  },
  { title: 'on one resource', statement: { action: 'cos:GetObject', resource: 'qcs::cos::uin/1:thing/a' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: 'cos:GetObject', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['cos:*', 'cos:GetObject'] }, finds: [] },
  { title: 'a deny', statement: { action: 'cos:GetObject', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cos:GetObject', resource: '*' },
      { effect: 'deny', action: 'cos:GetObject', resource: '*' },
    ],
    finds: [],
  },
])
