// Buckets and the APPID at the end of their names (RES-6).
import { checkRule } from '../check.test-support.ts'
import { bucketWithoutAppid } from './bucket-without-appid.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cos:*', resource }],
})
/** The caller's APPID, as a variable (VAR-1). */
const OWN = '$' + '{app_id}'

checkRule(bucketWithoutAppid, [
  {
    title: 'the account tells the APPID',
    document: on('qcs::cos:ap-guangzhou:uid/1250000000:logs/app/*', 'qcs::cos:ap-guangzhou:uid/1250000000:logs-2026'),
    finds: ['logs/app/*', 'logs-2026'],
    says: [
      '`logs` has no APPID at its end, and COS names buckets `NAME-APPID`, so this covers nothing; write `logs-1250000000`',
    ],
    saysInChinese: ['末尾没有 APPID'],
    fixedUnsafely: on(
      'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/app/*',
      'qcs::cos:ap-guangzhou:uid/1250000000:logs-2026-1250000000',
    ),
  },
  {
    title: 'nothing tells the APPID',
    document: on('qcs::cos:::logs/*', 'qcs::cos::*:logs/*', 'qcs::cos::uin/100000000001:logs/*'),
    account: { uin: '100000000001' },
    finds: ['logs/*', 'logs/*', 'logs/*'],
    says: ['write `logs-APPID`'],
  },
  {
    title: 'rightly named',
    document: on('qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*', 'qcs::cos:::a.b-1250000000'),
    finds: [],
  },
  {
    title: 'stars, variables, placeholders, blanks, old forms',
    document: on(
      ...[
        '*',
        'logs*',
        '*/*',
        `logs-${OWN}/*`,
        '<bucket>/*',
        'your-bucket/*',
        'logs-APPID/*',
        ' logs/*',
        '',
        'prefix//1250000000/logs/*',
        'prefix/logs/*',
        'logs-1250000000.cos.ap-guangzhou.myqcloud.com/*',
      ].map((each) => `qcs::cos:::${each}`),
    ),
    finds: [],
  },
  { title: 'a variable in the path alone', document: on(`qcs::cos:::logs/${OWN}`), finds: [`logs/${OWN}`] },
  {
    title: 'other services, every resource',
    document: on('qcs::ci:::queue/logs/*', 'qcs::cas:::vaults/a', 'qcs::cvm:::bucket/a', '*'),
    finds: [],
  },
  {
    title: 'buckets of data processing',
    document: on('qcs::ci::uid/1250000000:bucket/logs/*', 'qcs::ci::uid/1250000000:bucket/logs-1250000000/*'),
    finds: ['bucket/logs/*'],
    says: ['`logs` has no APPID at its end'],
    fixedUnsafely: on(
      'qcs::ci::uid/1250000000:bucket/logs-1250000000/*',
      'qcs::ci::uid/1250000000:bucket/logs-1250000000/*',
    ),
  },
  {
    title: 'the config tells the APPID: of a blank account, and of the own one by its other number',
    document: on('qcs::cos:::logs/*', 'qcs::cos::uin/100000000001:logs', 'qcs::cos::uin/100000000009:logs'),
    account: { uin: '100000000001', appId: '1250000000' },
    finds: ['logs/*', 'logs', 'logs'],
    fixedUnsafely: on(
      'qcs::cos:::logs-1250000000/*',
      'qcs::cos::uin/100000000001:logs-1250000000',
      'qcs::cos::uin/100000000009:logs',
    ),
  },
  {
    title: 'in the policy of a bucket a blank account is whoever owns the bucket',
    document: on('qcs::cos:::logs/*'),
    kind: 'resource',
    account: { appId: '1250000000' },
    finds: ['logs/*'],
    says: ['write `logs-APPID`'],
  },
  {
    title: 'numbers that are too short and too long, and a name that is but a number',
    document: on(
      ...['logs-1234567/*', 'logs-100000000001/*', '1250000000'].map((each) => `qcs::cos::uid/1250000000:${each}`),
    ),
    finds: ['logs-1234567/*', 'logs-100000000001/*', '1250000000'],
    fixedUnsafely: on(
      ...['logs-1234567-1250000000/*', 'logs-1250000000/*', '1250000000-1250000000'].map(
        (each) => `qcs::cos::uid/1250000000:${each}`,
      ),
    ),
  },
  {
    title: 'the shortest and the longest number, and whatever number the account segment names',
    document: on('qcs::cos:::logs-10001234', 'qcs::cos:::logs-12500000001', 'qcs::cos::uid/1234:logs-1234/*'),
    finds: [],
  },
  {
    title: 'a date is no APPID where another one is named',
    document: on(
      ...['logs-20240131/*', 'logs-20241331/*', 'logs-20240132/*'].map((each) => `qcs::cos::uid/1250000000:${each}`),
      'qcs::cos::uid/20240131:logs-20240131',
      'qcs::cos:::logs-20240131/*',
    ),
    finds: ['logs-20240131/*'],
    fixedUnsafely: on(
      ...['logs-20240131-1250000000/*', 'logs-20241331/*', 'logs-20240132/*'].map(
        (each) => `qcs::cos::uid/1250000000:${each}`,
      ),
      'qcs::cos::uid/20240131:logs-20240131',
      'qcs::cos:::logs-20240131/*',
    ),
  },
  {
    title: 'a number of an account behind `uid/` is not put in',
    document: on('qcs::cos::uid/100000000001:logs/*'),
    finds: ['logs/*'],
    says: ['write `logs-APPID`'],
  },
  { title: 'domains', document: on('qcs::cos::uid/1250000000:logs.example.com/*'), finds: [] },
])
