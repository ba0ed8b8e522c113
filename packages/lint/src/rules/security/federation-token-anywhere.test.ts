// A grant to make temporary keys for anybody (EVAL-4): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { federationTokenAnywhere } from './federation-token-anywhere.ts'

checkRule(federationTokenAnywhere, [
  {
    title: 'sts:GetFederationToken',
    statement: { action: ['cvm:DescribeInstances', 'sts:GetFederationToken'] },
    finds: ['"sts:GetFederationToken"'],
    says: ['temporary keys'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'sts:GetFederationToken', resource: 'qcs::sts:::*' },
    finds: ['"sts:GetFederationToken"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'sts:GetFederationToken', resource: 'qcs::sts::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'sts:GetFederationToken', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['sts:*', 'sts:GetFederationToken'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'sts:GetFederationToken', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'sts:GetFederationToken', resource: '*' },
      { effect: 'deny', action: 'sts:GetFederationToken', resource: '*' },
    ],
    finds: [],
  },
])
