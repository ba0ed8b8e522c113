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
  },
  {
    title: 'by the host, and in the form of old pages',
    document: on(
      'qcs::cos::uid/1250000009:logs-1250000000.cos.ap-guangzhou.myqcloud.com/*',
      'qcs::cos::uid/1250000009:prefix//1250000000/logs/*',
    ),
    finds: ['logs-1250000000.cos.ap-guangzhou.myqcloud.com/*', 'prefix//1250000000/logs/*'],
  },
  {
    title: 'a blank account, of an account that the config names',
    pointsTo: [],
    document: on(`qcs::cos:::${LOGS}`),
    account: { appId: '1250000009' },
    finds: [LOGS],
    says: ['and the blank account stands for `uid/1250000009`'],
    saysInChinese: ['留空的账号段表示'],
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
