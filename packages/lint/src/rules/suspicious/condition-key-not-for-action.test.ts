// Keys that actions do not send (COND-2): which are affected and how, and where nothing is known.
import { checkRule } from '../check.test-support.ts'
import { conditionKeyNotForAction } from './condition-key-not-for-action.ts'

const on = (action: unknown, operator: string, key: string, effect = 'allow'): object => ({
  effect,
  action,
  resource: '*',
  condition: { [operator]: { [key]: 'a' } },
})

checkRule(conditionKeyNotForAction, [
  {
    title: 'a key of another service: nothing is allowed',
    statements: [on('cvm:RunInstances', 'string_equal', 'cos:x-cos-acl')],
    finds: ['"cos:x-cos-acl"'],
    says: [
      'Requests of `cvm:RunInstances` are not known to send `cos:x-cos-acl`, and without it they are never allowed by this statement; use a key that they send (`cos:x-cos-acl` goes with `cos:PutObject`',
    ],
    saysInChinese: ['永远不会被此语句允许；请改用'],
    levels: ['warning'],
  },
  {
    title: 'one of two actions',
    statements: [on(['name/cos:PutObject', 'cvm:RunInstances', 'cvm:RunInstances'], 'string_equal', 'cos:x-cos-acl')],
    finds: ['"cos:x-cos-acl"'],
    says: [
      'Requests of `cvm:RunInstances` are not known to send `cos:x-cos-acl`, and without it they are never allowed by this statement; give the actions',
    ],
    saysInChinese: ['请将会携带该键的操作移到单独的语句'],
    levels: ['warning'],
  },
  {
    title: 'an action that the list of its service lacks: the list may be short',
    statements: [on(['cos:GetObject', 'cos:GetBucket'], 'string_equal', 'cos:prefix')],
    finds: ['"cos:prefix"'],
    says: ['Requests of `cos:GetObject` are'],
    levels: ['info'],
  },
  {
    title: 'one of a service that the key is not for is enough to warn',
    statements: [on(['cos:GetObject', 'cvm:RunInstances'], 'string_equal', 'cos:prefix')],
    finds: ['"cos:prefix"'],
    levels: ['warning'],
  },
  {
    title: 'patterns that reach more than those that send it',
    statements: [on(['cos:*', 'cos:GetB*', 'cos:Head*'], 'string_equal', 'cos:prefix')],
    finds: ['"cos:prefix"'],
    says: ['`cos:*`, `cos:GetB*` and `cos:Head*`'],
    levels: ['info'],
  },
  {
    title: 'every action',
    statements: [on('*', 'string_equal', 'cos:prefix')],
    finds: ['"cos:prefix"'],
    levels: ['warning'],
  },
  {
    title: 'of every service',
    statements: [on('*:*', 'string_equal', 'cos:prefix')],
    finds: ['"cos:prefix"'],
    levels: ['warning'],
  },
  {
    title: 'a deny that stops none of them',
    statements: [on('cvm:RunInstances', 'string_equal', 'cos:x-cos-acl', 'deny')],
    finds: ['"cos:x-cos-acl"'],
    says: ['are never denied by this statement'],
    saysInChinese: ['永远不会被此语句拒绝'],
  },
  {
    title: 'a deny that stops all of them, whatever the key says',
    statements: [on('*', 'string_not_equal_if_exist', 'cos:x-cos-acl', 'deny')],
    finds: ['"cos:x-cos-acl"'],
    says: [
      'Requests of `*` are not known to send `cos:x-cos-acl`, and without it they are always denied by this statement',
    ],
    saysInChinese: ['始终会被此语句拒绝'],
    levels: ['warning'],
  },
  {
    title: 'an allow whose suffix makes the condition no limit',
    statements: [on('cvm:RunInstances', 'string_equal_if_exist', 'cos:x-cos-acl')],
    finds: ['"cos:x-cos-acl"'],
    says: ['are allowed whatever it says'],
    saysInChinese: ['不受该条件限制即被允许'],
  },
  {
    title: 'an allow with the suffix, for those that send it',
    statements: [
      on(['cos:PutObject', 'cos:GetObject'], 'string_equal_if_exist', 'cos:x-cos-acl'),
      on('cos:*', 'string_equal_if_exist', 'cos:x-cos-acl'),
    ],
    finds: [],
  },
  {
    title: 'a deny of all that send it',
    statements: [on(['cos:*', '*'], 'string_equal', 'cos:x-cos-acl', 'deny')],
    finds: [],
  },
  {
    title: 'actions that send it',
    statements: [
      on(['cos:PutObject', 'cos:PutObjectACL', 'cos:PutObjectACL*'], 'string_equal', 'cos:x-cos-acl'),
      on('cos:Get*', 'bool_equal', 'cos:secure-transport'),
    ],
    finds: [],
  },
  { title: 'keys of all requests', statements: [on(['cvm:*', '*', 'permid/1'], 'ip_equal', 'qcs:ip')], finds: [] },
  {
    title: 'a key that nobody knows, and one in doubt',
    statements: [on('cvm:RunInstances', 'string_equal', 'x:y'), on('cvm:RunInstances', 'string_equal', 'qcs:vpc')],
    finds: [],
  },
  {
    title: 'actions that nobody knows',
    statements: [on(['xyzzy:Run', 'cos:Xyzzy', 'permid/1', 'cosPut'], 'string_equal', 'cos:x-cos-acl')],
    finds: [],
  },
  {
    title: 'requests without the key are spoken of',
    statements: [
      {
        ...on('cvm:RunInstances', 'string_equal', 'cos:x-cos-acl', 'deny'),
        condition: { string_equal: { 'cos:x-cos-acl': 'a' }, null_equal: { 'cos:x-cos-acl': false } },
      },
    ],
    finds: [],
  },
  {
    title: 'an effect that is none, no action, an unknown operator',
    statements: [
      on('cvm:RunInstances', 'string_equal', 'cos:x-cos-acl', 'Allow'),
      { effect: 'allow', resource: '*', condition: { string_equal: { 'cos:x-cos-acl': 'a' } } },
      on('cvm:RunInstances', 'StringEquals', 'cos:x-cos-acl'),
    ],
    finds: [],
  },
])
