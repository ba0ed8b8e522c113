// A grant to pay, renew or refund: each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { billingWrite } from './billing-write.ts'

checkRule(billingWrite, [
  {
    title: 'billing:PayDeals',
    statement: { action: ['cvm:DescribeInstances', 'billing:PayDeals'] },
    finds: ['"billing:PayDeals"'],
    says: ['money'],
  },
  {
    title: 'billing:RefundInstance',
    statement: { action: ['cvm:DescribeInstances', 'billing:RefundInstance'] },
    finds: ['"billing:RefundInstance"'],
    says: ['money'],
  },
  {
    title: 'billing:RenewInstance',
    statement: { action: ['cvm:DescribeInstances', 'billing:RenewInstance'] },
    finds: ['"billing:RenewInstance"'],
    says: ['money'],
  },
  {
    title: 'billing:CreateInstance',
    statement: { action: ['cvm:DescribeInstances', 'billing:CreateInstance'] },
    finds: ['"billing:CreateInstance"'],
    says: ['money'],
  },
  {
    title: 'billing:SetRenewal',
    statement: { action: ['cvm:DescribeInstances', 'billing:SetRenewal'] },
    finds: ['"billing:SetRenewal"'],
    says: ['money'],
  },
  {
    title: 'finance:trade',
    statement: { action: ['cvm:DescribeInstances', 'finance:trade'] },
    finds: ['"finance:trade"'],
    says: ['money'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['billing:PayDeals', 'billing:RefundInstance'] },
    finds: ['"billing:PayDeals"'],
    says: ['`billing:PayDeals` and `billing:RefundInstance`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'billing:PayDeals', resource: 'qcs::billing:::*' },
    finds: ['"billing:PayDeals"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'billing:PayDeals', resource: 'qcs::billing::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'billing:PayDeals', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['billing:*', 'billing:PayDeals'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'billing:PayDeals', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'billing:PayDeals', resource: '*' },
      { effect: 'deny', action: 'billing:PayDeals', resource: '*' },
    ],
    finds: [],
  },
])
