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
    document: on('qcs::cos:ap-guangzhou:uin/100000000001:logs-1250000000/*', 'qcs::cas::uin/100000000009:vaults/a'),
    account: ACCOUNT,
    finds: ['uin/100000000001', 'uin/100000000009'],
    says: [
      'Resources of `cos` name their owner by APPID, as `uid/APPID`, so with `uin/100000000001` this may cover nothing; write the account in that form',
    ],
    saysInChinese: ['以APPID，即 `uid/APPID` 标明所有者'],
    fixedUnsafely: on('qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*', 'qcs::cas::uin/100000000009:vaults/a'),
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
    title: 'services that nobody knows, all of them, and data processing',
    document: on('qcs::xyzzy::uid/1250000000:a', 'qcs::*::uid/1250000000:a', 'qcs::ci::uin/100000000001:a'),
    finds: [],
  },
  { title: 'placeholders, every resource', document: on('qcs::cos::uin/100000000001:<bucket>/*', '*'), finds: [] },
])
