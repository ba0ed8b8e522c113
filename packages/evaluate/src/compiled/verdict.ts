// The three values of P-1 as small numbers, so that a decision allocates nothing for them: 0 is false, 1 is true, and
// every number from 2 on is indeterminate for one reason. It refuses to know who asks for a verdict.

/** 0, 1, or an index into the reasons. */
export type Verdict = number

export const NO: Verdict = 0
export const YES: Verdict = 1

/** Why something could not be judged: the rule, and words for people. */
export type Reason = { readonly rule: string; readonly reason: string }

type ReasonName =
  | 'unknownMember'
  | 'wrongCase'
  | 'kindMismatch'
  | 'topPrincipal'
  | 'principalForbidden'
  | 'principalMissing'
  | 'principalMalformed'
  | 'groupsUnknown'
  | 'roleNameUnknown'
  | 'roleIdUnknown'
  | 'serviceGlob'
  | 'permidUnknown'
  | 'actionTooLong'
  | 'projectBlank'
  | 'projectGlob'
  | 'resourceServiceGlob'
  | 'regionBlank'
  | 'regionGlob'
  | 'accountUnknown'
  | 'accountPair'
  | 'accountAny'
  | 'accountGlob'
  | 'resourceBlank'
  | 'resourceTooLong'
  | 'operationLevel'
  | 'cosPath'
  | 'variable'
  | 'conditionMalformed'
  | 'clauseMalformed'
  | 'operatorUnknown'
  | 'valuesEmpty'
  | 'valueType'
  | 'contextTooLong'
  | 'notNumber'
  | 'notDate'
  | 'notIp'
  | 'notBoolean'
  | 'notNullBoolean'

const REASONS: Readonly<Record<ReasonName, readonly [rule: string, reason: string]>> = {
  unknownMember: ['DOC-7', 'the statement or its document has a member that the language does not know'],
  wrongCase: ['DOC-8', 'a reserved word of the statement or its document is not written in lower case'],
  kindMismatch: ['P-2', 'the policy is of a kind that does not belong in this place'],
  topPrincipal: ['DOC-3', 'the document has a `principal`, which only resource and legacy policies may have'],
  principalForbidden: ['DOC-5', 'the statement has a `principal`, which this kind of policy must not have'],
  principalMissing: ['DOC-5', 'the statement has no `principal`, which this kind of policy needs'],
  principalMalformed: ['PRIN-9', 'the `principal` holds something that names nobody in any known form'],
  groupsUnknown: [
    'PRIN-5',
    'the request does not say which groups the caller is in; give `groups`, empty if there are none',
  ],
  roleNameUnknown: ['PRIN-6', 'the request does not say the name of the caller’s role'],
  roleIdUnknown: ['PRIN-6', 'the request does not say the id of the caller’s role'],
  serviceGlob: ['ACT-4', 'the service of the action is a partial wildcard, which is not documented to work'],
  permidUnknown: ['ACT-5', 'what the `permid/…` stands for was not given'],
  actionTooLong: ['ACT-2', 'the action pattern is longer than can be matched'],
  projectBlank: ['RES-2', 'the policy leaves the project blank, which means `id/0`, and the request is in another one'],
  projectGlob: ['RES-2', 'the project is a partial wildcard, which is not documented to work'],
  resourceServiceGlob: ['RES-3', 'the service of the resource is a partial wildcard, which is not documented to work'],
  regionBlank: ['RES-4', 'the policy names a region, and the request does not say which region the resource is in'],
  regionGlob: ['RES-4', 'the region is a partial wildcard, which is not documented to work'],
  accountUnknown: ['RES-5', 'whose account is meant is not known: the caller or the resource has no known owner'],
  accountPair: [
    'RES-5',
    'one side names the account by `uin/…`, the other by `uid/…`, and the request does not say whether they are one; give `appId`',
  ],
  accountAny: ['RES-5', 'the account is `*`, and the resource is not known to belong to the owner of the policy'],
  accountGlob: ['RES-5', 'the account is a partial wildcard, which is not documented to work'],
  resourceBlank: ['RES-6', 'the last segment of the resource is blank'],
  resourceTooLong: ['RES-6', 'the resource pattern is longer than can be matched'],
  operationLevel: [
    'RES-7',
    'the request names no resource, and the policy names six segments that may mean all of them',
  ],
  cosPath: ['VAR-2', 'variables are not supported in the object path of a COS resource'],
  variable: ['VAR-4', 'a variable has no value for this caller, or is none of the language'],
  conditionMalformed: ['DOC-10', 'the condition is no object'],
  clauseMalformed: ['COND-15', 'what a condition operator holds is no object, or an empty one'],
  operatorUnknown: ['COND-1', 'the condition operator is none of the language'],
  valuesEmpty: ['COND-15', 'the condition key has an empty list of values'],
  valueType: ['COND-15', 'a condition value or context value is of a type that the operator cannot take'],
  contextTooLong: ['COND-15', 'the context value is longer, or has more values, than is looked at'],
  notNumber: ['COND-8', 'a condition value or context value is no number'],
  notDate: ['COND-9', 'a condition value or context value is no date'],
  notIp: ['COND-10', 'a condition value is no IP address or range, or the context value is no single address'],
  notBoolean: ['COND-11', 'a condition value or context value is neither true nor false'],
  notNullBoolean: [
    'COND-12',
    'a value of `null_equal` is neither true nor false, or the context value is null or an object',
  ],
}

const NAMES = Object.keys(REASONS)

/** The verdict for each reason. */
export const UNSURE: Readonly<Record<ReasonName, Verdict>> = verdicts()

function verdicts(): Record<ReasonName, Verdict> {
  const codes = Object.fromEntries(NAMES.map((name, i) => [name, i + 2]))
  if (!isComplete(codes)) throw new Error('every reason has a verdict')
  return codes
}

function isComplete(codes: Record<string, Verdict>): codes is Record<ReasonName, Verdict> {
  return NAMES.every((name) => codes[name] !== undefined)
}

const BY_VERDICT: readonly Reason[] = Object.values(REASONS).map(([rule, reason]) => ({ rule, reason }))

/** The reason of an indeterminate verdict. */
export function reasonOf(verdict: Verdict): Reason {
  return BY_VERDICT[verdict - 2] ?? { rule: 'P-1', reason: 'it could not be judged' }
}

/** True when a verdict is neither yes nor no. */
export function isUnsure(verdict: Verdict): boolean {
  return verdict > YES
}

/** False if one is, else indeterminate if one is. The first reason is kept. */
export function and(a: Verdict, b: Verdict): Verdict {
  if (a === NO || b === NO) return NO
  return a === YES ? b : a
}

/** True if one is, else indeterminate if one is. The first reason is kept. */
export function or(a: Verdict, b: Verdict): Verdict {
  if (a === YES || b === YES) return YES
  return a === NO ? b : a
}

/** The other way around; what is indeterminate stays so. */
export function not(a: Verdict): Verdict {
  if (a === NO) return YES
  return a === YES ? NO : a
}

/** Yes, if true. */
export function yesIf(condition: boolean): Verdict {
  return condition ? YES : NO
}
