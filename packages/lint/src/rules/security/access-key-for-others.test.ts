// A grant to make or revive access keys of any user (VAR-1, VAR-2): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { accessKeyForOthers } from './access-key-for-others.ts'

checkRule(accessKeyForOthers, [
  {
    title: 'cam:CreateAccessKey',
    statement: { action: ['cvm:DescribeInstances', 'cam:CreateAccessKey'] },
    finds: ['"cam:CreateAccessKey"'],
    says: ['keys of an administrator'],
  },
  {
    title: 'cam:UpdateAccessKey',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdateAccessKey'] },
    finds: ['"cam:UpdateAccessKey"'],
    says: ['keys of an administrator'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['cam:CreateAccessKey', 'cam:UpdateAccessKey'] },
    finds: ['"cam:CreateAccessKey"'],
    says: ['`cam:CreateAccessKey` and `cam:UpdateAccessKey`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:CreateAccessKey', resource: 'qcs::cam:::*' },
    finds: ['"cam:CreateAccessKey"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cam:CreateAccessKey', resource: 'qcs::cam::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:CreateAccessKey', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cam:*', 'cam:CreateAccessKey'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cam:CreateAccessKey', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:CreateAccessKey', resource: '*' },
      { effect: 'deny', action: 'cam:CreateAccessKey', resource: '*' },
    ],
    finds: [],
  },
])
