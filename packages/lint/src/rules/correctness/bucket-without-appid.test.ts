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
      '`logs` has no APPID at its end, and buckets are named as `NAME-APPID`, so this covers nothing; write `logs-1250000000`',
    ],
    saysInChinese: ['末尾没有 APPID'],
    fixedUnsafely: on(
      'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/app/*',
      'qcs::cos:ap-guangzhou:uid/1250000000:logs-2026-1250000000',
    ),
  },
  {
    title: 'nothing tells the APPID',
    document: on('qcs::cos:::logs/*'),
    finds: ['logs/*'],
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
    document: on('qcs::ci:::bucket/logs/*', 'qcs::cas:::vaults/a', '*'),
    finds: [],
  },
])
