// The public face of the package: an exported account to the policies in force for a caller. It holds no code of its own;
// what it does not name is internal.
export { type Caller, type CallerResult, parseCaller } from './caller/caller.ts'
export { type Asked, decideFor, type Ruling } from './decide-for.ts'
export type { AccountCode, AccountDiagnostic, Path } from './diagnostic.ts'
export type {
  AccountExport,
  DocumentExport,
  GroupExport,
  PolicyExport,
  PolicyType,
  ReadResult,
  RoleExport,
  UserExport,
} from './model.ts'
export { type Resolution, type Resolved, type ResolveOptions, resolve } from './resolve/resolve.ts'
export { readApiResponses } from './responses/read-api-responses.ts'
export type { ResponseFile } from './responses/response.ts'
export { type AskedRole, type AssumedRole, type AssumeRoleOptions, assumeRole } from './session/assume-role.ts'
export { isExpired, type RoleSession } from './session/role-session.ts'
export { readAccounts } from './shape/read-account.ts'
