// A grant to run code on anything, which gives its holder the roles found there: each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { codeIntoRole } from './code-into-role.ts'

checkRule(codeIntoRole, [
  {
    title: 'scf:UpdateFunctionCode',
    statement: { action: ['cvm:DescribeInstances', 'scf:UpdateFunctionCode'] },
    finds: ['"scf:UpdateFunctionCode"'],
    says: ['act as that role'],
  },
  {
    title: 'tat:RunCommand',
    statement: { action: ['cvm:DescribeInstances', 'tat:RunCommand'] },
    finds: ['"tat:RunCommand"'],
    says: ['act as that role'],
  },
  {
    title: 'tat:InvokeCommand',
    statement: { action: ['cvm:DescribeInstances', 'tat:InvokeCommand'] },
    finds: ['"tat:InvokeCommand"'],
    says: ['act as that role'],
  },
  {
    title: 'cvm:ResetInstancesPassword',
    statement: { action: ['cvm:DescribeInstances', 'cvm:ResetInstancesPassword'] },
    finds: ['"cvm:ResetInstancesPassword"'],
    says: ['act as that role'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['scf:UpdateFunctionCode', 'tat:RunCommand'] },
    finds: ['"scf:UpdateFunctionCode"'],
    says: ['`scf:UpdateFunctionCode` and `tat:RunCommand`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'scf:UpdateFunctionCode', resource: 'qcs::scf:::*' },
    finds: ['"scf:UpdateFunctionCode"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'scf:UpdateFunctionCode', resource: 'qcs::scf::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'scf:UpdateFunctionCode', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['scf:*', 'scf:UpdateFunctionCode'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'scf:UpdateFunctionCode', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'scf:UpdateFunctionCode', resource: '*' },
      { effect: 'deny', action: 'scf:UpdateFunctionCode', resource: '*' },
    ],
    finds: [],
  },
])
