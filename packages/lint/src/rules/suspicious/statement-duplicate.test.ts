// Statements that say the same as an earlier one (DOC-5, DOC-9): order, repetition and form of lists do not matter.
import { checkRule } from '../check.test-support.ts'
import { statementDuplicate } from './statement-duplicate.ts'

const one = { effect: 'allow', action: ['cvm:StopInstances', 'cvm:StartInstances'], resource: '*' }
const same = {
  resource: ['*'],
  action: ['cvm:StartInstances', 'cvm:StopInstances', 'cvm:StopInstances'],
  effect: 'allow',
}
const where = (value: unknown, operator = 'string_equal', key = 'qcs:tag'): object => ({
  condition: { [operator]: { [key]: value } },
})
const conditions = (broken: unknown): object => ({
  ...one,
  condition: { string_equal: { 'qcs:tag': 'a' }, null_equal: broken },
})
const document = (...statement: readonly object[]): object => ({ version: '2.0', statement })
const textOf = (value: object): string => JSON.stringify(value, undefined, 2).replace(/\n/g, '\n    ')
const silent = (title: string, first: object, second: object): Parameters<typeof checkRule>[1][number] => ({
  title,
  statements: [first, second],
  finds: [],
})

checkRule(statementDuplicate, [
  {
    title: 'other order, repetition, and a list for one value',
    statements: [one, same],
    finds: [textOf(same)],
    says: ['changes no decision; delete it'],
    fixed: document(one),
  },
  {
    title: 'a sid that only the later one has is lost by an unsafe fix alone',
    statements: [one, { sid: 'b', ...same }],
    finds: [textOf({ sid: 'b', ...same })],
    fixedUnsafely: document(one),
  },
  {
    title: 'the same sid twice',
    statements: [
      { sid: 'b', ...one },
      { sid: 'b', ...one },
    ],
    finds: [textOf({ sid: 'b', ...one })],
    fixed: document({ sid: 'b', ...one }),
  },
  {
    title: 'values of a condition in another order, and an empty condition that is none',
    statements: [{ ...one, ...where(['a', 'b']) }, one, { ...one, ...where(['b', 'a']) }, { ...one, condition: {} }],
    finds: [textOf({ ...one, ...where(['b', 'a']) }), textOf({ ...one, condition: {} })],
    fixed: document({ ...one, ...where(['a', 'b']) }, one),
  },
  {
    title: 'the same text is the same, even where a part of it could not be read',
    statements: [
      { ...one, action: ['cvm:A', 1] },
      { ...one, action: ['cvm:A', 1] },
    ],
    finds: [textOf({ ...one, action: ['cvm:A', 1] })],
    fixed: document({ ...one, action: ['cvm:A', 1] }),
  },
  {
    title: 'faults in other statements, before and behind',
    statements: [{ ...one, action: 5 }, one, same, { ...one, action: 6 }],
    finds: [textOf(same)],
    fixed: document({ ...one, action: 5 }, one, { ...one, action: 6 }),
  },
  silent('an effect in wrong case', { ...one, effect: 'Allow' }, { ...one, effect: 'Allow' }),
  silent('a principal that could not be read', { ...one, principal: 5 }, { ...one, principal: 5 }),
  silent('a condition that could not be read', { ...one, condition: 5 }, { ...one, condition: 5 }),
  silent('a part of a condition', { ...one, condition: { null_equal: 5 } }, { ...one, condition: { null_equal: 5 } }),
  silent('a part of one beside others', conditions(5), conditions(5)),
  silent('a member in wrong case', { ...one, Condition: {} }, { ...one, Condition: {} }),
  silent('a member that is not known, twice', { ...one, extra: 1 }, { ...one, extra: 1 }),
  silent(
    'one whose list has an entry more that could not be read',
    { ...one, action: 'cvm:A' },
    { ...one, action: ['cvm:A', 1] },
  ),
  silent('one whose list had', { ...one, action: ['cvm:A', 1] }, { ...one, action: 'cvm:A' }),
  silent('another number', { ...one, ...where(1, 'numeric_equal') }, { ...one, ...where(2, 'numeric_equal') }),
  silent('another boolean', { ...one, ...where(true, 'bool_equal') }, { ...one, ...where(false, 'bool_equal') }),
  silent('another effect', one, { ...one, effect: 'deny' }),
  silent('another action', one, { ...one, action: 'cvm:StopInstances' }),
  silent('another resource', one, { ...one, resource: 'qcs::cvm:::*' }),
  silent('a condition', one, { ...one, ...where('a') }),
  silent('another value', { ...one, ...where('b') }, { ...one, ...where('a') }),
  silent('another operator', { ...one, ...where('a') }, { ...one, ...where('a', 'string_like') }),
  silent('another key', { ...one, ...where('a') }, { ...one, ...where('a', 'string_equal', 'qcs:ip') }),
  silent('a number and its text', { ...one, ...where(1, 'numeric_equal') }, { ...one, ...where('1', 'numeric_equal') }),
  silent('a member that is not known', { ...one, extra: 1 }, { ...one, extra: 2 }),
  silent('an entry that could not be read', { ...one, action: ['cvm:A', 1] }, { ...one, action: ['cvm:A', 2] }),
  {
    title: 'another principal',
    kind: 'trust',
    statements: ['cvm', 'scf'].map((service) => ({
      effect: 'allow',
      action: 'sts:AssumeRole',
      principal: { service: `${service}.qcloud.com` },
    })),
    finds: [],
  },
])
