// One value with one or several accounts, as schema/account.schema.json describes it. Types alone; the validator made from
// the schema is what holds a value to them.

type Id = string | number

type VersionShape = { readonly id: Id; readonly default?: boolean; readonly document?: object | string }

export type PolicyShape = {
  readonly id: Id
  readonly name?: string
  readonly type?: 'custom' | 'preset' | 'service-linked'
  readonly deactivated?: boolean
  readonly document?: object | string
  readonly versions?: readonly VersionShape[]
}

type UserShape = {
  readonly uin: Id
  readonly name?: string
  readonly groups?: readonly Id[]
  readonly policies?: readonly Id[]
  readonly permissionsBoundary?: Id | null
}

type GroupShape = { readonly id: Id; readonly name?: string; readonly policies?: readonly Id[] }

export type RoleShape = {
  readonly name: string
  readonly id?: Id
  readonly trustPolicy?: object | string
  readonly policies?: readonly Id[]
  readonly permissionsBoundary?: Id | null
  readonly sessionDuration?: number
  readonly serviceLinked?: boolean
  readonly deleted?: boolean
}

export type AccountShape = {
  readonly uin: Id
  readonly appId?: Id
  readonly users?: readonly UserShape[]
  readonly groups?: readonly GroupShape[]
  readonly roles?: readonly RoleShape[]
  readonly policies?: readonly PolicyShape[]
  readonly samlProviders?: readonly string[]
  readonly oidcProviders?: readonly string[]
  readonly bucketPolicies?: Readonly<Record<string, object | string | null>>
  readonly generalPolicies?: boolean
}

export type AccountsShape = AccountShape | { readonly accounts: readonly AccountShape[] }
