// Segments of resources in each other's place (RES-3 to RES-5).
import { checkRule } from '../check.test-support.ts'
import { resourceSegmentsSwapped } from './resource-segments-swapped.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: '*', resource }],
})
/** The caller's uin, as a variable (VAR-1). */
const OWN = '$' + '{uin}'

checkRule(resourceSegmentsSwapped, [
  {
    title: 'region and service',
    document: on(
      'qcs::gz:cvm:uin/100000000001:instance/*',
      'qcs::ap-guangzhou::uin/100000000001:instance/*',
      'qcs::th:*::a',
    ),
    finds: ['gz', 'ap-guangzhou', 'th'],
    says: [
      '`gz` is a region and stands where the service belongs, so this covers nothing; write the segments as `qcs::service:region:account:resource`',
    ],
    saysInChinese: ['是地域，却写在服务段'],
    pointsTo: ['cvm', '', '*'],
    fixedUnsafely: on(
      'qcs::cvm:gz:uin/100000000001:instance/*',
      'qcs:::ap-guangzhou:uin/100000000001:instance/*',
      'qcs::*:th::a',
    ),
  },
  {
    title: 'account and region',
    document: on('qcs::cvm:uin/100000000001:ap-guangzhou:instance/*', 'qcs::cos:uid/1250000000::a'),
    finds: ['uin/100000000001', 'uid/1250000000'],
    says: ['`uin/100000000001` is an account and stands where the region belongs'],
    saysInChinese: ['是账号，却写在地域段'],
    fixedUnsafely: on('qcs::cvm:ap-guangzhou:uin/100000000001:instance/*', 'qcs::cos::uid/1250000000:a'),
  },
  {
    title: 'in their places',
    document: on('qcs::cvm:gz:uin/100000000001:instance/*', 'qcs::cvm::::a', '*'),
    finds: [],
  },
  { title: 'two regions, two accounts', document: on('qcs::gz:bj::a', 'qcs::cvm:uin/1:uin/1:a'), finds: [] },
  {
    title: 'variables and placeholders',
    document: on(`qcs::gz:${OWN}::a`, `qcs::cvm:uin/${OWN}::a`, 'qcs::gz::<account>:a'),
    finds: [],
  },
  {
    title: 'a service that is called like a region',
    document: on('qcs::gz:cvm::a'),
    additions: { services: { gz: { actions: ['Run'] } } },
    finds: [],
  },
])
