// A grant to remove or replace the permissions boundary of anyone (EVAL-3): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { boundaryRemoval } from './boundary-removal.ts'

checkRule(boundaryRemoval, [
  {
    title: 'cam:DeleteUserPermissionsBoundary',
    statement: { action: ['cvm:DescribeInstances', 'cam:DeleteUserPermissionsBoundary'] },
    finds: ['"cam:DeleteUserPermissionsBoundary"'],
    says: ['lift the ceiling'],
  },
  {
    title: 'cam:DeleteRolePermissionsBoundary',
    statement: { action: ['cvm:DescribeInstances', 'cam:DeleteRolePermissionsBoundary'] },
    finds: ['"cam:DeleteRolePermissionsBoundary"'],
    says: ['lift the ceiling'],
  },
  {
    title: 'cam:PutUserPermissionsBoundary',
    statement: { action: ['cvm:DescribeInstances', 'cam:PutUserPermissionsBoundary'] },
    finds: ['"cam:PutUserPermissionsBoundary"'],
    says: ['lift the ceiling'],
  },
  {
    title: 'cam:PutRolePermissionsBoundary',
    statement: { action: ['cvm:DescribeInstances', 'cam:PutRolePermissionsBoundary'] },
    finds: ['"cam:PutRolePermissionsBoundary"'],
    says: ['lift the ceiling'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['cam:DeleteUserPermissionsBoundary', 'cam:DeleteRolePermissionsBoundary'] },
    finds: ['"cam:DeleteUserPermissionsBoundary"'],
    says: ['`cam:DeleteUserPermissionsBoundary` and `cam:DeleteRolePermissionsBoundary`'],
  },
  {
    title: 'a glob that holds some',
    statement: { action: 'cam:*PermissionsBoundary' },
    finds: ['"cam:*PermissionsBoundary"'],
    says: ['`cam:DeleteUserPermissionsBoundary`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:DeleteUserPermissionsBoundary', resource: 'qcs::cam:::*' },
    finds: ['"cam:DeleteUserPermissionsBoundary"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cam:DeleteUserPermissionsBoundary', resource: 'qcs::cam::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:DeleteUserPermissionsBoundary', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cam:*', 'cam:DeleteUserPermissionsBoundary'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cam:DeleteUserPermissionsBoundary', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:DeleteUserPermissionsBoundary', resource: '*' },
      { effect: 'deny', action: 'cam:DeleteUserPermissionsBoundary', resource: '*' },
    ],
    finds: [],
  },
])
