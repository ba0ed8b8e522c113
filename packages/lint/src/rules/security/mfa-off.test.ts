// A grant to turn multi-factor authentication or password rules off for anyone (EVAL-8): each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { mfaOff } from './mfa-off.ts'

checkRule(mfaOff, [
  {
    title: 'cam:SetMfaFlag',
    statement: { action: ['cvm:DescribeInstances', 'cam:SetMfaFlag'] },
    finds: ['"cam:SetMfaFlag"'],
    says: ['protection'],
  },
  {
    title: 'account:SetSafeAuthFlag',
    statement: { action: ['cvm:DescribeInstances', 'account:SetSafeAuthFlag'] },
    finds: ['"account:SetSafeAuthFlag"'],
    says: ['protection'],
  },
  {
    title: 'account:UnbindToken',
    statement: { action: ['cvm:DescribeInstances', 'account:UnbindToken'] },
    finds: ['"account:UnbindToken"'],
    says: ['protection'],
  },
  {
    title: 'cam:UpdatePasswordRules',
    statement: { action: ['cvm:DescribeInstances', 'cam:UpdatePasswordRules'] },
    finds: ['"cam:UpdatePasswordRules"'],
    says: ['protection'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['cam:SetMfaFlag', 'account:SetSafeAuthFlag'] },
    finds: ['"cam:SetMfaFlag"'],
    says: ['`cam:SetMfaFlag` and `account:SetSafeAuthFlag`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cam:SetMfaFlag', resource: 'qcs::cam:::*' },
    finds: ['"cam:SetMfaFlag"'],
  },
  { title: 'on one resource', statement: { action: 'cam:SetMfaFlag', resource: 'qcs::cam::uin/1:thing/a' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: 'cam:SetMfaFlag', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['cam:*', 'cam:SetMfaFlag'] }, finds: [] },
  { title: 'a deny', statement: { action: 'cam:SetMfaFlag', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cam:SetMfaFlag', resource: '*' },
      { effect: 'deny', action: 'cam:SetMfaFlag', resource: '*' },
    ],
    finds: [],
  },
])
