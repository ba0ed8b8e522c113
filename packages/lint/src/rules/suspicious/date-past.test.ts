// Statements whose time is over (COND-9, COND-16), at a time that the caller tells.
import { checkRule } from '../check.test-support.ts'
import { datePast } from './date-past.ts'

const NOW = '2026-06-01T00:00:00Z'
const until = (operator: string, value: unknown, effect = 'allow'): { statement: object; now: string } => ({
  now: NOW,
  statement: { effect, condition: { [operator]: { 'qcs:current_time': value } } },
})

checkRule(datePast, [
  {
    title: 'an allow that is over',
    ...until('date_less_than', '2026-05-31T23:59:59Z'),
    finds: ['"qcs:current_time": "2026-05-31T23:59:59Z"'],
    says: ['This ended at `2026-05-31T23:59:59Z`, so the statement allows nothing any more; delete it'],
    saysInChinese: ['不再允许任何操作'],
  },
  {
    title: 'a deny that is over, by fractions of a second, in another zone',
    ...until('date_less_than_equal', '2026-06-01T07:59:59.999+08:00', 'deny'),
    finds: ['"qcs:current_time": "2026-06-01T07:59:59.999+08:00"'],
    says: ['denies nothing any more'],
    saysInChinese: ['不再拒绝任何操作'],
  },
  {
    title: 'the latest of several counts',
    ...until('date_less_than', ['2020-01-01T00:00:00Z', '2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00Z']),
    finds: [
      '"qcs:current_time": [\n            "2020-01-01T00:00:00Z",\n            "2026-01-01T00:00:00.5Z",\n            "2026-01-01T00:00:00Z"\n          ]',
    ],
    says: ['`2026-01-01T00:00:00.5Z`'],
  },
  {
    title: 'one moment',
    ...until('date_equal', '2026-01-01T00:00:00Z'),
    finds: ['"qcs:current_time": "2026-01-01T00:00:00Z"'],
  },
  {
    title: 'one of several is to come',
    ...until('date_less_than', ['2020-01-01T00:00:00Z', '2027-01-01T00:00:00Z']),
    finds: [],
  },
  {
    title: 'a second later, though its fraction is smaller',
    ...until('date_less_than', '2026-06-01T00:00:01Z'),
    now: '2026-06-01T00:00:00.5Z',
    finds: [],
  },
  { title: 'this very moment', ...until('date_less_than_equal', NOW), finds: [] },
  { title: 'what has begun and does not end', ...until('date_greater_than', '2020-01-01T00:00:00Z'), finds: [] },
  { title: 'any other moment', ...until('date_not_equal', '2020-01-01T00:00:00Z'), finds: [] },
  {
    title: 'no date, no value, another operator',
    statements: [
      {
        effect: 'allow',
        condition: {
          date_less_than: { 'qcs:current_time': ['2020-01-01T00:00:00Z', 'x'] },
          date_equal: { 'qcs:current_time': [] },
          string_equal: { 'qcs:current_time': '2020-01-01T00:00:00Z' },
          before: { 'qcs:current_time': '2020-01-01T00:00:00Z' },
        },
      },
    ],
    now: NOW,
    finds: [],
  },
  {
    title: 'another key, no effect',
    statements: [
      { effect: 'allow', condition: { date_less_than: { 'x:time': '2020-01-01T00:00:00Z' } } },
      { condition: { date_less_than: { 'qcs:current_time': '2020-01-01T00:00:00Z' } } },
    ],
    now: NOW,
    finds: [],
  },
  { title: 'nobody told the time', statement: until('date_less_than', '2020-01-01T00:00:00Z').statement, finds: [] },
])
