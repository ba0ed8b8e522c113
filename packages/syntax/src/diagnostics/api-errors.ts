// The error codes of the vendor's API that a faulty document leads to (language, section 8), in the order in which the
// service checks. It refuses to know how a fault is found.
import type { ApiName } from './api-names.ts'

const CHECK_ORDER = [
  'PolicyDocumentError',
  'ParamError',
  'PolicyDocumentLengthOverLimit',
  'VersionError',
  'StatementError',
  'PrincipalError',
  'PrincipalQcsError',
  'PrincipalServiceNotExist',
  'EffectError',
  'ActionError',
  'ActionMiss',
  'ActionServiceNotExist',
  'ActionNotExist',
  'ResourceError',
  'ResourceQcsError',
  'ResourceProjectError',
  'ResourceServiceNotExist',
  'ResourceRegionError',
  'ResourceUinError',
  'ResourceContentError',
  'NotSupportProduct',
  'ConditionError',
  'ConditionTypeError',
  'ConditionContentError',
] as const

type ErrorName = (typeof CHECK_ORDER)[number]
type PerApi = Readonly<Partial<Record<ApiName, ErrorName>>>

const everywhere = (name: ErrorName): PerApi => ({
  CreatePolicy: name,
  UpdatePolicy: name,
  CreatePolicyVersion: name,
  CreateRole: name,
  UpdateAssumeRolePolicy: name,
})

const policyCalls = (name: ErrorName): PerApi => ({ CreatePolicy: name, UpdatePolicy: name, CreatePolicyVersion: name })

/** What a fault concerns, as far as the service's answers tell faults apart. */
export type ApiErrorGroup =
  | 'document'
  | 'length'
  | 'version'
  | 'statement'
  | 'principal'
  | 'principal-qcs'
  | 'principal-service'
  | 'effect'
  | 'action'
  | 'action-not-for-role'
  | 'action-service'
  | 'action-name'
  | 'resource'
  | 'resource-qcs'
  | 'resource-project'
  | 'resource-service'
  | 'resource-region'
  | 'resource-account'
  | 'resource-content'
  | 'product'
  | 'condition'
  | 'condition-type'
  | 'condition-content'

const GROUPS: Readonly<Record<ApiErrorGroup, PerApi>> = {
  // The role calls list no document error; section 8 predicts ParamError there.
  document: { ...policyCalls('PolicyDocumentError'), CreateRole: 'ParamError', UpdateAssumeRolePolicy: 'ParamError' },
  length: {
    ...policyCalls('PolicyDocumentLengthOverLimit'),
    UpdateAssumeRolePolicy: 'PolicyDocumentLengthOverLimit',
  },
  version: everywhere('VersionError'),
  statement: everywhere('StatementError'),
  principal: everywhere('PrincipalError'),
  // CreatePolicy and CreatePolicyVersion list no PrincipalQcsError.
  'principal-qcs': {
    ...everywhere('PrincipalQcsError'),
    CreatePolicy: 'PrincipalError',
    CreatePolicyVersion: 'PrincipalError',
  },
  // Of the calls that take a principal, CreatePolicy and CreatePolicyVersion list no error for a service that does not exist.
  'principal-service': {
    UpdatePolicy: 'PrincipalServiceNotExist',
    CreateRole: 'PrincipalServiceNotExist',
    UpdateAssumeRolePolicy: 'PrincipalServiceNotExist',
  },
  effect: everywhere('EffectError'),
  action: everywhere('ActionError'),
  'action-not-for-role': { CreateRole: 'ActionMiss', UpdateAssumeRolePolicy: 'ActionMiss' },
  'action-service': policyCalls('ActionServiceNotExist'),
  'action-name': policyCalls('ActionNotExist'),
  resource: policyCalls('ResourceError'),
  'resource-qcs': policyCalls('ResourceQcsError'),
  'resource-project': policyCalls('ResourceProjectError'),
  'resource-service': policyCalls('ResourceServiceNotExist'),
  'resource-region': policyCalls('ResourceRegionError'),
  'resource-account': policyCalls('ResourceUinError'),
  'resource-content': policyCalls('ResourceContentError'),
  product: policyCalls('NotSupportProduct'),
  condition: everywhere('ConditionError'),
  'condition-type': everywhere('ConditionTypeError'),
  'condition-content': everywhere('ConditionContentError'),
}

const PREFIX = 'InvalidParameter.'

const PREFIXED: ReadonlyMap<string, Readonly<Partial<Record<ApiName, string>>>> = new Map(
  Object.entries(GROUPS).map(([group, names]) => [
    group,
    Object.fromEntries(Object.entries(names).map(([api, name]) => [api, PREFIX + name])),
  ]),
)

/** The full error code per call for a group; one shared object per group. */
export function apiErrorsOf(group: ApiErrorGroup): Readonly<Partial<Record<ApiName, string>>> {
  return PREFIXED.get(group) ?? {}
}

/** Every full error code in the order in which the service checks; a call returns the first that applies. */
export const API_ERROR_ORDER: readonly string[] = CHECK_ORDER.map((name) => PREFIX + name)
