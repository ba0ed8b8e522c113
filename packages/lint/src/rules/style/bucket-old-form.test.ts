// Buckets in the form of old pages (RES-6).
import { checkRule } from '../check.test-support.ts'
import { bucketOldForm } from './bucket-old-form.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cos:*', resource }],
})

checkRule(bucketOldForm, [
  {
    title: 'with the account',
    document: on('qcs::cos:gz:uid/1250000000:prefix//1250000000/logs/app/*', 'qcs::cos:gz::prefix//1250000000/logs'),
    finds: ['prefix//1250000000/logs/app/*', 'prefix//1250000000/logs'],
    says: [
      '`prefix//1250000000/logs` is a form of old pages, and requests name the bucket as `NAME-APPID`, so nothing here shows that it is covered; write `logs-1250000000/app/*`',
    ],
    saysInChinese: ['是旧版文档的写法'],
    fixedUnsafely: on('qcs::cos:gz:uid/1250000000:logs-1250000000/app/*', 'qcs::cos:gz::logs-1250000000'),
  },
  {
    title: 'without the account, which the segment before it tells',
    document: on('qcs::cos:gz:uid/1250000000:prefix/logs/*'),
    finds: ['prefix/logs/*'],
    fixedUnsafely: on('qcs::cos:gz:uid/1250000000:logs-1250000000/*'),
  },
  {
    title: 'without the account, which the config tells; the whole name within the old form',
    document: on('qcs::cos:gz::prefix/logs/*', 'qcs::cos:gz::prefix//1250000000/logs-1250000000/*'),
    account: { appId: '1250000000' },
    finds: ['prefix/logs/*', 'prefix//1250000000/logs-1250000000/*'],
    fixedUnsafely: on('qcs::cos:gz::logs-1250000000/*', 'qcs::cos:gz::logs-1250000000/*'),
  },
  {
    title: 'a name with a star is not put together',
    document: on('qcs::cos:gz::prefix//1250000000/lo*gs/a'),
    finds: ['prefix//1250000000/lo*gs/a'],
    says: ['write `BUCKET-APPID/…`'],
  },
  {
    title: 'the host of a bucket',
    document: on(
      'qcs::cos:::logs-10001234.cos.ap-guangzhou.myqcloud.com/*',
      'qcs::cos:::logs-12500000001.ap-guangzhou.myqcloud.com',
    ),
    finds: ['logs-10001234.cos.ap-guangzhou.myqcloud.com/*', 'logs-12500000001.ap-guangzhou.myqcloud.com'],
    fixedUnsafely: on('qcs::cos:::logs-10001234/*', 'qcs::cos:::logs-12500000001'),
  },
  {
    title: 'nothing tells the account, or all buckets of one are meant',
    document: on('qcs::cos:gz::prefix/logs/*', 'qcs::cos:gz::prefix//1250000000/*'),
    finds: ['prefix/logs/*', 'prefix//1250000000/*'],
    says: ['write `BUCKET-APPID/…`'],
  },
  {
    title: 'the current form, a placeholder, other services',
    document: on(
      'qcs::cos:::logs-1234567.cos.ap-guangzhou.myqcloud.com/*',
      'qcs::cos:::logs-125000000012.cos.ap-guangzhou.myqcloud.com/*',
      'qcs::cos:gz::logs-1250000000/prefix/a',
      'qcs::cos:gz::prefix//<APPID>/logs/*',
      'qcs::vod:gz::prefix//1250000000/logs',
    ),
    finds: [],
  },
])
