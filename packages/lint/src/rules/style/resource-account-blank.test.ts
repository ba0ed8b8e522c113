// Accounts that are left blank (RES-5).
import { checkRule } from '../check.test-support.ts'
import { resourceAccountBlank } from './resource-account-blank.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: '*', resource }],
})

checkRule(resourceAccountBlank, [
  {
    title: 'several: one finding, and nobody said which account',
    document: on('qcs::cvm:::instance/*', '*', 'qcs::vpc:ap-guangzhou::vpc/vpc-1'),
    finds: ['"qcs::cvm:::instance/*"'],
    says: ['The account is left blank, so this is about the account that owns the policy'],
    saysInChinese: ['账号段留空'],
  },
  {
    title: 'an account of the config, by number and by APPID',
    document: on('qcs::cvm:::instance/*', 'qcs::cos:ap-guangzhou::logs-1250000000/*'),
    account: { uin: '100000000001', appId: '1250000000' },
    finds: ['"qcs::cvm:::instance/*"'],
    fixedUnsafely: on(
      'qcs::cvm::uin/100000000001:instance/*',
      'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*',
    ),
  },
  {
    title: 'of which one is not known',
    document: on('qcs::cvm:::instance/*', 'qcs::cas:::vaults/a'),
    account: { uin: '100000000001' },
    finds: ['"qcs::cvm:::instance/*"'],
  },
  {
    title: 'accounts, and what is no resource',
    document: on('qcs::cvm::uin/100000000001:instance/*', 'qcs::cvm::*:instance/*', 'cvm::'),
    finds: [],
  },
  { title: 'no resource', document: { version: '2.0', statement: [{ effect: 'allow', action: '*' }] }, finds: [] },
])
