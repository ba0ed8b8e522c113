// The policies that an account attaches to a user or role (EVAL-2, EVAL-3, EVAL-7). What is missing is reported with what
// to export, since it might deny. It refuses to know resources and sessions.
import type { PolicyInput } from '@qcs-policy/evaluate'
import { type AccountDiagnostic, diagnosticOf } from '../diagnostic.ts'
import { usable } from '../document.ts'
import type { AccountExport, DocumentExport, PolicyExport, RoleExport, UserExport } from '../model.ts'
import type { Found } from './outcome.ts'

/** What of the policies in force comes from the account. */
export type Attached = {
  readonly identityPolicies: readonly PolicyInput[]
  readonly permissionsBoundary: PolicyInput | undefined
}

/** Own and group-inherited policies with the boundary of a user. */
export function attachedToUser(owner: AccountExport, user: UserExport): Found<Attached> {
  const who = `user \`${owner.account.uin}/${user.uin}\``
  const missing: AccountDiagnostic[] = []
  const ask = (message: string) => void missing.push(diagnosticOf('not-exported', message))
  if (user.policies === undefined) {
    ask(
      `The policies attached to ${who} were not exported; call ListAttachedUserPolicies for it (\`ListAttachedUserPolicies.${user.uin}.json\`), or write \`policies\``,
    )
  }
  if (user.groups === undefined) {
    ask(
      `The groups of ${who} were not exported, and with them the policies it inherits; call ListGroupsForUser for it (\`ListGroupsForUser.${user.uin}.json\`), or write \`groups\``,
    )
  }
  const inherited = (user.groups ?? []).flatMap((id) => {
    const group = owner.groups.get(id)
    if (group?.policies === undefined) {
      ask(
        `The policies of group \`${group?.name ?? id}\`, which ${who} inherits, were not exported; call ListAttachedGroupPolicies for it (\`ListAttachedGroupPolicies.${id}.json\`), or write the group with \`policies\``,
      )
    }
    return group?.policies ?? []
  })
  const ids = [...(user.policies ?? []), ...inherited]
  return collected(owner, ids, { ...user, who, api: 'GetUserPermissionBoundary', id: user.uin }, missing)
}

/** The policies of a role with its boundary. */
export function attachedToRole(owner: AccountExport, role: RoleExport): Found<Attached> {
  const who = `role \`${owner.account.uin}/role/${role.name}\``
  const missing: AccountDiagnostic[] = []
  const { policies = [] } = role
  if (role.policies === undefined) {
    const message = `The policies attached to ${who} were not exported; call ListAttachedRolePolicies for it (\`ListAttachedRolePolicies.${role.name}.json\`), or write \`policies\``
    missing.push(diagnosticOf('not-exported', message))
  }
  if (role.serviceLinked && typeof role.permissionsBoundary === 'string') {
    const message = `The service-linked ${who} has a permissions boundary, which the cloud does not take (EVAL-3); export the role again`
    missing.push(diagnosticOf('boundary-impossible', message))
  }
  const id = role.id ?? role.name
  return collected(owner, policies, { ...role, who, api: 'GetRolePermissionBoundary', id }, missing)
}

type Bearer = {
  readonly who: string
  readonly api: string
  readonly id: string
  readonly permissionsBoundary: string | null | undefined
  readonly serviceLinked?: boolean
}

function collected(
  owner: AccountExport,
  ids: readonly string[],
  bearer: Bearer,
  missing: readonly AccountDiagnostic[],
): Found<Attached> {
  const identity = [...new Set(ids)].map((id) => policyInForce(owner, id, bearer.who))
  const boundary = boundaryInForce(owner, bearer)
  const diagnostics = [...missing, ...identity.flatMap((each) => each.diagnostics), ...boundary.diagnostics]
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const identityPolicies = identity.flatMap(({ value }) => value ?? [])
  return { value: { identityPolicies, permissionsBoundary: boundary.value }, diagnostics }
}

/** A policy in force; no value without an error for one that is deactivated. */
function policyInForce(owner: AccountExport, id: string, who: string): Found<PolicyInput> {
  const policy = owner.policies.get(id)
  if (policy?.deactivated) {
    const message = `The policy ${nameOf(policy)}, attached to ${who}, is deactivated: nothing that it allows or denies counts`
    return { diagnostics: [diagnosticOf('policy-deactivated', message)] }
  }
  return inputOf(owner, id, policy, `attached to ${who}`)
}

function boundaryInForce(owner: AccountExport, { who, api, id, permissionsBoundary }: Bearer): Found<PolicyInput> {
  if (permissionsBoundary === null) return { diagnostics: [] }
  if (permissionsBoundary === undefined) {
    const message = `Whether ${who} has a permissions boundary was not exported; call ${api} for it (\`${api}.${id}.json\`), or write \`permissionsBoundary\`, null for none`
    return { diagnostics: [diagnosticOf('not-exported', message)] }
  }
  const policy = owner.policies.get(permissionsBoundary)
  if (policy?.type === 'service-linked') {
    const message = `The permissions boundary of ${who} is the service-linked policy ${nameOf(policy)}, which the cloud does not take (EVAL-3); export the boundary again`
    return { diagnostics: [diagnosticOf('boundary-impossible', message)] }
  }
  if (policy?.deactivated) {
    const message = `The permissions boundary of ${who}, ${nameOf(policy)}, is deactivated, and what a boundary then still limits is not known; give ${who} another one`
    return { diagnostics: [diagnosticOf('boundary-impossible', message)] }
  }
  return inputOf(owner, permissionsBoundary, policy, `the permissions boundary of ${who}`)
}

function inputOf(owner: AccountExport, id: string, policy: PolicyExport | undefined, role: string): Found<PolicyInput> {
  if (policy?.document === undefined) {
    const name = policy === undefined ? `\`${id}\`` : nameOf(policy)
    const message = `The policy ${name}, ${role}, has no document of its default version in the export, and what it denies is unknown; call GetPolicy for it (\`GetPolicy.${id}.json\`), or write it under \`policies\` with its \`document\``
    return { diagnostics: [diagnosticOf('not-exported', message)] }
  }
  const { diagnostics, value } = inForce(policy.document, `the policy ${nameOf(policy)}, ${role},`)
  if (value === undefined) return { diagnostics }
  return { value: { policy: value, name: policy.name ?? id, owner: owner.account }, diagnostics }
}

/** The policy of a document, or why it is refused (DOC-12). */
export function inForce(document: DocumentExport, what: string): Found<NonNullable<DocumentExport['policy']>> {
  if (usable(document.policy)) return { value: document.policy, diagnostics: [] }
  const [first] = document.refusals
  const why = first === undefined ? 'it holds no policy document' : first.message
  const message = `The document of ${what} cannot be evaluated, so what it denies is unknown: ${why}`
  return { diagnostics: [diagnosticOf('document-refused', message, document.path, first)] }
}

function nameOf({ id, name }: PolicyExport): string {
  return name === undefined || name === id ? `\`${id}\`` : `\`${name}\` (\`${id}\`)`
}
