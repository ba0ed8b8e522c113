// The two sorts of numbers that accounts have (RES-5).
import { checkRule } from '../check.test-support.ts'
import { resourceAccountKind } from './resource-account-kind.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: '*', resource }],
})
const ACCOUNT = { uin: '100000000001', appId: '1250000000' }

checkRule(resourceAccountKind, [
  {
    title: 'an account number for object storage',
    levels: ['warning', 'warning'],
    document: on('qcs::cos:ap-guangzhou:uin/100000000001:*', 'qcs::cas::uin/100000000009:vaults/a'),
    account: ACCOUNT,
    finds: ['uin/100000000001', 'uin/100000000009'],
    says: [
      'Resources of `cos` name their owner by APPID, as `uid/APPID`, so with `uin/100000000001` this may cover nothing; write the account in that form',
    ],
    saysInChinese: ['以APPID，即 `uid/APPID` 标明所有者'],
    fixedUnsafely: on('qcs::cos:ap-guangzhou:uid/1250000000:*', 'qcs::cas::uin/100000000009:vaults/a'),
  },
  {
    title: 'an APPID for others',
    levels: ['info'],
    document: on('qcs::cvm::uid/1250000000:instance/*'),
    account: ACCOUNT,
    finds: ['uid/1250000000'],
    says: ['by account number, as `uin/ACCOUNT`, so with `uid/1250000000`'],
    saysInChinese: ['账号 ID，即 `uin/ACCOUNT`'],
    fixedUnsafely: on('qcs::cvm::uin/100000000001:instance/*'),
  },
  {
    title: 'nobody told the other number',
    document: on('qcs::cvm::uid/1250000000:instance/*'),
    finds: ['uid/1250000000'],
  },
  {
    title: 'the right sort, any, none, the caller, and what is no account',
    document: on(
      'qcs::cos::uid/1250000000:a-1250000000/*',
      'qcs::cvm::uin/100000000001:instance/*',
      'qcs::cos::*:a',
      'qcs::cos:::a',
      'qcs::cos::uin/-1:a',
      'qcs::cos::a:b',
    ),
    finds: [],
  },
  {
    title: 'the name of the bucket tells the other number, unless the config does',
    document: on('qcs::cos::uin/100000000009:logs-1250000009/*', 'qcs::cos::uin/100000000001:logs-1250000009/*'),
    account: ACCOUNT,
    finds: ['uin/100000000009', 'uin/100000000001'],
    fixedUnsafely: on('qcs::cos::uid/1250000009:logs-1250000009/*', 'qcs::cos::uid/1250000000:logs-1250000009/*'),
  },
  {
    title: 'the name of a bucket tells nothing, or tells it to others',
    document: on('qcs::cos::uin/100000000009:logs/*', 'qcs::cvm::uid/1250000009:logs-1250000000/*'),
    finds: ['uin/100000000009', 'uid/1250000009'],
  },
  {
    title: 'the number of an account where the APPID is to stand',
    levels: ['warning', 'warning', 'warning', 'warning', 'warning'],
    document: on(
      'qcs::cos::uid/100000000001:*',
      'qcs::cos::uid/100000000009:logs/*',
      'qcs::cos::uid/100000000009:logs-100000000009/*',
      'qcs::cas::uid/100000000009:vaults/a',
      'qcs::ci::uid/100000000009:bucket/logs/*',
    ),
    account: ACCOUNT,
    finds: ['uid/100000000001', 'uid/100000000009', 'uid/100000000009', 'uid/100000000009', 'uid/100000000009'],
    says: [
      '`uid/100000000001` has the number of an account where the APPID is to stand, so this covers nothing; write `uid/` and the APPID',
    ],
    saysInChinese: ['中写的是账号 ID 而非 APPID'],
    fixedUnsafely: on(
      'qcs::cos::uid/1250000000:*',
      'qcs::cos::uid/100000000009:logs/*',
      'qcs::cos::uid/100000000009:logs-100000000009/*',
      'qcs::cas::uid/100000000009:vaults/a',
      'qcs::ci::uid/100000000009:bucket/logs/*',
    ),
  },
  {
    title: 'a short number of the own account, as old ones have',
    document: on('qcs::cos::uid/1238423:*'),
    account: { uin: '1238423', appId: '1250000000' },
    finds: ['uid/1238423'],
    fixedUnsafely: on('qcs::cos::uid/1250000000:*'),
  },
  {
    title: 'one that is the APPID as well, one of eleven digits, and one that the bucket speaks against',
    document: on('qcs::cos::uid/1238423:*', 'qcs::cos::uid/12500000001:*', 'qcs::cos::uid/100000000009:a-1250000000'),
    account: { uin: '1238423', appId: '1238423' },
    finds: [],
  },
  {
    title: 'services that nobody knows, all of them, and those whose pages disagree',
    document: on(
      'qcs::xyzzy::uid/1250000000:a',
      'qcs::*::uid/100000000009:a',
      'qcs::ci::uin/100000000001:a',
      'qcs::vod::uid/1250000000:a',
    ),
    finds: [],
  },
  { title: 'placeholders, every resource', document: on('qcs::cos::uin/100000000001:<bucket>/*', '*'), finds: [] },
])
