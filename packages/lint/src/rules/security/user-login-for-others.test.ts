// A grant to set the password of any user (VAR-1): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { userLoginForOthers } from './user-login-for-others.ts'

checkRule(userLoginForOthers, [
  {
    title: 'cam:UpdateUser',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdateUser'] },
    finds: ['"cam:UpdateUser"'],
    says: ['log in as them'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:UpdateUser', resource: 'qcs::cam:::*' },
    finds: ['"cam:UpdateUser"'],
  },
  { title: 'on one resource', statement: { action: 'cam:UpdateUser', resource: 'qcs::cam::uin/1:thing/a' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: 'cam:UpdateUser', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['cam:*', 'cam:UpdateUser'] }, finds: [] },
  { title: 'a deny', statement: { action: 'cam:UpdateUser', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:UpdateUser', resource: '*' },
      { effect: 'deny', action: 'cam:UpdateUser', resource: '*' },
    ],
    finds: [],
  },
])
