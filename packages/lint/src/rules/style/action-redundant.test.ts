// Actions that patterns of their list cover (ACT-1, ACT-2), and pairs of which that is not sure (ACT-4, ACT-5, ACT-6).
import { checkRule } from '../check.test-support.ts'
import { actionRedundant } from './action-redundant.ts'

const one = (action: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action, resource: '*' }],
})
const many = Array.from({ length: 500 }, (_, i) => `cvm:A${i}`)

checkRule(actionRedundant, [
  {
    title: 'a whole service covers its actions, wherever it stands',
    statement: { action: ['cvm:RunInstances', 'cvm:*', 'cos:GetObject'] },
    finds: ['"cvm:RunInstances"'],
    says: ['`cvm:*` of the same statement covers it'],
    fixed: one(['cvm:*', 'cos:GetObject']),
  },
  {
    title: 'a glob covers a narrower one, with the prefix or without',
    statement: { action: ['name/cvm:Describe*', 'cvm:DescribeInst*'] },
    finds: ['"cvm:DescribeInst*"'],
    fixed: one(['name/cvm:Describe*']),
  },
  {
    title: 'a star covers all',
    statement: { action: ['*', 'cvm:*', '*:Get*'] },
    finds: ['"cvm:*"', '"*:Get*"'],
    fixed: one(['*']),
  },
  {
    title: 'every service at once does not cover a star alone',
    statement: { action: ['*:*', '*'] },
    finds: ['"*:*"'],
    fixed: one(['*']),
  },
  { title: 'of two that mean the same none', statement: { action: ['cvm:*', 'cvm:**'] }, finds: [] },
  { title: 'equal texts are for another rule', statement: { action: ['cvm:*', 'cvm:*', 'name/cvm:*'] }, finds: [] },
  { title: 'another service', statement: { action: ['cvm:*', 'vpc:DescribeVpcs'] }, finds: [] },
  { title: 'other letter case', statement: { action: ['cvm:Describe*', 'cvm:describeInstances'] }, finds: [] },
  {
    title: 'a glob in the service, or a set, covers nothing surely',
    statement: { action: ['c*:*', 'cvm:A', 'permid/1'] },
    finds: [],
  },
  { title: 'no pattern', statement: { action: ['cvm:A', 'cvm:AB'] }, finds: [] },
  { title: 'a list that is longer than any policy', statement: { action: [...many, 'cvm:*'] }, finds: [] },
  {
    title: 'one as long as may be',
    statement: { action: ['cvm:*', ...many.slice(1, 3), ...many.slice(3).map((each) => each.replace('cvm', 'cos'))] },
    finds: ['"cvm:A1"', '"cvm:A2"'],
    fixed: one(['cvm:*', ...many.slice(3).map((each) => each.replace('cvm', 'cos'))]),
  },
])
