// Conditions on addresses for operations that are not checked against them (EVAL-9).
import { checkRule } from '../check.test-support.ts'
import { ipNotSupported } from './ip-not-supported.ts'

const when = (action: unknown, condition: object): object => ({ effect: 'allow', action, resource: '*', condition })
const OFFICE = { ip_equal: { 'qcs:ip': '203.0.113.0/24' } }

checkRule(ipNotSupported, [
  {
    title: 'a service whose operations are not',
    statements: [when(['sts:AssumeRole', 'name/sts:AssumeRole', 'cvm:RunInstances'], OFFICE)],
    finds: ['"qcs:ip"'],
    says: [
      "The vendor's table says that `sts:AssumeRole` cannot be limited by `qcs:ip`, so do not rely on the addresses here; limit it",
    ],
    saysInChinese: ['请勿依赖此处的 IP 限制'],
  },
  { title: 'in a deny', statements: [{ ...when('controlcenter:*', OFFICE), effect: 'deny' }], finds: ['"qcs:ip"'] },
  {
    title: 'services of which some or all are, and what nobody knows',
    statements: [when(['cvm:RunInstances', 'cos:GetObject', 'xyzzy:Run', '*', 'permid/1'], OFFICE)],
    finds: [],
  },
  {
    title: 'other keys',
    statements: [when('sts:AssumeRole', { string_equal: { 'sts:external_id': 'a' } })],
    finds: [],
  },
  { title: 'no action', statements: [{ effect: 'allow', resource: '*', condition: OFFICE }], finds: [] },
])
