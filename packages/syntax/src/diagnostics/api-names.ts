// The calls of the vendor's API whose answer to a faulty document is predicted (language, section 8). It refuses to know
// what they answer.

/** The calls, in the order of the language's table: C, U, V, R, T. */
export const API_NAMES: readonly [
  'CreatePolicy',
  'UpdatePolicy',
  'CreatePolicyVersion',
  'CreateRole',
  'UpdateAssumeRolePolicy',
] = ['CreatePolicy', 'UpdatePolicy', 'CreatePolicyVersion', 'CreateRole', 'UpdateAssumeRolePolicy'] as const

/** A call whose answer is predicted. */
export type ApiName = (typeof API_NAMES)[number]
