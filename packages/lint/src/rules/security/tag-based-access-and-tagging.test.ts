// Access by tags beside the right to change tags (COND-14, COND-5): which calls get around which condition, and what guards them.
import { expect, test } from 'vitest'
import { checkRule, findingsOf } from '../check.test-support.ts'
import { tagBasedAccessAndTagging } from './tag-based-access-and-tagging.ts'

const put = 'tag:TagResources'
const take = 'tag:UnTagResources'
const allow = (action: string, more: object = {}): object => ({ effect: 'allow', action, resource: '*', ...more })
const deny = (action: string, more: object = {}): object => ({ ...allow(action, more), effect: 'deny' })
const where = (operator: string, key = 'qcs:resource_tag'): object => ({
  condition: { [operator]: { [key]: 'project&reports' } },
})
const tagged = where('for_any_value:string_equal')
const untagged = where('string_not_equal')

checkRule(tagBasedAccessAndTagging, [
  {
    title: 'an allow for a tag, and a call that puts one on',
    statements: [allow('cvm:*', tagged), allow(put)],
    finds: [`"${put}"`],
    says: ['an allow depends on `qcs:resource_tag`'],
    saysInChinese: ['某条允许语句取决于 `qcs:resource_tag`'],
  },
  { title: 'the other way around', statements: [allow(put), allow('cvm:*', tagged)], finds: [`"${put}"`] },
  { title: 'the whole tag service', statements: [allow('cvm:*', tagged), allow('tag:*')], finds: ['"tag:*"'] },
  {
    title: 'the value of one tag',
    statements: [allow('cvm:*', where('string_equal', 'qcs:tag/project')), allow(put)],
    finds: [`"${put}"`],
    says: ['`qcs:tag/project`'],
  },
  {
    title: 'the older key',
    statements: [allow('cvm:*', where('string_like', 'qcs:tag')), allow(put)],
    finds: [`"${put}"`],
  },
  {
    title: 'a deny for all without a tag, and a call that puts one on',
    statements: [deny('cvm:*', untagged), allow(put)],
    finds: [`"${put}"`],
    says: ['lifts the deny'],
    saysInChinese: ['不再受该拒绝语句限制'],
  },
  {
    title: 'a deny for a tag, and a call that takes it off',
    statements: [deny('cvm:*', tagged), allow(take)],
    finds: [`"${take}"`],
  },
  {
    title: 'a deny for a tag, and a call that puts another on',
    statements: [deny('cvm:*', tagged), allow(put)],
    finds: [`"${put}"`],
  },
  {
    title: 'an allow without a tag, and a call that takes it off',
    statements: [allow('cvm:*', untagged), allow(take)],
    finds: [`"${take}"`],
  },
  {
    title: 'of two conditions the one that falls is named',
    statements: [allow('cvm:*', tagged), deny('cvm:*', where('string_equal', 'qcs:tag/stage')), allow(take)],
    finds: [`"${take}"`],
    says: ['a deny depends on `qcs:tag/stage`'],
  },
  { title: 'an allow for a tag does not fall with it', statements: [allow('cvm:*', tagged), allow(take)], finds: [] },
  { title: 'a deny for the lack of a tag neither', statements: [deny('cvm:*', untagged), allow(take)], finds: [] },
  { title: 'no condition on tags', statements: [allow('cvm:RunInstances'), allow(put)], finds: [] },
  {
    title: 'a condition on tags of the request',
    statements: [allow('cvm:*', where('string_equal', 'qcs:request_tag')), allow(put)],
    finds: [],
  },
  {
    title: 'whether there is a tag',
    statements: [allow('cvm:*', { condition: { null_equal: { 'qcs:tag': false } } }), allow(put)],
    finds: [],
  },
  {
    title: 'an operator that nobody knows',
    statements: [allow('cvm:*', where('string_equals')), allow(put)],
    finds: [],
  },
  {
    title: 'an effect in the wrong letter case',
    statements: [allow('cvm:*', { ...tagged, effect: 'Allow' }), allow(put)],
    finds: [],
  },
  {
    title: 'calls that put tags on and take them off: the first condition is named',
    statements: [allow('cvm:*', tagged), deny('cvm:*', where('string_equal', 'qcs:tag/stage')), allow('tag:*')],
    finds: ['"tag:*"'],
    says: ['an allow depends on `qcs:resource_tag`'],
  },
  { title: 'calls that read tags', statements: [allow('cvm:*', tagged), allow('tag:Get*')], finds: [] },
  {
    title: 'the calls are under a condition, too',
    statements: [allow('cvm:*', tagged), allow(put, where('string_equal', 'qcs:request_tag'))],
    finds: [],
  },
  {
    title: 'the calls on one resource',
    statements: [allow('cvm:*', tagged), allow(put, { resource: 'qcs::cvm:gz:uin/1:instance/ins-a1b2c3d4' })],
    finds: [],
  },
  { title: 'a deny of the calls', statements: [allow('cvm:*', tagged), allow('tag:*'), deny('tag:*Tag*')], finds: [] },
  {
    title: 'everything, for which no tag is needed',
    statements: [allow('cvm:*', tagged), allow('*'), allow(put)],
    finds: [],
  },
])

test('the finding rests on the calls and on the key, and shows where that stands', () => {
  const text = JSON.stringify({ version: '2.0', statement: [allow('cvm:*', tagged), allow(put)] })
  const [finding] = findingsOf(tagBasedAccessAndTagging, text)
  expect(finding?.evidence).toEqual([put, 'qcs:resource_tag'])
  const [related] = finding?.related ?? []
  expect(text.slice(related?.span.start, related?.span.end)).toBe('"qcs:resource_tag":"project&reports"')
})
