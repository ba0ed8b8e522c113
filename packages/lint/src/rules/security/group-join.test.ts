// A grant to put anyone into any group, which gives its holder the rights of all groups (EVAL-2): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { groupJoin } from './group-join.ts'

checkRule(groupJoin, [
  {
    title: 'cam:AddUserToGroup',
    statement: { action: ['cvm:DescribeInstances', 'cam:AddUserToGroup'] },
    finds: ['"cam:AddUserToGroup"'],
    says: ['join the administrators'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:AddUserToGroup', resource: 'qcs::cam:::*' },
    finds: ['"cam:AddUserToGroup"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cam:AddUserToGroup', resource: 'qcs::cam::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:AddUserToGroup', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cam:*', 'cam:AddUserToGroup'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cam:AddUserToGroup', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:AddUserToGroup', resource: '*' },
      { effect: 'deny', action: 'cam:AddUserToGroup', resource: '*' },
    ],
    finds: [],
  },
])
