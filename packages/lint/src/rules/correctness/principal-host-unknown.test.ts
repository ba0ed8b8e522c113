// Host names of services in principals (PRIN-7).
import { checkRule } from '../check.test-support.ts'
import { principalHostUnknown } from './principal-host-unknown.ts'

const one = (principal: object): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', principal, action: 'sts:AssumeRole' }],
})
const kind = 'trust'

checkRule(principalHostUnknown, [
  {
    title: 'another ending: the product with its own',
    saysInChinese: ['是否想写 `cvm.cloud.tencent.com`？'],
    kind,
    document: one({ service: ['cvm.tencent.com', 'cls.cloud.tencent.com'] }),
    finds: ['"cvm.tencent.com"'],
    says: ['did you mean `cvm.cloud.tencent.com`?'],
    fixedUnsafely: one({ service: ['cvm.cloud.tencent.com', 'cls.cloud.tencent.com'] }),
  },
  {
    title: 'a slip',
    kind,
    document: one({ service: 'apigateway.qclod.com' }),
    finds: ['"apigateway.qclod.com"'],
    fixedUnsafely: one({ service: 'apigateway.qcloud.com' }),
  },
  {
    title: 'letter case counts',
    kind,
    document: one({ service: 'CVM.qcloud.com' }),
    finds: ['"CVM.qcloud.com"'],
    fixedUnsafely: one({ service: 'cvm.qcloud.com' }),
  },
  {
    title: 'nothing near: it says the form',
    saysInChinese: ['请写成 `cvm.qcloud.com` 这样的域名'],
    kind,
    document: one({ service: 'lambda.amazonaws.com' }),
    finds: ['"lambda.amazonaws.com"'],
    says: ['write a host as `cvm.qcloud.com`'],
  },
  { title: 'an ending alone is no host', kind, document: one({ service: '.qcloud.com' }), finds: ['".qcloud.com"'] },
  {
    title: 'a service that no list has, in the usual form',
    kind,
    document: one({ service: ['new.qcloud.com', 'a.b.cloud.tencent.com'] }),
    finds: [],
  },
  { title: 'a known host of an unusual form', kind, document: one({ service: 'baas.qq.com' }), finds: [] },
  {
    title: 'one that the user adds',
    kind,
    additions: { serviceHosts: ['bot.example.com'] },
    document: one({ service: 'bot.example.com' }),
    finds: [],
  },
  { title: 'a placeholder', kind, document: one({ service: '$host' }), finds: [] },
  { title: 'other principals', kind, document: one({ qcs: 'qcs::cam::uin/100000000001:root' }), finds: [] },
])
