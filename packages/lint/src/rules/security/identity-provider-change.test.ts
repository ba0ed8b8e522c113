// A grant to change identity providers, which lets its holder log in as others (PRIN-8): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { identityProviderChange } from './identity-provider-change.ts'

checkRule(identityProviderChange, [
  {
    title: 'cam:CreateSAMLProvider',
    statement: { action: ['cvm:DescribeInstances', 'cam:CreateSAMLProvider'] },
    finds: ['"cam:CreateSAMLProvider"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:UpdateSAMLProvider',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdateSAMLProvider'] },
    finds: ['"cam:UpdateSAMLProvider"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:CreateOIDCConfig',
    statement: { action: ['cvm:DescribeInstances', 'cam:CreateOIDCConfig'] },
    finds: ['"cam:CreateOIDCConfig"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:UpdateOIDCConfig',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdateOIDCConfig'] },
    finds: ['"cam:UpdateOIDCConfig"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:CreateUserSAMLConfig',
    statement: { action: ['cvm:DescribeInstances', 'cam:CreateUserSAMLConfig'] },
    finds: ['"cam:CreateUserSAMLConfig"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:UpdateUserSAMLConfig',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdateUserSAMLConfig'] },
    finds: ['"cam:UpdateUserSAMLConfig"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:CreateUserOIDCConfig',
    statement: { action: ['cvm:DescribeInstances', 'cam:CreateUserOIDCConfig'] },
    finds: ['"cam:CreateUserOIDCConfig"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:UpdateUserOIDCConfig',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdateUserOIDCConfig'] },
    finds: ['"cam:UpdateUserOIDCConfig"'],
    says: ['provider of their own'],
  },
  {
    title: 'cam:DisableUserSSO',
    statement: { action: ['cvm:DescribeInstances', 'cam:DisableUserSSO'] },
    finds: ['"cam:DisableUserSSO"'],
    says: ['provider of their own'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['cam:CreateSAMLProvider', 'cam:UpdateSAMLProvider'] },
    finds: ['"cam:CreateSAMLProvider"'],
    says: ['`cam:CreateSAMLProvider` and `cam:UpdateSAMLProvider`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:CreateSAMLProvider', resource: 'qcs::cam:::*' },
    finds: ['"cam:CreateSAMLProvider"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cam:CreateSAMLProvider', resource: 'qcs::cam::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cam:CreateSAMLProvider', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cam:*', 'cam:CreateSAMLProvider'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cam:CreateSAMLProvider', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:CreateSAMLProvider', resource: '*' },
      { effect: 'deny', action: 'cam:CreateSAMLProvider', resource: '*' },
    ],
    finds: [],
  },
])
