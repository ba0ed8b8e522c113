// Ranges of addresses that are hardly a limit (COND-10).
import { checkRule } from '../check.test-support.ts'
import { ipTooWide } from './ip-too-wide.ts'

const from = (operator: string, value: unknown, effect = 'allow'): { statement: object } => ({
  statement: { effect, condition: { [operator]: { 'qcs:ip': value } } },
})

checkRule(ipTooWide, [
  {
    title: 'every address',
    ...from('ip_equal', ['0.0.0.0/0', '203.0.113.7', '::/0']),
    finds: ['"0.0.0.0/0"', '"::/0"'],
    says: [
      '`0.0.0.0/0` is every IPv4 address, so the condition keeps nobody out; write the ranges',
      '`::/0` is every IPv6 address',
    ],
    saysInChinese: ['是所有 IPv4 地址，该条件不起限制作用'],
  },
  {
    title: 'a wide one, in a deny of all others',
    ...from('ip_not_equal_if_exist', '128.0.0.0/2', 'deny'),
    finds: ['"128.0.0.0/2"'],
    says: ['`128.0.0.0/2` is one in 4 of all IPv4 addresses, so the condition hardly keeps anybody out'],
    saysInChinese: ['几乎不起限制作用'],
  },
  {
    title: 'the option',
    ...from('ip_equal', ['10.0.0.0/15', '10.0.0.0/16']),
    options: { prefix: 16 },
    finds: ['"10.0.0.0/15"'],
  },
  { title: 'ranges of one network', ...from('ip_equal', ['10.0.0.0/8', '2001:db8::/32']), finds: [] },
  {
    title: 'an allow from all others, and a deny from them',
    statements: [
      { effect: 'allow', condition: { ip_not_equal: { 'qcs:ip': '0.0.0.0/0' } } },
      { effect: 'deny', condition: { ip_equal: { 'qcs:ip': '0.0.0.0/0' } } },
    ],
    finds: [],
  },
  {
    title: 'what is no range, other operators, no effect',
    statements: [
      { effect: 'allow', condition: { ip_equal: { 'qcs:ip': ['x/0', 0] }, string_equal: { 'qcs:ip': '0.0.0.0/0' } } },
      { condition: { ip_equal: { 'qcs:ip': '0.0.0.0/0' } } },
    ],
    finds: [],
  },
])
