// Buckets and the accounts that resources name (RES-5, RES-12).
import { checkRule } from '../check.test-support.ts'
import { bucketOfOtherAccount } from './bucket-of-other-account.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cos:*', resource }],
})
const LOGS = 'logs-1250000000/*'

checkRule(bucketOfOtherAccount, [
  {
    title: 'two accounts',
    pointsTo: ['uid/1250000009'],
    document: on(`qcs::cos:ap-guangzhou:uid/1250000009:${LOGS}`),
    finds: [LOGS],
    says: [
      '`logs-1250000000` is a bucket of the account `uid/1250000000`, and the resource names `uid/1250000009`, so it covers nothing; write the same APPID',
    ],
    saysInChinese: ['账号段写的是'],
    fixedUnsafely: on(`qcs::cos:ap-guangzhou:uid/1250000000:${LOGS}`),
  },
  {
    title: 'two accounts, and the segment names the own one: the bucket is to be mended',
    document: on(`qcs::cos::uid/1250000009:${LOGS}`, `qcs::cos::uid/1250000008:${LOGS}`),
    account: { appId: '1250000009' },
    finds: [LOGS, LOGS],
    fixedUnsafely: on('qcs::cos::uid/1250000009:logs-1250000009/*', `qcs::cos::uid/1250000000:${LOGS}`),
  },
  {
    title: 'the own account by its other number',
    document: on(`qcs::cos::uin/100000000001:${LOGS}`, `qcs::cos::uin/100000000009:${LOGS}`),
    account: { uin: '100000000001', appId: '1250000009' },
    finds: [LOGS],
    pointsTo: ['uin/100000000001'],
    says: ['and `uin/100000000001` is `uid/1250000009`, so it covers nothing'],
    saysInChinese: ['`uin/100000000001` 即 `uid/1250000009`'],
    fixedUnsafely: on('qcs::cos::uin/100000000001:logs-1250000009/*', `qcs::cos::uin/100000000009:${LOGS}`),
  },
  {
    title: 'the number of an account behind `uid/`',
    document: on(`qcs::cos::uid/100000000001:${LOGS}`),
    account: { appId: '100000000001' },
    finds: [LOGS],
    says: ['and the resource names `uid/100000000001`, which is no APPID, so it covers nothing'],
    saysInChinese: ['并非 APPID'],
    fixedUnsafely: on(`qcs::cos::uid/1250000000:${LOGS}`),
  },
  {
    title: 'buckets of data processing',
    document: on(`qcs::ci::uid/1250000009:bucket/${LOGS}`),
    account: { appId: '1250000009' },
    finds: [`bucket/${LOGS}`],
    fixedUnsafely: on('qcs::ci::uid/1250000009:bucket/logs-1250000009/*'),
  },
  {
    title: 'digits that may be a date',
    document: on('qcs::cos::uid/1250000009:logs-20240131/*', 'qcs::cos:::logs-20240131/*'),
    finds: [],
  },
  {
    title: 'by the host, and in the form of old pages',
    document: on(
      'qcs::cos::uid/1250000009:logs-1250000000.cos.ap-guangzhou.myqcloud.com/*',
      'qcs::cos::uid/1250000009:prefix//1250000000/logs/*',
    ),
    account: { appId: '1250000009' },
    finds: ['logs-1250000000.cos.ap-guangzhou.myqcloud.com/*', 'prefix//1250000000/logs/*'],
    fixedUnsafely: on(
      'qcs::cos::uid/1250000000:logs-1250000000.cos.ap-guangzhou.myqcloud.com/*',
      'qcs::cos::uid/1250000000:prefix//1250000000/logs/*',
    ),
  },
  {
    title: 'a blank account, of an account that the config names',
    pointsTo: [],
    document: on(`qcs::cos:::${LOGS}`),
    account: { appId: '1250000009' },
    finds: [LOGS],
    says: ['and the blank account stands for `uid/1250000009`'],
    saysInChinese: ['留空的账号段表示'],
    fixedUnsafely: on(`qcs::cos::uid/1250000000:${LOGS}`),
  },
  {
    title: 'in a policy of the bucket it is the owner of the bucket',
    document: {
      version: '2.0',
      principal: { qcs: ['*'] },
      statement: [{ effect: 'allow', action: 'cos:*', resource: `qcs::cos:::${LOGS}` }],
    },
    kind: 'resource',
    account: { appId: '1250000009' },
    finds: [],
  },
  { title: 'one account', document: on(`qcs::cos::uid/1250000000:${LOGS}`), finds: [] },
  {
    title: 'any account, one by its number, a blank one of nobody knows whom',
    document: on(`qcs::cos::*:${LOGS}`, `qcs::cos::uin/100000000001:${LOGS}`, `qcs::cos:::${LOGS}`),
    finds: [],
  },
  {
    title: 'the blank account is the own one',
    document: on(`qcs::cos:::${LOGS}`, `qcs::cos::*:${LOGS}`),
    account: { appId: '1250000000' },
    finds: [],
  },
  {
    title: 'a bucket without an APPID, and what is no bucket',
    document: on(
      'qcs::cos::uid/1250000009:logs/*',
      'qcs::cos::uid/1250000009:prefix/logs/*',
      'qcs::cvm::uid/1250000009:instance/*',
    ),
    finds: [],
  },
])
