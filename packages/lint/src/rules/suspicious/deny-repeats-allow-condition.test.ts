// Denies that repeat the condition of an allow (EVAL-1, COND-2, COND-6).
import { checkRule } from '../check.test-support.ts'
import { denyRepeatsAllowCondition } from './deny-repeats-allow-condition.ts'

const path = 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*'
const same = { string_equal: { 'vpc:requester_vpc': 'vpc-a1b2c3d4' } }
const plain = { effect: 'allow', action: 'cos:GetObject', resource: path, condition: same }
const pair = (deny: object, allow: object = {}): object => ({
  version: '2.0',
  statement: [
    { ...plain, ...allow },
    { ...plain, effect: 'deny', ...deny },
  ],
})
const alice = { principal: { qcs: ['qcs::cam::uin/100000000001:uin/100000000002'] } }
const trusted = { action: 'sts:AssumeRole', resource: undefined }
const found = JSON.stringify(same, undefined, 2).replaceAll('\n', '\n      ')
const only = { 'for_any_value:ip_equal_if_exist': { 'qcs:ip': ['203.0.113.7', '203.0.113.8'] } }

checkRule(denyRepeatsAllowCondition, [
  {
    title: 'the same condition, and the opposite as a fix',
    document: pair({ action: ['cos:*'], resource: '*' }),
    finds: [found],
    says: ['to deny everything else, write `string_not_equal_if_exist`'],
    fixedUnsafely: pair({
      action: ['cos:*'],
      resource: '*',
      condition: { string_not_equal_if_exist: same.string_equal },
    }),
  },
  {
    title: 'of some value the opposite is every value, and without the key it is false',
    document: pair({ condition: only }, { condition: only }),
    finds: [JSON.stringify(only, undefined, 2).replaceAll('\n', '\n      ')],
    fixedUnsafely: pair(
      { condition: { 'for_all_value:ip_not_equal': only['for_any_value:ip_equal_if_exist'] } },
      { condition: only },
    ),
  },
  {
    title: 'two keys, whatever their order: no single opposite',
    document: pair(
      { condition: { string_equal: { b: '2', a: '1' } } },
      { condition: { string_equal: { a: '1', b: '2' } } },
    ),
    finds: [JSON.stringify({ string_equal: { b: '2', a: '1' } }, undefined, 2).replaceAll('\n', '\n      ')],
    says: ['write a deny for each key'],
  },
  {
    title: 'two operators',
    document: pair(
      { condition: { ...same, bool_equal: { a: true } } },
      { condition: { ...same, bool_equal: { a: true } } },
    ),
    finds: [JSON.stringify({ ...same, bool_equal: { a: true } }, undefined, 2).replaceAll('\n', '\n      ')],
    says: ['write a deny for each key'],
  },
  {
    title: 'the same principals',
    kind: 'resource',
    document: pair(
      { ...alice, condition: { numeric_less_than: { a: 1 } } },
      { ...alice, condition: { numeric_less_than: { a: 1 } } },
    ),
    finds: [JSON.stringify({ numeric_less_than: { a: 1 } }, undefined, 2).replaceAll('\n', '\n      ')],
  },
  { title: 'other principals', kind: 'resource', document: pair(alice, { principal: { qcs: ['*'] } }), finds: [] },
  {
    title: 'other values',
    document: pair({ condition: { string_equal: { 'vpc:requester_vpc': 'vpc-2' } } }),
    finds: [],
  },
  { title: 'the opposite', document: pair({ condition: { string_not_equal_if_exist: same.string_equal } }), finds: [] },
  { title: 'some of the actions', document: pair({}, { action: ['cos:GetObject', 'cos:PutObject'] }), finds: [] },
  {
    title: 'some of the resources',
    document: pair({}, { resource: [path, 'qcs::cos:::other-1250000000/*'] }),
    finds: [],
  },
  { title: 'two allows', document: pair({ effect: 'allow' }), finds: [] },
  { title: 'two denies', document: pair({}, { effect: 'deny' }), finds: [] },
  { title: 'no conditions are for another rule', document: pair({ condition: {} }, { condition: {} }), finds: [] },
  { title: 'conditions that could not be read', document: pair({ condition: 'x' }, { condition: 'x' }), finds: [] },
  {
    title: 'one of several resources of the deny covers that of the allow',
    document: pair({ resource: ['qcs::cos:::other-1250000000/*', path] }),
    finds: [found],
    fixedUnsafely: pair({
      resource: ['qcs::cos:::other-1250000000/*', path],
      condition: { string_not_equal_if_exist: same.string_equal },
    }),
  },
  {
    title: 'roles, whose statements have no resource',
    kind: 'trust',
    document: pair({ ...trusted, ...alice }, { ...trusted, ...alice }),
    finds: [found],
    fixedUnsafely: pair(
      { ...trusted, ...alice, condition: { string_not_equal_if_exist: same.string_equal } },
      { ...trusted, ...alice },
    ),
  },
  { title: 'a resource for one of them', document: pair({ resource: undefined }), finds: [] },
])
