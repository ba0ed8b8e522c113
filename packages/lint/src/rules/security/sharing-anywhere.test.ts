// A grant to share any bucket, image or snapshot with others: each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { sharingAnywhere } from './sharing-anywhere.ts'

checkRule(sharingAnywhere, [
  {
    title: 'cos:PutBucketPolicy',
    statement: { action: ['cvm:DescribeInstances', 'cos:PutBucketPolicy'] },
    finds: ['"cos:PutBucketPolicy"'],
    says: ['readable to other accounts'],
  },
  {
    title: 'cos:PutBucketACL',
    statement: { action: ['cvm:DescribeInstances', 'cos:PutBucketACL'] },
    finds: ['"cos:PutBucketACL"'],
    says: ['readable to other accounts'],
  },
  {
    title: 'cos:PutObjectACL',
    statement: { action: ['cvm:DescribeInstances', 'cos:PutObjectACL'] },
    finds: ['"cos:PutObjectACL"'],
    says: ['readable to other accounts'],
  },
  {
    title: 'cvm:ModifyImageSharePermission',
    statement: { action: ['cvm:DescribeInstances', 'cvm:ModifyImageSharePermission'] },
    finds: ['"cvm:ModifyImageSharePermission"'],
    says: ['readable to other accounts'],
  },
  {
    title: 'cbs:ModifySnapshotsSharePermission',
    statement: { action: ['cvm:DescribeInstances', 'cbs:ModifySnapshotsSharePermission'] },
    finds: ['"cbs:ModifySnapshotsSharePermission"'],
    says: ['readable to other accounts'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['cos:PutBucketPolicy', 'cos:PutBucketACL'] },
    finds: ['"cos:PutBucketPolicy"'],
    says: ['`cos:PutBucketPolicy` and `cos:PutBucketACL`'],
  },
  {
    title: 'a glob that holds some',
    statement: { action: 'cos:*ACL' },
    finds: ['"cos:*ACL"'],
    says: ['`cos:PutBucketACL` and `cos:PutObjectACL`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'cos:PutBucketPolicy', resource: 'qcs::cos:::*' },
    finds: ['"cos:PutBucketPolicy"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'cos:PutBucketPolicy', resource: 'qcs::cos::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'cos:PutBucketPolicy', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['cos:*', 'cos:PutBucketPolicy'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'cos:PutBucketPolicy', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'cos:PutBucketPolicy', resource: '*' },
      { effect: 'deny', action: 'cos:PutBucketPolicy', resource: '*' },
    ],
    finds: [],
  },
])
