// Short codes of regions (RES-4).
import { checkRule } from '../check.test-support.ts'
import { resourceRegionShort } from './resource-region-short.ts'

const on = (...regions: readonly string[]): object => ({
  version: '2.0',
  statement: [
    {
      effect: 'allow',
      action: 'cvm:*',
      resource: regions.map((region) => `qcs::cvm:${region}:uin/100000000001:instance/*`),
    },
  ],
})

checkRule(resourceRegionShort, [
  {
    title: 'a code that is printed',
    document: on('gz', 'bj'),
    finds: ['gz', 'bj'],
    says: [
      '`gz` is the short code of old editions for `ap-guangzhou`, which newer regions do not have and readers do not know; write `ap-guangzhou`',
    ],
    saysInChinese: ['是旧版文档中 `ap-guangzhou` 的短代码'],
    levels: ['info', 'info'],
    fixed: on('ap-guangzhou', 'ap-beijing'),
  },
  {
    title: 'a code that is not printed',
    document: on('jp'),
    finds: ['jp'],
    says: [
      '`jp` is in no table of regions that the vendor prints, and is taken for `ap-tokyo` here, which the service may not do; write `ap-tokyo`',
    ],
    saysInChinese: ['厂商的地域列表中没有 `jp`'],
    levels: ['warning'],
    fixedUnsafely: on('ap-tokyo'),
  },
  {
    title: 'a code of two meanings',
    document: on('shjr'),
    finds: ['shjr'],
    says: ['means `ap-shanghai-fsi` on some pages of the vendor and another region on others'],
    saysInChinese: ['覆盖范围并不确定'],
    levels: ['warning'],
  },
  {
    title: 'a code that the language does not know: the evaluator would decide otherwise',
    document: on('szjr'),
    finds: ['szjr'],
    levels: ['info'],
    fixedUnsafely: on('ap-shenzhen-fsi'),
  },
  {
    title: 'long codes, what is not known, all, none',
    document: on('ap-guangzhou', 'ap-nanjing', 'xx', '*', '', 'g*'),
    finds: [],
  },
  {
    title: 'a service that is called like a region, in the place of one',
    statement: { resource: 'qcs::bj:ca::a' },
    finds: [],
  },
  {
    title: 'swaps, placeholders, every resource',
    statement: { resource: ['qcs::th:gz::a', 'qcs::cvm:gz::<id>', 'qcs::bj:cvm::a', '*'] },
    finds: ['gz'],
    fixed: {
      version: '2.0',
      statement: [
        {
          effect: 'allow',
          action: 'cvm:RunInstances',
          resource: ['qcs::th:ap-guangzhou::a', 'qcs::cvm:gz::<id>', 'qcs::bj:cvm::a', '*'],
        },
      ],
    },
  },
])
