// Operators on one key that exclude each other (COND-2, COND-4 to COND-6, COND-8, COND-10, COND-12, COND-13).
import { checkRule } from '../check.test-support.ts'
import { conditionContradiction } from './condition-contradiction.ts'

const zone = 'cvm:zone'
const size = 'cos:content-length'
const ip = 'qcs:ip'
const tag = 'qcs:resource_tag'
const EARLY = '2026-01-01T00:00:00Z'
const LATE = '2027-01-01T00:00:00Z'
const when = (condition: object, effect = 'allow'): { statement: object } => ({ statement: { effect, condition } })
const both = (key: string, one: [string, unknown], other: [string, unknown]): { statement: object } =>
  when({ [one[0]]: { [key]: one[1] }, [other[0]]: { [key]: other[1] } })

checkRule(conditionContradiction, [
  {
    title: 'two values that are not one',
    ...both(zone, ['string_equal', 'a'], ['string_equal_ignore_case', 'b']),
    finds: ['"cvm:zone": "b"'],
    says: ['No `cvm:zone` satisfies both `string_equal` and `string_equal_ignore_case` here'],
  },
  {
    title: 'one with the suffix',
    ...both(zone, ['string_equal', 'a'], ['string_equal_if_exist', 'b']),
    finds: ['"cvm:zone": "b"'],
  },
  {
    title: 'a value and a glob',
    ...both(zone, ['string_like', 'x*'], ['binary_equal', 'b']),
    finds: ['"cvm:zone": "b"'],
  },
  { title: 'a glob second', ...both(zone, ['string_equal', 'b'], ['string_like', 'x*']), finds: ['"cvm:zone": "x*"'] },
  {
    title: 'what the negated one leaves out',
    ...both(zone, ['string_equal', 'a'], ['string_not_equal', 'a']),
    finds: ['"cvm:zone": "a"'],
  },
  {
    title: 'of a set as well',
    ...both(tag, ['for_any_value:string_equal', 'k&v'], ['string_not_equal', 'k&v']),
    finds: ['"qcs:resource_tag": "k&v"'],
  },
  {
    title: 'a glob within a negated glob',
    ...both(zone, ['string_not_like', 'ap-*'], ['string_like', 'ap-g*']),
    finds: ['"cvm:zone": "ap-g*"'],
  },
  {
    title: 'negated without letter case',
    ...both(zone, ['string_not_equal_ignore_case', 'A'], ['string_equal_ignore_case', 'a']),
    finds: ['"cvm:zone": "a"'],
  },
  {
    title: 'numbers that do not meet',
    ...both(size, ['numeric_less_than', 5], ['numeric_greater_than_equal', '5']),
    finds: ['"cos:content-length": "5"'],
  },
  {
    title: 'numbers far apart, the other way',
    ...both(size, ['numeric_greater_than', 9], ['numeric_equal', 5]),
    finds: ['"cos:content-length": 5'],
  },
  {
    title: 'a number that is left out',
    ...both(size, ['numeric_equal', '5.0'], ['numeric_not_equal', 5]),
    finds: ['"cos:content-length": 5'],
  },
  {
    title: 'ranges that do not meet',
    ...both(ip, ['ip_equal', '192.0.2.0/24'], ['ip_equal_if_exist', '203.0.113.7']),
    finds: ['"qcs:ip": "203.0.113.7"'],
  },
  {
    title: 'a range within one that is left out',
    ...both(ip, ['ip_not_equal', '192.0.2.0/24'], ['ip_equal', '192.0.2.7']),
    finds: ['"qcs:ip": "192.0.2.7"'],
  },
  {
    title: 'missing, and equal to something',
    ...both('any:key', ['null_equal', true], ['string_equal', 'a']),
    finds: ['"any:key": "a"'],
  },
  {
    title: 'two spellings of one key',
    ...when({ numeric_equal: { mfa: 1 }, numeric_equal_if_exist: { 'qcs:mfa': 0 } }),
    finds: ['"qcs:mfa": 0'],
  },
  {
    title: 'a window that ends before it begins',
    ...both('qcs:current_time', ['date_greater_than', LATE], ['date_less_than', EARLY]),
    finds: [`"qcs:current_time": "${EARLY}"`],
  },
  {
    title: 'the very moment that is left out, in two zones',
    ...both('qcs:current_time', ['date_equal', EARLY], ['date_not_equal', '2026-01-01T08:00:00+08:00']),
    finds: ['"qcs:current_time": "2026-01-01T08:00:00+08:00"'],
  },
  {
    title: 'a window, and one whose ends are fractions of a second apart',
    statements: [
      { condition: { date_greater_than: { 'qcs:current_time': EARLY }, date_less_than: { 'qcs:current_time': LATE } } },
      {
        condition: {
          date_greater_than: { 'qcs:current_time': '2026-01-01T00:00:00.1Z' },
          date_less_than: { 'qcs:current_time': '2026-01-01T00:00:00.1Z' },
        },
      },
    ],
    finds: [],
  },
  {
    title: 'numbers that meet in one',
    ...both(size, ['numeric_less_than_equal', 5], ['numeric_greater_than_equal', 5]),
    finds: [],
  },
  { title: 'any of several', ...both(size, ['numeric_less_than', [5, 20]], ['numeric_greater_than', 10]), finds: [] },
  {
    title: 'numbers that are no numbers',
    ...both(size, ['numeric_equal', 'x'], ['numeric_equal_if_exist', 5]),
    finds: [],
  },
  {
    title: 'a bound and a number left out',
    ...both(size, ['numeric_less_than', 5], ['numeric_not_equal', 5]),
    finds: [],
  },
  { title: 'a value in common', ...both(zone, ['string_equal', ['a', 'b']], ['string_like', ['b*', 'c']]), finds: [] },
  { title: 'globs may share a text', ...both(zone, ['string_like', 'a*'], ['string_like_if_exist', '*b']), finds: [] },
  {
    title: 'letter case does not count',
    ...both(zone, ['string_equal', 'A'], ['string_equal_ignore_case', 'a']),
    finds: [],
  },
  {
    title: 'some letter case is left',
    ...both(zone, ['string_equal_ignore_case', 'a'], ['string_not_equal', 'a']),
    finds: [],
  },
  {
    title: 'more is taken than left out',
    ...both(zone, ['string_equal', ['a', 'b']], ['string_not_equal', 'a']),
    finds: [],
  },
  { title: 'a wider glob', ...both(zone, ['string_like', 'a*'], ['string_not_like', 'ab*']), finds: [] },
  { title: 'a glob and a value left out', ...both(zone, ['string_like', 'a*'], ['string_not_equal', 'a*']), finds: [] },
  { title: 'two negations', ...both(zone, ['string_not_equal', 'a'], ['string_not_like', 'b']), finds: [] },
  { title: 'a set has room for both', ...both(tag, ['string_equal', 'a&1'], ['string_like', 'b&1']), finds: [] },
  {
    title: 'a set of which one is another',
    ...both(tag, ['string_equal', 'a&1'], ['for_any_value:string_not_equal', 'a&1']),
    finds: [],
  },
  {
    title: 'a key that nobody knows',
    ...both('x:y', ['string_equal', 'a'], ['string_equal_if_exist', 'b']),
    finds: [],
  },
  {
    title: 'a key that is in doubt',
    ...both('cvm:image_type', ['string_equal', 'a'], ['string_equal_if_exist', 'b']),
    finds: [],
  },
  {
    title: 'without the key both hold',
    ...both(zone, ['string_equal_if_exist', 'a'], ['binary_equal_if_exist', 'b']),
    finds: [],
  },
  { title: 'a variable', ...both(zone, ['string_equal', `\${uin}`], ['string_equal_if_exist', 'b']), finds: [] },
  {
    title: 'ranges that meet, either way round',
    ...both(ip, ['ip_equal', '192.0.2.0/24'], ['ip_equal_if_exist', '192.0.2.7']),
    finds: [],
  },
  {
    title: 'an address of a range, and the range',
    ...both(ip, ['ip_equal', '192.0.2.7'], ['ip_equal_if_exist', '192.0.2.0/24']),
    finds: [],
  },
  {
    title: 'a range of which a part is left out',
    ...both(ip, ['ip_equal', '192.0.2.0/24'], ['ip_not_equal', '192.0.2.7']),
    finds: [],
  },
  { title: 'missing or blank, and blank', ...both(zone, ['null_equal', true], ['string_equal', ['a', '']]), finds: [] },
  { title: 'blank is none of them', ...both(zone, ['null_equal', true], ['string_not_equal', 'a']), finds: [] },
  {
    title: 'missing, and only if there',
    ...both(zone, ['null_equal', '1'], ['string_equal_if_exist', 'a']),
    finds: [],
  },
  { title: 'there, and equal', ...both(zone, ['null_equal', false], ['string_equal', 'a']), finds: [] },
  { title: 'operators of two families', ...both(zone, ['string_equal', '5'], ['numeric_equal', '6']), finds: [] },
  {
    title: 'booleans are not compared',
    ...both('cos:secure-transport', ['bool_equal', true], ['bool_equal_if_exist', 'true']),
    finds: [],
  },
  { title: 'two keys', ...when({ string_equal: { [zone]: 'a', 'cvm:region': 'b' } }), finds: [] },
  {
    title: 'of one value, some is every',
    ...both(zone, ['string_equal', 'a'], ['for_any_value:string_not_equal', 'a']),
    finds: ['"cvm:zone": "a"'],
  },
  {
    title: 'the first address of a range is left out',
    ...both(ip, ['ip_equal', '192.0.2.0/24'], ['ip_not_equal', '192.0.2.0']),
    finds: [],
  },
])
