// Actions of other services in bucket policies (P-2).
import { checkRule } from '../check.test-support.ts'
import { actionNotForKind } from './action-not-for-kind.ts'

const statement = (action: unknown): object => ({
  effect: 'allow',
  principal: { qcs: ['qcs::cam::uin/100000000001:uin/100000000002'] },
  action,
  resource: 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*',
})
const document = (action: unknown): object => ({ version: '2.0', statement: [statement(action)] })

checkRule(actionNotForKind, [
  {
    title: 'one beside actions of COS',
    kind: 'resource',
    document: document(['cos:GetObject', 'name/cvm:RunInstances', 'ci:*']),
    finds: ['"name/cvm:RunInstances"'],
    says: [
      '`cvm:RunInstances` is of another service, and only requests to object storage ask a bucket policy, so the entry never applies; move it to',
    ],
    saysInChinese: ['这些操作永远不会生效'],
    levels: ['warning'],
    fixedUnsafely: document(['cos:GetObject', 'ci:*']),
  },
  {
    title: 'several are one finding',
    kind: 'resource',
    document: document(['sts:AssumeRole', 'cos:GetObject', 'cam:*']),
    finds: ['"sts:AssumeRole"'],
    says: [
      '`sts:AssumeRole` and `cam:*` are of other services, and only requests to object storage ask a bucket policy, so these entries never apply; move them to',
    ],
    fixedUnsafely: document(['cos:GetObject']),
  },
  {
    title: 'nothing else: the whole statement is idle, and there is nothing to leave',
    kind: 'resource',
    document: document('cvm:RunInstances'),
    finds: ['"cvm:RunInstances"'],
    says: ['so the statement never applies; move it'],
    saysInChinese: ['该语句永远不会生效'],
  },
  {
    title: 'in a deny as well, and with several',
    kind: 'resource',
    document: {
      version: '2.0',
      statement: [{ ...statement(['cvm:RunInstances', 'cvm:StopInstances']), effect: 'deny' }],
    },
    finds: ['"cvm:RunInstances"'],
    says: [
      'are of other services, and only requests to object storage ask a bucket policy, so the statement never applies; move them',
    ],
  },
  {
    title: 'where nobody said the kind it may be another, so it is a hint',
    document: document(['cos:GetObject', 'cvm:RunInstances']),
    finds: ['"cvm:RunInstances"'],
    says: ['of the users who are meant, or state the kind if this is no bucket policy'],
    saysInChinese: ['如果这不是存储桶策略，请指明文档类型'],
    levels: ['info'],
    fixedUnsafely: document(['cos:GetObject']),
  },
  {
    title: 'object storage, what processes objects, archives, and what may be any of them',
    kind: 'resource',
    document: document([
      'cos:*',
      'ci:DescribeMediaBuckets',
      'cas:*',
      '*',
      '*:*',
      'permid/1',
      'c*:x',
      'cos',
      'nosuch:Do',
    ]),
    finds: [],
  },
  {
    title: 'without an action',
    kind: 'resource',
    document: { version: '2.0', statement: [{ effect: 'allow' }] },
    finds: [],
  },
  { title: 'an identity policy', kind: 'identity', statement: { action: 'cvm:RunInstances' }, finds: [] },
  {
    title: 'a trust policy',
    kind: 'trust',
    statement: { action: 'cvm:RunInstances', principal: { service: 'cvm.qcloud.com' } },
    finds: [],
  },
])
