// What the two readers gather before an account is made of it: the same shape whether one file was read or many
// responses. Types alone; what is `undefined` was not there.
import type { Path } from './diagnostic.ts'
import type { SourcedDocument } from './document.ts'
import type { GroupExport, PolicyType, UserExport } from './model.ts'

export type VersionDraft = {
  readonly id: string
  readonly isDefault: boolean | undefined
  readonly document: SourcedDocument | undefined
}

export type PolicyDraft = {
  readonly id: string
  readonly name: string | undefined
  readonly type: PolicyType | undefined
  readonly deactivated: boolean
  readonly versions: readonly VersionDraft[]
  /** Documents that are said to be the default version's. */
  readonly current: readonly SourcedDocument[]
  readonly path: Path
}

export type RoleDraft = {
  readonly name: string
  readonly id: string | undefined
  readonly trustPolicies: readonly SourcedDocument[]
  readonly policies: readonly string[] | undefined
  readonly permissionsBoundary: string | null | undefined
  readonly sessionDuration: number | undefined
  readonly serviceLinked: boolean
  readonly deleted: boolean
  readonly path: Path
}

export type BucketDraft = { readonly bucket: string; readonly document: SourcedDocument | null; readonly path: Path }

export type AccountDraft = {
  readonly uin: string
  readonly appId: string | undefined
  readonly users: readonly (UserExport & { readonly path: Path })[]
  readonly groups: readonly (GroupExport & { readonly path: Path })[]
  readonly roles: readonly RoleDraft[]
  readonly rolesComplete: boolean
  readonly policies: readonly PolicyDraft[]
  readonly samlProviders: readonly string[] | undefined
  readonly oidcProviders: readonly string[] | undefined
  readonly bucketPolicies: readonly BucketDraft[]
  readonly generalPolicies: boolean
}
