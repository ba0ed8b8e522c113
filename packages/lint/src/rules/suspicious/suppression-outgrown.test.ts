// Suppressions whose findings rest on more than they did.
import { checkRule } from '../check.test-support.ts'
import { attachPolicyAnywhere } from '../security/attach-policy-anywhere.ts'
import { suppressionOutgrown } from './suppression-outgrown.ts'

const beside = [attachPolicyAnywhere]
const documentWith = (comment: string, action: string): string =>
  `{"version":"2.0","statement":[{"effect":"allow",\n${comment}\n"action":"${action}","resource":"*"}]}`
const one = '// qcs-policy-ignore attach-policy-anywhere [cam:AttachUserPolicy]: onboarding'
const bare = '// qcs-policy-ignore attach-policy-anywhere: onboarding'

checkRule(suppressionOutgrown, [
  { title: 'what it was made for', document: documentWith(one, 'cam:AttachUserPolicy'), beside, finds: [] },
  {
    title: 'a glob now holds more',
    document: documentWith(one, 'cam:Attach*Policy'),
    beside,
    finds: [one],
    says: ['grown by `cam:AttachGroupPolicy` and `cam:AttachRolePolicy`'],
  },
  {
    title: 'less than it was made for',
    document: documentWith(one.replace(']', ', cam:AttachRolePolicy]'), 'cam:AttachUserPolicy'),
    beside,
    finds: [],
  },
  {
    title: 'it never said what for',
    document: documentWith(bare, 'cam:AttachUserPolicy'),
    beside,
    finds: [bare],
    says: ['does not say what it was made for'],
  },
  {
    title: 'it hides nothing: that is for another rule',
    document: documentWith(bare, 'cvm:RunInstances'),
    beside,
    finds: [],
  },
])
