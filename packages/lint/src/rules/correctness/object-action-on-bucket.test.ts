// Operations on objects where only buckets are named (RES-6).
import { checkRule } from '../check.test-support.ts'
import { objectActionOnBucket } from './object-action-on-bucket.ts'

const BUCKET = 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000'
const on = (action: readonly string[] | string, resource: readonly string[] | string, effect = 'allow'): object => ({
  effect,
  action,
  resource,
})
const document = (...statement: readonly object[]): object => ({ version: '2.0', statement })
const GET = 'name/cos:GetObject'

checkRule(objectActionOnBucket, [
  {
    title: 'one bucket',
    statements: [on([GET, 'cos:PutObject', 'cos:GetBucket', 'cvm:RunInstances'], BUCKET)],
    finds: ['logs-1250000000'],
    says: [
      '`logs-1250000000` is the bucket and none of the objects in it, so this never allows `cos:GetObject` and `cos:PutObject`; write `logs-1250000000/*`',
    ],
    saysInChinese: ['在此永远不会被允许'],
    fixedUnsafely: document(on([GET, 'cos:PutObject', 'cos:GetBucket', 'cvm:RunInstances'], `${BUCKET}/*`)),
  },
  {
    title: 'several, in a deny, with the slash',
    statements: [on(GET, [`${BUCKET}/`, BUCKET], 'deny')],
    finds: ['logs-1250000000/'],
    says: ['never denies `cos:GetObject`; write `logs-1250000000/*`'],
    saysInChinese: ['永远不会被拒绝'],
    fixedUnsafely: document(on(GET, [`${BUCKET}/*`, `${BUCKET}/*`], 'deny')),
  },
  { title: 'objects beside the bucket', statements: [on(GET, [BUCKET, `${BUCKET}/a`])], finds: [] },
  {
    title: 'names with stars, variables, placeholders, and none',
    statements: ['logs-*', 'logs-$'.concat('{app_id}'), '<bucket>', ''].map((name) =>
      on(GET, `qcs::cos:ap-guangzhou:uid/1250000000:${name}`),
    ),
    finds: [],
  },
  {
    title: 'other services, every resource, no resource',
    statements: [on(GET, 'qcs::cas:::a'), on(GET, '*'), { effect: 'allow', action: GET }],
    finds: [],
  },
  {
    title: 'operations on buckets, patterns, and what nobody knows',
    statements: [on(['cos:GetBucket', 'cos:Get*', 'cos:Xyzzy', '*'], BUCKET)],
    finds: [],
  },
  {
    title: 'the objects are in another statement',
    statements: [on(GET, BUCKET), on('cos:Get*', `${BUCKET}/*`)],
    finds: [],
  },
  {
    title: 'a deny of them elsewhere, another operation, or again the bucket alone, is none',
    statements: [
      on(GET, BUCKET),
      on(GET, `${BUCKET}/*`, 'deny'),
      on('cos:PutObject', `${BUCKET}/*`),
      on('cos:GetO*', BUCKET),
    ],
    finds: ['logs-1250000000'],
    fixedUnsafely: document(
      on(GET, `${BUCKET}/*`),
      on(GET, `${BUCKET}/*`, 'deny'),
      on('cos:PutObject', `${BUCKET}/*`),
      on('cos:GetO*', BUCKET),
    ),
  },
  {
    title: 'the objects are in another statement, beside a bucket, among other actions',
    statements: [on(GET, BUCKET), on(['cvm:RunInstances', 'cos:Get*'], [BUCKET, `${BUCKET}/*`])],
    finds: [],
  },
  { title: 'no effect', statements: [{ action: GET, resource: BUCKET }], finds: [] },
])
