// Regions that are not known (RES-4): slips, zones, and what nobody can tell.
import { checkRule } from '../check.test-support.ts'
import { resourceRegionUnknown } from './resource-region-unknown.ts'

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
/** The caller's uin, as a variable (VAR-1). */
const OWN = '$' + '{uin}'

checkRule(resourceRegionUnknown, [
  {
    title: 'a slip, and letter case',
    document: on('ap-guangzho', 'AP-Guangzhou'),
    finds: ['ap-guangzho', 'AP-Guangzhou'],
    says: [
      '`ap-guangzho` is no region that the catalogue of 2026-09-15 knows, and a resource of a region that does not exist is refused or covers nothing; did you mean `ap-guangzhou`?',
    ],
    saysInChinese: ['是否想写 `ap-guangzhou`'],
    levels: ['warning', 'warning'],
    fixedUnsafely: on('ap-guangzhou', 'ap-guangzhou'),
  },
  {
    title: 'a zone',
    document: on('ap-guangzhou-3'),
    finds: ['ap-guangzhou-3'],
    says: [
      '`ap-guangzhou-3` is an availability zone, and this segment takes a region, so it covers nothing; write `ap-guangzhou`',
    ],
    saysInChinese: ['是可用区'],
    levels: ['warning'],
    fixedUnsafely: on('ap-guangzhou'),
  },
  {
    title: 'short codes in another case, and with the number of a zone: the long code',
    document: on('GZ', 'gz-3', 'AP-GUANGZHOU-3', 'SZJR'),
    finds: ['GZ', 'gz-3', 'AP-GUANGZHOU-3', 'SZJR'],
    levels: ['warning', 'warning', 'warning', 'warning'],
    fixedUnsafely: on('ap-guangzhou', 'ap-guangzhou', 'ap-guangzhou', 'ap-shenzhen-fsi'),
  },
  {
    title: 'a service where the region belongs, by a swap or beside another service',
    statement: { resource: ['qcs::*:cvm::a', 'qcs::vpc:cvm::a'] },
    finds: [],
  },
  {
    title: 'nothing is near',
    document: on('xx-atlantis', 'xx-atlantis-1'),
    finds: ['xx-atlantis', 'xx-atlantis-1'],
    says: ['check it, or add the region to the config'],
    saysInChinese: ['在配置中登记该地域'],
    levels: ['info', 'info'],
  },
  {
    title: 'a region of the config',
    document: on('xx-atlantis', 'xx-atlantis-1'),
    additions: { regions: ['xx-atlantis', 'xx-atlantis-1'] },
    finds: [],
  },
  {
    title: 'known ones, one that ends like a zone, short codes, all, none, globs',
    document: on('ap-guangzhou', 'ap-beijing-1', 'gz', 'jp', '*', '', 'ap-*'),
    finds: [],
  },
  {
    title: 'swaps, variables, placeholders',
    statement: { resource: ['qcs::gz:cvm::a', `qcs::cvm:${OWN}::a`, 'qcs::cvm:ap-guangzho::<id>', '*'] },
    finds: [],
  },
])
