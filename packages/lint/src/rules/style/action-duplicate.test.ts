// Actions that are listed twice (ACT-1: the prefix `name/` means nothing; ACT-3: letter case does).
import { checkRule } from '../check.test-support.ts'
import { actionDuplicate } from './action-duplicate.ts'

const one = (action: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action, resource: '*' }],
})

checkRule(actionDuplicate, [
  {
    title: 'the same text twice',
    statement: { action: ['cvm:A', 'cvm:B', 'cvm:A'] },
    finds: ['"cvm:A"'],
    says: ['stands in this list already'],
    saysInChinese: ['已经出现过'],
    fixed: one(['cvm:A', 'cvm:B']),
  },
  {
    title: 'once behind the prefix',
    statement: { action: ['name/cvm:A', 'cvm:A', 'cvm:B'] },
    finds: ['"cvm:A"'],
    says: ['the same action as `name/cvm:A`'],
    saysInChinese: ['是同一个操作'],
    fixed: one(['name/cvm:A', 'cvm:B']),
  },
  {
    title: 'three times: two are too many',
    statement: { action: ['cvm:A', 'cvm:A', 'name/cvm:A'] },
    finds: ['"cvm:A"', '"name/cvm:A"'],
    fixed: one(['cvm:A']),
  },
  {
    title: 'sets and globs as well',
    statement: { action: ['permid/1', 'cvm:*', 'permid/1'] },
    finds: ['"permid/1"'],
    fixed: one(['permid/1', 'cvm:*']),
  },
  { title: 'other letter case is another action', statement: { action: ['cvm:A', 'cvm:a'] }, finds: [] },
  { title: 'one that a glob covers is for another rule', statement: { action: ['cvm:*', 'cvm:A'] }, finds: [] },
  { title: 'what is no action', statement: { action: ['cvm', 'cvm', ''] }, finds: [] },
  {
    title: 'in two statements',
    statements: [
      { effect: 'allow', action: 'cvm:A', resource: '*' },
      { effect: 'deny', action: 'cvm:A', resource: '*' },
    ],
    finds: [],
  },
])
