// Actions of other services in policies of buckets (DOC-5).
import { checkRule, type RuleCase } from '../check.test-support.ts'
import { actionNotForKind } from './action-not-for-kind.ts'

const bucket = (...action: readonly string[]): Pick<RuleCase, 'kind' | 'statements'> => ({
  kind: 'resource',
  statements: [
    { effect: 'allow', principal: { qcs: ['qcs::cam::uin/100000000001:uin/100000000002'] }, action, resource: '*' },
  ],
})

checkRule(actionNotForKind, [
  {
    title: 'actions of other services',
    ...bucket('cos:GetObject', 'name/cvm:RunInstances', 'cam:*'),
    finds: ['"name/cvm:RunInstances"'],
    says: [
      'A policy of a bucket is asked for object storage alone, so nothing here decides about `cvm:RunInstances` and `cam:*`; give that',
    ],
    saysInChinese: ['存储桶策略只用于对象存储的请求'],
    pointsTo: ['"cam:*"'],
  },
  {
    title: 'object storage, all actions, and what nobody knows',
    ...bucket('cos:GetObject', 'ci:*', 'cas:*', '*', '*:*', 'xyzzy:Run', 'permid/1'),
    finds: [],
  },
  { title: 'another kind of document', statement: { action: 'cvm:RunInstances' }, finds: [] },
  { title: 'no action', kind: 'resource', statements: [{ effect: 'allow', resource: '*' }], finds: [] },
])
