// Suppressions past their last day.
import { checkRule } from '../check.test-support.ts'
import { adminStar } from '../security/admin-star.ts'
import { suppressionExpired } from './suppression-expired.ts'

const documentWith = (comment: string): string =>
  `{"version":"2.0","statement":[{"effect":"allow",\n${comment}\n"action":"*","resource":"*"}]}`
const until = (day: string): string => `// qcs-policy-ignore admin-star [*] until ${day}: break glass`

const beside = [adminStar]
const now = '2026-06-30T12:00:00Z'
/** The comment is a fault of its own, whose safe fix deletes it. */
const cases = [
  { title: 'the day before', day: '2026-06-29', finds: 1 },
  { title: 'the last day itself', day: '2026-06-30', finds: 0 },
  { title: 'a day to come', day: '2027-01-01', finds: 0 },
]

checkRule(suppressionExpired, [
  ...cases.map(({ title, day, finds }) => ({
    title,
    document: documentWith(until(day)),
    now,
    beside,
    finds: finds === 0 ? [] : [until(day)],
  })),
  { title: 'nobody told the time', document: documentWith(until('2001-01-01')), beside, finds: [] },
  {
    title: 'no last day',
    document: documentWith('// qcs-policy-ignore admin-star [*]: break glass'),
    now,
    beside,
    finds: [],
  },
])
