// Suppressions that hide nothing.
import { checkRule } from '../check.test-support.ts'
import { adminStar } from '../security/admin-star.ts'
import { suppressionUnused } from './suppression-unused.ts'

const beside = [adminStar]
const used = '// qcs-policy-ignore admin-star [*]: break glass'
const documentWith = (comment: string, action = '*'): string =>
  `{"version":"2.0","statement":[{"effect":"allow",\n${comment}\n"action":"${action}","resource":"*"}]}`

checkRule(suppressionUnused, [
  { title: 'the finding is there', document: documentWith(used), beside, finds: [] },
  { title: 'the finding is gone', document: documentWith(used, 'cvm:RunInstances'), beside, finds: [used] },
  {
    title: 'another rule was meant',
    document: documentWith('// qcs-policy-ignore other-rule [*]: x'),
    beside,
    finds: ['// qcs-policy-ignore other-rule [*]: x'],
  },
  {
    title: 'two for one finding: the second is of no use',
    document: documentWith(`${used}\n${used}`),
    beside,
    finds: [used],
  },
  {
    title: 'what the API refuses does not rest',
    document: documentWith('// qcs-policy-ignore json-comment [x]: not so'),
    finds: ['// qcs-policy-ignore json-comment [x]: not so'],
    says: ['the API refuses'],
  },
  { title: 'another comment', document: documentWith('// qcs-policy-ignored by nobody'), beside, finds: [] },
  {
    title: 'the words inside a string',
    document: documentWith('', 'cvm:Run // qcs-policy-ignore x'),
    beside,
    finds: [],
  },
])
