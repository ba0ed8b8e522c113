// Six segments that leave everything open (RES-1, RES-5, RES-7).
import { checkRule } from '../check.test-support.ts'
import { resourceEffectivelyStar } from './resource-effectively-star.ts'

const on = (resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:*', resource }],
})
const ALL = ['qcs::*:*:*:*', 'qcs::::*:*', 'qcs::*:::*/*']

checkRule(resourceEffectivelyStar, [
  {
    title: 'stars, blanks, and stars on both sides of a slash',
    document: on(ALL),
    finds: ALL.map((each) => JSON.stringify(each)),
    says: ['`qcs::*:*:*:*` leaves every segment open, so it limits nothing but the account'],
    saysInChinese: ['除账号外不起限制作用'],
    fixedUnsafely: on(['*', '*', '*']),
  },
  {
    title: 'a service, a region, an account, a resource',
    document: on(['qcs::cvm:::*', 'qcs::*:ap-guangzhou::*', 'qcs::*::uin/100000000001:*', 'qcs::*:::instance/*']),
    finds: [],
  },
  { title: 'a star', document: on(['*']), finds: [] },
])
