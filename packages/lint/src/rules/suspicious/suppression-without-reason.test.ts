// Suppressions that do not say why.
import { checkRule } from '../check.test-support.ts'
import { adminStar } from '../security/admin-star.ts'
import { suppressionWithoutReason } from './suppression-without-reason.ts'

const beside = [adminStar]
const documentWith = (comment: string): string =>
  `{"version":"2.0","statement":[{"effect":"allow",\n${comment}\n"action":"*","resource":"*"}]}`
const find = (comment: string): { readonly document: string; readonly finds: readonly string[] } => ({
  document: documentWith(comment),
  finds: [comment],
})

checkRule(suppressionWithoutReason, [
  { title: 'nothing behind the evidence', ...find('// qcs-policy-ignore admin-star [*]'), beside },
  { title: 'a colon and blanks', ...find('# qcs-policy-ignore admin-star [*] :  '), beside },
  { title: 'a last day alone', ...find('/* qcs-policy-ignore admin-star [*] until 2030-01-01 */'), beside },
  { title: 'a reason', document: documentWith('// qcs-policy-ignore admin-star [*]: break glass'), beside, finds: [] },
  {
    title: 'a reason behind a last day',
    document: documentWith('/* qcs-policy-ignore admin-star [*] until 2030-01-01: break: glass */'),
    beside,
    finds: [],
  },
])
