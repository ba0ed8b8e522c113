// The account of the caller as the owner of a resource (RES-5).
import { checkRule } from '../check.test-support.ts'
import { resourceAccountCaller } from './resource-account-caller.ts'

const of = (account: string): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: `qcs::cvm:ap-guangzhou:${account}:instance/*` }],
})

checkRule(resourceAccountCaller, [
  {
    title: 'in a policy of one account',
    offers: ['leave the account blank'],
    document: of('uin/-1'),
    finds: ['uin/-1'],
    says: [
      "`uin/-1` stands for the account of whoever calls, and is meant for the vendor's preset policies; leave the segment blank",
    ],
    saysInChinese: ['只用于厂商的预设策略'],
    fixedUnsafely: of(''),
  },
  {
    title: 'of an account that is known',
    offers: ['write `uin/100000000001`'],
    document: of('uin/-1'),
    account: { uin: '100000000001' },
    finds: ['uin/-1'],
    fixedUnsafely: of('uin/100000000001'),
  },
  {
    title: 'an account, any, and none',
    statements: ['uin/100000000001', '*', ''].map((each) => ({
      effect: 'allow',
      action: 'cvm:*',
      resource: `qcs::cvm::${each}:instance/*`,
    })),
    finds: [],
  },
  { title: 'every resource, and what is none', statement: { resource: ['*', 'uin/-1'] }, finds: [] },
])
