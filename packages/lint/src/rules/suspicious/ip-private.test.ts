// Private addresses as the only ones that are let in (COND-10).
import { checkRule } from '../check.test-support.ts'
import { ipPrivate } from './ip-private.ts'

const from = (operator: string, value: unknown, effect = 'allow'): { statement: object } => ({
  statement: { effect, condition: { [operator]: { 'qcs:ip': value } } },
})

checkRule(ipPrivate, [
  {
    title: 'an allow from private addresses',
    ...from('ip_equal', '10.217.0.0/16'),
    finds: ['"qcs:ip": "10.217.0.0/16"'],
    says: ['Calls over the internet never come from private addresses such as `10.217.0.0/16`, so only'],
    saysInChinese: ['经公网发起的调用不会来自'],
  },
  {
    title: 'a deny from all others',
    ...from('ip_not_equal', '192.168.1.7', 'deny'),
    finds: ['"qcs:ip": "192.168.1.7"'],
  },
  {
    title: 'of every kind',
    ...from('ip_equal_if_exist', [
      '172.31.0.1',
      '127.0.0.1',
      '169.254.0.1',
      '::1',
      'fd00::/8',
      'fe80::1',
      '::ffff:10.0.0.1',
    ]),
    finds: [
      '"qcs:ip": [\n            "172.31.0.1",\n            "127.0.0.1",\n            "169.254.0.1",\n            "::1",\n            "fd00::/8",\n            "fe80::1",\n            "::ffff:10.0.0.1"\n          ]',
    ],
  },
  { title: 'public addresses beside them', ...from('ip_equal', ['10.0.0.0/8', '203.0.113.7']), finds: [] },
  { title: 'a range that is wider', ...from('ip_equal', '10.0.0.0/7'), finds: [] },
  { title: 'an allow from all others', ...from('ip_not_equal', '10.0.0.0/8'), finds: [] },
  { title: 'a deny from them', ...from('ip_equal', '10.0.0.0/8', 'deny'), finds: [] },
  {
    title: 'what is no address, and no value',
    statements: [
      {
        effect: 'allow',
        condition: { ip_equal: { 'qcs:ip': ['10.0.0.0/8', 'x', 5] }, ip_equal_if_exist: { 'qcs:ip': [] } },
      },
    ],
    finds: [],
  },
  {
    title: 'other keys, other operators, no effect',
    statements: [
      { effect: 'allow', condition: { ip_equal: { 'x:ip': '10.0.0.1' }, string_equal: { 'qcs:ip': '10.0.0.1' } } },
      { condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } },
    ],
    finds: [],
  },
])
