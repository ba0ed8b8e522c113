// Segments of resources in each other's place (RES-2 to RES-5).
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
      '`gz` is a region and stands where the service belongs and `cvm` where the region does, so this covers nothing; write the segments as `qcs::service:region:account:resource`',
      '`ap-guangzhou` is a region and stands where the service belongs, so this covers nothing',
      '`th` is a region and stands where the service belongs, so this covers nothing',
    ],
    saysInChinese: ['是地域，却写在服务段，`cvm` 却写在地域段，', '是地域，却写在服务段，因此'],
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
    title: 'a region in capitals, and one before a service that nobody knows',
    document: on('qcs::AP-GUANGZHOU:cvm::a', 'qcs::gz:cvms::a'),
    finds: ['AP-GUANGZHOU', 'gz'],
    fixedUnsafely: on('qcs::cvm:AP-GUANGZHOU::a', 'qcs::cvms:gz::a'),
  },
  {
    title: 'a service where the region belongs: before it nothing, all, or a slip for a region',
    document: on('qcs:::cvm::a', 'qcs::*:cvm::a', 'qcs::ap-guangzho:cvm::a'),
    finds: ['cvm', 'cvm', 'cvm'],
    says: [
      '`cvm` is a service and stands where the region belongs, so this covers nothing',
      '`cvm` is a service and stands where the region belongs, so this covers nothing',
      '`cvm` is a service and stands where the region belongs and `ap-guangzho` where the service does, so',
    ],
    saysInChinese: ['是服务，却写在地域段'],
    pointsTo: ['', '*', 'ap-guangzho'],
    fixedUnsafely: on('qcs::cvm:::a', 'qcs::cvm:*::a', 'qcs::cvm:ap-guangzho::a'),
  },
  {
    title: 'a service before or after one, a code that is both, a name of neither',
    document: on(
      'qcs::vpc:cvm::a',
      'qcs::cvms:cvm::a',
      'qcs::ca:cvm::a',
      'qcs:::ca::a',
      'qcs::gz:c*::a',
      'qcs:::xx-atlantis::a',
    ),
    finds: [],
  },
  {
    title: 'an account before every account',
    document: on('qcs::cvm:uin/100000000001:*:a'),
    finds: ['uin/100000000001'],
    fixedUnsafely: on('qcs::cvm:*:uin/100000000001:a'),
  },
  {
    title: 'a service in the project: all up to the blank moves on',
    document: on(
      'qcs:cvm::ap-guangzhou:uin/100000000001:a',
      'qcs:cvm:ap-guangzhou::uin/100000000001:a',
      'qcs:cvm:ap-guangzhou:uin/100000000001::a',
    ),
    finds: ['cvm', 'cvm', 'cvm'],
    says: ['`cvm` is a service and stands where the project belongs, so this covers nothing'],
    saysInChinese: ['是服务，却写在项目段'],
    fixedUnsafely: on(
      'qcs::cvm:ap-guangzhou:uin/100000000001:a',
      'qcs::cvm:ap-guangzhou:uin/100000000001:a',
      'qcs::cvm:ap-guangzhou:uin/100000000001:a',
    ),
  },
  {
    title: 'what is no service in the project, and nothing blank behind one',
    document: on('qcs:xyzzy::gz::a', 'qcs:cvm:cvm:gz:uin/1:a', `qcs:cvm:${OWN}::uin/1:a`),
    finds: [],
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
