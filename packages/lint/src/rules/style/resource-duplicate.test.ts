// Resources that are listed twice (RES-1).
import { checkRule } from '../check.test-support.ts'
import { resourceDuplicate } from './resource-duplicate.ts'

const A = 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-a1b2c3d4'
const B = 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-e5f6a7b8'
const one = (resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource }],
})

checkRule(resourceDuplicate, [
  {
    title: 'twice, with another one between',
    statement: { resource: [A, B, A] },
    finds: [`"${A}"`],
    says: ['stands in this list already'],
    fixed: one([A, B]),
  },
  {
    title: 'three times: two are too many',
    statement: { resource: ['*', '*', '*'] },
    finds: ['"*"', '"*"'],
    fixed: one(['*']),
  },
  {
    title: 'what is no resource is copied as easily; deleting the copy changes nothing',
    statement: { resource: ['cvm/1', 'cvm/1'] },
    finds: ['"cvm/1"'],
    fixed: one(['cvm/1']),
  },
  {
    title: 'another way to write it is for another rule',
    statement: { resource: [A, A.replace('ap-guangzhou', 'gz')] },
    finds: [],
  },
  { title: 'letter case counts', statement: { resource: [A, A.toUpperCase()] }, finds: [] },
  { title: 'one alone', statement: { resource: A }, finds: [] },
  {
    title: 'in two statements',
    statements: [
      { effect: 'allow', action: 'cvm:A', resource: A },
      { effect: 'allow', action: 'cvm:B', resource: A },
    ],
    finds: [],
  },
])
