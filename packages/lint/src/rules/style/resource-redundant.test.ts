// Resources that others of their list cover (RES-1, RES-4, RES-6).
import { checkRule } from '../check.test-support.ts'
import { resourceRedundant } from './resource-redundant.ts'

const one = (resource: readonly string[] | string): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource }],
})

const wide = 'qcs::cvm::uin/100000000001:instance/*'
const narrow = 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1'

checkRule(resourceRedundant, [
  {
    title: 'a star covers everything beside it',
    statement: { resource: ['*', narrow] },
    finds: [`"${narrow}"`],
    says: ['`*` of the same statement covers it'],
    fixed: one(['*']),
  },
  {
    title: 'segment by segment, wherever the wide one stands',
    statement: { resource: [narrow, wide, 'qcs::cvm::uin/100000000001:image/img-1'] },
    finds: [`"${narrow}"`],
    fixed: one([wide, 'qcs::cvm::uin/100000000001:image/img-1']),
  },
  {
    title: 'two that cover each other: the second one is found',
    statement: { resource: ['qcs::cvm:gz:uin/1:*', 'qcs::cvm:ap-guangzhou:uin/1:*'] },
    finds: ['"qcs::cvm:ap-guangzhou:uin/1:*"'],
    fixed: one(['qcs::cvm:gz:uin/1:*']),
  },
  {
    title: 'a run at the end goes with its comma',
    statement: { resource: [wide, narrow, `${narrow}2`] },
    finds: [`"${narrow}"`, `"${narrow}2"`],
    fixed: one([wide]),
  },
  { title: 'another account', statement: { resource: [wide, 'qcs::cvm::uin/2:instance/ins-1'] }, finds: [] },
  { title: 'another way to write the account', statement: { resource: ['qcs::cvm:::*', narrow] }, finds: [] },
  { title: 'a project', statement: { resource: [wide, 'qcs:id/7:cvm::uin/100000000001:instance/1'] }, finds: [] },
  {
    title: 'no prefix match without a star',
    statement: { resource: ['qcs::cvm:::instance', 'qcs::cvm:::instance/1'] },
    finds: [],
  },
  { title: 'equal texts are for another rule', statement: { resource: [narrow, narrow] }, finds: [] },
  {
    title: 'a single star may stand for what takes no resource, two do not (RES-7)',
    statement: { resource: ['qcs::cos:ap-guangzhou::*', 'qcs::cos:::**'] },
    finds: [],
  },
  { title: 'one alone', statement: { resource: narrow }, finds: [] },
])
