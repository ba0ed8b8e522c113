// A grant to stop audit tracks or delete logs: each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { auditTampering } from './audit-tampering.ts'

checkRule(auditTampering, [
  {
    title: 'cloudaudit:DeleteAudit',
    statement: { action: ['cvm:DescribeInstances', 'cloudaudit:DeleteAudit'] },
    finds: ['"cloudaudit:DeleteAudit"'],
    says: ['hide what was done'],
  },
  {
    title: 'cloudaudit:DeleteAuditTrack',
    statement: { action: ['cvm:DescribeInstances', 'cloudaudit:DeleteAuditTrack'] },
    finds: ['"cloudaudit:DeleteAuditTrack"'],
    says: ['hide what was done'],
  },
  {
    title: 'cloudaudit:StopLogging',
    statement: { action: ['cvm:DescribeInstances', 'cloudaudit:StopLogging'] },
    finds: ['"cloudaudit:StopLogging"'],
    says: ['hide what was done'],
  },
  {
    title: 'cloudaudit:UpdateAudit',
    statement: { action: ['cvm:DescribeInstances', 'cloudaudit:UpdateAudit'] },
    finds: ['"cloudaudit:UpdateAudit"'],
    says: ['hide what was done'],
  },
  {
    title: 'cloudaudit:ModifyAuditTrack',
    statement: { action: ['cvm:DescribeInstances', 'cloudaudit:ModifyAuditTrack'] },
    finds: ['"cloudaudit:ModifyAuditTrack"'],
    says: ['hide what was done'],
  },
  {
    title: 'cloudaudit:ModifyEventsAuditTrack',
    statement: { action: ['cvm:DescribeInstances', 'cloudaudit:ModifyEventsAuditTrack'] },
    finds: ['"cloudaudit:ModifyEventsAuditTrack"'],
    says: ['hide what was done'],
  },
  {
    title: 'cls:DeleteTopic',
    statement: { action: ['cvm:DescribeInstances', 'cls:DeleteTopic'] },
    finds: ['"cls:DeleteTopic"'],
    says: ['hide what was done'],
  },
  {
    title: 'cls:DeleteLogset',
    statement: { action: ['cvm:DescribeInstances', 'cls:DeleteLogset'] },
    finds: ['"cls:DeleteLogset"'],
    says: ['hide what was done'],
  },
  {
    title: 'cls:DeleteLog',
    statement: { action: ['cvm:DescribeInstances', 'cls:DeleteLog'] },
    finds: ['"cls:DeleteLog"'],
    says: ['hide what was done'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['cloudaudit:DeleteAudit', 'cloudaudit:DeleteAuditTrack'] },
    finds: ['"cloudaudit:DeleteAudit"'],
    says: ['`cloudaudit:DeleteAudit` and `cloudaudit:DeleteAuditTrack`'],
  },
  {
    title: 'a glob that holds some',
    statement: { action: 'cls:Delete*' },
    finds: ['"cls:Delete*"'],
    says: ['`cls:DeleteTopic`, `cls:DeleteLogset` and `cls:DeleteLog`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cloudaudit:DeleteAudit', resource: 'qcs::cloudaudit:::*' },
    finds: ['"cloudaudit:DeleteAudit"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cloudaudit:DeleteAudit', resource: 'qcs::cloudaudit::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cloudaudit:DeleteAudit', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cloudaudit:*', 'cloudaudit:DeleteAudit'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cloudaudit:DeleteAudit', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cloudaudit:DeleteAudit', resource: '*' },
      { effect: 'deny', action: 'cloudaudit:DeleteAudit', resource: '*' },
    ],
    finds: [],
  },
])
