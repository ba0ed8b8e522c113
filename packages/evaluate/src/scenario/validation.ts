// Scenarios with `kind: "validate"`: a document, the call it is meant for, and the answer expected. It refuses to judge
// the document.
import type { ApiName, PolicyKind } from '@qcs-policy/syntax'
import type { Faults } from './faults.ts'
import { textMember, warnOfOthers, wordMember } from './members.ts'
import { KINDS } from './policies.ts'
import type { ValidationScenario } from './scenario.ts'

/** The kind of document that each call takes. */
const KIND_OF_API: Readonly<Record<ApiName, PolicyKind>> = {
  CreatePolicy: 'identity',
  UpdatePolicy: 'identity',
  CreatePolicyVersion: 'identity',
  CreateRole: 'trust',
  UpdateAssumeRolePolicy: 'trust',
}

const MEMBERS: readonly string[] = ['document', 'documentKind', 'api', 'expect', 'expectCode']

/** The scenario; `undefined` when something is missing or wrong. `common` holds the members that every scenario has. */
export function readValidation(
  value: Readonly<Record<string, unknown>>,
  id: string,
  common: ReadonlySet<string>,
  faults: Faults,
): ValidationScenario | undefined {
  warnOfOthers(value, new Set([...common, ...MEMBERS]), [], faults)
  const title = textMember(value, 'title', [], faults)
  const documentKind = wordMember(value, 'documentKind', KINDS, [], faults)
  const expect = wordMember(value, 'expect', ['valid', 'invalid'], [], faults)
  const expectCode = textMember(value, 'expectCode', [], faults)
  const name = textMember(value, 'api', [], faults)
  const api = Object.keys(KIND_OF_API).find((each): each is ApiName => each === name)
  if (api === undefined) faults.error(['api'], `\`api\` must be one of ${Object.keys(KIND_OF_API).join(', ')}`)
  // `null` is a document here, a wrong one.
  if (!Object.hasOwn(value, 'document')) faults.error([], 'The scenario has no `document` to judge')
  if (api === undefined || faults.errors() > 0) return undefined
  return {
    kind: 'validation',
    id,
    document: value['document'],
    documentKind: documentKind ?? KIND_OF_API[api],
    api,
    ...(title === undefined ? {} : { title }),
    ...(expect === undefined ? {} : { expect }),
    ...(expectCode === undefined ? {} : { expectCode }),
  }
}
