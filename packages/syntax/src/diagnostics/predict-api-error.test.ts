// Which one error a call would answer (section 8 of the language): the first in the order of the service's checks. The
// rows are documents and, for each call, the code without its `InvalidParameter.`.
import { expect, test } from 'vitest'
import { parsePolicy } from '../document/from-text.ts'
import { readPolicy } from '../document/from-value.ts'
import type { PolicyKind } from '../policy.ts'
import { API_ERROR_ORDER } from './api-errors.ts'
import { API_NAMES, type ApiName } from './api-names.ts'
import { DIAGNOSTIC_CODES } from './codes.ts'
import { predictApiError } from './predict-api-error.ts'

/** The kind of document that a call takes. */
const KIND_OF: Readonly<Record<ApiName, PolicyKind>> = {
  CreatePolicy: 'identity',
  UpdatePolicy: 'identity',
  CreatePolicyVersion: 'identity',
  CreateRole: 'trust',
  UpdateAssumeRolePolicy: 'trust',
}

function check(text: string, api: ApiName, expected: string | undefined): void {
  const code = expected === undefined ? undefined : `InvalidParameter.${expected}`
  const kind = KIND_OF[api]
  expect(predictApiError(parsePolicy(text, { kind }).diagnostics, api)).toBe(code)
}

const document = (members: string): string => `{"version": "2.0", "statement": [{${members}}]}`
const ALLOW = '"effect": "allow", "action": "cos:*"'
const ASSUME = '"effect": "allow", "action": "name/sts:AssumeRole"'

type Row = readonly [claim: string, text: string, api: ApiName, code: string | undefined]

const rows: readonly Row[] = [
  ['nothing wrong', document(`${ALLOW}, "resource": "*"`), 'CreatePolicy', undefined],
  ['warnings do not count', document(`${ALLOW}, "resource": "qcs:id/0:cos:::*"`), 'CreatePolicy', undefined],
  ['no JSON', '{', 'CreatePolicy', 'PolicyDocumentError'],
  ['no JSON, for a role', '{', 'CreateRole', 'ParamError'],
  [
    'an unknown member of the document',
    `{"version": "2.0", "id": "x", "statement": [{${ALLOW}, "resource": "*"}]}`,
    'UpdatePolicy',
    'PolicyDocumentError',
  ],
  [
    'a version other than 2.0',
    `{"version": "3.0", "statement": [{${ALLOW}, "resource": "*"}]}`,
    'CreatePolicy',
    'VersionError',
  ],
  [
    'an effect with a capital',
    document('"effect": "Allow", "action": "*", "resource": "*"'),
    'CreatePolicy',
    'EffectError',
  ],
  ['no statement', '{"version": "2.0"}', 'CreatePolicy', 'StatementError'],
  [
    'a principal in an identity policy',
    document(`${ALLOW}, "resource": "*", "principal": {"qcs": ["qcs::cam::uin/1:uin/2"]}`),
    'CreatePolicy',
    'PrincipalError',
  ],
  [
    'an unknown operator',
    document(`${ALLOW}, "resource": "*", "condition": {"string_equals": {"qcs:ip": "1.1.1.1"}}`),
    'CreatePolicy',
    'ConditionTypeError',
  ],
  [
    'a value that does not fit',
    document(`${ALLOW}, "resource": "*", "condition": {"ip_equal": {"qcs:ip": "x"}}`),
    'CreatePolicyVersion',
    'ConditionContentError',
  ],
  [
    'a project written out',
    document(`${ALLOW}, "resource": "qcs:id/7:cos:::*"`),
    'CreatePolicy',
    'ResourceProjectError',
  ],
  ['too few segments', document(`${ALLOW}, "resource": "qcs::cos:::"`), 'CreatePolicy', 'ResourceContentError'],
  ['a role without a principal', document(ASSUME), 'CreateRole', 'PrincipalError'],
  [
    'a malformed principal of a role',
    document(`${ASSUME}, "principal": {"qcs": ["x"]}`),
    'UpdateAssumeRolePolicy',
    'PrincipalQcsError',
  ],
  [
    'two faults: the version is checked before the effect',
    '{"version": "1", "statement": [{"effect": "x", "action": "*", "resource": "*"}]}',
    'CreatePolicy',
    'VersionError',
  ],
  [
    'two faults: the action is checked before the resource',
    document('"effect": "allow", "action": "cos", "resource": "x"'),
    'CreatePolicy',
    'ActionError',
  ],
  [
    'a document too long',
    document(`${ALLOW}, "resource": "qcs::cos:::${'x'.repeat(7000)}"`),
    'CreatePolicy',
    'PolicyDocumentLengthOverLimit',
  ],
  [
    'a document too long for a role, which has no code for it',
    document(`${ASSUME}, "principal": {"service": "${'x'.repeat(7000)}"}`),
    'CreateRole',
    undefined,
  ],
]

test.for(rows)('%s', ([, text, api, code]) => check(text, api, code))

test('a value predicts what its text predicts', () => {
  for (const [, text, api] of rows.filter(([, text]) => text !== '{' && text.length < 7000)) {
    const kind = KIND_OF[api]
    const ofValue = predictApiError(readPolicy(JSON.parse(text), { kind }).diagnostics, api)
    expect(ofValue).toBe(predictApiError(parsePolicy(text, { kind }).diagnostics, api))
  }
})

test('a diagnostic that is no error does not count, whoever made it', () => {
  const [error] = parsePolicy('{}', { kind: 'identity' }).diagnostics
  if (error === undefined) return expect.fail('an empty document has faults')
  expect(predictApiError([error], 'CreatePolicy')).toBe('InvalidParameter.VersionError')
  expect(predictApiError([{ ...error, severity: 'warning' }], 'CreatePolicy')).toBeUndefined()
})

test('no error of a lower severity has an API error, and the order has no doubles', () => {
  for (const { severity, ...facts } of Object.values(DIAGNOSTIC_CODES)) {
    if (severity !== 'error') expect('api' in facts).toBe(false)
  }
  expect(new Set(API_ERROR_ORDER).size).toBe(API_ERROR_ORDER.length)
  expect(API_NAMES).toHaveLength(5)
})
